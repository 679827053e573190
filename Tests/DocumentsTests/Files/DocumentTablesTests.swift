import Testing

@testable import Documents

/// What rows of documents tell by the heads of their columns.
@Suite("The tables of documents")
struct DocumentTablesTests {
    private static func verdict(
        _ parts: [(DocumentTables.Part, String)], by piece: Int = 1 << 16, on day: Int = 20_260_301
    ) -> String {
        var tables = DocumentTables()
        for (part, text) in parts {
            tables.begin(part)
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: piece) {
                tables.take(Array(bytes[start..<min(start + piece, bytes.count)]))
            }
        }
        let verdict = tables.verdict(on: day)
        return verdict.found.map { "\($0.kind)" } ?? verdict.told.map { "\($0)" } ?? "nothing"
    }

    private static func sheet(_ rows: [[String]]) -> String {
        "<worksheet><sheetData>"
            + rows.map { row in
                "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
            }.joined() + "</sheetData></worksheet>"
    }

    private static func text(_ rows: [[String]]) -> String {
        "<w:document><w:body><w:tbl>"
            + rows.map { row in
                "<w:tr>" + row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
                    + "</w:tr>"
            }.joined() + "</w:tbl></w:body></w:document>"
    }

    private static let rows: [(rows: [[String]], kind: String)] = [
        ([["姓名", "病种"], ["王*明", "肺癌"]], "health"),
        ([["户主", "家庭住址"], ["王小明", "东街14号"]], "home"),
        ([["序号", "申请人", "致贫原因"], ["1", "王*", "因病"]], "hardship"),
        ([["姓名", "年龄"], ["王*明", "9岁"]], "childhood"),
        ([["姓名", "备注"], ["王*明", "患肺癌"]], "health"),
        ([["姓名", "身份证号"], ["王*明", "110105491231002"]], "oldIdentity"),
        ([["姓名", "存折"], ["王*明", "80110200012345678"]], "account"),
        // A title above, a table of others before.
        ([["石谷村救助名单", ""], ["单位", "金额"], ["村委会", "1"], ["姓名", "病种"], ["王*明", "肺癌"]], "health"),
        // Somebody of no name, a column of no matter, rows of what is counted, a table without names.
        ([["姓名", "病种"], ["合计", "3"]], "nothing"),
        ([["姓名", "组别", "金额", "备注"], ["王*明", "二组", "390.00", "一卡通发放"]], "nothing"),
        ([["姓名", "大病救助金额"], ["王*明", "390.00"]], "nothing"),
        ([["联系人", "地址"], ["王大明", "东街14号"]], "nothing"),
        ([["病种", "人数"], ["肺癌", "3"]], "nothing"),
        ([["姓名", "出生日期"], ["王*明", "1970-05-01"]], "nothing"),
        ([["姓名", "合同编号"], ["王*明", "990001202603010012"]], "nothing"),
    ]

    @Test("of sheets and of texts, however they come", arguments: [1 << 16, 7, 1])
    func rows(piece: Int) {
        for (rows, kind) in Self.rows {
            #expect(Self.verdict([(.sheet, Self.sheet(rows))], by: piece) == kind, "\(rows)")
            #expect(Self.verdict([(.text, Self.text(rows))], by: piece) == kind, "\(rows)")
        }
    }

    @Test(
        "texts that stand in a part of their own, before the sheet or behind it, and cells that are left out")
    func shared() {
        func cell(_ place: String, _ text: Int) -> String {
            "<c r=\"\(place)\" s=\"1\" t=\"s\"><v>\(text)</v></c>"
        }
        let sheet =
            "<worksheet><sheetData><row r=\"1\">\(cell("A1", 0))\(cell("C1", 2))\(cell("E1", 1))</row>"
            + "<row r=\"2\">\(cell("A2", 3))<c r=\"B2\"/>\(cell("E2", 4))</row></sheetData></worksheet>"
        let texts =
            "<sst><si><t>姓名</t></si><si><r><t>家庭</t></r><r><rPr><b/></rPr><t>住址</t></r></si>"
            + "<si><t>组别</t></si><si><t>王&#42;明</t></si><si><t xml:space=\"preserve\">东街14号 </t></si></sst>"
        for piece in [1 << 16, 5] {
            #expect(Self.verdict([(.sheet, sheet), (.texts, texts)], by: piece) == "home")
            #expect(Self.verdict([(.texts, texts), (.sheet, sheet)], by: piece) == "home")
        }
        // The address stands in another column than its head.
        #expect(
            Self.verdict([(.sheet, sheet.replacing("\"E2\"", with: "\"D2\"")), (.texts, texts)]) == "nothing")
        // A text that there is not.
        #expect(Self.verdict([(.sheet, sheet)]) == "nothing")
    }

    @Test("a day of birth that a sheet keeps as a number: 2014-12-27 is 42000, 1989-06-28 is 32687")
    func births() {
        func sheet(_ day: Int) -> String {
            "<sheetData><row><c t=\"inlineStr\"><is><t>姓名</t></is></c><c t=\"inlineStr\"><is><t>出生日期</t></is></c></row>"
                + "<row><c t=\"str\"><v>王*明</v></c><c><v>\(day)</v></c></row></sheetData>"
        }
        #expect(Self.verdict([(.sheet, sheet(42_000))]) == "childhood")
        #expect(Self.verdict([(.sheet, sheet(32_687))]) == "nothing")
        // She comes of age on 2032-12-27.
        #expect(Self.verdict([(.sheet, sheet(42_000))], on: 20_321_226) == "childhood")
        #expect(Self.verdict([(.sheet, sheet(42_000))], on: 20_321_227) == "nothing")
    }

    @Test(
        "a table of OpenDocument with cells that are repeated, one in another, cells that span, and fractions"
    )
    func shapes() {
        let open = """
            <table:table><table:table-row><table:table-cell><text:p>姓名</text:p></table:table-cell>\
            <table:table-cell table:number-columns-repeated="3"/><table:table-cell><text:p>病<text:span>种</text:span></text:p></table:table-cell>\
            </table:table-row><table:table-row><table:table-cell><text:p>王*明</text:p></table:table-cell>\
            <table:covered-table-cell table:number-columns-repeated="3"/><table:table-cell><text:p>肺癌</text:p></table:table-cell>\
            </table:table-row></table:table>
            """
        #expect(Self.verdict([(.text, open)]) == "health")
        let spanning = Self.text([["姓名", "", "病种"], ["王*明", "肺癌"]]).replacing(
            "<w:tc><w:p><w:r><w:t>王*明",
            with: "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>王*明")
        #expect(Self.verdict([(.text, spanning)]) == "health")
        let inner = Self.text([["甲", Self.text([["姓名", "病种"], ["王*明", "肺癌"]])]])
        #expect(Self.verdict([(.text, inner)]) == "health")
        let deleted = Self.text([["姓名", "病种"], ["王*明", "肺癌"]]).replacing(
            "<w:t>肺癌</w:t>", with: "<w:delText>肺癌</w:delText>")
        #expect(Self.verdict([(.text, deleted)]) == "nothing")
        let fraction =
            "<sheetData><row><c t=\"str\"><v>姓名</v></c><c t=\"str\"><v>身份证号</v></c></row>"
            + "<row><c t=\"str\"><v>王*明</v></c><c><v>0.110105491231002</v></c></row></sheetData>"
        #expect(Self.verdict([(.sheet, fraction)]) == "nothing")
        // The heads of one table are not those of the next.
        #expect(
            Self.verdict([(.text, Self.text([["姓名", "病种"]])), (.text, Self.text([["王*明", "肺癌"]]))])
                == "nothing")
    }

    @Test("whatever its marks are, it ends")
    func hostile() {
        for unit in [
            "<row>", "<c>", "<tr><tc>", "</tr>", "<c r=\"ZZZ9\">", "<c t=\"s\"><v>99999999</v></c>", "<",
            "\"", "<tbl>",
        ] {
            _ = Self.verdict([
                (.sheet, String(repeating: unit, count: 2_000)),
                (.text, String(repeating: unit, count: 2_000)),
            ])
        }
        var random = SeededNumbers(seed: 9)
        let whole = Array(Self.sheet([["姓名", "病种"], ["王*明", "肺癌"]]).utf8)
        for _ in 0..<300 {
            var torn = whole
            for _ in 0..<8 {
                torn[.random(in: 0..<torn.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            var tables = DocumentTables()
            tables.begin(.sheet)
            tables.take(torn)
            _ = tables.verdict(on: nil)
        }
    }
}
