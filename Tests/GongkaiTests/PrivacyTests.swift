import Documents
import Foundation
import Records
import Testing

@testable import Gongkai

/// What a program writes of a number of a person that somebody wrote into the folder: nothing, wherever it writes.
struct PrivacyTests {
    private static let asOf = Day(2026, 3, 10)!

    /// Every written form of what is looked for below.
    private static let leaks = [
        "11010519491231002X", "13800138000", "6222021234567890128", "110105491231002",
    ]

    private func result(of content: TemporaryFolder, to output: TemporaryFolder) async throws -> BuildResult {
        try await build(
            BuildOptions(content: content.path, theme: Repository.theme, output: output.path, asOf: Self.asOf)
        )
    }

    private func notice(_ fields: String, _ body: String = "正文。") -> String {
        "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n\(fields)---\n\n\(body)\n"
    }

    @Test(arguments: leaks)
    func noMessageInAnyFormAndNoByteOfTheSiteHasIt(leak: String) async throws {
        let spaced = leak.map(String.init).joined(separator: " ")
        let files: [(path: String, text: String)] = [
            ("a.md", notice("摘要: 李四 \(leak)\n")),
            ("b.md", notice("", "李四 **\(leak.prefix(6))**\(leak.dropFirst(6))")),
            ("c.md", notice("\(leak): 1\n")), ("d.md", notice("# \(spaced)\n")), ("\(leak).md", notice("")),
            ("e.md", notice("办法: \(spaced)\n")), ("f.csv", "姓名,备注\n李*,\(leak)\n"),
            ("\(leak).csv", "姓名\n李*\n"),
            ("g.md", notice("日期: \(leak)\n")), ("h.md", notice("附件: [\(leak).pdf]\n")),
            ("i.md", notice("", "[甲](\(leak).md)")), ("j.md", notice("标签: [\"\(leak)\n")),
        ]
        for file in files {
            let content = try TemporaryFolder(smallBoard)
            let output = try TemporaryFolder()
            try content.write(file.text, to: "hedong/shigu/" + file.path)
            let result = try await result(of: content, to: output)
            #expect(result.hasErrors, "\(file.path)")
            #expect(result.written == nil)
            #expect(output.files.isEmpty)
            for format in DiagnosticFormat.allCases {
                let said = format.render(result).filter { !$0.isWhitespace }
                #expect(!said.contains(leak.dropFirst(6)), "\(file.path) \(format)")
                #expect(!said.contains(leak.prefix(8)), "\(file.path) \(format)")
            }
        }
    }

    /// Neither the pages that stood nor what a build keeps for the next: every byte below the folder, hidden ones too.
    @Test(arguments: leaks)
    func whatStoodStandsAsItWas(leak: String) async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        #expect(try await result(of: content, to: output).written != nil)
        let (before, sources) = (output.files, content.files.count)
        #expect(!before.isEmpty)
        try content.write(notice("附件: [b.txt]\n", "李四 \(leak)"), to: "hedong/shigu/a.md")
        try content.write("李四 \(leak)\n", to: "hedong/shigu/b.txt")
        for _ in 1...2 {
            #expect(try await result(of: content, to: output).written == nil)
            #expect(output.files == before)
            #expect(content.files.count == sources + 2)
        }
        // In the file alone that hangs with it, which is looked at as it is copied.
        try content.write(notice("附件: [b.txt]\n"), to: "hedong/shigu/a.md")
        #expect(try await result(of: content, to: output).written == nil)
        #expect(output.files == before)
    }

    /// Names that are masked on pages stand whole in no file of the site, nor in what a build keeps for the next.
    @Test func aNameThatIsMaskedStandsInNoByte() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let list = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: m.csv\n---\n"
        try content.write(list, to: "hedong/shigu/a.md")
        try content.write(
            "组别,姓名,金额\n一组,欧阳大明,1\n一组,诸葛小红,2\n二组,上官文武,3\n", to: "hedong/shigu/m.csv")
        let result = try await result(of: content, to: output)
        #expect(result.written != nil)
        #expect(output.files.contains { String(decoding: $0.value, as: UTF8.self).contains("欧") })
        let names = ["欧阳大明", "诸葛小红", "上官文武"]
        for (path, data) in output.files {
            let text = path + String(decoding: data, as: UTF8.self)
            for name in names where text.contains(name) { Issue.record("\(path)") }
        }
        for format in DiagnosticFormat.allCases {
            let said = format.render(result)
            #expect(names.allSatisfy { !said.contains($0) })
        }
    }

    /// It comes together on the page alone: nothing of the site is written, and what stood stands.
    @Test func aPageThatPutsOneTogetherStopsTheBuild() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let theme = try TemporaryFolder()
        let look = theme.path + "/theme"
        try FileManager.default.copyItem(atPath: Repository.theme, toPath: look)
        let options = BuildOptions(content: content.path, theme: look, output: output.path, asOf: Self.asOf)
        #expect(try await build(options).written != nil)
        let before = output.files

        let layout = "theme/templates/notice.mustache"
        let text = try #require(theme.read(layout))
        try theme.write(text + "<p>110105<b>19491231</b>002X</p>\n", to: layout)
        let result = try await build(options)
        #expect(result.written == nil)
        #expect(result.diagnostics.map(\.check) == ["identity-number"])
        #expect(result.diagnostics.map(\.location.path) == ["hedong/shigu/tingshui.md"])
        #expect(output.files == before)
        #expect(DiagnosticFormat.allCases.allSatisfy { !$0.render(result).contains("19491231") })
    }

    /// What a theme has beside its templates is published as it is.
    @Test(
        arguments: [
            ("board.css", ".a::after{content:\"11010519491231002X\"}", "identity-number"),
            ("board.css", "/* 13800138000 */", "mobile-number"),
            ("a.svg", "<svg><text>6222021234567890128</text></svg>", "bank-number"),
            ("a.txt", "王*明 138 0013 8000", "mobile-number"), ("13800138000.js", "1", "mobile-number"),
            ("a.txt", "村民王*明患肺癌", "personal-matter"),
        ])
    func nothingOfATheme(name: String, text: String, check: String) async throws {
        let (content, output, theme) = (
            try TemporaryFolder(smallBoard), try TemporaryFolder(), try TemporaryFolder()
        )
        let look = theme.path + "/theme"
        try FileManager.default.copyItem(atPath: Repository.theme, toPath: look)
        let path = "theme/assets/" + name
        try theme.write((theme.read(path) ?? "") + text, to: path)
        let result = try await build(
            BuildOptions(content: content.path, theme: look, output: output.path, asOf: Self.asOf))
        #expect(result.written == nil)
        #expect(result.diagnostics.map(\.check) == [check])
        #expect(result.diagnostics.map(\.location.path) == ["assets/" + name])
        #expect(result.diagnostics.allSatisfy { $0.location.isTheme })
        #expect(result.diagnostics.allSatisfy { $0.message.hasPrefix("主题的文件“") })
        #expect(output.files.isEmpty)
    }

    @Test func theTelephoneOfAnOfficeIsPublished() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        try content.write(
            notice("", "| 单位 | 监督电话 |\n| --- | --- |\n| 镇纪委 | 13800138000 |"), to: "hedong/shigu/a.md")
        #expect(try await result(of: content, to: output).diagnostics == [])
        #expect(output.read("hedong/shigu/a/index.html")?.contains("13800138000") == true)
    }

    @Test(
        arguments: [
            ("a.txt", "李四 11010519491231002X\n"), ("a.CSV", "姓名,电话\n李四,13800138000\n"),
            ("a.jpg", "11010519491231002X"),
            ("a.pdf", "%PDF-1.4\n1 0 obj << /Author (11010519491231002X) >> endobj\n%%EOF\n"),
        ])
    func anAttachmentWithOneIsRefused(name: String, text: String) async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        let bytes: [UInt8] =
            name == "a.jpg"
            ? [0xFF, 0xD8, 0xFF, 0xE1, 0, 0x20] + Array("Exif\0\0\(text)".utf8) : Array(text.utf8)
        try content.write(Data(bytes), to: "hedong/shigu/" + name)
        try content.write(notice("附件: [\(name)]\n"), to: "hedong/shigu/a.md")
        let result = try await result(of: content, to: output)
        #expect(result.diagnostics.contains { ["identity-number", "mobile-number"].contains($0.check) })
        #expect(result.written == nil)
        #expect(output.files.isEmpty)
    }
}
