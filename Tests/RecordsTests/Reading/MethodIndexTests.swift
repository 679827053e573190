import Documents
import Testing

@testable import Records

@Suite("Work methods by every name that a record may use")
struct MethodIndexTests {
    private static let methods = """
        -- methods/jia.md --
        ---
        类型: 工作法
        标题: 五个一
        编号: "1-7"
        别名: [五件事]
        职责: [{名称: 走访, 频次: 每月}]
        ---
        -- methods/yi.md --
        ---
        类型: 工作法
        标题: 党建
        条目:
          - {编号: "2-1", 名称: 五个一, 职责: [{名称: 联系, 频次: 每月}]}
          - {编号: "2-2", 名称: 党建, 职责: [{名称: 学习, 频次: 每月}, {名称: 谈话, 频次: 每月}]}
        ---

        """

    /// The id, else the path, of what a name finds; else what is said of it.
    private func find(_ name: String) async -> String {
        let register = await judge(Self.methods).register
        let index = MethodIndex(register.methods, regions: RegionIndex(register.regions))
        var log = Diagnostics()
        let found = index.find(Located(name, at: .start), at: SourceLocation("a.md"), into: &log)
        guard let found else { return log.all.map { "\($0.message) | \($0.help)" }.joined() }
        #expect(log.all.isEmpty)
        return index[found].id?.value ?? index[found].path
    }

    @Test(
        "its id, its other names, its path and its address",
        arguments: ["1-7", "五件事", "methods/jia.md", "methods/jia", "jia"])
    func names(name: String) async {
        #expect(await find(name) == "1-7")
    }

    @Test("a file goes before its own item of the same name; an item has its id")
    func items() async {
        #expect(await find("党建") == "methods/yi.md")
        #expect(await find("2-2") == "2-2")
    }

    @Test("a name that two methods bear is neither's: their ids are said")
    func ambiguous() async {
        #expect(await find("五个一") == "“五个一”有 2 个同名的工作法 | 改写编号或路径：1-7（五个一：五个一）、2-1（党建：五个一）")
    }

    @Test("a name that is none: the nearest, else all that there are")
    func unknown() async {
        #expect(await find("五件亊") == "认不出“五件亊”是哪个工作法 | 是否想写“五件事”？")
        #expect(await find("〇〇〇〇").hasSuffix(" | 已有的工作法：五个一、党建；没有的，先写一个，样稿：gongkai new 工作法"))
    }

    @Test(
        "a part stands in the method itself, or in one of a file's items",
        arguments: [
            ("1-7", "走访", []), ("党建", "谈话", []), ("2-2", "谈话", []), ("党建", "联系", []),
            ("2-1", "谈话", ["“五个一”没有职责“谈话” | 已有的职责：联系"]),
            ("党建", "走访", ["“党建”没有职责“走访” | 已有的职责：联系、学习、谈话"]),
        ])
    func parts(method: String, duty: String, said: [String]) async {
        let log =
            "-- hedong/shigu/a.md --\n---\n类型: 工作记录\n标题: 甲\n日期: 2026-03-01\n办法: \(method)\n职责: \(duty)\n---\n"
        let found = await judge(Self.methods + log).found.filter { $0.severity == .error }
        #expect(found.map { "\($0.message) | \($0.help)" } == said)
    }
}
