import Documents
import Testing

@testable import Records

@Suite("Records of one matter: those that name each other")
struct ThreadsTests {
    private func notice(
        _ name: String, _ title: String, _ related: String = "", in folder: String = "hedong/shigu"
    )
        -> String
    {
        "-- \(folder)/\(name).md --\n---\n类型: 公告\n标题: \(title)\n日期: 2026-03-01\n"
            + (related.isEmpty ? "" : "相关: [\(related)]\n") + "---\n"
    }

    /// The threads of a board, each by the titles of its records.
    private func threads(_ text: String) async -> Set<[String]> {
        let register = await judge(text).register
        let all = register.disclosures.indices.map { register.archive.threads.thread(of: $0) }.filter {
            !$0.isEmpty
        }
        return Set(all.map { $0.map { register.disclosures[$0].title.value } })
    }

    @Test(
        "by address from the folder and from the top, by title; from one side, from both, in a circle",
        arguments: [
            ["b", "", ""], ["hedong/shigu/b.md", "", ""], ["/hedong/shigu/b/", "", ""], ["乙", "", ""],
            ["乙", "甲", ""], ["", "甲", ""],
        ])
    func pairs(_ related: [String]) async {
        let text = notice("a", "甲", related[0]) + notice("b", "乙", related[1]) + notice("c", "丙", related[2])
        #expect(await threads(text) == [["甲", "乙"]])
    }

    @Test("what is related to what is related is of the same matter")
    func chains() async {
        let chain = notice("a", "甲", "b") + notice("b", "乙", "c") + notice("c", "丙")
        let circle = notice("a", "甲", "b") + notice("b", "乙", "c") + notice("c", "丙", "a")
        for text in [chain, circle] { #expect(await threads(text) == [["甲", "乙", "丙"]]) }
        let two = chain + notice("d", "丁", "e") + notice("e", "戊")
        #expect(await threads(two) == [["甲", "乙", "丙"], ["丁", "戊"]])
        #expect(await threads(notice("a", "甲") + notice("b", "乙")) == [])
    }

    @Test(
        "a title that two boards have is first its own board's; one that is nowhere, or in several places, is an error"
    )
    func titles() async {
        let village = "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
        let other = notice("x", "修路", in: "hedong/liugou")
        #expect(
            await threads(village + other + notice("a", "甲", "修路") + notice("x", "修路")) == [["甲", "修路"]])
        #expect(await threads(village + other + notice("a", "甲", "修路")) == [["修路", "甲"]])
        let messages = await judge(
            notice("a", "甲", "没有, 甲, 修路") + notice("x", "修路") + notice("y", "修路")
        ).found.filter { $0.check == "unknown-related" }.map { "\($0.message)" }
        #expect(messages.count == 3)
        #expect(messages.contains("没有这一条公开：“没有”"))
        #expect(messages.contains("“甲”就是这一条自己"))
        #expect(messages.contains("叫“修路”的公开有 2 条"))
    }

    private static func statement(_ period: String) -> String {
        "-- hedong/shigu/\(period).md --\n---\n类型: 财务公开\n标题: \(period)\n日期: 2026-06-15\n期间: \(period)\n期初: 0.00\n期末: 0.00\n收支: []\n---\n"
    }

    @Test("a statement lies between those of its own kind; where one is missing there is none")
    func adjacent() async throws {
        let text = ["2026-01", "2026-02", "2026-03", "2026-05", "2026-Q1"].map(Self.statement).joined()
        let register = await judge(text).register
        func around(_ title: String) throws -> [String?] {
            let own = try #require(register.disclosures.firstIndex { $0.title.value == title })
            let (before, after) = register.adjacent(to: own)
            return [before, after].map { $0.map { register.disclosures[$0].title.value } }
        }
        #expect(try around("2026-02") == ["2026-01", "2026-03"])
        #expect(try around("2026-01") == [nil, "2026-02"])
        #expect(try around("2026-03") == ["2026-02", nil])
        #expect(try around("2026-05") == [nil, nil])
        #expect(try around("2026-Q1") == [nil, nil])
    }
}
