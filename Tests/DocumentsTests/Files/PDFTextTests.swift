import Foundation
import Testing

@testable import Documents

/// What a PDF shows, in whatever way a program sets it on its pages (ISO 32000-1, 9).
@Suite("The words of a PDF")
struct PDFTextTests {
    /// A PDF of these objects, numbered from 1.
    private func pdf(_ objects: [[UInt8]]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        for (index, object) in objects.enumerated() {
            bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        return bytes + Array("trailer<</Root 1 0 R>>\n%%EOF\n".utf8)
    }

    private func stream(_ data: [UInt8], _ words: String = "") -> [UInt8] {
        Array("<<\(words)/Length \(data.count)>>\nstream\n".utf8) + data + Array("\nendstream".utf8)
    }

    private func stream(_ text: String, _ words: String = "") -> [UInt8] { stream(Array(text.utf8), words) }

    /// What is wrong with it, however it is read.
    private func fault(_ bytes: [UInt8]) throws -> String {
        let found = try [1 << 16, 13, 1].map { piece in
            var inspection = FileInspection(try #require(AttachmentKind(ending: "pdf")))
            var start = 0
            while inspection.wantsMore, start < bytes.count {
                let end = min(start + (start == 0 ? max(piece, 9) : piece), bytes.count)
                inspection.take(Array(bytes[start..<end]))
                start = end
            }
            return switch inspection.fault {
            case nil: "nothing"
            case .holds(let number)?: "\(number.kind)"
            case .tells(let kind)?: "\(kind)"
            case let other?: "\(other)"
            }
        }
        #expect(Set(found).count == 1, "\(found)")
        return found[0]
    }

    private func fault(drawing page: String) throws -> String { try fault(pdf([stream(page)])) }

    private static let digits = Array("13800138000").map(String.init)
    private static let identity = Array("11010519491231002X").map(String.init)

    @Test("digits that are set one by one are one number, whatever moves from one to the next")
    func oneByOne() throws {
        for (digits, kind) in [(Self.digits, "mobile"), (Self.identity, "identity")] {
            let ways: [String] = [
                "BT /F1 12 Tf 72 700 Td " + digits.map { "(\($0))Tj 6 0 Td " }.joined() + "ET",
                "BT /F1 12 Tf "
                    + digits.enumerated().map { "1 0 0 1 \(72 + 6 * $0) 700 Tm (\($1))Tj " }.joined() + "ET",
                "/F1 1 Tf "
                    + digits.enumerated().map { "BT 12 0 0 12 \(72 + 6 * $0) 700 Tm (\($1))Tj ET " }.joined(),
                digits.enumerated().map { "q 1 0 0 1 \(72 + 6 * $0) 700 cm BT /F1 12 Tf (\($1))Tj ET Q " }
                    .joined(),
                "BT /F1 12 Tf [" + digits.map { "(\($0))-20" }.joined() + "]TJ ET",
                "BT /F1 12 Tf " + digits.map { "[<\(String(Array($0.utf8)[0], radix: 16))>]TJ " }.joined()
                    + "ET",
                // In whatever order, and on a page that is turned.
                "/F1 12 Tf "
                    + digits.enumerated().reversed().map { "BT 1 0 0 1 \(72 + 6 * $0) 700 Tm (\($1))Tj ET " }
                    .joined(),
                "/F1 12 Tf "
                    + digits.enumerated().map { "BT 0 1 -1 0 300 \(72 + 6 * $0) Tm (\($1))Tj ET " }.joined(),
                // Twice, to be bold.
                "/F1 12 Tf "
                    + digits.enumerated().map {
                        "BT 1 0 0 1 \(72 + 6 * $0) 700 Tm (\($1))Tj 1 0 0 1 \(72.3 + 6 * Double($0)) 700 Tm (\($1))Tj ET "
                    }.joined(),
                // Words stand before and behind it on the line.
                "BT /F1 12 Tf 60 700 Td (a: )Tj 12 0 Td " + digits.map { "(\($0))Tj 6 0 Td " }.joined()
                    + "(, b)Tj ET",
            ]
            for way in ways { #expect(try fault(drawing: way) == kind, "\(way)") }
        }
    }

    @Test("what stands in columns, or in lines, is no number")
    func columns() throws {
        for page in [
            // 18, 1234, 567, 89: eleven digits in four columns.
            "BT /F1 10 Tf 72 700 Td (18)Tj 60 0 Td (1234)Tj 60 0 Td (567)Tj 60 0 Td (89)Tj ET",
            "BT /F1 10 Tf 1 0 0 1 72 700 Tm (138)Tj 1 0 0 1 72 680 Tm (00138000)Tj ET",
            "BT /F1 12 Tf 14 TL 72 700 Td (138)Tj (00138000)' ET", "BT (138)Tj T* (00138000)Tj ET",
            "BT /F1 10 Tf [(138)-4000(00138000)]TJ ET",
            // The same where hardly any room is between them.
            "BT /F1 10 Tf 72 700 Td (18)Tj 14 0 Td (1234)Tj 26 0 Td (567)Tj 20 0 Td (89)Tj ET",
            "BT /F1 10 Tf 72 700 Td (2026-03-01)Tj 80 0 Td (1,380.50)Tj 80 0 Td (12.00)Tj ET",
        ] {
            #expect(try fault(drawing: page) == "nothing", "\(page)")
        }
        // In threes and fours a reader takes them together.
        #expect(
            try fault(drawing: "BT /F1 10 Tf 72 700 Td (138)Tj 20 0 Td (0013)Tj 25 0 Td (8000)Tj ET")
                == "mobile")
    }

    /// Codes of two bytes that are no letters, as programs write them, and what they mean: 3 to 12 are 0 to 9, and eight letters.
    private static let meaning = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfrange <0003> <000C> <0030> endbfrange
        2 beginbfchar <0020> <738B> <0021> <60A3> endbfchar
        2 beginbfrange <0022> <0024> [<80BA> <764C> <3002>] <0030> <0030> <D835DFCF> endbfrange
        endcmap end end
        """

    private static func codes(_ digits: [String]) -> String {
        digits.map { "000" + String((Int($0) ?? 0) + 3, radix: 16) }.joined()
    }

    /// A page, its fonts, and what their codes mean; another font of the same name means something else by them.
    private func coded(_ page: String, inStream isPacked: Bool = false, inherits: Bool = false) -> [UInt8] {
        let fonts = "/Font<</F1 5 0 R>>"
        return pdf([
            Array("<</Type/Pages/Kids[2 0 R]\(inherits ? "/Resources 8 0 R" : "")>>".utf8),
            Array(
                "<</Type/Page/Parent 1 0 R/Contents[4 0 R]\(inherits ? "" : "/Resources<<\(fonts)>>")>>".utf8),
            Array("<</Type/Page/Contents 9 0 R/Resources<</Font<</F1 7 0 R>>>>>>".utf8), stream(page),
            Array("<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>".utf8),
            stream(Self.meaning),
            Array("<</Type/Font/Subtype/Type0/ToUnicode 10 0 R>>".utf8), Array("<<\(fonts)>>".utf8),
            stream("BT ET"),
            stream(
                "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <0041> endbfrange endcmap"
            ),
        ])
    }

    @Test("letters that are codes of a font, by what it says that they mean")
    func characterMaps() throws {
        let whole = "BT /F1 12 Tf <\(Self.codes(Self.digits))> Tj ET"
        let single =
            "BT /F1 12 Tf 72 700 Td " + Self.digits.map { "<\(Self.codes([$0]))>Tj 6 0 Td " }.joined() + "ET"
        for page in [whole, single] {
            #expect(try fault(coded(page)) == "mobile", "\(page)")
            #expect(try fault(coded(page, inherits: true)) == "mobile", "\(page)")
        }
        #expect(
            try fault(coded("BT /F1 12 Tf <0030\(Self.codes(Array(Self.digits.dropFirst())))> Tj ET"))
                == "mobile")
        // 王* is no name here, 王 is: 王患肺癌。
        #expect(try fault(coded("BT /F1 12 Tf <0020>Tj (\\000\\041)Tj <00220023>Tj ET")) == "nothing")
        #expect(
            try fault(coded("BT /F1 12 Tf <\(Self.codes(Array("1380013800").map(String.init)))> Tj ET"))
                == "nothing")
    }

    /// Made by Python: 120 lines of figures, then (13800138000)Tj, by a writer whose codes grow early; poppler reads the same.
    private static let packed =
        "gBCKggFAwFJUNQgKgqgg3HIxHMHhMLggxGo4GY4iUKhgoGQzG41G8bigoGYxGw3G0kjozHI1l8sgg0kIxGkyFA1Go0GYznA2no1GU4G4xGVFok"
        + "PHMGhEcgg4oowiNNksvGAyjVUjoxq45mk4GNcHA2ldaioxqA4GtgGUpGE3swoGIzGg2j9gGgyndDuMWt42GNgi8ZpkTrdkGQ5qeGio3vNosA4G"
        + "Vzkd9pYwGtlxlyHMOkM4GWYHFe0FzHFz0GTG4zvmbGWJGw1wNxj8hG+Fp0eGk70egGt0GFZ12A1mV4Y5GV10A3oux0Fq4Nw1w5GYwGE+uPVqWv"
        + "nHVHA4GmzzcnlI23El1l1h3d1kw4W54Gy43wGngGea+GZGc67o2vLHO6G7Juo7ocBgsLWvg77rvE+CXqsnAaOusbFty8IYhu78Iog275pK/67P"
        + "xD79p2ta4honi6ulCzZIy7DNt26irwilLXwbD6awlCKMMxCsPqWzr3x+77OpwGoYBs08RI62SaP3IzXtjFaSt+zDVyMjIaORI0VLDIydp688mL"
        + "s5MfSY26USFM8DKhIyxutJaCJgly9J/A7wSmjrzM6oCfwxJMEpKuzMwOn6gtCn7wp5MyCP86iLp+kSjw9PTYohOIUJSk6LJ+07rzzRsiN+n4cy"
        + "TASiLeh0bo6oqjq4ojQrtRgUQEtT6qI+71KJFCM0wkKPswojzNfUFaSSm0Xty5jzLsoiMBy06kog6yk2giCcQM5iM2wizY0op6PpFTCMJsmK42"
        + "fRVsScntsJ0vVAo6saTqRc6oqXbCHOtWbvhs5E1KerzwW+FClqOsicIfJC1YQtDzWK5DYruuLqRQvOELy+9VoqwkD443AiiogI"

    @Test("letters of two bytes, as the name of their encoding says")
    func encodings() throws {
        let words = "一卡通账号：80110200012345678".utf16.map { unit in
            String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
        }.joined()
        for (encoding, kind) in [
            ("UniGB-UCS2-H", "account"), ("UniGB-UTF16-H", "account"), ("Identity-H", "isIllegible"),
        ] {
            let page = pdf([
                Array("<</Type/Page/Contents 2 0 R/Resources<</Font<</F1 3 0 R>>>>>>".utf8),
                stream("BT /F1 12 Tf <\(words)>Tj ET"),
                Array("<</Type/Font/Subtype/Type0/Encoding/\(encoding)>>".utf8),
            ])
            #expect(try fault(page) == kind, "\(encoding)")
        }
    }

    @Test("codes that are written by a reverse solidus, and lines that end in a string")
    func escapes() throws {
        // 13 is 1, 10 is 3, 9 is 8, 8 is 0, as a font says.
        let meaning =
            "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 4 beginbfchar <0D> <0031> <0A> <0033> <09> <0038> <08> <0030> endbfchar endcmap"
        func page(_ string: String) -> [UInt8] {
            pdf([
                Array("<</Type/Page/Contents 2 0 R/Resources<</Font<</F1 3 0 R>>>>>>".utf8),
                stream("BT /F1 12 Tf (\(string))Tj ET"), Array("<</Type/Font/ToUnicode 4 0 R>>".utf8),
                stream(meaning),
            ])
        }
        #expect(try fault(page("\\r\\n\\t\\b\\b\\r\\n\\t\\b\\b\\b")) == "mobile")
        #expect(try fault(page("\\15\r\t\\010\\b\\r\r\n\\t\\b\\\r\n\\b\\\n\\b")) == "mobile")
    }

    @Test("a passbook below the head of its column")
    func heads() throws {
        func page(_ head: String) -> String {
            "BT /F1 10 Tf 1 0 0 1 72 700 Tm (姓名)Tj 1 0 0 1 94 700 Tm (\(head))Tj 1 0 0 1 72 680 Tm (王)Tj "
                + "1 0 0 1 94 680 Tm (80110200012345678)Tj ET"
        }
        #expect(try fault(drawing: page("一卡通账号")) == "account")
        #expect(try fault(drawing: page("凭证号")) == "nothing")
    }

    @Test("filters, one and several")
    func filters() throws {
        let packed = Array(try #require(Data(base64Encoded: Self.packed)))
        #expect(try fault(pdf([stream(packed, "/Filter/LZWDecode")])) == "mobile")
        let hex = packed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + ">"
        #expect(try fault(pdf([stream(hex, "/Filter[/ASCIIHexDecode/LZWDecode]")])) == "mobile")
        let runs: [UInt8] =
            [0] + Array("(".utf8) + [10] + Array("13800138".utf8) + Array("000".utf8) + [3]
            + Array(")Tj ".utf8) + [128]
        #expect(try fault(pdf([stream(runs, "/Filter/RunLengthDecode")])) == "mobile")
        // 000 as one byte three times.
        let short: [UInt8] =
            [8] + Array("(13800138".utf8) + [254] + Array("0".utf8) + [2] + Array(")Tj".utf8) + [128]
        #expect(try fault(pdf([stream(short, "/Filter/RL")])) == "mobile")
        for filter in ["LZWDecode", "RunLengthDecode"] {
            for cut in [0, 1, 7, 300] {
                _ = try fault(pdf([stream(Array(packed.prefix(cut)), "/Filter/\(filter)")]))
            }
        }
    }

    /// Sub (1) and up (2), of lines of five bytes.
    @Test("lines that were written as their differences")
    func predictors() throws {
        let text = Array("(13800138000)Tj     ".utf8)
        var lines: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: 5) {
            let line = text[start..<start + 5]
            if start % 2 == 0 {
                lines += [1] + zip(line, [0] + line).map { $0 &- $1 }
            } else {
                lines += [2] + zip(line, text[start - 5..<start]).map { $0 &- $1 }
            }
        }
        let filter = PDFFilters.Filter(name: "LZWDecode", predictor: 12, line: 5)
        // A code of nine bits for each byte; no word comes twice before they grow.
        var bits: [Bool] = []
        for code in [256] + lines.map(Int.init) + [257] {
            for bit in (0..<9).reversed() { bits.append(code >> bit & 1 == 1) }
        }
        while bits.count % 8 != 0 { bits.append(false) }
        let packed = stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 << 1 | (bits[start + $1] ? 1 : 0) }
        }
        #expect(PDFFilters.undone(packed, [filter], limit: 1000) == text)
        #expect(
            try fault(pdf([stream(packed, "/Filter/LZWDecode/DecodeParms<</Predictor 12/Columns 5>>")]))
                == "mobile")
    }

    @Test("names, comments, annotations, forms and what is said of the document")
    func asides() throws {
        for object in [
            "<</Dests<</13800138000[3 0 R/Fit]>>>>", "<</Lang/#313800138000>>", "<<>>\n% 李四 13800138000\n",
            "<</Type/Annot/Subtype/Text/Contents(13800138000)>>", "<</FT/Tx/T(tel)/V(138 0013 8000)>>",
            "<</Subject<FEFF624B673A003100330038003000300031003300380030003000300020>>>",
            "<</Keywords(\\376\\377\\0001\\0003\\0008\\0000\\0000\\0001\\0003\\0008\\0000\\0000\\0000)>>",
        ] {
            #expect(try fault(pdf([Array(object.utf8)])) == "mobile", "\(object)")
        }
        // A passbook by what it is called, in letters of two bytes: 存折号 and twelve digits.
        let label = "存折号880123456789".utf16.map { ($0 < 0x1000 ? "00" : "") + String($0, radix: 16) }.joined()
        #expect(try fault(pdf([Array("<</Title<FEFF\(label)>>>".utf8)])) == "account")
        #expect(
            try fault(pdf([Array("<</Dests<</p20260301[3 0 R/Fit]>>/ID[<1380><0138>]>>".utf8)])) == "nothing")
        // In the page, too: what is there for who cannot see it.
        #expect(try fault(drawing: "/Span<</ActualText(13800138000)>>BDC (x)Tj EMC") == "mobile")
        // And behind the last line.
        #expect(try fault(pdf([]) + Array("% 13800138000".utf8)) == "mobile")
    }

    @Test("pages without end, and bytes of any kind, take no longer than they are")
    func hostile() throws {
        for unit in [
            "(1)Tj ", "q ", "[(1)", "/F1 1 Tf ", "<<", "1 0 0 1 5 99999999999999999999 Tm (1)Tj ", "BI ID ",
            "((",
        ] {
            _ = try fault(drawing: String(repeating: unit, count: 2_000))
        }
        var inspection = FileInspection(try #require(AttachmentKind(ending: "pdf")))
        inspection.take(pdf([stream(String(repeating: "1 0 0 1 5 5 Tm (1)Tj ", count: 100_000))]))
        #expect(inspection.fault == nil)
        var random = SeededNumbers(seed: 5)
        let whole = coded("BT /F1 12 Tf <\(Self.codes(Self.digits))> Tj ET")
        for _ in 0..<200 {
            var torn = whole
            for _ in 0..<6 {
                torn[.random(in: 9..<torn.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            _ = try? fault(torn)
        }
    }

    // MARK: Pages of several parts

    private func page(_ contents: String, _ resources: String) -> [UInt8] {
        Array("<</Type/Page/Contents \(contents)/Resources<<\(resources)>>>>".utf8)
    }

    @Test(
        "a page of several streams is one: what begins in one of them goes on in the next, in whatever order they lie"
    )
    func severalStreams() throws {
        let (first, second) = (stream("BT /F1 12 Tf 72 700 Td (138)Tj"), stream("18 0 Td (00138000)Tj ET"))
        let fonts = "/Font<</F1 5 0 R>>"
        let nothing = Array("null".utf8)
        #expect(try fault(pdf([page("[2 0 R 3 0 R]", fonts), first, second])) == "mobile")
        #expect(try fault(pdf([second, first, page("[2 0 R 1 0 R]", fonts)])) == "mobile")
        #expect(
            try fault(pdf([page("4 0 R", fonts), first, second, Array("[2 0 R 3 0 R]".utf8)])) == "mobile")
        // Two pages, and two streams in the other order: the second begins where the page does.
        #expect(
            try fault(pdf([page("2 0 R", fonts), first, second, page("3 0 R", fonts)])) == "nothing")
        #expect(try fault(pdf([page("[3 0 R 2 0 R]", fonts), first, second])) == "nothing")
        // The font of a page is named in its first stream, and what its codes mean elsewhere.
        let codes = stream("<\(Self.codes(Self.digits))> Tj ET")
        let objects = [
            page("[2 0 R 3 0 R]", fonts), stream("BT /F1 12 Tf"), codes, nothing,
            Array("<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>".utf8),
            stream(Self.meaning),
        ]
        #expect(try fault(pdf(objects)) == "mobile")
        // The earlier of two of one number is drawn no more, and is in the file.
        let twice =
            pdf([page("2 0 R", fonts), stream("BT (13800138000)Tj ET")]) + Array("2 0 obj\n".utf8)
            + stream("BT (x)Tj ET") + Array("\nendobj\n%%EOF\n".utf8)
        #expect(try fault(twice) == "mobile")
    }

    @Test("what is drawn as a form stands where it is drawn, in its own fonts")
    func forms() throws {
        let draws = stream("BT /F1 12 Tf 72 700 Td (138)Tj ET q 1 0 0 1 72 0 cm /Fm1 Do Q")
        func form(_ text: String, _ words: String = "") -> [UInt8] {
            stream("BT /F1 12 Tf 18 700 Td \(text)Tj ET", "/Type/XObject/Subtype/Form\(words)")
        }
        let names = "/XObject<</Fm1 3 0 R>>"
        #expect(try fault(pdf([page("2 0 R", names), draws, form("(00138000)")])) == "mobile")
        // It lies elsewhere: a hundred further down, then back.
        let moved = form("(00138000)", "/Matrix[1 0 0 1 0 -100]")
        #expect(try fault(pdf([page("2 0 R", names), draws, moved])) == "nothing")
        let back = stream("BT /F1 12 Tf 72 700 Td (138)Tj ET q 1 0 0 1 72 100 cm /Fm1 Do Q")
        #expect(try fault(pdf([page("2 0 R", names), back, moved])) == "mobile")
        // Its F1 is another one than that of the page, whose codes are letters.
        let coded = [
            page("2 0 R", names + "/Font<</F1 4 0 R>>"), draws,
            form("<\(Self.codes(Array("00138000").map(String.init)))>", "/Resources<</Font<</F1 5 0 R>>>>"),
            Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".utf8),
            Array("<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>".utf8),
            stream(Self.meaning),
        ]
        #expect(try fault(pdf(coded)) == "mobile")
        // One in another, and one in itself.
        let nested = [
            page("2 0 R", names), draws,
            stream("/Fm2 Do", "/Subtype/Form/Resources<</XObject<</Fm2 4 0 R>>>>"),
            form("(00138000)"),
        ]
        #expect(try fault(pdf(nested)) == "mobile")
        let endless = stream("/Fm1 Do /Fm1 Do /Fm1 Do", "/Subtype/Form/Resources<</XObject<</Fm1 3 0 R>>>>")
        #expect(try fault(pdf([page("2 0 R", names), draws, endless])) == "nothing")
        // Nobody draws it, and it is in the file.
        #expect(
            try fault(pdf([page("2 0 R", ""), stream("BT (x)Tj ET"), form("(13800138000)")])) == "mobile")
    }

    @Test("codes whose signs a font names, in itself or in an encoding of its own")
    func glyphs() throws {
        let codes = Self.digits.map { ["1": "01", "3": "02", "8": "03", "0": "04"][$0] ?? "" }.joined()
        let draws = stream("BT /F1 12 Tf <\(codes)>Tj ET")
        let list = "/Differences[1/one/three 3/eight/zero.oldstyle]"
        let fonts = "/Font<</F1 3 0 R>>"
        for font in ["/Subtype/Type1", "/Subtype/TrueType", "/Subtype/Type3/CharProcs 9 0 R"] {
            let own = Array("<</Type/Font\(font)/Encoding<</Type/Encoding\(list)>>>>".utf8)
            #expect(try fault(pdf([page("2 0 R", fonts), draws, own])) == "mobile", "\(font)")
            let apart = Array("<</Type/Font\(font)/Encoding 4 0 R>>".utf8)
            let encoding = Array("<</Type/Encoding\(list)>>".utf8)
            #expect(try fault(pdf([page("2 0 R", fonts), draws, apart, encoding])) == "mobile", "\(font)")
        }
        // By their numbers: 王*患肺癌, and what has no list is itself.
        let words = Array(
            "<</Type/Font/Encoding<</Differences[1/uni738B/asterisk/uni60A3/u80BA/uni764C]>>>>".utf8)
        let told = stream("BT /F1 12 Tf <0102030405>Tj ET")
        #expect(try fault(pdf([page("2 0 R", fonts), told, words])) == "health")
        #expect(
            try fault(pdf([page("2 0 R", fonts), stream("BT /F1 12 Tf (13800138000)Tj ET"), words]))
                == "mobile")
    }

    @Test(
        "letters of which nobody can say what they are: said, where there are enough for a number or a name")
    func illegible() throws {
        let fonts = "/Font<</F1 3 0 R>>"
        func fault(_ font: String, _ codes: String) throws -> String {
            try self.fault(
                pdf([
                    page("2 0 R", fonts), stream("BT /F1 12 Tf <\(codes)>Tj ET"),
                    Array("<</Type/Font\(font)>>".utf8),
                ]))
        }
        let named = "/Subtype/Type3/Encoding<</Differences[1/a0/a1/a2/g17]>>"
        #expect(try fault(named, "0102030401020304") == "isIllegible")
        #expect(
            try fault("/Subtype/Type0/Encoding/Identity-H", "00310032003300340035003600370038")
                == "isIllegible")
        // Codes that are no letters, of a font that says nothing.
        #expect(try fault("/Subtype/TrueType", "0102030405060701") == "isIllegible")
        // Signs before the items of a list; a word; letters as they are; a table of codes, whose font says what they are.
        #expect(try fault(named, "01020304010203") == "nothing")
        #expect(try fault(named, "010220034142434445464748010203") == "nothing")
        #expect(try fault("/Subtype/TrueType", "4142434445464748494A") == "nothing")
        // A page without any letter, as a scanner makes it.
        let scan = stream([0xFF, 0xD8, 0xFF], "/Subtype/Image/Filter/DCTDecode")
        #expect(
            try self.fault(
                pdf([page("2 0 R", "/XObject<</Im1 3 0 R>>"), stream("q 595 0 0 842 0 0 cm /Im1 Do Q"), scan])
            ) == "nothing")
    }

    @Test("a table on a page, by the heads that stand above its columns")
    func tables() throws {
        func line(_ y: Int, _ cells: [(Int, String)]) -> String {
            cells.map { x, text in
                let wide = text.utf16.map { unit in
                    String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
                }.joined()
                return "1 0 0 1 \(x) \(y) Tm <FEFF\(wide)>Tj "
            }.joined()
        }
        func fault(_ lines: String) throws -> String { try self.fault(drawing: "BT /F1 10 Tf \(lines)ET") }
        let heads = line(700, [(72, "姓名"), (200, "组别"), (300, "病种"), (400, "金额")])
        #expect(
            try fault(heads + line(680, [(72, "王*明"), (200, "二组"), (300, "肺癌"), (400, "5")])) == "health")
        // A cell is left out; one is set in the middle of its column.
        #expect(try fault(heads + line(680, [(72, "王*明"), (300, "肺癌")])) == "health")
        #expect(try fault(heads + line(680, [(70, "王*明"), (298, "尿毒症晚期")])) == "health")
        #expect(try fault(heads + line(680, [(72, "王*明"), (200, "二组"), (400, "5")])) == "nothing")
        #expect(try fault(line(680, [(72, "王*明"), (300, "肺癌")])) == "nothing")
        let others = line(700, [(72, "项目"), (300, "病种")])
        #expect(try fault(others + line(680, [(72, "王*明"), (300, "肺癌")])) == "nothing")
    }
}
