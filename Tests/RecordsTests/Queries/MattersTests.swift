import Documents
import Testing

@testable import Records

@Suite("Items of ledgers that are of one matter: those that a row names, and those that match")
struct MattersTests {
    private static let method = """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 台账法
        台账: [{名称: 问题, 状态: [待办, 已办]}, {名称: 诉求, 状态: [收到, 办结]}]
        ---
        -- methods/q.md --
        ---
        类型: 工作法
        标题: 两清单
        台账: [{名称: 责任清单, 状态: [列入, 办完]}, {名称: 任务清单, 状态: [列入, 办完]}]
        对应: [责任清单, 任务清单]
        ---
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        代码: "990001100201"
        ---

        """

    private static func ledger(
        _ path: String, _ ledger: String, by method: String = "台账法", _ rows: String...
    ) -> String {
        "-- \(path).md --\n---\n类型: 台账\n标题: \(path)\n日期: 2026-01-02\n办法: \(method)\n台账: \(ledger)\n事项: [\(rows.map { "{\($0), 日期: 2026-01-02}" }.joined(separator: ", "))]\n---\n"
    }

    private static let notice = "-- hedong/shigu/lu.md --\n---\n类型: 公告\n标题: 修路\n日期: 2026-01-01\n---\n"

    /// The matters that have items, each by its records' titles and its items'.
    private func matters(_ text: String) async -> [[String]] {
        let judged = await judge(Self.method + text)
        #expect(judged.briefs == [])
        let register = judged.register
        var order: [Matters.Reference] = []
        var found: [Matters.Reference: [String]] = [:]
        for item in register.books.indices.flatMap({ register.items(of: $0) }) {
            guard let number = register.matters.matter(of: item) else { continue }
            if found[number] == nil {
                order.append(number)
                found[number] = register.matters.records(with: item).map {
                    register.disclosures[$0].title.value
                }
            }
            found[number, default: []].append(register[item].title)
            #expect(!register.matters.items(with: item).contains(item))
        }
        return order.map { found[$0] ?? [] }
    }

    @Test(
        "a row names a record by its address or title, an item by its number, and several with commas",
        arguments: ["lu", "hedong/shigu/lu.md", "修路"])
    func names(_ record: String) async {
        let text =
            Self.notice
            + Self.ledger("hedong/shigu/w", "问题", "编号: W-1, 事项: 路没有修完, 相关: \(record)", "编号: W-2, 事项: 灯不亮")
            + Self.ledger("hedong/shigu/s", "诉求", "编号: S-1, 事项: 路什么时候修完, 相关: W-1")
        #expect(await matters(text) == [["修路", "路没有修完", "路什么时候修完"]])
        let both =
            Self.notice + Self.ledger("hedong/shigu/w", "问题", "编号: W-1, 事项: 路没有修完", "编号: W-2, 事项: 灯不亮")
            + Self.ledger("hedong/shigu/s", "诉求", "编号: S-1, 事项: 路和灯, 相关: 'W-1；W-2，\(record)'")
        #expect(await matters(both) == [["修路", "路没有修完", "灯不亮", "路和灯"]])
    }

    @Test(
        "ledgers that are to match have a matter under one number; whoever names the number means all of them"
    )
    func matched() async {
        let text =
            Self.ledger("hedong/z", "责任清单", by: "两清单", "编号: A, 事项: 建池")
            + Self.ledger("hedong/r", "任务清单", by: "两清单", "编号: A, 事项: 建池子")
        #expect(await matters(text) == [["建池", "建池子"]])
        let named = text + Self.ledger("hedong/shigu/w", "问题", "编号: W-1, 事项: 池子漏水, 相关: A")
        #expect(await matters(named).map { $0.sorted() } == [["建池", "建池子", "池子漏水"].sorted()])
    }

    @Test("a number is that of the own board before those of others")
    func own() async {
        let text =
            Self.ledger("hedong/shigu/w", "问题", "编号: 1, 事项: 甲")
            + Self.ledger("hedong/liugou/w", "问题", "编号: 1, 事项: 乙")
            + Self.ledger("hedong/liugou/s", "诉求", "编号: 2, 事项: 丙, 相关: 1")
        #expect(await matters(text) == [["乙", "丙"]])
    }

    @Test("what leads nowhere, to itself or to several is told where it stands, with what to write")
    func faults() async {
        let text =
            Self.notice + Self.notice.replacing("/lu.md", with: "/lu2.md")
            + Self.ledger("hedong/shigu/w", "问题", "编号: 1, 事项: 甲, 相关: 3")
            + Self.ledger("hedong/liugou/w", "问题", "编号: 1, 事项: 乙, 相关: 1")
            + Self.ledger("hedong/s", "诉求", "编号: 2, 事项: 丙, 相关: 1", "编号: 4, 事项: 丁, 相关: 修路")
        let found = await judge(Self.method + text).found
        #expect(
            found.map { "\($0.location.path) \($0.check): \($0.message) | \($0.help)" } == [
                "hedong/liugou/w.md unknown-related: “1”就是这一项自己 | 写同一件事在别的台账上的编号，或删去这一项",
                "hedong/s.md unknown-related: 编号“1”的事项有 2 项：问题（柳沟村）、问题（石谷村） | 各给一个编号；或者在那一项的相关里写这一项的编号",
                "hedong/s.md unknown-related: 叫“修路”的公开有 2 条 | 写它的地址，如 hedong/shigu/lu、hedong/shigu/lu2",
                "hedong/shigu/w.md unknown-related: 没有这一条公开，台账上也没有这个编号：“3” | 写同一件事的公开的地址或者标题，或者它在别的台账上的编号",
            ])
    }

    @Test(
        "that items go round in a circle, or name what was taken back, does no harm; what stays in the house is not told"
    )
    func odd() async {
        let circle =
            Self.ledger("hedong/shigu/w", "问题", "编号: 1, 事项: 甲, 相关: 2", "编号: 2, 事项: 乙, 相关: '3；3'")
            + Self.ledger("hedong/shigu/s", "诉求", "编号: 3, 事项: 丙, 相关: 1")
        #expect(await matters(circle) == [["甲", "乙", "丙"]])
        let taken =
            Self.notice.replacing(
                "日期: 2026-01-01", with: "日期: 2026-01-01\n撤回: {原因: 写错, 日期: 2026-01-03, 审批: 河东镇}")
            + Self.ledger("hedong/shigu/w", "问题", "编号: 1, 事项: 甲, 相关: lu")
        #expect(await matters(taken) == [["修路", "甲"]])
        let inside =
            Self.ledger("hedong/shigu/w", "问题", "编号: 1, 事项: 甲, 相关: N-1")
            + Self.ledger("hedong/shigu/n", "内账", by: "内部法", "编号: N-1, 事项: 乙")
            + "-- methods/n.md --\n---\n类型: 工作法\n标题: 内部法\n台账: [{名称: 内账, 状态: [收到, 办结], 内部: 是}]\n---\n"
        #expect(await matters(inside) == [])
    }
}
