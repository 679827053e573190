import Foundation
import Testing

/// Runs the built command as its users do.
struct CommandTests {
    private struct Outcome {
        var code: Int32
        var output: String
        var error: String
    }

    /// The command stands beside the test bundle.
    static let binary =
        Bundle.allBundles.lazy.map { $0.bundleURL.deletingLastPathComponent().path + "/gongkai" }
        .first { FileManager.default.isExecutableFile(atPath: $0) } ?? Repository.root
        + "/.build/debug/gongkai"

    private func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.binary)
        process.arguments = arguments
        let folder = try TemporaryFolder()
        try folder.write(input, to: "in")
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.path + "/in"))
        for name in ["out", "err"] { try folder.write("", to: name) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/out"))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/err"))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: folder.read("out") ?? "", error: folder.read("err") ?? ""
        )
    }

    private func site(_ verb: String, _ content: TemporaryFolder, _ more: [String] = []) throws -> Outcome {
        try run(
            [verb, "--content", content.path, "--theme", Repository.theme, "--as-of", "2026-03-10"] + more)
    }

    @Test func exitCodesAreTheContracts() throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        #expect(try site("build", content, ["--output", output.path]).code == 0)
        #expect(try site("check", content).code == 0)
        #expect(try site("build", content, ["--output", content.path + "/public"]).code == 2)
        #expect(try site("check", content, ["--format", "xml"]).code == 2)
        #expect(try site("check", content, ["--as-of", "2026-02-30"]).code == 2)
        #expect(try site("check", content, ["--as-of", "2026/3/10"]).code == 0)
        #expect(try site("build", content, ["--output", "/dev/full"]).code == 74)
        #expect(try run(["check", "--content", "/no/such"]).code == 74)
        #expect(try run(["nonsense"]).code == 2)
        #expect(try run(["--help"]).code == 0)
        try content.write("---\n类型: 公告\n---\n", to: "cuo.md")
        #expect(try site("check", content).code == 1)
    }

    @Test func jsonGoesToStandardOutputAndTextToStandardError() throws {
        let content = try TemporaryFolder(smallBoard)
        try content.write("---\n类型: 公告\n标题: 甲\n---\n", to: "cuo.md")
        let json = try site("check", content, ["--format", "json"])
        let objects = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(objects?.count == 1)
        #expect(objects?.first?["check"] as? String == "missing-key")
        #expect(objects?.first?["line"] as? Int == 2)
        let text = try site("check", content)
        #expect(text.output.isEmpty)
        #expect(text.error.hasPrefix("\(content.path)/cuo.md:2:1: error: 缺少“日期” [missing-key]\n"))
    }

    @Test func quietSaysNothingOfSuccessAndAllOfProblems() throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let build = ["--output", output.path]
        #expect(try site("build", content, build).error.hasPrefix("完成："))
        for flag in ["-q", "--quiet"] {
            let built = try site("build", content, build + [flag])
            #expect(built.code == 0 && built.output.isEmpty && built.error.isEmpty, "\(built.error)")
            #expect(try site("check", content, [flag]).error.isEmpty)
        }
        // A finding is published and said; only the closing line is not.
        let late = "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n公开: {公示: {起: 2026-03-01, 止: 2026-03-02}}\n---\n"
        try content.write(late, to: "hedong/shigu/wan.md")
        let found = try site("check", content, ["-q"])
        #expect(found.code == 0)
        #expect(found.error.contains(": finding: ") && !found.error.contains("检查完毕"))
        try content.write("---\n类型: 公告\n---\n", to: "cuo.md")
        let failed = try site("check", content, ["-q"])
        #expect(failed.code == 1)
        #expect(failed.error.contains(": error: ") && failed.error.hasSuffix("改正后再运行一次。\n"))
        // The format for machines is the same.
        let json = try site("check", content, ["-q", "--format", "json"])
        #expect(json.output == (try site("check", content, ["--format", "json"]).output))
    }

    @Test func rendersAFileOrStandardInput() throws {
        #expect(try run(["render", "-"], input: "**你好。**世界\n").output == "<p><strong>你好。</strong>世界</p>\n")
        let folder = try TemporaryFolder("-- a.md --\n---\n类型: 公告\n---\n\n正文\n")
        #expect(try run(["render", folder.path + "/a.md"]).output == "<p>正文</p>\n")
        #expect(try run(["render", "-"], input: "---\nFoo\n---\n").output == "<hr />\n<h2>Foo</h2>\n")
        #expect(try run(["render", folder.path + "/no.md"]).code == 74)
    }

    @Test func explainsEveryCheckAndRefusesOthers() throws {
        let listing = try run(["explain"])
        #expect(listing.code == 0)
        let ids = listing.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(ids.count >= 30)
        let text = try run(["explain", "quorum"])
        #expect(text.output.contains("为什么") && text.output.contains("错例") && text.output.contains("对例"))
        #expect(try run(["explain", "no-such"]).code == 2)
    }

    @Test(arguments: [
        "四议两公开", "statement", "项目资金", "subsidy", "报酬", "考评", "测评", "audit", "工作记录", "台账", "积分", "结对", "名册",
        "数据",
        "公告",
        "页面",
        "method",
    ])
    func aSampleIsRefusedUntilItIsFilledIn(kind: String) throws {
        let content = try TemporaryFolder(smallBoard)
        let sample = try run(["new", kind])
        #expect(sample.code == 0)
        try content.write(sample.output, to: "hedong/shigu/yang.md")
        let outcome = try site("check", content, ["--format", "json"])
        #expect(outcome.code == 1)
        let found = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
        #expect(Set((found ?? []).compactMap { $0["check"] as? String }) == ["placeholder"])
    }

    @Test(arguments: [
        ("镇", "没有“镇”这个类型。是否想写“乡镇”？样稿：gongkai new 乡镇。"), ("社区", "是否想写“村”？样稿：gongkai new 村。"),
        ("公报", "是否想写“公告”？样稿：gongkai new 公告。"), ("会议记录", "没有“会议记录”这个类型。可以写：县、乡镇、村、四议两公开、"),
        ("公开栏", "写明新公开栏放在哪个文件夹：gongkai new 公开栏 our-board"),
    ])
    func newSaysWhatToWriteInstead(kind: String, said: String) throws {
        let outcome = try run(["new", kind])
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains(said), "\(outcome.error)")
    }

    @Test func aNewBoardBuildsAtOnceAndIsNeverWrittenOver() throws {
        let place = try TemporaryFolder()
        let board = place.path + "/our-board"
        let made = try run(["new", "board", board + "/"])
        #expect(made.code == 0, "\(made.error)")
        #expect(made.output.contains("gongkai build --content \(board) --theme theme --output public\n"))
        let outcome = try run([
            "build", "--content", board, "--theme", Repository.theme, "--output", place.path + "/public",
        ])
        #expect(outcome.code == 0, "\(outcome.error)")
        #expect(place.read("public/index.html")?.contains("示例县") == true)
        #expect(place.read("public/shilizhen/shilicun/jianlan/index.html") != nil)

        let before = place.files
        let again = try run(["new", "公开栏", board])
        #expect(again.code == 2)
        #expect(again.error.contains("“\(board)”里已经有文件，不改动它；换一个还没有的文件夹"))
        #expect(place.files == before)
    }

    @Test func aFolderThatIsNotThereIsNamedWithWhatToRun() throws {
        let place = try TemporaryFolder(smallBoard)
        let content = try run(["check", "--content", place.path + "/no", "--theme", Repository.theme])
        #expect(content.code == 74)
        #expect(
            content.error
                == "错误：读取文件夹“\(place.path)/no”失败：不存在。用 --content 写明内容文件夹；还没有的，先运行 gongkai new 公开栏 \(place.path)/no\n"
        )
        let theme = try run(["check", "--content", place.path, "--theme", place.path + "/no"])
        #expect(theme.code == 74)
        #expect(
            theme.error
                == "错误：读取文件夹“\(place.path)/no”失败：不存在。用 --theme 写明主题文件夹；程序自带的一份叫 theme，在 README.md 旁边\n")
    }
}
