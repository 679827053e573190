import Foundation
import Testing

@testable import Gongkai

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The built command, two at a time, and ended in the middle. `make soak` does the same for longer.
@Suite(.serialized)
struct EndedBuildTests {
    private let content: TemporaryFolder
    private let place: TemporaryFolder

    /// A board of some sixty records.
    private static func board(_ word: String) throws -> TemporaryFolder {
        let content = try TemporaryFolder(smallBoard)
        for number in 1...60 {
            try content.write(
                "---\n类型: 公告\n标题: \(word)第\(number)号\n日期: 2026-03-01\n---\n\n\(word)。\n",
                to: "hedong/shigu/\(word)-\(number).md")
        }
        return content
    }

    init() throws {
        content = try Self.board("jia")
        place = try TemporaryFolder()
    }

    private var output: String { place.path + "/public" }

    /// Where they say what they say, one after the other.
    private var said: FileHandle {
        FileHandle(
            fileDescriptor: open(place.path + "/said", O_WRONLY | O_APPEND | O_CREAT, 0o644),
            closeOnDealloc: true)
    }

    private func start(_ content: TemporaryFolder) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandTests.binary)
        process.arguments = [
            "build", "--content", content.path, "--theme", Repository.theme, "--as-of", "2026-03-10",
            "--output", output,
        ]
        process.standardError = said
        try process.run()
        return process
    }

    private func run(_ content: TemporaryFolder) throws -> Int32 {
        let process = try start(content)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private var site: [String: Data] {
        place.files.filter { $0.key.hasPrefix("public/") }
    }

    /// Waits until a build has the folder to itself.
    private func waitForLock(of folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        defer { close(descriptor) }
        try #require(descriptor >= 0)
        while flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
            flock(descriptor, LOCK_UN)
            usleep(2_000)
        }
    }

    private func clean(_ content: TemporaryFolder) throws -> [String: Data] {
        defer { try? FileManager.default.removeItem(atPath: output) }
        #expect(try run(content) == 0)
        return site
    }

    @Test(.timeLimit(.minutes(10)), arguments: [true, false])
    func ofTwoBuildsOneIsWhole(isNew: Bool) throws {
        try place.write("", to: "said")
        let other = try Self.board("yi")
        let sites = [try clean(content), try clean(other)]
        if !isNew { #expect(try run(content) == 0) }
        let both = [try start(content), try start(other)]
        for process in both { process.waitUntilExit() }
        let codes = both.map(\.terminationStatus)
        // The second may have begun when the first was done.
        #expect(codes == [0, 74] || codes == [74, 0] || codes == [0, 0])
        let now = site
        #expect(
            codes == [0, 74] ? now == sites[0] : codes == [74, 0] ? now == sites[1] : sites.contains(now))
        if codes != [0, 0] {
            #expect(
                place.read("said")?.contains("错误：写入“\(output)”失败：另一个构建正在进行；等它结束，再运行一次\n") == true)
        }
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: place.path)) == ["public", "said"])
    }

    @Test(.timeLimit(.minutes(10)), arguments: [SIGINT, SIGTERM])
    func aSignalLeavesTheSiteAsItStood(number: Int32) throws {
        try place.write("", to: "said")
        #expect(try run(content) == 0)
        let before = site
        let other = try Self.board("yi")
        let process = try start(other)
        try waitForLock(of: output)
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 128 + number)
        #expect(site == before)
        #expect(place.read("said")?.hasSuffix("停下了：没有发布，原来的网站不动。\n") == true)
    }

    @Test(.timeLimit(.minutes(10))) func aSignalLeavesNothingOfANewFolder() throws {
        try place.write("", to: "said")
        let process = try start(content)
        let beside = OutputFolder.temporaryName(of: output)
        while !FileManager.default.fileExists(atPath: beside) { usleep(1_000) }
        try waitForLock(of: beside)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["said"])
    }

    /// Killed at many moments: the next build is as one into an empty folder, and what stands then is whole.
    @Test(.timeLimit(.minutes(10))) func afterAKillTheNextBuildIsClean() throws {
        try place.write("", to: "said")
        let other = try Self.board("yi")
        let sites = [try clean(content), try clean(other)]
        let whole = Set(sites.flatMap(\.values))
        for (round, wait) in [0, 20, 60, 120, 250, 400].enumerated() {
            if round % 3 == 0 { try? FileManager.default.removeItem(atPath: output) }
            let process = try start(round % 2 == 0 ? other : content)
            usleep(useconds_t(100_000 + wait * 1_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (path, bytes) in site
            where !path.hasPrefix("public/\(StagingFolder.name)/") && path != "public/\(FileList.name)" {
                #expect(whole.contains(bytes), "\(path)")
            }
            #expect(try run(content) == 0)
            #expect(site == sites[0])
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: place.path)) == ["public", "said"])
        }
    }

    @Test(.timeLimit(.minutes(10))) func aDiskThatIsFullLeavesNoHalfFiles() throws {
        #expect(try run(content) == 0)
        let before = site
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        // No file may be larger than a kilobyte.
        process.arguments = [
            "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "-", CommandTests.binary, "build", "--content",
            try Self.board("yi").path, "--theme", Repository.theme, "--as-of", "2026-03-10", "--output",
            output,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        #expect(site == before)
    }

    @Test(.timeLimit(.minutes(10))) func withoutMemoryItSaysSoAndEnds() throws {
        try place.write("", to: "said")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "ulimit -v 150000; exec \"$@\"", "-", CommandTests.binary, "check", "--content",
            content.path,
            "--theme", Repository.theme,
        ]
        process.standardError = said
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        #expect(place.read("said")?.hasPrefix("错误：内存") == true)
    }
}
