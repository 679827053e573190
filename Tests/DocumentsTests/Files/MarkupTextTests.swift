import Testing

@testable import Documents

/// What office programs write between the letters of one word (ECMA-376, 17), and what a reader sees of it.
@Suite("The words of office programs' markup")
struct MarkupTextTests {
    private static func kinds(_ markup: String, piece: Int = 1 << 16) -> [PrivateNumber.Kind] {
        var text = MarkupText()
        var words: [UInt8] = []
        let bytes = Array(markup.utf8)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            words += text.take(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        return PrivateNumber.all(writtenIn: words).map(\.kind)
    }

    @Test(
        "one number, in however many runs",
        arguments: [
            "<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr><w:em w:val=\"dot\"/><w:bdr/><w:position w:val=\"2\"/></w:rPr><w:t>00138000</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>138</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>00138000</w:t></w:r><w:commentRangeEnd w:id=\"0\"/></w:p>",
            "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>138</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>00138000</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>138</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>00138000</w:t></w:r></w:ins></w:p>",
            // What was deleted stands between, and is no part of it.
            "<w:p><w:r><w:t>138</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t>00138000</w:t></w:r></w:p>",
            // What was deleted is one.
            "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>138</w:delText></w:r><w:r><w:delText>00138000</w:delText></w:r></w:del><w:r><w:t>乙</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>138</w:t><w:sym w:font=\"Symbol\" w:char=\"F030\"/><w:t>0138000</w:t></w:r></w:p>",
            "<w:p>"
                + "13800138000".map { "<w:r><w:sym w:char=\"003\($0)\" w:font=\"Arial\"/></w:r>" }.joined()
                + "</w:p>",
            "<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK \"tel:13800138000\"</w:instrText><w:t>电话</w:t></w:r></w:p>",
            // What is hidden stands between, and is no part of it; what is hidden is one.
            "<w:p><w:r><w:t>138</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>00138000</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>138</w:t></w:r><w:r><w:t>00138000</w:t></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>13800138000</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>",
            "<c><f>\"138\"&amp;\"00138000\"</f><v></v></c>",
            "<c><f>&quot;138&quot;&amp;&quot;00138000&quot;</f></c>",
            "<si><r><t>138</t></r><r><rPr><b/><sz val=\"9\"/></rPr><t>00138000</t></r></si>",
            "<property name=\"a\"><vt:lpwstr>13800138000</vt:lpwstr></property>",
            "<definedName name=\"_a\">\"13800138000\"</definedName>",
            "<comment ref=\"A1\"><text><r><t>138</t></r><r><t>00138000</t></r></text></comment>",
            "<table:table-cell office:value=\"13800138000\"><text:p>甲</text:p></table:table-cell>",
            "<p><a xlink:href=\"data:text/plain,13800138000\"/></p>",
            "<image href=\"data:text/plain;base64,MTM4MDAxMzgwMDA=\"/>",
            "<svg><desc>13800138000</desc><text><tspan>1</tspan></text></svg>",
            "<text:p>138<text:bookmark-start text:name=\"x\"/>00138000</text:p>",
        ])
    func numbers(markup: String) {
        for piece in [1 << 16, 5, 1] { #expect(Self.kinds(markup, piece: piece) == [.mobile], "by \(piece)") }
    }

    @Test(
        "what is none",
        arguments: [
            "<w:p><w:r><w:t>138</w:t></w:r></w:p><w:p><w:r><w:t>00138000</w:t></w:r></w:p>",
            "<c r=\"A1\"><v>138</v></c><c r=\"B1\"><v>00138000</v></c>",
            // A field of it stands beside what is shown, and is no part of it.
            "<w:p><w:r><w:t>13800</w:t><w:instrText>138000</w:instrText><w:t>号</w:t></w:r></w:p>",
            "<w:p w:rsidR=\"13800138000\"><w:r w14:paraId=\"13800138000\"/></w:p>",
        ])
    func none(markup: String) {
        #expect(Self.kinds(markup) == [])
    }
}

@Suite("Identity numbers that a sheet holds as figures")
struct RoundedFiguresTests {
    private static func isFound(_ cells: String, piece: Int = 1 << 16) -> Bool {
        var figures = RoundedFigures()
        let bytes = Array(cells.utf8)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            figures.take(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        figures.end()
        return figures.found?.kind == .roundedIdentity
    }

    /// 110105194912310021 as a spreadsheet keeps it, of fifteen digits; as the nearest figure of 64 bits.
    @Test("of fifteen digits, and of 64 bits")
    func rounded() {
        for piece in [1 << 16, 4, 1] {
            #expect(Self.isFound("张三\n110105194912310000\n390.00\n", piece: piece))
            #expect(Self.isFound("110105194912310016", piece: piece))
        }
    }

    @Test(
        "what is none",
        arguments: [
            "110105194912310021", "990105194912310000", "110105194913310000", "110105202612310000",
            "编号 110105194912310000",
            "1101051949123100000", "11010519491231000", "",
        ])
    func none(cells: String) {
        #expect(!Self.isFound(cells))
    }
}
