import Documents
import Foundation
import Records
import Testing

@testable import Gongkai

/// What a program says and leaves when it fails, or is ended: nothing of a number that is in the names and texts on which it fails.
@Suite("What fails says nothing of anybody")
struct FailurePrivacyTests {
    private static let identity = "11010519491231002X"
    private static let mobile = "13800138000"

    /// Whether a text has either number, or the greater part of one.
    private func tells(_ text: String) -> Bool {
        let digits = text.filter { $0.isNumber || $0 == "X" }
        return ["19491231", "05194912", "13800138", "00138000"].contains { digits.contains($0) }
    }

    private struct Ended {
        var code: Int32
        var said: String
    }

    /// Runs a shell's command line in which `$gongkai` is the program, and `$in`, `$out` are folders.
    private func run(_ line: String, _ content: TemporaryFolder, _ output: TemporaryFolder) throws -> Ended {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line]
        let folder = try TemporaryFolder("-- said --\n")
        let temporary = try TemporaryFolder()
        process.environment = ProcessInfo.processInfo.environment.merging(
            [
                "gongkai": CommandTests.binary, "in": content.path, "out": output.path,
                "theme": Repository.theme,
                "TMPDIR": temporary.path,
            ]) { $1 }
        let said = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/said"))
        process.standardOutput = said
        process.standardError = said
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let left = temporary.files.map { $0 + String(decoding: $1, as: UTF8.self) }.joined()
        #expect(!tells(left), "\(line) left something behind")
        return Ended(code: process.terminationStatus, said: folder.read("said") ?? "")
    }

    private static let notice = "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n领取人 \(identity)，电话 \(mobile)。\n"
    private static let build =
        "$gongkai build --content $in --theme $theme --output $out/site --as-of 2026-03-10"

    /// What is wrong with a folder, beside a number in every text and name of it.
    private static let faults: [(name: String, make: @Sendable (TemporaryFolder) throws -> Void)] = [
        (
            "a link that leads nowhere",
            { try link("\($0.path)/hedong/shigu/\(identity).md", to: "/no/such/\(mobile)") }
        ),
        ("a link to itself", { try link("\($0.path)/hedong/shigu/\(mobile).csv", to: "\(mobile).csv") }),
        (
            "a folder in place of a file",
            { try $0.write(notice, to: "hedong/shigu/\(identity).md/\(mobile).md") }
        ),
        ("a pipe", { try #require(mkfifo("\($0.path)/hedong/shigu/\(identity).md", 0o644) == 0) }),
        ("a file too large", { try long("\($0.path)/hedong/shigu/\(mobile).pdf", in: $0) }),
        (
            "a record too large",
            {
                try $0.write(
                    notice + String(repeating: "\(mobile)\n", count: 300_000), to: "hedong/shigu/a.md")
            }
        ),
        ("no text", { try $0.write(Data(Array(notice.utf8) + [0, 0xFF]), to: "hedong/shigu/\(mobile).md") }),
        (
            "front matter that is broken",
            { try $0.write("---\n标题: [\(identity)\n\(mobile): {\n---\n", to: "hedong/shigu/a.md") }
        ),
        (
            "a table that is broken",
            { try $0.write("姓名,\"\(mobile)\n\(identity),\"\n", to: "hedong/shigu/a.csv") }
        ),
        (
            "a board that is broken",
            { try $0.write("名称: \(identity)\n网址: \(mobile)\n\(mobile): [\n", to: "board.yml") }
        ),
        (
            "two for one address",
            {
                for name in ["a.md", "A.md"] { try $0.write(notice, to: "hedong/shigu/\(mobile)/\(name)") }
            }
        ),
    ]

    private static func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    private static func long(_ path: String, in folder: TemporaryFolder) throws {
        try folder.write("%PDF-1.4\n", to: "hedong/shigu/\(mobile).pdf")
        try #require(truncate(path, 1 << 33) == 0)
        try folder.write(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n附件: [\(mobile).pdf]\n---\n", to: "hedong/shigu/a.md")
    }

    @Test("whatever is wrong, in every verb and form", arguments: faults.map(\.name))
    func broken(name: String) throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        try content.write(Self.notice, to: "hedong/shigu/neighbour.md")
        try #require(Self.faults.first { $0.name == name }).make(content)
        for line in [
            Self.build, Self.build + " --format json", Self.build + " --format sarif",
            Self.build + " --format github",
            Self.build + " --profile", "$gongkai audit --content $in --theme $theme --as-of 2026-03-10",
            "$gongkai print --content $in --theme $theme --output $out/pdf --as-of 2026-03-10 --chromium /bin/true",
        ] {
            let ended = try run(line, content, output)
            #expect(ended.code != 0, "\(line)")
            #expect(!tells(ended.said), "\(line): \(ended.said.filter { !$0.isNumber })")
            #expect(ended.code == 1 || ended.code == 74, "\(line) \(ended.code)")
        }
        let left = output.files.map { $0 + String(decoding: $1, as: UTF8.self) }.joined()
        #expect(!tells(left))
    }

    @Test("a disk that is full, a pipe that nobody reads, a folder where another stands, an end in between")
    func ended() throws {
        for line in [
            Self.build + " --format json > /dev/full", Self.build + " 2> /dev/full",
            Self.build + " --format sarif | true",
            Self.build + " 2>&1 | head -c 20",
            "$gongkai build --content $in --theme $theme --output /dev/full/\(Self.mobile)",
            "$gongkai build --content /no/\(Self.identity) --theme $theme --output $out/a",
            "$gongkai build --content $in --theme /no/\(Self.mobile) --output $out/a",
            "touch $out/\(Self.mobile); $gongkai build --content $in --theme $theme --output $out/\(Self.mobile); rm $out/\(Self.mobile)",
            "$gongkai render /no/\(Self.identity).md",
            "$gongkai audit --content /no/\(Self.identity) --theme $theme",
            Self.build + " & sleep 0.05; kill -TERM $!; wait",
            Self.build + " & sleep 0.02; kill -KILL $!; wait",
        ] {
            let content = try TemporaryFolder(smallBoard)
            let output = try TemporaryFolder()
            try content.write(Self.notice, to: "hedong/shigu/\(Self.mobile).md")
            let ended = try run(line, content, output)
            #expect(!tells(ended.said), "\(line): \(ended.said.filter { !$0.isNumber })")
            let left = output.files.map { $0 + String(decoding: $1, as: UTF8.self) }.joined()
            #expect(!tells(left), "\(line)")
        }
    }

    /// A list whose names are masked on its page: what is private of it stands in the folder, and nowhere else.
    private static let list = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: m.csv\n---\n"
    private static let rows = "组别,姓名,金额\n一组,欧阳大明,1\n一组,诸葛小红,2\n二组,上官文武,3\n"

    private func namesAnybody(_ text: String) -> Bool {
        ["欧阳大", "阳大明", "诸葛小", "上官文"].contains { text.contains($0) }
    }

    @Test(
        "a disk that is full while a site is written: nothing is left of it, and nothing said",
        arguments: [
            // No file may be longer: the program is told so, or ended.
            "trap '' XFSZ; ulimit -f 1; \(build)", "ulimit -f 1; \(build)",
            "trap '' XFSZ; ulimit -f 4; \(build)",
            "trap '' XFSZ; ulimit -f 2; \(build) --format json",
            "trap '' XFSZ; ulimit -f 0; \(build) --format sarif",
            // A disk of its own, where the machine lets us have one.
            """
            unshare -Urm /bin/bash -c 'mount -t tmpfs -o size=64k t $out && { \(build); echo "ended $?"
            grep -rqE "欧阳大|阳大明|诸葛小|上官文|13800138|19491231" $out && echo LEFT; }' || true
            """,
        ])
    func full(line: String) throws {
        for isStanding in [false, true] {
            let (content, output) = (try TemporaryFolder(smallBoard), try TemporaryFolder())
            if isStanding { #expect(try run(Self.build, content, output).code == 0) }
            let before = output.files
            try content.write(Self.list, to: "hedong/shigu/a.md")
            try content.write(Self.rows, to: "hedong/shigu/m.csv")
            let ended = try run(line, content, output)
            #expect(ended.code != 0 || line.hasPrefix("unshare"), "\(line)")
            #expect(
                !tells(ended.said) && !namesAnybody(ended.said) && !ended.said.contains("LEFT"), "\(line)")
            let left = output.files.map { $0 + String(decoding: $1, as: UTF8.self) }.joined()
            #expect(!tells(left) && !namesAnybody(left), "\(line)")
            if !line.hasPrefix("unshare") {
                for (path, bytes) in before { #expect(output.files[path] == bytes, "\(line) \(path)") }
            }
        }
    }

    @Test(
        "files that change while they are read: what was not looked at is not published",
        arguments: ["neighbour.md", "b.txt"])
    func changing(file: String) throws {
        let (content, output) = (try TemporaryFolder(smallBoard), try TemporaryFolder())
        let head = "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n"
        try content.write(head + "附件: [b.txt, c.csv]\n---\n\n如下。\n", to: "hedong/shigu/a.md")
        for name in ["b.txt", "c.csv"] { try content.write("摘要\n无\n", to: "hedong/shigu/" + name) }
        let clean = file.hasSuffix(".md") ? head + "---\n\n无。\n" : "摘要\n无\n"
        let leak =
            file.hasSuffix(".md")
            ? head + "---\n\n领取人 \(Self.identity) \(Self.mobile)\n" : "摘要\n\(Self.identity) \(Self.mobile)\n"
        let other = try TemporaryFolder()
        try other.write(clean, to: "clean")
        try other.write(leak, to: "leak")
        let line = """
            while [ -e \(other.path)/leak ]; do for text in leak clean; do
            cp \(other.path)/$text $in/hedong/shigu/\(file); done; done 2>/dev/null &
            for turn in 1 2 3 4 5 6; do \(Self.build); done; rm \(other.path)/leak; wait
            """
        let ended = try run(line, content, output)
        #expect(!tells(ended.said), "\(ended.said.filter { !$0.isNumber })")
        let left = output.files.map { $0 + String(decoding: $1, as: UTF8.self) }.joined()
        #expect(!tells(left))
    }

    @Test(
        "an attachment that was saved between the look into it and its copying stops the build",
        arguments: [false, true])
    func savedMeanwhile(isReplaced: Bool) async throws {
        let (content, output) = (try TemporaryFolder(smallBoard), try TemporaryFolder())
        try content.write(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n附件: [b.txt]\n---\n\n如下。\n", to: "hedong/shigu/a.md")
        try content.write("无\n", to: "hedong/shigu/b.txt")
        let options = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path, asOf: Day(2026, 3, 10)!)
        var log = Diagnostics()
        let (site, library, originals) = try await present(options, into: &log)
        #expect(log.all == [])
        if isReplaced {
            try content.write("\(Self.mobile)\n", to: "hedong/shigu/new")
            try #require(
                rename(content.path + "/hedong/shigu/new", content.path + "/hedong/shigu/b.txt") == 0)
        } else {
            try content.write("\(Self.mobile)\n", to: "hedong/shigu/b.txt")
        }
        let folder = try OutputFolder(output.path)
        let changed = await #expect(throws: Library.Changed.self) {
            _ = try await folder.write(site, from: library, copying: originals, nil, options.progress)
        }
        #expect(changed?.path == "hedong/shigu/b.txt")
        #expect(output.files.allSatisfy { !tells($0 + String(decoding: $1, as: UTF8.self)) })
    }
}
