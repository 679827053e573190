import Foundation
import Testing

@testable import Gongkai

/// The built command, ended by Ctrl-C.
struct PrintCommandTests {
    @Test(.timeLimit(.minutes(5))) func anEndByTheUserLeavesNothingBehind() throws {
        let browser = try FakeChromium("echo $$ >> \"$here/ids\"; sleep 1000 & wait")
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let temporary = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandTests.binary)
        process.arguments = [
            "print", "--content", content.path, "--theme", Repository.theme, "--as-of", "2026-03-10",
            "--output", output.path, "--chromium", browser.path,
        ]
        process.environment = FakeChromium.environment.merging(["TMPDIR": temporary.path]) { $1 }
        process.standardError = FileHandle.nullDevice
        try process.run()
        while browser.folder.read("ids") == nil { usleep(10_000) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(temporary.files.isEmpty)
        let ids = try #require(browser.folder.read("ids")).split(separator: "\n").compactMap { Int32($0) }
        for id in ids { #expect(kill(id, 0) == -1) }
        // What was not printed is not written down as printed.
        #expect(output.files.keys.sorted() == [".gongkai-prints"])
        #expect(output.read(".gongkai-prints") == "")
    }

    /// What a print says on standard error when its browser does not begin, twice, for longer than a second; on a terminal as
    /// `script` (bsdutils) makes one.
    private func saidOfSlowFailure(_ more: [String] = [], onTerminal: Bool) throws -> String {
        let browser = try FakeChromium("sleep 1; exit 1")
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder("-- said --\n")
        let said = output.path + "/said"
        let command =
            [
                CommandTests.binary, "print", "--content", content.path, "--theme", Repository.theme,
                "--as-of",
                "2026-03-10", "--output", output.path + "/pdf", "--chromium", browser.path, "--jobs", "1",
            ] + more
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            onTerminal ? ["script", "-q", "-e", "-c", command.joined(separator: " "), said] : command
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: said))
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        return try #require(output.read("said"))
    }

    @Test func aTerminalShowsHowFarItIs() throws {
        let said = try saidOfSlowFailure(onTerminal: true)
        #expect(said.contains("\r\u{1B}[K印了 0 份，共 "), "\(said)")
        // The line is gone before the rest is said.
        let rest = try #require(said.components(separatedBy: "\r\u{1B}[K").last)
        #expect(rest.contains("没有全印成：") && !rest.contains("份，共 "))
    }

    @Test func neitherAPipeNorQuietHasProgress() throws {
        for said in [
            try saidOfSlowFailure(onTerminal: false), try saidOfSlowFailure(["--quiet"], onTerminal: true),
        ] {
            #expect(said.contains("没有全印成：") && !said.contains("\u{1B}") && !said.contains("份，共 "), "\(said)")
        }
    }

    @Test func wordsThatNameNothingAreUsage() throws {
        for arguments in [
            ["--paper", "B5"], ["--pack", "--paper", "A3"], ["--period", "2030"],
            ["--kind", "财务公开"], ["--jobs", "0"], ["--region", "石谷"], ["--kind", "公示告"], ["--period", "三月"],
        ] {
            let content = try TemporaryFolder(smallBoard)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandTests.binary)
            process.arguments =
                [
                    "print", "--content", content.path, "--theme", Repository.theme, "--output",
                    content.path + "-pdf",
                ]
                + arguments
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 2, "\(arguments)")
        }
    }
}
