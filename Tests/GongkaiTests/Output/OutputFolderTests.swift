import Foundation
import Records
import Testing

@testable import Gongkai

/// What stands in the output and is not ours: it is never written over, never removed, never followed, never waited for.
struct OutputFolderTests {
    private let output: TemporaryFolder
    private let content: TemporaryFolder

    init() throws {
        output = try TemporaryFolder()
        content = try TemporaryFolder(smallBoard)
    }

    @discardableResult
    private func publish() async throws -> OutputFolder.Tally? {
        try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: output.path,
                asOf: try #require(Day(2026, 3, 10)))
        ).written
    }

    private func refusal(_ path: String, _ what: String) -> DiskError {
        DiskError("写入", output.path + "/" + path, reason: "\(what)，不是本程序放的，不覆盖；移走它，或换一个输出文件夹")
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: output.path + "/" + name, withDestinationPath: target)
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: output.path + "/" + name)
    }

    // MARK: Files of others

    @Test(arguments: ["index.html", "robots.txt", "hedong/shigu/tingshui/index.html"])
    func aFileOfAnotherIsNotWrittenOver(path: String) async throws {
        try output.write("别人的", to: path)
        await #expect(throws: refusal(path, "那里已有文件")) { try await publish() }
        #expect(output.files == [path: Data("别人的".utf8)])
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).count == 1)
    }

    @Test func filesOfOthersElsewhereAreNoHindrance() async throws {
        try output.write("别人的", to: "CNAME")
        try output.write("别人的", to: "hedong/shigu/tingshui/photo.txt")
        try await publish()
        #expect(output.read("CNAME") == "别人的")
        #expect(output.read("hedong/shigu/tingshui/photo.txt") == "别人的")
        #expect(output.read("index.html")?.contains("试验县") == true)
    }

    @Test func whatHasOurBytesIsTakenForOurs() async throws {
        try await publish()
        try remove(FileList.name)
        let tally = try await publish()
        #expect(tally?.written == 0)
        try content.write("---\n类型: 公告\n标题: 停水改期\n日期: 2026-03-01\n---\n", to: "hedong/shigu/tingshui.md")
        try await publish()
        #expect(output.read("hedong/shigu/tingshui/index.html")?.contains("停水改期") == true)
    }

    @Test func withoutTheListWhatDiffersIsAnothers() async throws {
        try await publish()
        try remove(FileList.name)
        let before = output.files
        try content.write("---\n类型: 公告\n标题: 停水改期\n日期: 2026-03-01\n---\n", to: "hedong/shigu/tingshui.md")
        await #expect(throws: DiskError.self) { try await publish() }
        #expect(output.files == before)
    }

    /// A build that failed has not made another's page its own.
    @Test func aFailedBuildClaimsNothing() async throws {
        try await publish()
        let before = output.files
        try output.write("别人的", to: "hedong/shigu/xin/index.html")
        let page = "---\n类型: 公告\n标题: 新通知\n日期: 2026-03-02\n---\n"
        try content.write(page, to: "hedong/shigu/xin.md")
        await #expect(throws: refusal("hedong/shigu/xin/index.html", "那里已有文件")) { try await publish() }
        #expect(output.files[FileList.name] == before[FileList.name])
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/xin.md")
        try await publish()
        #expect(output.read("hedong/shigu/xin/index.html") == "别人的")
    }

    // MARK: Links and pipes

    @Test func aLinkToAFolderIsNotFollowed() async throws {
        let elsewhere = try TemporaryFolder("-- shigu/tingshui/index.html --\n别处\n")
        let there = elsewhere.files
        try link("hedong", to: elsewhere.path)
        await #expect(throws: refusal("hedong", "那里是符号链接")) { try await publish() }
        #expect(elsewhere.files == there)
        #expect(output.read("index.html") == nil)
    }

    @Test(arguments: [true, false])
    func aLinkToAFileIsNotFollowed(isListed: Bool) async throws {
        let elsewhere = try TemporaryFolder("-- file --\n别处")
        if isListed {
            try await publish()
            try remove("robots.txt")
        }
        try link("robots.txt", to: elsewhere.path + "/file")
        await #expect(throws: refusal("robots.txt", "那里是符号链接")) { try await publish() }
        #expect(elsewhere.read("file") == "别处\n")
    }

    @Test func nothingIsRemovedThroughALink() async throws {
        try await publish()
        // The village's folder was moved away, and a link put in its place; then the village goes.
        let elsewhere = try TemporaryFolder()
        try FileManager.default.moveItem(
            atPath: output.path + "/hedong/shigu", toPath: elsewhere.path + "/shigu")
        let there = elsewhere.files
        try link("hedong/shigu", to: elsewhere.path + "/shigu")
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu")
        try await publish()
        #expect(elsewhere.files == there)
        #expect(output.read("index.html")?.contains("石谷村") == false)
    }

    @Test(.timeLimit(.minutes(10))) func aPipeIsNotWaitedFor() async throws {
        #expect(mkfifo(output.path + "/robots.txt", 0o644) == 0)
        await #expect(throws: refusal("robots.txt", "那里有特殊文件")) { try await publish() }
        #expect(mkfifo(output.path + "/" + FileList.name, 0o644) == 0)
        await #expect(throws: DiskError("读取", output.path + "/" + FileList.name, reason: "不是普通文件")) {
            try await publish()
        }
    }

    /// Under the names of our own temporary files: each loses its name, and nothing is written through it.
    @Test(.timeLimit(.minutes(10))) func whatStandsUnderTemporaryNamesIsNotWrittenThrough() async throws {
        let elsewhere = try TemporaryFolder("-- a --\n别处\n-- b --\n别处")
        let folder = output.path + "/" + StagingFolder.name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(Foundation.link(elsewhere.path + "/a", folder + "/0") == 0)
        try link(StagingFolder.name + "/1", to: elsewhere.path + "/b")
        #expect(mkfifo(folder + "/2", 0o644) == 0)
        try await publish()
        #expect(elsewhere.read("a") == "别处\n" && elsewhere.read("b") == "别处\n")
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func aLinkInPlaceOfTheTemporaryFolderIsRefused() async throws {
        let elsewhere = try TemporaryFolder("-- 0 --\n别处")
        try link(StagingFolder.name, to: elsewhere.path)
        let error = await #expect(throws: DiskError.self) { try await publish() }
        #expect(error?.path == output.path + "/" + StagingFolder.name)
        #expect(elsewhere.read("0") == "别处\n")
    }

    @Test func theFoldersOwnNameMayBeALink() async throws {
        let place = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: place.path + "/public", withDestinationPath: output.path)
        _ = try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: place.path + "/public/",
                asOf: try #require(Day(2026, 3, 10))))
        #expect(output.read("index.html")?.contains("试验县") == true)
    }

    // MARK: The list

    @Test(arguments: [
        "../outside.txt", "/etc/passwd", "a//b", "a/./b", "a/../../b", "a/", "a\0b", "", "a\nb/..",
    ])
    func aListThatWeCannotHaveWrittenIsRefused(line: String) async throws {
        try await publish()
        let place = try TemporaryFolder("-- outside.txt --\n别处")
        try output.write(line + "\n", to: FileList.name)
        let before = output.files
        let error = await #expect(throws: DiskError.self) { try await publish() }
        #expect(error?.path == output.path + "/" + FileList.name)
        #expect(error?.reason.hasPrefix("被改过，看不出哪些文件是本程序写的；") == true)
        #expect(output.files == before)
        #expect(place.read("outside.txt") == "别处\n")
    }

    @Test func aListWithoutEndIsRefused() {
        #expect(
            FileList.paths(in: Array(String(repeating: "a\n", count: 2_500_000).utf8))?.count == 2_500_000)
        #expect(FileList.paths(in: Array(String(repeating: "a\n", count: 4_000_001).utf8)) == nil)
    }

    @Test func aListTooLargeIsRefused() async throws {
        try output.write("", to: FileList.name)
        #expect(truncate(output.path + "/" + FileList.name, 1 << 40) == 0)
        let error = await #expect(throws: DiskError.self) { try await publish() }
        #expect(error?.reason.hasPrefix("太大，看不出哪些文件是本程序写的；") == true)
    }

    @Test func listsAreByTheirBytes() {
        let list = FileList(["b", "e\u{301}", "\u{E9}", "a/b", "a"])
        #expect(
            list.paths.map { Array($0.utf8) }
                == ["a", "a/b", "b", "e\u{301}", "\u{E9}"].map { Array($0.utf8) })
        #expect(list.contains("\u{E9}") && list.contains("a") && !list.contains("c"))
        #expect(FileList(["\u{E9}"]).subtracting(FileList(["e\u{301}"])) == ["\u{E9}"])
        #expect(FileList(["a", "c", "e"]).subtracting(FileList(["b", "c", "d", "f"])) == ["a", "e"])
        #expect(FileList(["a", "b"]).subtracting(FileList([])) == ["a", "b"])
        #expect(FileList([]).subtracting(FileList(["a"])) == [])
        #expect(FileList(["a"]).union(FileList(["b", "a"])).paths == ["a", "b"])
        #expect(FileList(["b", "d"]).union(FileList(["a", "b", "c"])).paths == ["a", "b", "c", "d"])
        #expect(FileList(["a", "b"]).bytes == Array("a\nb\n".utf8))
    }

    // MARK: Files that become folders, and folders that become files

    private let record = "---\n类型: 公告\n标题: 表\n日期: 2026-03-02\n---\n"

    @Test func aFileGivesWayToAFolder() async throws {
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/biao.pdf")
        try content.write(record + "\n[表](biao.pdf)\n", to: "hedong/shigu/b.md")
        try await publish()
        #expect(output.read("hedong/shigu/biao.pdf") != nil)
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/biao.pdf")
        try content.write(record, to: "hedong/shigu/b.md")
        try content.write(record, to: "hedong/shigu/biao.pdf.md")
        let tally = try await publish()
        #expect(output.read("hedong/shigu/biao.pdf/index.html")?.contains("表") == true)
        #expect(tally?.removed == 1)
        try await equalsAFreshBuild()

        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/biao.pdf.md")
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/biao.pdf")
        try content.write(record + "\n[表](biao.pdf)\n", to: "hedong/shigu/b.md")
        try await publish()
        #expect(output.read("hedong/shigu/biao.pdf") == "%PDF-1.4\n%%EOF\n")
        try await equalsAFreshBuild()
    }

    @Test func anothersFileDoesNotGiveWay() async throws {
        try content.write(record, to: "hedong/shigu/biao.pdf.md")
        try output.write("别人的", to: "hedong/shigu/biao.pdf")
        await #expect(throws: refusal("hedong/shigu/biao.pdf", "那里已有文件")) { try await publish() }
        #expect(output.read("hedong/shigu/biao.pdf") == "别人的")
    }

    @Test func aFolderWithAnothersFileDoesNotGiveWay() async throws {
        try content.write(record, to: "hedong/shigu/biao.pdf.md")
        try await publish()
        let before = output.files
        try output.write("别人的", to: "hedong/shigu/biao.pdf/photo.txt")
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/biao.pdf.md")
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/biao.pdf")
        try content.write(record + "\n[表](biao.pdf)\n", to: "hedong/shigu/b.md")
        await #expect(throws: refusal("hedong/shigu/biao.pdf/photo.txt", "那里已有文件")) { try await publish() }
        var after = output.files
        after["hedong/shigu/biao.pdf/photo.txt"] = nil
        #expect(after == before)
    }

    /// What a killed build of this program left while it wrote each file in the file's own folder.
    @Test func whatAnEarlierVersionLeftUnfinishedIsClearedAway() async throws {
        try await publish()
        let clean = try FileManager.default.subpathsOfDirectory(atPath: output.path).sorted()
        try output.write("", to: ".gongkai-unfinished")
        for path in ["index.html", "hedong/index.html", "hedong/shigu/feed.xml"] {
            try output.write("半页", to: OutputFolder.temporaryName(of: path))
        }
        try await publish()
        #expect(try FileManager.default.subpathsOfDirectory(atPath: output.path).sorted() == clean)
        // A mark with something in it is another's, and so is what looks like ours.
        try output.write("别人的", to: ".gongkai-unfinished")
        try output.write("别人的", to: OutputFolder.temporaryName(of: "index.html"))
        try await publish()
        #expect(output.read(".gongkai-unfinished") == "别人的")
        #expect(output.read(OutputFolder.temporaryName(of: "index.html")) == "别人的")
    }

    private func equalsAFreshBuild() async throws {
        let fresh = try TemporaryFolder()
        _ = try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: fresh.path,
                asOf: try #require(Day(2026, 3, 10))))
        #expect(output.files == fresh.files)
    }

    // MARK: The order in which names change

    @Test func whatIsLinkedToComesBeforeWhatLinksToIt() async throws {
        try await publish()
        try content.write(
            smallBoard.components(separatedBy: "-- board.yml --\n")[1].components(separatedBy: "-- _index")[0]
                .replacing("试验县村务公开栏", with: "另一个名称"), to: "board.yml")
        try await publish()
        func changed(_ path: String) throws -> Double {
            var status = stat()
            try #require(lstat(output.path + "/" + path, &status) == 0)
            return Double(status.st_ctim.tv_sec) + Double(status.st_ctim.tv_nsec) / 1e9
        }
        let order = [
            "hedong/shigu/tingshui/index.html", "hedong/shigu/index.html", "hedong/shigu/feed.xml",
            "index.html",
        ]
        let times = try order.map(changed)
        #expect(times == times.sorted())
        #expect(output.read("index.html")?.contains("另一个名称") == true)
    }

    // MARK: Two at a time

    private func isBusy(_ path: String) -> Bool {
        do {
            _ = try OutputFolder(path)
            return false
        } catch {
            return (error as? DiskError)
                == DiskError("写入", path, reason: "另一个构建正在进行；等它结束，再运行一次")
        }
    }

    /// As a child process has it between its birth and its own program.
    @Test func aCopyOfTheOpenFolderKeepsNobodyOut() throws {
        var first: OutputFolder? = try OutputFolder(output.path)
        let copy = try dup(#require(first?.root.number))
        defer { close(copy) }
        #expect(copy >= 0 && isBusy(output.path))
        first = nil
        #expect(!isBusy(output.path))
    }

    @Test func aFolderIsOneBuildsAlone() throws {
        let path = output.path + "/new/public"
        for name in [output.path, path] {
            let first = try OutputFolder(name)
            #expect(isBusy(name))
            withExtendedLifetime(first) {}
        }
        #expect(!isBusy(output.path))
        #expect(!isBusy(path))
        // A folder that came to nothing is gone, and those that were made for it.
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path) == [])
    }

    @Test func theLockOutlivesTheTemporaryName() throws {
        let path = output.path + "/public"
        do {
            let first = try OutputFolder(path)
            #expect(first.isNew)
            try first.publish()
            #expect(isBusy(path))
            withExtendedLifetime(first) {}
        }
        #expect(!isBusy(path))
    }

    @Test func aNewFolderWithAnothersFileUnderItsTemporaryNameIsRefused() throws {
        let path = output.path + "/public"
        let beside = String(OutputFolder.temporaryName(of: path).dropFirst(output.path.count + 1))
        try output.write("别人的", to: beside + "/file")
        #expect(throws: DiskError("清理", output.path + "/" + beside, reason: "里面有别人的文件；移走这个文件夹，再运行一次")) {
            try OutputFolder(path)
        }
        #expect(output.read(beside + "/file") == "别人的")
    }
}
