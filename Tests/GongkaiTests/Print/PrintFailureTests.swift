import Foundation
import Records
import Testing
import Website

@testable import Gongkai

/// What can go wrong beside the content: each ends with a word, and what can be printed is printed.
@Suite(.serialized)
struct PrintFailureTests {
    private func print(
        with browser: FakeChromium, to output: String, startLimit: Duration = .seconds(120),
        sheetLimit: Duration = .seconds(120), temporary: String? = nil, paper: Paper = .a4, more: String = ""
    ) async throws -> PrintResult {
        let content = try TemporaryFolder(smallBoard)
        try content.add(more)
        try content.add("-- hedong/shigu/b.md --\n---\n类型: 公告\n标题: 乙\n日期: 2026-03-02\n---\n\n正文。\n")
        var environment = FakeChromium.environment
        if let temporary { environment["TMPDIR"] = temporary }
        var press = Press.Options(program: browser.path, environment: environment, jobs: 1)
        press.startLimit = startLimit
        press.sheetLimit = sheetLimit
        let site = BuildOptions(
            content: content.path, theme: Repository.theme, output: output,
            asOf: try #require(Day(2026, 3, 10)))
        return try await printSheets(
            PrintOptions(site: site, selection: SheetSelection(paper: paper), packs: false, press: press))
    }

    private let paths = ["hedong/shigu/b.pdf", "hedong/shigu/tingshui.pdf"]

    @Test func aPartOfTheSheetsHasTheNamesThatAllHave() async throws {
        let browser = try FakeChromium("exit 1")
        let output = try TemporaryFolder()
        // The poster of 石谷村 would be called so too.
        let notice = "-- hedong/shigu-a3.md --\n---\n类型: 公告\n标题: 同名\n日期: 2026-03-01\n---\n"
        let sheets = try await print(with: browser, to: output.path, more: notice)
        let posters = try await print(with: browser, to: output.path, paper: .a3, more: notice)
        #expect(sheets.tally?.failures.map(\.path).contains("hedong/shigu-a3.pdf") == true)
        #expect(posters.tally?.failures.map(\.path) == ["hedong/shigu-a3-2.pdf"])
    }

    @Test func aBrowserThatDoesNotBeginIsTriedTwiceAndGivenUp() async throws {
        let browser = try FakeChromium("echo '[1:1:ERROR:x.cc(1)] No usable sandbox!' >&2; exit 1")
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path)
        let tally = try #require(result.tally)
        #expect(tally.failures.map(\.path) == paths)
        #expect(Set(tally.failures.map(\.reason)) == ["Chromium 中途退出了：No usable sandbox!"])
        #expect(tally.printed == 0)
        #expect(result.exitCode == 74)
        #expect(browser.starts == 2)
        #expect(
            result.report(seconds: 1.25).hasPrefix(
                "没有印成：hedong/shigu/b.pdf：Chromium 中途退出了：No usable sandbox!\n"))
        #expect(result.report(seconds: 1.25).hasSuffix("没有全印成：印了 0 份，未变 0，移除 0，没有印成 2 份，1.3 秒。"))
    }

    @Test func aBrowserThatSaysNothingIsEnded() async throws {
        let browser = try FakeChromium("echo $$ >> \"$here/ids\"; sleep 1000 & wait")
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path, startLimit: .milliseconds(500))
        #expect(result.tally?.failures.map(\.path) == paths)
        // Two starts for all the sheets, not two for each.
        #expect(browser.starts == 2)
        #expect(Set(result.tally?.failures.map(\.reason) ?? []) == ["Chromium 启动后一直没有回应"])
        #expect(result.exitCode == 74)
        #expect(result.report(seconds: 1).contains("停下了：Chromium 启动了两次，都没有回应。"))
        #expect(result.report(seconds: 1).contains("没有印成：hedong/shigu/tingshui.pdf："))
        try noneIsLeft(browser)
    }

    @Test func aSheetThatHangsIsTriedOnceMoreInAFreshBrowser() async throws {
        let browser = try FakeChromium(
            "echo $$ >> \"$here/ids\"\n" + FakeChromium.handshake + "\nsleep 1000 & wait")
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path, sheetLimit: .milliseconds(500))
        #expect(result.tally?.failures.map(\.path) == paths)
        #expect(Set(result.tally?.failures.map(\.reason) ?? []) == ["Chromium 没有在限时内印完"])
        #expect(browser.starts == 4)
        try noneIsLeft(browser)
    }

    private func noneIsLeft(_ browser: FakeChromium) throws {
        let ids = try #require(browser.folder.read("ids")).split(separator: "\n").compactMap { Int32($0) }
        #expect(!ids.isEmpty)
        // Neither it nor what it started: a group of processes goes as one.
        for id in ids {
            #expect(kill(id, 0) == -1)
            // What was ended is there until the system has taken note of it.
            var tries = 0
            while kill(-id, 0) == 0, tries < 1_000 {
                tries += 1
                usleep(10_000)
            }
            #expect(kill(-id, 0) == -1)
        }
    }

    @Test func whatTheBrowserRefusesIsSaid() async throws {
        let refusal = #"answer '{"id":11,"error":{"code":-32000,"message":"Printing failed"}}'"#
        let browser = try FakeChromium(FakeChromium.handshake + "\n" + refusal + "\nsleep 1000 & wait")
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path)
        #expect(Set(result.tally?.failures.map(\.reason) ?? []) == ["Chromium 印不出来：Printing failed"])
        #expect(browser.starts == 4)
    }

    @Test(.timeLimit(.minutes(10))) func afterABrowserDiedTheSheetsAreThere() async throws {
        // The first has a page and dies; those that follow are real.
        let browser = try FakeChromium(
            "if [ $(wc -l < \"$here/starts\") = 1 ]; then\n\(FakeChromium.handshake)\nexit 3\nfi\nexec \"$real\" \"$@\""
        )
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path)
        #expect(result.tally?.failures == [])
        #expect(result.tally?.printed == 2)
        #expect(browser.starts == 2)
        #expect(output.files.keys.filter { $0.hasSuffix(".pdf") }.sorted() == paths)
    }

    @Test func withoutABrowserTheCommandThatInstallsItIsNamed() async throws {
        let folder = try TemporaryFolder()
        var environment = FakeChromium.environment
        environment["PATH"] = folder.path
        let watch = ChildWatch()
        let error = #expect(throws: Press.Missing.self) {
            try Press(Press.Options(environment: environment), watch: watch)
        }
        #expect(
            error?.description
                == "没有 Chromium，印不出 PDF。安装：sudo apt-get install chromium（chromium-headless-shell 更小，快一倍）。"
                + "不装也能印：gongkai build 之后，用浏览器打开每一页的“打印张贴版”（<页面>/print/）打印")
        let named = #expect(throws: Press.Missing.self) {
            try Press(Press.Options(program: "/no/chromium", environment: environment), watch: watch)
        }
        #expect(named?.description.hasPrefix("“/no/chromium”不能运行；--chromium 写 Chromium 程序的路径。") == true)
    }

    @Test func withoutAChineseFaceNothingIsPrinted() async throws {
        let folder = try TemporaryFolder(
            "-- fc-list --\n#!/bin/sh\n-- chromium --\n#!/bin/sh\necho Fake 1.0\n")
        for name in ["fc-list", "chromium"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/" + name)
        }
        let error = #expect(throws: Press.Missing.self) {
            try Press(Press.Options(environment: ["PATH": folder.path]), watch: ChildWatch())
        }
        #expect(error?.description.hasPrefix("没有中文字体，印出来会是方框。") == true)
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() async throws {
        let browser = try FakeChromium("exit 1")
        let folder = try TemporaryFolder("-- pdf --\n是文件\n")
        let error = await #expect(throws: DiskError.self) {
            try await print(with: browser, to: folder.path + "/pdf")
        }
        #expect(error?.description == "建立文件夹“\(folder.path)/pdf”失败：同名的文件已在那里")
        #expect(browser.starts == 0)
    }

    @Test func whereTheBrowserHasNoRoomTheSheetsAreNamed() async throws {
        let browser = try FakeChromium("exit 1")
        let output = try TemporaryFolder()
        let result = try await print(with: browser, to: output.path, temporary: "/no/such/folder")
        #expect(result.tally?.failures.map(\.path) == paths)
        #expect(result.tally?.failures.first?.reason.hasPrefix("建立文件夹“/no/such/folder/") == true)
        #expect(result.exitCode == 74)
        #expect(browser.starts == 0)
    }

    @Test func aListThatCannotBeWrittenIsSaid() {
        var tally = PrintTally(unchanged: 2)
        tally.unlisted = "写入“pdf/.gongkai-prints”失败：磁盘已满"
        #expect(
            tally.report(seconds: 1).hasPrefix("没有记下印了哪些，下次要重印：写入“pdf/.gongkai-prints”失败：磁盘已满\n"))
        #expect(tally.exitCode == 74)
    }

    @Test func aBoardWithErrorsIsNotPrinted() async throws {
        let content = try TemporaryFolder(smallBoard)
        try content.write("---\n类型: 公告\n---\n", to: "cuo.md")
        let output = try TemporaryFolder()
        let site = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path,
            asOf: try #require(Day(2026, 3, 10)))
        let press = Press.Options(program: "/no/chromium", environment: [:])
        let result = try await printSheets(
            PrintOptions(site: site, selection: SheetSelection(), packs: false, press: press))
        #expect(result.tally == nil)
        #expect(result.exitCode == 1)
        #expect(result.report(seconds: 1).hasPrefix("没有打印；"))
        #expect(output.files.isEmpty)
    }

    @Test func conditionsThatNothingMeetsAreUsage() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        func error(_ selection: SheetSelection) async throws -> String? {
            let site = BuildOptions(
                content: content.path, theme: Repository.theme, output: output.path,
                asOf: try #require(Day(2026, 3, 10)))
            let press = Press.Options(program: "/no/chromium", environment: [:])
            let options = PrintOptions(site: site, selection: selection, packs: false, press: press)
            return await #expect(throws: UsageError.self) { try await printSheets(options) }?.description
        }
        #expect(
            try await error(SheetSelection(kind: "公告", period: "2030", paper: .a4))
                == "没有张贴版合乎这些条件；去掉 --period 有 1 份")
        #expect(try await error(SheetSelection(kind: "财务公开", period: "2030")) == "没有张贴版合乎这些条件；少写一个条件再试")
        #expect(output.files.isEmpty)
    }

    @Test func aWordThatNamesNothingIsUsage() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        for selection in [
            SheetSelection(region: "石谷"), SheetSelection(kind: "公示告"), SheetSelection(period: "2026年"),
        ] {
            let site = BuildOptions(
                content: content.path, theme: Repository.theme, output: output.path,
                asOf: try #require(Day(2026, 3, 10)))
            let options = PrintOptions(
                site: site, selection: selection, packs: false,
                press: Press.Options(program: "/no/chromium", environment: [:]))
            await #expect(throws: UsageError.self) { try await printSheets(options) }
        }
        #expect(output.files.isEmpty)
    }
}
