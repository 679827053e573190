import Records
import Testing

@testable import Gongkai

/// On texts with the shape of a PDF; what Chromium writes is looked at in ``PrintingTests``.
struct PrintedDocumentTests {
    private func pdf(
        title: String = "<FEFF6587>", language: String = "zh-CN", marked: String = "true",
        size: String = "594.95996 841.91998", end: String = "%%EOF"
    ) -> [UInt8] {
        Array(
            """
            %PDF-1.4
            <</Title \(title)
            /CreationDate (D:20261121142911+00'00')
            /ModDate (D:20261121142911+00'00')>>
            <</Type /Page
            /MediaBox [0 0 \(size)]>>
            <</Type /Pages
            /Count 1>>
            /Lang (\(language))
            <</Marked \(marked)>>
            /ID (node00001320) /Headers [(node00000885)] (\\(node00000007))
            /Names [(node00000885) (node00001320)]
            \(end)

            """.utf8)
    }

    private let day = Day(2026, 3, 1)

    @Test func theSamePageHasTheSameBytes() {
        let document = PrintedDocument(pdf(), on: .a4, day: day)
        #expect(document.faults == [])
        #expect(document.pages == 1)
        let text = String(decoding: document.bytes, as: UTF8.self)
        #expect(
            text.contains("/CreationDate (D:20260301000000+00'00')\n/ModDate (D:20260301000000+00'00')>>"))
        // In their order, for names are looked up in a sorted list; a title's brackets are not a name.
        #expect(text.contains("/ID (node00000002) /Headers [(node00000001)] (\\(node00000007))"))
        #expect(text.contains("/Names [(node00000001) (node00000002)]"))
        #expect(document.bytes.count == pdf().count)
    }

    @Test func saysWhatIsMissing() {
        #expect(PrintedDocument(pdf(title: "()"), on: .a4, day: nil).faults == ["没有标题"])
        #expect(PrintedDocument(pdf(language: "en"), on: .a4, day: nil).faults == ["没有注明语言 zh-CN"])
        #expect(PrintedDocument(pdf(marked: "false"), on: .a4, day: nil).faults == ["没有标签结构"])
        #expect(PrintedDocument(pdf(), on: .a3, day: nil).faults == ["纸张不是 A3"])
        #expect(PrintedDocument(pdf(size: "841.91998 594.95996"), on: .a4, day: nil).faults == [])
        #expect(PrintedDocument(pdf(size: "841.91998 1190.88"), on: .a3, day: nil).faults == [])
        #expect(PrintedDocument(pdf(end: "%%E"), on: .a4, day: nil).faults == ["不是完整的 PDF"])
        #expect(PrintedDocument([], on: .a4, day: nil).faults.first == "不是完整的 PDF")
    }
}
