import Documents
import Foundation
import Testing

@testable import Gongkai

struct SourceFolderTests {
    private func read(_ folder: TemporaryFolder) async throws -> ([SourceFile], [Diagnostic]) {
        var log = Diagnostics()
        let files = try await SourceFolder(folder.path).listing(into: &log).files
        return (files, log.sorted)
    }

    @Test func readsTextAndLeavesAttachments() async throws {
        let folder = try TemporaryFolder(
            "-- a/b.md --\n文\n-- a/c.csv --\n甲\n-- board.yml --\n名称: 县\n-- a/photo.jpg --\n1234\n")
        try folder.write("x", to: ".git/config")
        try folder.write("x", to: "a/~$b.docx")
        let (files, faults) = try await read(folder)
        #expect(faults.isEmpty)
        #expect(files.map(\.path) == ["a/b.md", "a/c.csv", "a/photo.jpg", "board.yml"])
        guard case .attachment = files[2].contents else {
            return #expect(Bool(false), "read an attachment")
        }
    }

    @Test func refusesSymbolicLinks() async throws {
        let folder = try TemporaryFolder("-- a.md --\n文\n")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path + "/out.md", withDestinationPath: "/etc/passwd")
        try manager.createSymbolicLink(atPath: folder.path + "/up", withDestinationPath: "/etc")
        try manager.createSymbolicLink(atPath: folder.path + "/gone.csv", withDestinationPath: "nowhere")
        let (files, faults) = try await read(folder)
        #expect(files.map(\.path) == ["a.md"])
        #expect(faults.map(\.location.path) == ["gone.csv", "out.md", "up"])
        #expect(Set(faults.map(\.message)) == ["是符号链接，不读取"])
        #expect(faults.allSatisfy { $0.severity == .error && $0.location.place == .start })
    }

    @Test func refusesSpecialFilesAndOddNames() async throws {
        let folder = try TemporaryFolder("-- a.md --\n文\n")
        #expect(mkfifo(folder.path + "/pipe.md", 0o644) == 0)
        try folder.write("x", to: "b\\c.md")
        let (files, faults) = try await read(folder)
        #expect(files.map(\.path) == ["a.md"])
        #expect(faults.map(\.message) == ["文件名里有控制字符或反斜线", "不是普通文件"])
    }

    @Test func namesAreComposed() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "cafe\u{301} 〇二🙂.md")
        let (files, _) = try await read(folder)
        #expect(files.map { Array($0.path.utf8) } == [Array("caf\u{E9} 〇二🙂.md".utf8)])
    }

    /// Two names that look the same, and are not: neither is published under the other's.
    @Test func namesThatOnlyLookAlikeAreNamed() async throws {
        let folder = try TemporaryFolder()
        try folder.write("1", to: "\u{E9}.pdf")
        try folder.write("22", to: "e\u{301}.pdf")
        try folder.write("x", to: "甲/\u{E9}.md")
        try folder.write("x", to: "甲/e\u{301}.md")
        let (files, faults) = try await read(folder)
        #expect(files.map(\.path) == ["\u{E9}.pdf", "甲/\u{E9}.md"])
        #expect(files.map { Array($0.name.utf8) } == [Array("\u{E9}.pdf".utf8), Array("甲/\u{E9}.md".utf8)])
        #expect(
            faults.map(\.message) == [
                "“\u{E9}.pdf”有两份：名称看来一样，编码不同（6 字节，7 字节）",
                "“甲/\u{E9}.md”有两份：名称看来一样，编码不同（9 字节，10 字节）",
            ])
        #expect(faults.allSatisfy { $0.check == "duplicate-address" && $0.severity == .error })
    }

    /// A file that became a pipe after it was listed is not waited for.
    @Test(.timeLimit(.minutes(10))) func aPipeIsNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.path + "/a.pdf", 0o644) == 0)
        #expect(throws: DiskError("读取", folder.path + "/a.pdf", reason: "不是普通文件")) {
            _ = try FileDescriptor(reading: folder.path + "/a.pdf").number
        }
    }
}
