import Documents
import Testing

@testable import Records

@Suite("Counts, figures and sums")
struct FigureTests {
    @Test(
        "counts and ranges",
        arguments: [
            ("1", 1, 1), ("3-5", 3, 5), ("1—2", 1, 2), ("1～2", 1, 2), ("3至5", 3, 5), ("2+", 2, nil),
            ("2以上", 2, nil),
            ("n", 1, nil), ("若干", 1, nil), ("1——2", 1, 2),
        ] as [(String, Int, Int?)])
    func counts(_ row: (String, Int, Int?)) throws {
        let range = try CountRange.read(row.0).get()
        #expect(range == CountRange(text: row.0, least: row.1, most: row.2))
    }

    @Test("a range upside down, and what is no count")
    func faults() {
        #expect(CountRange.read("5-3") == .failure(.upsideDown))
        for text in ["", "多", "-1", "1.5", "1-2-3", "a-b", "1-"] {
            #expect(CountRange.read(text) == .failure(.unreadable))
        }
    }

    @Test("what a count allows")
    func contains() throws {
        let range = try CountRange.read("3-5").get()
        #expect((2...6).map(range.contains) == [false, true, true, true, false])
        #expect(try CountRange.read("2+").get().contains(99))
    }

    private func figure(_ row: String) async throws -> Figure {
        let judged = await judge("---\n类型: 数据\n标题: 数\n日期: 2026-03-01\n数据: [{名称: 数, \(row)}]\n---\n")
        #expect(judged.briefs == [])
        let record = try #require(judged.register.disclosures.first)
        guard case .figures(let table) = record.content else { throw Missing() }
        return try #require(table.figures.first)
    }

    private struct Missing: Error {}

    @Test("figures are printed as they were written")
    func text() async throws {
        #expect(try await figure("数值: \"1450\", 单位: 万元, 限定: 余").text == "1450余万元")
        #expect(try await figure("数值: \"3500\", 单位: 万元, 限定: [近, 多]").text == "近3500多万元")
        #expect(try await figure("数值: \"1\", 单位: 亿元, 限定: 约").text == "约1亿元")
        #expect(try await figure("数值: 10~21, 单位: 万元/个").text == "10~21万元/个")
        #expect(try await figure("数值: \"300\", 单位: ㎡, 限定: 以上").text == "300㎡以上")
        #expect(try await figure("数值: \"2\", 单位: 年, 限定: 左右、至少").text == "至少2年左右")
        #expect(try await figure("数值: \"1,046\"").text == "1,046")
    }

    @Test("figures may be a method's, which has to be there", arguments: ["办法", "method"])
    func method(_ key: String) async throws {
        func text(_ name: String) -> String {
            """
            ---
            类型: 数据
            标题: 数
            日期: 2026-03-01
            \(key): \(name)
            数据: [{名称: 数, 数值: 3}]
            ---
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 六种模式
            ---

            """
        }
        let judged = await judge(text("六种模式"))
        #expect(judged.briefs == [])
        guard case .figures(let table)? = judged.register.disclosures.first?.content else { throw Missing() }
        #expect(table.mechanism == Mechanism.Reference(method: Method.Reference(0), item: nil))
        let missing = await judge(text("▸六种摸式"))
        #expect(missing.briefs == ["unknown-method ▸ 认不出“六种摸式”是哪个工作法"])
        #expect(missing.found.first?.help == "是否想写“六种模式”？")
    }

    @Test("the ends of a range are known")
    func bounds() async throws {
        let range = try await figure("数值: 1—2")
        #expect(range.lower == Quantity(1))
        #expect(range.upper == Quantity(2))
    }

    @Test("a share that contradicts its figures does not agree")
    func share() async throws {
        let judged = await judge(
            "---\n类型: 数据\n标题: 数\n日期: 2026-03-01\n数据: [{名称: 村, 数值: \"146\", 占: ▸39.5%, 分子: 146, 分母: 367}]\n---\n"
        )
        #expect(judged.briefs == ["figure-share ▸ 占比不符：“村”写 39.5%，146÷367 是 39.8%"])
    }

    @Test("what cannot be read")
    func unreadable() async {
        let site = { (row: String) in "---\n类型: 数据\n标题: 数\n日期: 2026-03-01\n数据: [{名称: 数, \(row)}]\n---\n" }
        #expect(await briefs(site("数值: ▸很多")) == ["wrong-type ▸ “很多”不是数（数值）"])
        #expect(await briefs(site("数值: ▸5-3")) == ["count-range ▸ “5-3”大小颠倒"])
        #expect(await briefs(site("数值: 1, 限定: ▸大概")) == ["wrong-type ▸ “大概”不是“限定”可以写的值"])
        #expect(await briefs(site("数值: 1, 占: ▸5%")) == ["missing-key ▸ “5%”没有写是多少分之多少"])
    }

    private func identity(_ text: String) -> FigureTable.Identity? {
        FigureTable.Identity(Located(text, at: .start))
    }

    @Test("sums are read in the words of their source")
    func identities() {
        #expect(identity("20+1=21")?.holds == true)
        #expect(identity("20村＋1社区＝21个")?.holds == true)
        #expect(identity("8建成+6提升+5完善=19")?.holds == true)
        #expect(identity("20+2=21")?.holds == false)
        #expect(identity("32≤41")?.holds == true)
        #expect(identity("42≤41")?.holds == false)
        #expect(identity("41≥41")?.holds == true)
        #expect(identity("1.5+1.5=3")?.holds == true)
        for text in ["20+1", "二十+1=21", "20+=20", "1=1=1", "", "3个5+1=9"] { #expect(identity(text) == nil) }
    }

    @Test("people stay who they are when their unit changes")
    func people() {
        #expect(Person.key(of: "第一书记甲（石谷村）") == "第一书记甲")
        // Behind one mask stand many.
        #expect(Person.key(of: "李*（石谷村第一书记）") == "李*（石谷村第一书记）")
        #expect(Person.unit(of: "李*（石谷村第一书记）") == "石谷村第一书记")
        #expect(Person.key(of: "石谷村 张*三") == "石谷村 张*三")
        #expect(Person.unit(of: "石谷村 张*三") == "石谷村")
        #expect(Person.key(of: "石谷村第一书记") == "石谷村第一书记")
        #expect(Person.unit(of: "石谷村第一书记") == nil)
        #expect(Person.key(of: "张*三、李*") == "张*三、李*")
        #expect(Person.key(of: "（空）") == "（空）")
    }
}
