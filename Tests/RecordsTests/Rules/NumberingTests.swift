import Documents
import Testing

@testable import Records

@Suite("Numbers of documents by a board's rule")
struct NumberingTests {
    @Test(
        "A number becomes what an office writes, in digits of either width; what is more than a number stands as it is",
        arguments: [
            ("{地区}〔{年}〕{号}号", "3", "石谷村〔2026〕3号"), ("{region}-{year}-{number}", "003", "石谷村-2026-3"),
            ("晒农发〔{年}〕{号}号", "12", "晒农发〔2026〕12号"), ("第{号}号", "３", "第3号"), ("第{号}号", "１２", "第12号"),
            ("第{号}号", "石谷村〔2025〕9号", nil), ("第{号}号", "123456", nil), ("第{号}号", "sg-4", nil),
            ("第{号}号", "2026-3", nil), ("第{号}号", "三组", nil),
        ] as [(String, String, String?)])
    func whole(_ rule: String, _ id: String, _ expected: String?) throws {
        #expect(
            try #require(Numbering(rule)).whole(id, of: "石谷村", in: 2026)
                == (expected.map { .number($0) } ?? .asWritten))
    }

    @Test(
        "what is meant for a number and is none is told of, with what to write",
        arguments: [
            ("0", "每年从 1 号起，一份一号：编号: 1"), ("００", "每年从 1 号起，一份一号：编号: 1"), ("-1", "每年从 1 号起，一份一号：编号: 1"),
            ("－１", "每年从 1 号起，一份一号：编号: 1"), ("3.5", "每年从 1 号起，一份一号：编号: 1"), ("第3号", "只写是几号，用数字：编号: 3"),
            ("12号", "只写是几号，用数字：编号: 12"), ("十二", "只写是几号，用数字：编号: 12"),
        ])
    func wrong(_ id: String, _ help: String) throws {
        #expect(try #require(Numbering("第{号}号")).whole(id, of: "石谷村", in: 2026) == .wrong(help: help))
    }

    @Test(
        "A rule names the number once, and only what is known",
        arguments: ["", "{地区}〔{年}〕", "{号}{号}", "{村}{号}", "{号", "号}{号}", "{{号}}"])
    func unreadable(_ rule: String) { #expect(Numbering(rule) == nil) }

    @Test(
        "The rule of board.yml numbers each record on its own board, in the year of its day; no two are the same"
    )
    func board() async {
        func notice(_ path: String, _ day: String, _ id: String) -> String {
            "-- \(path).md --\n---\n类型: 公告\n标题: 通知\n日期: \(day)\n编号: \(id)\n---\n"
        }
        let board = "-- board.yml --\n名称: 晒谷县\n规则: {编号: \"{地区}〔{年}〕{号}号\"}\n"
        let all =
            notice("hedong/shigu/a", "2026-03-01", "3") + notice("hedong/shigu/b", "2025-03-01", "3")
            + notice("hedong/c", "2026-03-01", "3") + notice("hedong/shigu/d", "2026-03-02", "sg-4")
        var log = Diagnostics()
        let (_, register) = await Library.reading(
            Example(board + all).files, on: .day(Example.asOf), into: &log)
        #expect(log.sorted.map(\.message) == [])
        #expect(
            Set(register.disclosures.map(\.id)) == ["石谷村〔2026〕3号", "石谷村〔2025〕3号", "河东镇〔2026〕3号", "sg-4"])
        let twice = all + notice("hedong/shigu/e", "2026-04-01", "03")
        (_, _) = await Library.reading(Example(board + twice).files, on: .day(Example.asOf), into: &log)
        #expect(
            log.sorted.map(\.message) == ["编号重复：“石谷村〔2026〕3号”，hedong/shigu/a.md 已经用了"])
    }

    @Test("A rule that cannot be read is told of at its place")
    func refused() async {
        var log = Diagnostics()
        _ = await Library.reading(
            Example("-- board.yml --\n名称: 晒谷县\n规则:\n  编号: \"{村}{号}号\"\n").files, on: .day(Example.asOf),
            into: &log)
        #expect(
            log.sorted.map { "\($0.location.place.line): \($0.message) | \($0.help)" } == [
                "3: “{村}{号}号”不是编号的写法 | 写成 \"{地区}〔{年}〕{号}号\"，其中 {号} 写一次，记录里只写是几号"
            ])
    }

    @Test(
        "two villages of one name are told apart by their townships; a number that is none is an error at its place"
    )
    func namesakes() async {
        func notice(_ path: String, _ id: String) -> String {
            "-- \(path).md --\n---\n类型: 公告\n标题: 通知\n日期: 2026-03-01\n编号: \(id)\n---\n"
        }
        let board = """
            -- board.yml --
            名称: 晒谷县
            规则: {编号: "{地区}〔{年}〕{号}号"}
            -- yuntai/_index.md --
            ---
            类型: 乡镇
            标题: 云台乡
            ---
            -- yuntai/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---

            """
        let all = notice("hedong/shigu/a", "3") + notice("yuntai/shigu/a", "３") + notice("hedong/c", "3")
        let site = await judge(board + all)
        #expect(site.lines == [])
        #expect(
            Set(site.register.disclosures.map(\.id)) == [
                "河东镇石谷村〔2026〕3号", "云台乡石谷村〔2026〕3号", "河东镇〔2026〕3号",
            ])
        let wrong = await judge(board + all + notice("hedong/shigu/b", "0"))
        #expect(wrong.lines == ["hedong/shigu/b.md:5:5: “0”不是几号（编号）"])
        #expect(wrong.found.map(\.check) == ["wrong-type"])
    }
}
