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

    @Test(arguments: ["四议两公开", "statement", "项目资金", "subsidy", "测评", "audit", "公告"])
    func aSampleBuildsAsItStands(kind: String) throws {
        let content = try TemporaryFolder(smallBoard)
        let sample = try run(["new", kind])
        #expect(sample.code == 0)
        try content.write(sample.output, to: "hedong/shigu/yang.md")
        let outcome = try run(["check", "--content", content.path, "--theme", Repository.theme])
        #expect(outcome.code == 0, "\(outcome.error)")
        #expect(!outcome.error.contains("hedong/shigu/yang.md"), "\(outcome.error)")
    }
}
