import Documents
import Foundation
import Records
import Synchronization
import Testing

@testable import Gongkai

private let asOf = Day(2026, 3, 10)!

private func options(_ content: TemporaryFolder, _ output: TemporaryFolder?, sub: String = "") -> BuildOptions
{
    BuildOptions(
        content: content.path, theme: Repository.theme, output: output.map { $0.path + sub }, asOf: asOf)
}

struct BuildTests {
    @Test func writesASiteAndThenNothing() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let first = try await build(options(content, output))
        #expect(first.diagnostics.isEmpty)
        let tally = try #require(first.written)
        #expect(tally.written == output.files.count - 1)  // all but the list of them
        #expect(tally.unchanged == 0 && tally.removed == 0)
        #expect(output.read("hedong/shigu/tingshui/index.html")?.contains("三月二日上午停水。") == true)

        let before = output.files
        let second = try await build(options(content, output))
        #expect(second.written == OutputFolder.Tally(written: 0, unchanged: tally.written, removed: 0))
        #expect(output.files == before)
    }

    @Test func aNewSiteTakesItsPlaceWhole() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        // As a build leaves it that was killed before the site was whole.
        let target = output.path + "/public"
        let beside = String(OutputFolder.temporaryName(of: target).dropFirst(output.path.count + 1))
        try output.write("old/index.html\n", to: "\(beside)/\(FileList.name)")
        try output.write("old", to: "\(beside)/old/index.html")

        let result = try await build(options(content, output, sub: "/public"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path) == ["public"])
        #expect(output.read("public/hedong/shigu/tingshui/index.html")?.contains("三月二日上午停水。") == true)
        #expect(output.read("public/old/index.html") == nil)
        #expect(result.written?.unchanged == 0)

        let again = try await build(options(content, output, sub: "/public"))
        #expect(again.written == OutputFolder.Tally(unchanged: result.written?.written ?? 0))
    }

    @Test func saysHowManyFilesAreWritten() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        // Into a folder that is not there yet, and into one that stands.
        for _ in 0..<2 {
            let said = Mutex<[[Int]]>([])
            var options = options(content, output)
            options.output = output.path + "/site"
            options.progress = { done, all in said.withLock { $0.append([done, all]) } }
            let written = try #require(try await build(options).written)
            let count = written.written + written.unchanged
            let steps = said.withLock(\.self)
            #expect(steps.last == [count, count])
            #expect(steps.map { $0[0] } == steps.map { $0[0] }.sorted())
            #expect(steps.allSatisfy { $0[1] == count })
            options.output = nil
            options.progress = { _, _ in Issue.record("a check writes nothing") }
            _ = try await build(options)
        }
    }

    @Test func howMuchRoomThereIsChangesNothing() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        _ = try await build(options(content, output))
        let kept = output.files
        var narrow = options(content, output)
        narrow.room = Library.Room(files: 0, bodies: 0)
        let again = try await build(narrow)
        #expect(again.written?.written == 0 && again.written?.removed == 0)
        #expect(output.files == kept)
    }

    @Test(arguments: [true, false])
    func aFileThatIsSavedMeanwhileStopsTheBuild(isNew: Bool) async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        if !isNew { _ = try await build(options(content, output, sub: "/public")) }
        let standing = output.files
        var narrow = options(content, output, sub: "/public")
        narrow.room = Library.Room(files: 0, bodies: 0)
        var log = Diagnostics()
        let (site, library, originals) = try await present(narrow, into: &log)
        try content.write("---\n类型: 公告\n标题: 停水通知\n日期: 2026-03-01\n---\n改了。\n", to: "hedong/shigu/tingshui.md")
        do {
            let folder = try OutputFolder(output.path + "/public")
            let error = await #expect(throws: Library.Changed.self) {
                try await folder.write(site, from: library, copying: originals, nil) { _, _ in }
            }
            #expect(error?.path == "hedong/shigu/tingshui.md")
        }
        #expect(output.files == standing)
    }

    @Test func removesStalePagesAndKeepsForeignFiles() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        _ = try await build(options(content, output))
        try output.write("foreign", to: "hedong/shigu/tingshui/photo.txt")
        try output.write("foreign", to: "CNAME")
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/tingshui.md")
        let result = try await build(options(content, output))
        #expect((result.written?.removed ?? 0) > 0)
        #expect(output.read("hedong/shigu/tingshui/index.html") == nil)
        #expect(output.read("hedong/shigu/tingshui/photo.txt") == "foreign")
        #expect(output.read("CNAME") == "foreign")
    }

    @Test func errorsLeaveTheSiteUntouched() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        _ = try await build(options(content, output))
        let before = output.files
        try content.write("---\n类型: 公告\n日期: 2026-02-30\n---\n", to: "hedong/shigu/cuo.md")
        let result = try await build(options(content, output))
        #expect(result.written == nil)
        #expect(result.hasErrors)
        #expect(output.files == before)
        #expect(
            DiagnosticFormat.text.render(result).replacingOccurrences(of: content.path, with: "content")
                == """
                content/hedong/shigu/cuo.md:2:1: error: 缺少“标题” [missing-key]
                 2 | 类型: 公告
                   | ^
                   = 照实加一行，如 标题: 停水通知
                content/hedong/shigu/cuo.md:3:5: error: “2026-02-30”不是存在的日期（日期） [wrong-type]
                 3 | 日期: 2026-02-30
                   |       ^
                   = 2026年2月只有 28 天，核对是哪一天

                """)
    }

    @Test func clearsWhatABuildCutShortLeft() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        _ = try await build(options(content, output))
        let before = output.files
        // As a build leaves it that was killed: a page that had not taken its place yet.
        try output.write("half", to: "\(StagingFolder.name)/0")
        _ = try await build(options(content, output))
        #expect(output.files == before)
    }

    @Test func aFailureLeavesTheSiteAsItStood() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        _ = try await build(options(content, output))
        let before = output.files
        // A folder stands where a new page has to be written, so that only this page fails.
        try output.write("foreign", to: "hedong/shigu/xin/index.html/file")
        try content.write("---\n类型: 公告\n标题: 新通知\n日期: 2026-03-02\n---\n", to: "hedong/shigu/xin.md")
        try content.write("---\n类型: 公告\n标题: 停水改期\n日期: 2026-03-01\n---\n", to: "hedong/shigu/tingshui.md")
        await #expect(throws: DiskError.self) { try await build(options(content, output)) }
        var after = output.files
        after["hedong/shigu/xin/index.html/file"] = nil
        #expect(after == before)
    }

    @Test func copiesAnAttachmentWhoseNameIsDecomposedOnTheDisk() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/cafe\u{301}.pdf")
        try content.write(
            "---\n类型: 公告\n标题: 附件\n日期: 2026-03-01\n附件: [caf\u{E9}.pdf]\n---\n", to: "hedong/shigu/fujian.md")
        let result = try await build(options(content, output))
        #expect(result.diagnostics.isEmpty)
        #expect(output.read("hedong/shigu/caf\u{E9}.pdf") == "%PDF-1.4\n%%EOF\n")
    }

    @Test func namesTheThemeWhenTheThemeIsAtFault() async throws {
        let content = try TemporaryFolder(smallBoard)
        let theme = try TemporaryFolder("-- templates/home.mustache --\n{{nothing}}\n")
        let result = try await build(
            BuildOptions(content: content.path, theme: theme.path, output: nil, asOf: asOf))
        #expect(result.hasErrors)
        let report = DiagnosticFormat.text.render(result)
        #expect(report.hasPrefix(theme.path + "/templates/"))
        #expect(!report.contains(content.path))
    }

    @Test func sameBytesInAnyFolderAndWithAnyOutput() async throws {
        let outputs = [try TemporaryFolder(), try TemporaryFolder()]
        for output in outputs {
            let content = try TemporaryFolder(smallBoard)
            _ = try await build(options(content, output, sub: output === outputs[0] ? "" : "/deep/er"))
        }
        var deep: [String: Data] = [:]
        for (name, data) in outputs[1].files {
            deep[name.replacingOccurrences(of: "deep/er/", with: "")] = data
        }
        #expect(outputs[0].files == deep)
    }

    @Test func outputMayNotLieInTheContentNorHoldIt() async throws {
        let content = try TemporaryFolder(smallBoard)
        for output in [content.path, content.path + "/public", content.path + "/../"] {
            await #expect(throws: UsageError.self) {
                try await build(
                    BuildOptions(content: content.path, theme: Repository.theme, output: output, asOf: asOf))
            }
        }
    }

    @Test func outputThatCannotBeWrittenIsADiskError() async throws {
        let content = try TemporaryFolder(smallBoard)
        await #expect(throws: DiskError("建立文件夹", "/dev/full", reason: "同名的文件已在那里")) {
            try await build(
                BuildOptions(content: content.path, theme: Repository.theme, output: "/dev/full", asOf: asOf))
        }
    }

    @Test func aMissingFolderIsADiskError() async throws {
        await #expect(
            throws:
                DiskError(
                    "读取文件夹", "/no/such/folder",
                    reason: "不存在。用 --content 写明内容文件夹；还没有的，先运行 gongkai new 公开栏 /no/such/folder")
        ) {
            try await build(
                BuildOptions(content: "/no/such/folder", theme: Repository.theme, output: nil, asOf: asOf))
        }
    }
}
