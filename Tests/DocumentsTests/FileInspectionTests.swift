import Testing

@testable import Documents

struct FileInspectionTests {
    private func fault(_ bytes: [UInt8], as ending: String, piece: Int = 1 << 16) throws
        -> FileInspection
        .Fault?
    {
        var inspection = FileInspection(try #require(AttachmentKind(ending: ending)))
        var start = 0
        while inspection.wantsMore, start < bytes.count {
            // The first piece tells what it is, and has enough for it.
            let end = min(start + (start == 0 ? max(piece, 9) : piece), bytes.count)
            inspection.take(Array(bytes[start..<end]))
            start = end
        }
        return inspection.fault
    }

    private func fault(_ text: String, as ending: String) throws -> FileInspection.Fault? {
        try fault(Array(text.utf8), as: ending)
    }

    @Test(
        arguments: [
            ("jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            ("gif", Array("GIF89a".utf8)), ("webp", Array("RIFF0000WEBP".utf8)),
            ("avif", [0, 0, 0, 0x1C] + Array("ftypavif".utf8)), ("pdf", Array("%PDF-1.7\n".utf8)),
            ("pdf", Array("\u{FEFF}\r\n %PDF-1.7\n".utf8)),
            ("docx", [0x50, 0x4B, 3, 4]), ("ofd", [0x50, 0x4B, 3, 4]), ("wps", [0x50, 0x4B, 3, 4]),
            ("doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            ("et", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            ("csv", Array("姓名,金额\n".utf8)), ("csv", [0xD0, 0xD5, 0xC3, 0xFB, 0x0A]),
            ("txt", Array("通知".utf8)),
            ("mp3", Array("ID3".utf8)), ("mp3", [0xFF, 0xFB, 0x90, 0x00]),
            ("m4a", [0, 0, 0, 0x20] + Array("ftypM4A ".utf8)),
            ("mp4", [0, 0, 0, 0x20] + Array("ftypisom".utf8)), ("tif", [0x49, 0x49, 0x2A, 0]),
            // A picture that was renamed is shown all the same.
            ("jpg", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ] as [(String, [UInt8])])
    func whatIsWhatItSaysIsTaken(ending: String, bytes: [UInt8]) throws {
        #expect(try fault(bytes, as: ending) == nil)
    }

    @Test(
        arguments: [
            ("png", "<html><script>alert(1)</script>", .markup),
            ("jpg", "\u{FEFF} \n<!DOCTYPE html>", .markup),
            ("pdf", "<?xml version=\"1.0\"?><svg/>", .markup),
            ("txt", "<script>alert(1)</script>", .markup),
            ("csv", "<html>", .markup), ("doc", "<html><table>", .markup), ("pdf", "附件", .text),
            ("pdf", "", .empty),
            ("mp3", "#!/bin/sh\n", .program), ("pdf", "\0%PDF-1.4", .unknown), ("docx", "%PDF-1.4", .pdf),
            ("png", "GIF88a\0", .unknown),
        ] as [(String, String, FileSort)])
    func whatIsSomethingElseIsNot(ending: String, text: String, sort: FileSort) throws {
        #expect(try fault(text, as: ending) == .differs(sort))
    }

    @Test(arguments: [1, 7, 64, 1 << 16])
    func aNumberOfAPersonIsFoundHoweverTheFileIsRead(piece: Int) throws {
        func kind(_ text: String, as ending: String) throws -> PrivateNumber.Kind? {
            guard case .holds(let number)? = try fault(Array(text.utf8), as: ending, piece: piece) else {
                return nil
            }
            return number.kind
        }
        let lines = String(repeating: "序号,姓名,金额\n", count: 40)
        #expect(try kind(lines + "李四，11010519491231002X\n" + lines, as: "txt") == .identity)
        #expect(try kind(lines + "李四 13800138000", as: "txt") == .mobile)
        #expect(try kind(lines + "监督电话 13800138000\n", as: "txt") == nil)
        #expect(try kind("%PDF-1.7\n" + lines + "(11010519491231002X)\n", as: "pdf") == .identity)
        #expect(try kind("%PDF-1.7\n" + lines + "13800138000 0 obj\n", as: "pdf") == nil)
    }

    /// A piece ends in the middle of a letter: 65,536 is no multiple of three, nor of two behind one byte.
    @Test func aLongLineIsTextThoughItsFirstPieceIsCut() throws {
        #expect(try fault(String(repeating: "村", count: 40_000), as: "txt") == nil)
        #expect(try fault([0x41] + (0..<80_000).map { $0 % 2 == 0 ? 0xB4 : 0xE5 }, as: "txt") == nil)
        #expect(
            try fault([0x41] + [UInt8](repeating: 0xFF, count: 80_000), as: "txt") == .differs(.unknown))
    }

    @Test func aTelephonesPhotographIsKnown() throws {
        #expect(try fault([0, 0, 0, 0x18] + Array("ftypheic".utf8), as: "jpg") == .differs(.heic))
        #expect(try fault([0xFF, 0xFE, 0x41, 0, 0, 0], as: "txt") == .differs(.unknown))
        #expect(try fault([0x4D, 0x5A, 0x90, 0], as: "pdf") == .differs(.program))
    }

    @Test(arguments: [
        ("/JavaScript", "JavaScript"), ("/S /JavaScript /JS (app.alert(1))", "JavaScript"),
        ("/JS 5 0 R", "JS"),
        ("/J#61vaScript", "JavaScript"), ("/#4a#53 (x)", "JS"), ("/S/Launch", "Launch"),
        ("/AA<</O 5 0 R>>", "AA"),
        ("/Type/EmbeddedFile", "EmbeddedFile"), ("/Names<</EmbeddedFiles 3 0 R>>", "EmbeddedFiles"),
        ("/OpenAction<</S/URI/URI(http://x)>>", "OpenAction"),
        ("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(http://x)>>>>", "OpenAction"),
        (
            "/OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /Type /Action /S /URI /URI (http://x)",
            "OpenAction"
        ),
        ("/S/GoToR/F(x) >>\nendobj\n5 0 obj<</Type/Catalog/OpenAction 1 0 R", "OpenAction"),
        ("/OpenAction 5 0 R >>\nendobj\n5 0 obj<</S/GoTo/D[3 0 R/Fit]/Next 6 0 R", "OpenAction"),
        ("/OpenAction\n<< /Type /Action /S /Named /N /Print >>", "OpenAction"),
        ("/SubmitForm", "SubmitForm"),
    ])
    func aPDFThatActsIsRefused(words: String, name: String) throws {
        let bytes = Array("%PDF-1.4\n1 0 obj\n<< \(words) >>\nendobj\n%%EOF\n".utf8)
        // Wherever the pieces are cut.
        for piece in [1 << 16, 7, 1] {
            #expect(try fault(bytes, as: "pdf", piece: piece) == .acts(name))
        }
    }

    @Test(arguments: [
        // Where a document is opened, as office programs write it.
        "/OpenAction[1 0 R /XYZ null null 0]", "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>",
        "/OpenAction 5 0 R >>\nendobj\n5 0 obj\n<< /S /GoTo /D [3 0 R /Fit]",
        "/OpenAction 5 0 R >>\nendobj\n5 0 obj[3 0 R/Fit]endobj\n6 0 obj<</A<</S/URI/URI(http://x)>>",
        "/OpenAction(first)", "/OpenAction/first /S /P", "/OpenAction null",
        "/OpenAction<</S/GoTo/D(a)>>/A<</S/URI/URI(http://x)>>",
        // Other names that begin alike, a comment, the bytes of a stream.
        "/JSX /AAAAAA+SimSun /Launcher", "% /JS (x)\n", ">>\nstream\n/JS (x) /Launch\nendstream\n<<",
        ">>\nstream\r\n/AA \u{1} stream\n /JS (x)\nendstream\n<<",
    ])
    func aPDFThatOnlyShowsIsTaken(words: String) throws {
        let bytes = Array("%PDF-1.4\n1 0 obj\n<< \(words) >>\nendobj\n%%EOF\n".utf8)
        for piece in [1 << 16, 7, 1] { #expect(try fault(bytes, as: "pdf", piece: piece) == nil) }
    }

    @Test(arguments: [
        "stream (/JS x)", ">>\nstream\nendstream\n<</JS(x)>>", "a stream is here\n/JS (x)",
    ])
    func aStreamEndsWhereItEnds(words: String) throws {
        #expect(try fault("%PDF-1.4\n\(words)\n", as: "pdf") == .acts("JS"))
    }

    @Test(arguments: [
        // Between streams, by octal digits, in UTF-16, in one string and in two that are shown as one; in a stream without a filter.
        ("/Title(\\0613800138000)", true), ("/Title(138\\\n00138000)", true),
        ("/Title(\\1413800138000)", false),
        ("/Title<FEFF00310033003800300030003100330038003000300030>", true),
        ("/Title<00310033003800300030003100330038003000300030>", true),
        ("/Title(\u{0}13800138000)", true), ("/Pages 13800138000", false),
        ("/Length 40>>\nstream\nBT [(138)-5(00138000)]TJ ET\nendstream\nendobj\n2 0 obj\n<<", true),
        // What is shown next goes on behind it (ISO 32000-1, 9.4.4), unless it is set elsewhere.
        ("/Length 40>>\nstream\nBT (138)Tj (00138000)Tj ET\nendstream\nendobj\n2 0 obj\n<<", true),
        ("/Length 40>>\nstream\nBT (138)Tj 0 -14 Td(00138000)Tj ET\nendstream\nendobj\n2 0 obj\n<<", false),
        ("/Length 40>>\nstream\nBT (138)Tj T*(00138000)Tj ET\nendstream\nendobj\n2 0 obj\n<<", false),
        (
            "/Subtype/Image/Length 40>>\nstream\n[(138)(00138000)]\nendstream\nendobj\n2 0 obj\n<<", false
        ),
    ])
    func theStringsOfAPDFAreReadAsTheyAreShown(words: String, isFound: Bool) throws {
        let bytes = Array("%PDF-1.4\n1 0 obj\n<< \(words) >>\nendobj\n%%EOF\n".utf8)
        for piece in [1 << 16, 7, 1] {
            var kind: PrivateNumber.Kind?
            if case .holds(let number)? = try fault(bytes, as: "pdf", piece: piece) { kind = number.kind }
            #expect(kind == (isFound ? .mobile : nil), "\(words) by \(piece)")
        }
    }

    /// Of what cannot be taken out of a scan or a film, where it was taken.
    @Test(arguments: [1 << 16, 7, 1])
    func aPlaceInAScanOrAFilmIsRefused(piece: Int) throws {
        let little: [UInt8] = [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0]
        let big: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1]
        #expect(
            try fault(little + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0], as: "tif", piece: piece)
                == .isMarked)
        #expect(
            try fault(big + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26], as: "tiff", piece: piece)
                == .isMarked)
        #expect(
            try fault(big + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0], as: "tif", piece: piece) == nil)
        let film: [UInt8] = [0, 0, 0, 0x14] + Array("ftypisom".utf8) + [UInt8](repeating: 0, count: 8)
        let head: [UInt8] = [0, 0, 0, 0x20, 0xA9]
        let place: [UInt8] = head + Array("xyz".utf8) + [0, 0x12, 0x15, 0xC7]
        #expect(
            try fault(film + place + Array("+35.1+110.2/".utf8), as: "mp4", piece: piece) == .isMarked)
        #expect(
            try fault(
                film + Array("mdtacom.apple.quicktime.location.ISO6709".utf8), as: "mp4", piece: piece)
                == .isMarked)
        #expect(try fault(film + Array("moov xyz".utf8), as: "mp4", piece: piece) == nil)
        let loci: [UInt8] = [0, 0, 0, 0x30] + Array("loci".utf8) + [0, 0, 0, 0, 0x15, 0xC7]
        #expect(try fault(film + loci, as: "mp4", piece: piece) == .isMarked)
        #expect(try fault(film + Array("velocities".utf8) + [0, 0, 0, 0], as: "mp4", piece: piece) == nil)
    }

    /// An archive of parts that are not deflated.
    private func archive(_ parts: [(name: String, data: [UInt8])]) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var bytes: [UInt8] = []
        for (name, data) in [("[Content_Types].xml", Array("<Types/>".utf8))] + parts {
            bytes += [0x50, 0x4B, 3, 4, 20, 0] as [UInt8]
            bytes += [UInt8](repeating: 0, count: 12)
            bytes += number(data.count, 4)
            bytes += number(data.count, 4)
            bytes += number(name.utf8.count, 2)
            bytes += number(0, 2)
            bytes += Array(name.utf8)
            bytes += data
        }
        bytes += [0x50, 0x4B, 5, 6] as [UInt8]
        return bytes + [UInt8](repeating: 0, count: 18)
    }

    @Test(
        arguments: [
            ("word/afchunk.html", "<p>电话 138<b>0013</b>8000</p>", true),
            ("word/afchunk.rtf", "{\\rtf1 13800138000}", true),
            ("word/document.xml", "<w:p><wp:docPr id=\"1\" descr=\"王小明 13800138000\"/></w:p>", true),
            ("word/document.xml", "<w:p><a title = '13800138000' href=\"x\">y</a></w:p>", true),
            ("word/document.xml", "<w:p w:rsidR=\"13800138000\">甲</w:p>", false),
            ("word/document.xml", "<!-- it isn't --><w:p>13800138000</w:p>", true),
            ("word/document.xml", "<!-- a='b --><w:p>13800138000</w:p>", true),
            (
                "word/document.xml",
                "<w:p><w:t>138</w:t><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>00138000</w:t></w:p>", true
            ),
            ("word/document.xml", "<w:t a=\"1>2\">138</w:t><w:t>00138000</w:t>", true),
            ("word/document.xml", "<w:t>138</w:t><w:tab/><w:t>0013</w:t><w:tab/><w:t>8000</w:t>", true),
            ("word/document.xml", "<w:t>138</w:t><w:noBreakHyphen/><w:t>0013 8000</w:t>", true),
            ("word/document.xml", "<w:t>138</w:t><w:softHyphen/><w:t>00138000</w:t>", true),
            ("word/document.xml", "<w:fldSimple w:instr=\"AUTHOR 13800138000\"/>", true),
            ("xl/worksheets/sheet1.xml", "<dataValidation prompt=\"13800138000\"/>", true),
            ("xl/pivotCache/a.xml", "<items><s v=\"13800138000\"/></items>", true),
            ("word/media/a.png", "13800138000", false),
            // By what is in it, whatever it is called; text as it stands; the name itself.
            ("customXml/item1.dat", "a 13800138000", true), ("word/note", "领取人 13800138000", true),
            ("word/document.xml", "<w:t><![CDATA[13800138000]]></w:t>", true),
        ])
    func thePartsOfADocumentAreRead(name: String, text: String, isFound: Bool) throws {
        func kind(_ bytes: [UInt8], _ piece: Int) throws -> PrivateNumber.Kind? {
            guard case .holds(let number)? = try fault(bytes, as: "docx", piece: piece) else {
                return nil
            }
            return number.kind
        }
        let expected: PrivateNumber.Kind? = isFound ? .mobile : nil
        let narrow = Array(text.utf8)
        var (low, high): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
        for unit in text.utf16 {
            low += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            high += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        for piece in [1 << 16, 7, 1] {
            for data in [narrow, low, high] {
                let document = archive([(name, data)])
                #expect(try kind(document, piece) == expected)
                // And in a sheet that lies in the document.
                #expect(try kind(archive([("word/embeddings/a.xlsx", document)]), piece) == expected)
            }
        }
    }

    @Test("what the words around a number tell, and the head of a column")
    func whatWordsTellInADocument() throws {
        func kind(_ words: String) throws -> PrivateNumber.Kind? {
            let bytes = archive([("word/document.xml", Array(words.utf8))])
            guard case .holds(let number)? = try fault(bytes, as: "docx") else { return nil }
            return number.kind
        }
        #expect(try kind("<w:t>一卡通账号：80110200012345678</w:t>") == .account)
        #expect(try kind("<w:t>合作社账号：80110200012345678</w:t>") == nil)
        #expect(try kind("<w:t>身份证号 110105491231002</w:t>") == .oldIdentity)
        #expect(try kind("<c><v>0.110105491231002</v></c>") == nil)
        #expect(try kind("<w:t>身份证 11010519491231****</w:t>") == .maskedIdentity)
        #expect(try kind("<w:p><w:t>一卡通账号</w:t></w:p><w:p><w:t>80110200012345678</w:t></w:p>") == .account)
    }

    @Test func documentsInDocumentsHaveAnEnd() throws {
        var bytes = archive([("a.xml", Array("<a>甲</a>".utf8))])
        for _ in 0..<3 { bytes = archive([("a.docx", bytes)]) }
        #expect(try fault(bytes, as: "docx") == nil)
        bytes = archive([("a.docx", bytes)])
        #expect(try fault(bytes, as: "docx") == .tooMuch)
    }

    private func locked(_ text: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
            + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test(
        "what lies in a document is looked into by its bytes; its list of parts and the remark behind it, too"
    )
    func whatLiesInADocument() throws {
        func kind(_ parts: [(name: String, data: [UInt8])], behind: String = "") throws -> PrivateNumber.Kind?
        {
            let bytes = archive(parts) + Array(behind.utf8)
            for piece in [1 << 16, 100, 7] {
                guard case .holds(let number)? = try fault(bytes, as: "docx", piece: piece) else {
                    return nil
                }
                #expect(number.kind == .mobile || number.kind == .identity)
            }
            guard case .holds(let number)? = try fault(bytes, as: "docx") else { return nil }
            return number.kind
        }
        #expect(try kind([("word/13800138000.xml", [])]) == .mobile)
        #expect(try kind([], behind: "李四 13800138000") == .mobile)
        #expect(try kind([("word/a.bin", locked("李四 13800138000"))]) == .mobile)
        #expect(try kind([("word/b", archive([("a.txt", Array("13800138000".utf8))]))]) == .mobile)
        #expect(try kind([("word/media/a.jpeg", Array("\u{1} 11010519491231002X \u{1}".utf8))]) == .identity)
        #expect(try kind([("word/a.bin", locked("李四")), ("a.json", Array("{}".utf8))]) == nil)
        let place: [UInt8] = [0x25, 0x88, 4, 0, 1, 0, 0, 0]
        #expect(
            try fault(archive([("word/media/a.jpeg", [0xFF, 0xD8, 0xFF] + place)]), as: "docx") == .isMarked)
    }

    @Test("what somebody renamed, or closed with a password, is no document; nor is one that runs")
    func whatIsNoDocument() throws {
        let plain: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [5, 0, 0, 0]
        let list: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        #expect(try fault(plain + Array("a.exe".utf8) + list, as: "docx") == .differs(.bundle))
        var closed = archive([("word/document.xml", [1, 2, 3])])
        closed[6] = 1
        #expect(try fault(closed, as: "docx") == .isLocked)
        #expect(try fault(locked("EncryptedPackage"), as: "docx") == .isLocked)
        #expect(try fault("%PDF-1.4\ntrailer\n<</Encrypt 5 0 R>>\n", as: "pdf") == .isLocked)
        #expect(try fault("%PDF-1.4\ntrailer\n<</EncryptMetadata false>>\n", as: "pdf") == nil)
        for (name, runs) in [
            ("Basic/Standard/Module1.xml", true), ("Basic/Standard/script-lb.xml", false),
            ("Scripts/python/a.py", true),
            ("xl/macrosheets/sheet1.xml", true), ("word/activeX/activeX1.xml", true),
            ("word/styles.xml", false),
        ] {
            #expect(
                try fault(archive([(name, Array("<a/>".utf8))]), as: "ods") == (runs ? .hasMacros : nil),
                "\(name)")
        }
        // Nothing but parts stands before the list of them.
        let gap: [UInt8] = Array(archive([]).prefix(57)) + Array("gap".utf8) + archive([])
        #expect(try fault(gap, as: "docx") == .tooMuch)
    }

    @Test(
        "older sheets hold numbers as figures, and recordings say whose they are")
    func olderFigures() throws {
        func figure(_ value: Double) -> [UInt8] {
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 3, 2, 14, 0, 0, 0, 0, 0, 0, 0]
                + (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
        }
        for (value, kind) in [
            (13_800_138_000, PrivateNumber.Kind.mobile), (110_105_194_912_310_016, .roundedIdentity),
            (13_800_138_000.5, nil),
            (20_260_301, nil), (110_105_202_613_450_016, nil), (12_999_999_999, nil),
        ] as [(Double, PrivateNumber.Kind?)] {
            for piece in [1 << 16, 9] {
                let found = try fault(figure(value), as: "xls", piece: piece)
                guard case .holds(let number)? = found else {
                    #expect(kind == nil && found == nil, "\(value)")
                    continue
                }
                #expect(number.kind == kind)
            }
        }
        for (text, isFound) in [("13800138000", true), ("ab13800138000", false), ("13800138000f", false)] {
            let found = try fault(Array("ID3\u{1}\(text)\u{1}".utf8), as: "mp3")
            #expect((found != nil) == isFound, "\(text)")
        }
    }

    @Test("a PDF: what is said of it as XML, streams that are written in letters, files that hang at a page")
    func otherStreams() throws {
        for (words, isFound) in [
            ("/Type/Metadata/Subtype/XML/Length 9>>\nstream\n<dc:creator>13800138000</dc:creator>", true),
            ("/Filter/ASCIIHexDecode>>\nstream\n28313338303031333830303029546a>", true),
            ("/Filter [ /AHx ]>>\nstream\n28313338303031333830303029546a>", true),
            ("/Filter/A85>>\nstream\n-o!M;0JG4;3&!$?.9($~>", true),
            ("/Filter/RunLengthDecode>>\nstream\n\u{E}(13800138000)Tj", true),
            ("/Filter/JBIG2Decode>>\nstream\n(13800138000)Tj", false),
        ] {
            let bytes = Array("%PDF-1.4\n1 0 obj\n<<\(words)\nendstream\nendobj\n%%EOF\n".utf8)
            for piece in [1 << 16, 7] {
                var kind: PrivateNumber.Kind?
                if case .holds(let number)? = try fault(bytes, as: "pdf", piece: piece) { kind = number.kind }
                #expect(kind == (isFound ? .mobile : nil), "\(words)")
            }
        }
        #expect(
            try fault("%PDF-1.4\n1 0 obj<</Subtype/FileAttachment/FS<</EF<</F 4 0 R>>>>>>endobj", as: "pdf")
                == .acts("FileAttachment"))
        let place: [UInt8] = [0x25, 0x88, 4, 0, 1, 0, 0, 0]
        #expect(
            try fault(Array("%PDF-1.4\n1 0 obj<</Filter/DCTDecode>>\nstream\n".utf8) + place, as: "pdf")
                == .isMarked)
    }

    /// Of a county, a day and an order; each passes the check of an identity number by chance.
    @Test(
        "the numbers of contracts are nobody's on a day before whoever bore them were born, or where contracts are spoken of"
    )
    func contracts() throws {
        func found(_ words: String, on day: Int?) throws -> PrivateNumber.Kind? {
            var kinds: Set<PrivateNumber.Kind?> = []
            let markup = archive([("xl/sharedStrings.xml", Array("<si><t>\(words)</t></si>".utf8))])
            let page = Array("%PDF-1.4\n1 0 obj\n<</Title(\(words))>>\nendobj\n%%EOF\n\n\n\n".utf8)
            for (ending, bytes) in [("xlsx", markup), ("pdf", page), ("txt", Array(words.utf8))] {
                var inspection = FileInspection(try #require(AttachmentKind(ending: ending)), on: day)
                inspection.take(bytes)
                if case .holds(let number)? = inspection.fault {
                    kinds.insert(number.kind)
                } else {
                    kinds.insert(nil)
                }
            }
            #expect(kinds.count == 1, "\(words)")
            return kinds.first ?? nil
        }
        let later = "410122202610168018"
        #expect(try found("李四 \(later)", on: 20_260_310) == nil)
        #expect(try found("李四 \(later)", on: 20_261_201) == .identity)
        #expect(try found("李四 \(later)", on: nil) == .identity)
        #expect(try found("合同编号 甲方 \(later)", on: 20_261_201) == nil)
        #expect(try found("合同编号 甲方 34052419800101001X", on: 20_261_201) == .identity)
    }

    @Test("what is told of a person's life in a text or in the words of a document")
    func whatIsTold() throws {
        #expect(try fault("村民王*明患肺癌。\n", as: "txt") == .tells(.health))
        #expect(try fault("全村患慢性病的 36 人。\n", as: "txt") == nil)
        let words = Array("<w:p><w:t>王*明因病</w:t><w:t>致贫</w:t></w:p>".utf8)
        #expect(try fault(archive([("word/document.xml", words)]), as: "docx") == .tells(.hardship))
    }

    @Test func macrosAreFound() throws {
        let archive: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0x76, count: 100)
        #expect(try fault(archive, as: "docx") == nil)
        #expect(
            try fault(archive + Array("word/vbaProject.bin".utf8), as: "docx", piece: 50) == .hasMacros)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(try fault(compound, as: "xls") == nil)
        #expect(
            try fault(compound + "_VBA_PROJECT".utf16.flatMap { [UInt8($0), 0] }, as: "xls") == .hasMacros
        )
    }

    /// The letters of an older document take two bytes; what is said before a number is read, too.
    @Test(arguments: [1 << 16, 51, 9])
    func theWordsOfOlderDocumentsAreRead(piece: Int) throws {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        func wide(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
        for shift in [[], [UInt8(3)]] {
            func file(_ text: String) -> [UInt8] {
                head + shift + [1, 0, 0xFF, 0xFF] + wide(text) + [0, 0, 9, 9]
            }
            for (text, kind) in [
                ("领取人 13800138000", PrivateNumber.Kind.mobile), ("李四 110105 19491231 002X。", .identity),
            ] as [(String, PrivateNumber.Kind?)] {
                guard case .holds(let number)? = try fault(file(text), as: "doc", piece: piece) else {
                    #expect(kind == nil, "\(text)")
                    continue
                }
                #expect(number.kind == kind)
            }
            #expect(try fault(file("值班电话：13800138000"), as: "xls", piece: piece) == nil)
        }
    }

    /// Rich text and saved web pages write numbers by their codes; whatever they are called, they are not published.
    @Test func richTextAndSavedPagesAreNoDocuments() throws {
        let rich = Array("{\\rtf1\\ansi \\'31\\'33\\'38}".utf8)
        let saved = Array("MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nMTM4MDAxMzgwMDA=\n".utf8)
        for ending in ["doc", "docx", "xls", "wps", "pdf"] {
            for bytes in [rich, saved] {
                guard case .differs? = try fault(bytes, as: ending) else {
                    Issue.record("\(ending)")
                    continue
                }
            }
        }
        for ending in ["rtf", "mht", "mhtml"] { #expect(AttachmentKind(ending: ending) == nil) }
    }

    @Test func endingsAreOfNames() {
        #expect(AttachmentKind.ending(of: "a/b.PDF") == "pdf")
        #expect(AttachmentKind.ending(of: "a.pdf/b") == "")
        for ending in [
            "", "html", "xht", "xhtm", "shtml", "svg", "svgz", "php", "hta", "mht", "xsl", "js", "exe",
            "zip",
            "rar",
            "docm", "xlsm", "swf", "html ", "pdf ", "heic", "md", "yml",
        ] { #expect(AttachmentKind(ending: ending) == nil, "\(ending)") }
    }
}
