import Foundation
import Records
import Testing

@testable import Gongkai

/// What is put on the site as it is: of a kind that a board publishes, and that by its bytes too.
struct AttachmentTests {
    private func report(_ name: String, _ bytes: [UInt8], body: String = "") async throws -> String {
        let content = try TemporaryFolder(smallBoard)
        try content.write(Data(bytes), to: "hedong/shigu/" + name)
        let list = body.isEmpty ? "附件: [\(name)]\n" : ""
        try content.write(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n\(list)---\n\n正文。\n\n\(body)\n", to: "hedong/shigu/a.md")
        let result = try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: nil,
                asOf: try #require(Day(2026, 3, 10))))
        return result.diagnostics.map {
            "\($0.location.path):\($0.location.place.line):\($0.location.place.column) \($0.message) [\($0.check)]"
        }.joined(separator: "\n")
    }

    private func report(_ name: String, _ text: String, body: String = "") async throws -> String {
        try await report(name, Array(text.utf8), body: body)
    }

    @Test func whatIsWhatItSaysIsPublished() async throws {
        #expect(try await report("a.pdf", "%PDF-1.4\n%%EOF\n") == "")
        #expect(try await report("a.PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == "")
    }

    @Test(arguments: ["石谷村收支表,,\n日期,摘要,收入\n", "日期;摘要\n1;2\n", "石谷村收支表\n日期,摘要\n"])
    func aTableOfAnyShapeIsPublished(text: String) async throws {
        #expect(try await report("a.csv", text) == "")
    }

    /// Below the title of a list, too, and wherever a spreadsheet has its head.
    @Test func aTableIsReadBelowItsTitle() async throws {
        for title in ["石谷村救助名单,\n", "石谷村救助名单,\n二〇二六年三月,\n", "石谷村救助名单\n"] {
            #expect(
                try await report("a.csv", title + "姓名,病种\n王*明,肺癌\n")
                    == "hedong/shigu/a.md:5:6 附件“a.csv”里：病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾 [personal-matter]")
            #expect(try await report("a.csv", title + "姓名,组别\n王*明,二组\n") == "")
        }
        // Once where its head is its first row.
        #expect(
            try await report("a.csv", "姓名,病种\n王*明,肺癌\n")
                == "hedong/shigu/a.csv:2:5 病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾 [personal-matter]")
    }

    @Test func lettersThatNobodyCanReadAreToldOf() async throws {
        let font = "3 0 obj<</Type/Font/Subtype/Type0/Encoding/Identity-H>>endobj\n"
        let page =
            "%PDF-1.4\n1 0 obj<</Type/Page/Contents 2 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj\n2 0 obj<<>>\nstream\n"
            + "BT /F1 12 Tf <00310032003300340035003600370038>Tj ET\nendstream\nendobj\n" + font + "%%EOF\n"
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        try content.write(page, to: "hedong/shigu/a.pdf")
        try content.write(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n附件: [a.pdf]\n---\n\n正文。\n", to: "hedong/shigu/a.md")
        let result = try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: output.path,
                asOf: try #require(Day(2026, 3, 10))))
        #expect(result.diagnostics.map(\.severity) == [.warning])
        #expect(
            result.diagnostics.map { "\($0.location.path):\($0.location.place.line) \($0.message)" } == [
                "hedong/shigu/a.md:5 “a.pdf”里有看不出的文字：排字的字体没有说明是哪些字，程序不知道有没有个人的号码和姓名"
            ])
        #expect(output.read("hedong/shigu/a.pdf") == page)
    }

    /// It is looked through all the same.
    @Test func aTableOfAnyShapeHasNoIdentityNumbers() async throws {
        #expect(
            try await report("a.csv", "姓名;证号\n王大明;11010519491231002X\n").contains(
                "hedong/shigu/a.csv:2:1 身份证号不得公开"))
    }

    @Test(arguments: ["xht", "xhtm", "shtml", "svgz", "php", "hta", "mht", "xsl", "docm", "php.jpg"])
    func whatRunsIsRefusedByItsName(ending: String) async throws {
        #expect(
            try await report("a.\(ending)", "文字")
                == "hedong/shigu/a.md:5:6 “a.\(ending)”会在浏览器里运行，不予发布 [active-attachment]")
    }

    @Test(arguments: ["zip", "dwg", "heic"]) func whatIsNotKnownIsRefused(ending: String) async throws {
        #expect(
            try await report("a.\(ending)", "文字")
                == "hedong/shigu/a.md:5:6 “a.\(ending)”这一类文件不作附件 [attachment-type]")
    }

    @Test func whatIsSomethingElseIsRefusedWhereItIsNamed() async throws {
        let page = "<!DOCTYPE html><script>alert(1)</script>"
        #expect(
            try await report("a.png", page) == "hedong/shigu/a.md:5:6 “a.png”不是 PNG，像是网页 [attachment-type]")
        // A picture and a link of a body too.
        #expect(
            try await report("a.png", page, body: "![图](a.png)")
                == "hedong/shigu/a.md:9:6 “a.png”不是 PNG，像是网页 [attachment-type]")
        #expect(
            try await report("a.pdf", page, body: "见[合同](a.pdf)。")
                == "hedong/shigu/a.md:9:7 “a.pdf”不是 PDF，像是网页 [attachment-type]")
        #expect(try await report("a.pdf", "") == "hedong/shigu/a.md:5:6 “a.pdf”是空文件 [attachment-type]")
        #expect(
            try await report("a.jpg", [0, 0, 0, 0x18] + Array("ftypheic".utf8))
                == "hedong/shigu/a.md:5:6 “a.jpg”是 HEIC 照片，多数浏览器打不开 [attachment-type]")
    }

    @Test func whatActsByItselfIsRefused() async throws {
        #expect(
            try await report("a.pdf", "%PDF-1.4\n<</OpenAction 2 0 R>>\n2 0 obj<</S/JavaScript/JS(x)>>")
                == "hedong/shigu/a.md:5:6 “a.pdf”打开时会自己动作（/JavaScript） [active-attachment]")
        #expect(
            try await report("a.docx", [0x50, 0x4B, 3, 4] + Array("word/vbaProject.bin".utf8))
                == "hedong/shigu/a.md:5:6 “a.docx”里有宏 [active-attachment]")
    }

    /// A photograph as a telephone takes it: its place in the segment behind the first bytes, its picture behind that.
    private let photograph: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 22] + Array("Exif\0\0GPS 35.1,110.2".utf8)
        + [0xFF, 0xDA, 0, 3, 1, 0x12, 0xFF, 0, 0x34, 0xFF, 0xD9]

    @Test func whereAPhotographWasTakenIsNotPublished() async throws {
        let (content, output) = (try TemporaryFolder(smallBoard), try TemporaryFolder())
        try content.write(Data(photograph), to: "hedong/shigu/a.jpg")
        try content.write(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n附件: [a.jpg]\n---\n\n正文。\n", to: "hedong/shigu/a.md")
        let options = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path + "/site",
            asOf: try #require(Day(2026, 3, 10)))
        let first = try await build(options)
        #expect(first.diagnostics.isEmpty)
        let copied = try #require(output.files["site/hedong/shigu/a.jpg"])
        #expect(Array(copied) == [0xFF, 0xD8] + photograph.suffix(11))
        // It is known again, though it is not what it was copied from.
        #expect(try await build(options).written?.written == 0)
        #expect(content.files["hedong/shigu/a.jpg"].map { Array($0) } == photograph)
    }

    @Test func aPhotographThatNobodyCanReadIsRefused() async throws {
        #expect(
            try await report("a.jpg", [0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0x47, 0x50, 0x53])
                == "hedong/shigu/a.md:5:6 图片“a.jpg”的内部结构不对，拍摄的地点、时间去不掉 [attachment-type]")
    }
}
