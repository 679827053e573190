import Documents
import Testing

@testable import Records

/// Every field that an author can write, of every kind, is tried with a number of a person: a field that is added later is tried too, for
/// the reader says which it takes.
@Suite("No field takes a number of a person")
struct EveryKeyTests {
    /// In turn, so that each field is tried with one of them.
    private static let leaks = [
        "11010519491231002X", "证号 110105 19491231 002X", "一一零一零五一九四九一二三一零零二X", "110105********002X",
        "电话 13800138000",
        "6222021234567890128", "110105491231002",
    ]

    private static let checks: Set<String> = ["identity-number", "mobile-number", "bank-number"]
    /// What is told of somebody's life, in turn too.
    private static let matters = [
        "村民王大明患肺结核", "王*明因病致贫", "李大伟家住东街12号3单元", "赵小明，今年12岁", "残疾人周*花",
    ]

    private func expectRefused(
        in text: String, at path: String, _ mappings: [FilledSample.Mapping], site: (String) -> String
    ) async {
        guard case .mapping? = Self.node(of: text, at: path)?.value else {
            Issue.record("no fields")
            return
        }
        var turn = 0
        for mapping in mappings {
            for key in mapping.offered {
                let leak = Self.leaks[turn % Self.leaks.count]
                let matter = Self.matters[turn % Self.matters.count]
                turn += 1
                func found(with text: String, in node: Node?) async -> [Diagnostic] {
                    guard let node = node?.setting(key, to: text, ofMapping: mapping.number) else {
                        return []
                    }
                    let written = path.hasSuffix(".md") ? "---\n\(node.lines)---\n" : node.lines
                    return await judge(site(written)).found
                }
                let whole = Self.node(of: text, at: path)
                #expect(
                    await found(with: matter, in: whole).contains {
                        $0.check == "personal-matter" && !($0.message + $0.help).contains("大明")
                    }, "\(path) \(key) \(matter)")
                let found = await found(with: leak, in: whole)
                #expect(
                    found.contains { Self.checks.contains($0.check) && $0.severity == .error },
                    "\(path) \(key)")
                for diagnostic in found {
                    let said = diagnostic.message + diagnostic.help
                    #expect(
                        !["1949", "4912310", "一九四九", "0013800", "02123456"].contains { said.contains($0) },
                        "\(key)")
                }
            }
        }
        #expect(turn > 3)
    }

    private static func node(of text: String, at path: String) -> Node? {
        switch Document(parsing: SourceFile(path: path, contents: .text(Array(text.utf8)))).content {
        case .record(let node, _): node
        case .settings(let node): node
        case .table, .attachment, .unreadable: nil
        }
    }

    @Test("of every kind of file", arguments: FilledSample.all)
    func kinds(_ sample: FilledSample) async {
        let text = sample.uncommented(sample.filled)
        let mappings = await FilledSample.mappings(of: text, at: sample.path, in: sample.site)
        #expect(!mappings.isEmpty)
        await expectRefused(in: text, at: sample.path, mappings, site: sample.site)
    }

    @Test("of the board")
    func board() async {
        func site(_ text: String) -> String { "-- board.yml --\n" + text }
        let text = "名称: 晒谷县村务公开栏\n单位: [{名称: 县水利局}]\n规则: {公布天数: 15}\n菜单: [{名称: 关于, 地址: pages/guanyu/}]\n"
        let mappings = await FilledSample.mappings(of: text, at: "board.yml", in: site)
        await expectRefused(in: text, at: "board.yml", mappings, site: site)
    }

    @Test("of a record of a kind of the county's own, its fields and its tables")
    func ownKind() async {
        let kind = """
            -- kinds/k.md --
            ---
            类型: 类别
            标题: 台本
            英文名: tb
            依据: [惯例：本县]
            频次: 随时
            字段: {位置: 文字, 承办: 单位, 面积: 数量 亩, 定于: 日期}
            登记: 册
            表格:
              册: {列: {编号: 编号 必填, 户主: 人, 组: 组, 标的: 文字, 类别: 选项 甲、乙, 应收: 金额}}
              附表: {列: {名称: 文字, 当事: 当事人, 单价: 单价 元/亩}}
            ---

            """
        func site(_ text: String) -> String { kind + "-- hedong/shigu/a.md --\n" + text }
        let text = """
            ---
            类型: 台本
            标题: 一
            日期: 2026-03-01
            位置: 村东
            承办: 县水利局
            面积: 3
            定于: 2026-02-01
            册: [{编号: A-1, 变动: 新增, 原因: 首份, 户主: 李*, 组: 二组, 标的: 塘, 类别: 甲, 应收: 5}]
            附表: [{名称: 一, 当事: 李*, 单价: 3}]
            ---

            """
        let mappings = await FilledSample.mappings(of: text, at: "hedong/shigu/a.md", in: site)
        #expect(mappings.flatMap(\.offered).contains("位置"))
        await expectRefused(in: text, at: "hedong/shigu/a.md", mappings, site: site)
        // Their columns the reader does not list.
        for cell in [
            "编号: A-1", "原因: 首份", "户主: 李*", "组: 二组", "标的: 塘", "类别: 甲", "应收: 5", "名称: 一", "当事: 李*", "单价: 3",
        ] {
            let key = cell.split(separator: ":")[0]
            for (leak, checks) in [(Self.leaks[0], Self.checks), (Self.matters[0], Set(["personal-matter"]))]
            {
                let found = await judge(site(text.replacing(cell, with: "\(key): \(leak)"))).found
                #expect(found.contains { checks.contains($0.check) }, "\(key) \(leak)")
            }
        }
    }

    @Test(
        "nor does a key, a comment, a body, a link, a name of a file",
        arguments: [
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n11010519491231002X: 1\n---\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n# 李四 11010519491231002X\n---\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n110105**19491231**002X\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n```\n11010519491231002X\n```\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n![11010519491231002X](a.jpg)\n-- hedong/shigu/a.jpg --\n图\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n[甲](https://example.com/?a=%31%31010519491231002X)\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n[甲](tel:13800138000)\n",
            "-- hedong/shigu/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n标签: [\"1\\u0031010519491231002X\"]\n---\n",
            "-- hedong/shigu/a11010519491231002X.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n",
            "-- hedong/shigu/13800138000.csv --\n甲,乙\n1,2\n",
            "-- hedong/shigu/a.csv --\n甲,11010519491231002X\n1,2\n",
            "-- hedong/shigu/a.csv --\n甲,乙\n110105194912,31002X\n",
            "-- hedong/shigu/a.csv --\n甲,乙\n李*,1.38001E+10\n", "-- board.yml --\n名称: 甲 # 13800138000\n",
        ])
    func places(_ site: String) async {
        let found = await judge(site).found
        #expect(found.contains { Self.checks.contains($0.check) && $0.severity == .error })
        #expect(found.allSatisfy { !($0.message + $0.help).contains("0519491231") })
    }
}

extension Node {
    /// With a value under a key of one mapping, which is counted in the order of the text.
    fileprivate func setting(_ key: String, to text: String, ofMapping number: Int) -> Node {
        var left = number
        return setting(key, to: text, &left)
    }

    private func setting(_ key: String, to text: String, _ left: inout Int) -> Node {
        switch value {
        case .scalar: return self
        case .list(let items): return Node(.list(items.map { $0.setting(key, to: text, &left) }), at: place)
        case .mapping(let entries):
            left -= 1
            let isIt = left == -1
            var others = entries.map { Entry(key: $0.key, value: $0.value.setting(key, to: text, &left)) }
            if isIt {
                others.removeAll { $0.key.value == key }
                others.append(Entry(key: Located(key, at: place), value: Node(.scalar(text), at: place)))
            }
            return Node(.mapping(others), at: place)
        }
    }

    /// As YAML: every entry on a line of its own.
    fileprivate var lines: String {
        guard case .mapping(let entries) = value else { return flow }
        return entries.map { "\"\($0.key.value)\": \($0.value.flow)\n" }.joined()
    }

    private var flow: String {
        switch value {
        case .scalar(let text):
            "\""
                + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
                    "\n", with: "\\n") + "\""
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\"\($0.key.value)\": \($0.value.flow)" }.joined(separator: ", ") + "}"
        }
    }
}
