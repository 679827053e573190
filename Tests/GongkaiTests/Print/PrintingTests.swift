import Foundation
import Records
import Testing
import Website

@testable import Gongkai

/// Prints in a real Chromium, and looks at the PDFs with the tools of poppler and of zbar.
@Suite(.serialized)
struct PrintingTests {
    /// A board whose every sheet is hard to print.
    static let hardBoard: String = {
        let entries = (1...600).map {
            "2026-01-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1),第\($0)笔支出,办公费,,1.00,\n"
        }
        let letters = (1...14).map { "第\($0)栏" }
        let table = [letters, letters.map { _ in "---" }, letters.map { "\($0)的值12.50" }]
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        let long = (0..<50).map { "第\($0)段文字共十个字" }.joined()
        return smallBoard + """

            -- hedong/shigu/zhangmu.md --
            ---
            类型: 财务公开
            标题: 2026年1月财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 12,000.00
            期末: 11,400.00
            收支: zhangmu.csv
            ---
            -- hedong/shigu/zhangmu.csv --
            日期,摘要,科目,收入,支出,备注
            \(entries.joined())
            -- hedong/shigu/kuanbiao.md --
            ---
            类型: 公告
            标题: \(String(repeating: "这是一个很长很长的标题", count: 18))完
            日期: 2026-03-02
            ---

            \(table)

            | 甲 | 乙 |
            | --- | --- |
            | 一 | \(long) |

            ![宽图](kuan.gif)
            """
    }()

    /// A picture of so many × 60 points, of which one is drawn.
    private static func picture(width: UInt16) -> Data {
        Data(
            [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, UInt8(width & 0xFF), UInt8(width >> 8)]
                + [0x3C, 0x00, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF]
                + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B])
    }

    private static let widePicture = picture(width: 4000)

    private func options(
        _ content: TemporaryFolder, to output: String, chromium: String? = nil, packs: Bool = false,
        _ selection: SheetSelection = SheetSelection()
    ) throws -> PrintOptions {
        var press = Press.Options(program: chromium, environment: FakeChromium.environment)
        // The machine may have a great deal else to do.
        press.startLimit = .seconds(120)
        press.sheetLimit = .seconds(120)
        return PrintOptions(
            site: BuildOptions(
                content: content.path, theme: Repository.theme, output: output,
                asOf: try #require(Day(2026, 3, 10))),
            selection: selection, packs: packs, press: press)
    }

    private func words(_ path: String) throws -> String {
        try tool("pdftotext", [path, "-"]).filter { !$0.isWhitespace }
    }

    private func fact(_ name: String, _ path: String) throws -> String {
        let line = try tool("pdfinfo", [path]).split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line.map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) } ?? ""
    }

    @Test(.timeLimit(.minutes(10))) func whatIsHardToPrintIsWhole() async throws {
        let content = try TemporaryFolder(Self.hardBoard)
        try content.write(Self.widePicture, to: "hedong/shigu/kuan.gif")
        let output = try TemporaryFolder()
        let result = try await printSheets(options(content, to: output.path))
        #expect(result.built.diagnostics.filter { $0.severity == .error } == [])
        let tally = try #require(result.tally)
        #expect(tally.failures == [])
        #expect(result.exitCode == 0)
        let folder = "hedong/shigu"
        let paths = output.files.keys.filter { $0.hasSuffix(".pdf") }.sorted()
        #expect(
            paths == [
                "\(folder)-a3.pdf", "\(folder)/kuanbiao.pdf", "\(folder)/tingshui.pdf",
                "\(folder)/zhangmu-a3.pdf",
                "\(folder)/zhangmu.pdf",
            ])
        #expect(tally.printed == 5)

        for path in paths {
            let file = output.path + "/" + path
            #expect(try fact("Title", file).isEmpty == false, "\(path)")
            #expect(try fact("Tagged", file) == "yes", "\(path)")
            #expect(
                try fact("Page size", file).contains(path.contains("-a3") ? "A3" : "A4")
                    || path.contains("kuan"))
            let bytes = try #require(output.files[path])
            #expect(bytes.range(of: Data("/Lang (zh-CN)".utf8)) != nil, "\(path)")
            // Every face is in the file: the column `emb` says so.
            let fonts = try tool("pdffonts", [file]).split(separator: "\n").dropFirst(2)
            #expect(!fonts.isEmpty, "\(path)")
            for font in fonts {
                let columns = font.split(separator: " ").suffix(5)
                #expect(columns.first == "yes", "\(path): \(font)")
            }
            try everythingIsOnThePaper(file)
            try codeLeadsBack(file, to: path)
        }
        let notice = output.path + "/\(folder)/tingshui.pdf"
        #expect(try fact("Pages", notice) == "1")
        let text = try words(notice)
        #expect(text.contains("停水通知"))
        #expect(text.contains("三月二日上午停水。"))
        #expect(!text.contains("编号") && text.contains("hedong/shigu/tingshui"))
        #expect(try #require(output.files["\(folder)/tingshui.pdf"]).count <= 125_000)

        let account = try words(output.path + "/\(folder)/zhangmu.pdf")
        for number in [1, 60, 61, 300, 599, 600] { #expect(account.contains("第\(number)笔支出"), "\(number)") }
        // Its head and its caption are on every sheet.
        let sheets = try tool("pdftotext", [output.path + "/\(folder)/zhangmu.pdf", "-"])
            .split(separator: "\u{C}").filter { $0.contains("笔支出") }
        #expect(sheets.count > 5)
        for sheet in sheets { #expect(sheet.contains("逐笔收支") && sheet.contains("结余")) }

        let wide = try words(output.path + "/\(folder)/kuanbiao.pdf")
        #expect(wide.contains("这是一个很长很长的标题完"))
        for number in 1...14 { #expect(wide.contains("第\(number)栏"), "\(number)") }
        // The picture is there whole, and no wider than the paper.
        let pictures = try tool("pdfimages", ["-list", output.path + "/\(folder)/kuanbiao.pdf"])
        let picture = pictures.split(separator: "\n").map { $0.split(separator: " ") }
            .first { $0.count > 12 && $0[3] == "4000" }
        let density = try #require(picture.flatMap { Double($0[12]) })
        #expect(4000 / density < 297 / 25.4)
        for number in [0, 25, 49] { #expect(wide.contains("第\(number)段"), "\(number)") }
    }

    /// An attribute of a tag that `pdftotext -bbox` wrote.
    private func number(_ name: String, _ line: Substring) -> Double? {
        line.firstRange(of: "\(name)=\"").flatMap { range in
            Double(line[range.upperBound...].prefix { $0 != "\"" })
        }
    }

    /// No word stands beyond the edge of its page.
    private func everythingIsOnThePaper(_ file: String) throws {
        var width = 0.0
        var height = 0.0
        var words = 0
        for line in try tool("pdftotext", ["-bbox", file, "-"]).split(separator: "\n") {
            if line.contains("<page ") {
                width = number("width", line) ?? 0
                height = number("height", line) ?? 0
            } else if line.contains("<word ") {
                words += 1
                let box = ["xMin", "yMin", "xMax", "yMax"].compactMap { number($0, line) }
                #expect(
                    box.count == 4 && box[0] > 0 && box[1] > 0 && box[2] < width && box[3] < height, "\(line)"
                )
            }
        }
        #expect(words > 0)
    }

    /// The code on the first or the last page says the address of the page on the site.
    private func codeLeadsBack(_ file: String, to path: String) throws {
        let pages = Int(try fact("Pages", file)) ?? 1
        let pictures = try TemporaryFolder()
        for page in Set([1, pages]) {
            _ = try tool(
                "pdftoppm",
                [
                    "-r", "200", "-gray", "-png", "-f", "\(page)", "-l", "\(page)", file,
                    pictures.path + "/\(page)",
                ])
        }
        let names = pictures.files.keys.sorted().map { pictures.path + "/" + $0 }
        let said = try Set(tool("zbarimg", ["-q", "--raw"] + names).split(separator: "\n").map(String.init))
        var page = path.dropLast(".pdf".count)
        if page.hasSuffix("-a3") { page = page.dropLast(3) }
        #expect(said == ["https://example.com/board/\(page)/"], "\(path)")
    }

    /// A notice of so many lines, each a paragraph, and the board that it is on.
    private static func notice(_ name: String, lines: Int) -> String {
        """
        -- \(name).md --
        ---
        类型: 公告
        标题: 抽水通知
        日期: 2026-03-02
        ---
        \((1...lines).map { "第\($0)行：水站抽水。\n" }.joined(separator: "\n"))
        """
    }

    /// From one that has a sheet to spare to one that needs two, whatever its type.
    @Test(.timeLimit(.minutes(10))) func aNoticeTakesTheFewestSheetsAndFillsThem() async throws {
        let lines = Array(12...21)
        func name(_ count: Int) -> String { "hedong/shigu/gao\(count)" }
        let notices = lines.map { Self.notice(name($0), lines: $0) }
        let content = try TemporaryFolder(smallBoard + "\n" + notices.joined(separator: "\n"))
        let (output, site) = (try TemporaryFolder(), try TemporaryFolder())
        let options = try options(content, to: output.path)
        #expect(try await printSheets(options).tally?.failures == [])
        var built = options.site
        built.output = site.path
        _ = try await build(built)

        /// How many of the lines stand on each sheet.
        func sheets(_ file: String) throws -> [Int] {
            try tool("pdftotext", [file, "-"]).split(separator: "\u{C}").filter { $0.contains("页") }
                .map { $0.ranges(of: "水站抽水。").count }
        }
        var (plain, printed): ([Int: [Int]], [Int: [Int]]) = ([:], [:])
        for count in lines {
            let file = output.path + "/\(name(count)).pdf"
            // The same page as a browser prints it by itself.
            let own = output.path + "/plain.pdf"
            _ = try tool(
                FakeChromium.real,
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                    "--print-to-pdf=\(own)",
                ]
                    + ["file://\(site.path)/\(name(count))/print/index.html"])
            (plain[count], printed[count]) = (try sheets(own), try sheets(file))
            let said = try words(file)
            for line in 1...count { #expect(said.contains("第\(line)行：水站抽水。"), "\(count)") }
            #expect(said.contains("（盖章处）"))
            try everythingIsOnThePaper(file)
        }
        // Of 225 mm head, title and foot take 82: 14 lines of 10.2 mm. Set closest they take 77, and there is room for 18 of 8 mm.
        #expect(lines.filter { plain[$0]?.count == 1 } == [12, 13, 14])
        #expect(lines.filter { printed[$0]?.count == 1 } == [12, 13, 14, 15, 16, 17, 18])
        // The first sheet has room for 19 lines, and the second would hold the foot and the line or two before it; of 12 mm it has room for 16.
        #expect((19...21).map { plain[$0] } == [[18, 1], [19, 1], [19, 2]])
        #expect((19...21).map { printed[$0] } == [[16, 3], [16, 4], [16, 5]])
    }

    /// A table of words of so many rows, whose first cell is six characters wide. One sheet has room for 350 points of it, set closest for 390, and two
    /// for 900. In type of 12 a row takes three lines, which are 53 points, or 45 where more than a dozen are set closer; in type of 10.5 two, 27 of
    /// such a dozen and more, and in type of 9 23.
    @Test(.timeLimit(.minutes(10)), arguments: [(4, 1, 12.0), (16, 1, 9.0), (18, 2, 12.0)])
    func aTableHasTheLargestTypeThatCostsNoSheet(_ rows: Int, _ sheets: Int, _ size: Double) async throws {
        let words = "甲乙丙丁戊己"
        let row = "| \(words) | 2026年3月1日 | \(String(repeating: "说明", count: 24)) |\n"
        let content = try TemporaryFolder(
            smallBoard + """

                -- hedong/shigu/biao.md --
                ---
                类型: 公告
                标题: 各组分工
                日期: 2026-03-02
                ---
                | 谁 | 何时 | 做什么 |
                | --- | --- | --- |
                \(String(repeating: row, count: rows))
                """)
        let output = try TemporaryFolder()
        #expect(
            try await printSheets(options(content, to: output.path, SheetSelection(paper: .a4))).tally?
                .failures
                == [])
        let file = output.path + "/hedong/shigu/biao.pdf"
        #expect(try fact("Pages", file) == "\(sheets)")
        let boxes = try tool("pdftotext", ["-bbox", file, "-"]).split(separator: "\n").filter {
            $0.contains(">\(words)<")
        }
        #expect(boxes.count == rows)
        for box in boxes {
            let width = try #require(number("xMax", box)) - #require(number("xMin", box))
            #expect(abs(width / 6 - size) < 0.1, "\(width)")
        }
    }

    /// Accounts of 25 entries, as long as an office writes them: a plain one, one that was amended, one of two accounts and one of a village
    /// whose name has thirty characters.
    private static let longAccounts: String = {
        let items = [
            ("支付村内主干道硬化工程第二期进度款（合同石谷2026-03）", "公益支出"), ("收取村集体鱼塘第三轮承包租金", "发包及租赁收入"),
            ("支付保洁员、护林员、公益岗人员当月报酬（共七人）", "人员报酬"), ("村部及路灯电费", "管理费用"),
            ("收到县财政拨付村级组织运转经费（第一季度）", "补助收入"), ("购买办公用纸、墨盒及公开栏玻璃更换费用", "办公费"),
        ]
        var balance = 1_234_567
        var banks = [1_184_567, 50_000]
        let entries = (1...25).map { number in
            let (item, account) = items[number % items.count]
            let isIncome = account.hasSuffix("收入")
            balance += isIncome ? 12_000 : -8_650
            banks[number % 5 == 4 ? 1 : 0] += isIncome ? 12_000 : -8_650
            let day = number < 10 ? "0\(number)" : "\(number)"
            let note = number % 5 == 0 ? "经村民代表会议决议，见四月公示" : ""
            return
                "2026-01-\(day),\(item),\(account),\(isIncome ? "12000.00," : ",8650.00"),记01-\(day),\(note)\n"
        }
        let rows = entries.joined()
        let owned = entries.enumerated().map { ($0.offset % 5 == 3 ? "库存现金," : "银行存款,") + $0.element }
            .joined()
        func account(
            _ village: String, _ name: String, _ sums: String, more: String = "", head: String = "",
            _ rows: String
        ) -> String {
            """

            -- hedong/\(village)/_index.md --
            ---
            类型: 村
            标题: \(name)
            ---
            -- hedong/\(village)/yuezhang.md --
            ---
            类型: 财务公开
            标题: 2026年1月财务公开
            日期: 2026-02-03
            期间: 2026-01
            \(sums)
            收支: yuezhang.csv
            公开:
              公示: {起: 2026-02-03, 止: 2026-02-20}
            审核:
              - {角色: 村务监督委员会, 日期: 2026-02-02, 意见: 已核对凭证，同意公开}
            \(more)---
            -- hedong/\(village)/yuezhang.csv --
            \(head)日期,摘要,科目,收入,支出,凭证,备注
            \(rows)
            """
        }
        let sums = "期初: 1234567.00\n期末: \(balance).00"
        let amended = "更正: {原因: 第 12 笔凭证号写错，已改；余额不变, 类别: 笔误, 日期: 2026-02-10, 审批: 村务监督委员会}\n"
        let two = """
            账户:
              - {名称: 银行存款, 期初: 1184567.00, 期末: \(banks[0]).00}
              - {名称: 库存现金, 期初: 50000.00, 期末: \(banks[1]).00}
            """
        return smallBoard + account("geng", "后沟村", sums, more: amended, rows)
            + account("liang", "前沟村", two, head: "账户,", owned)
            + account("chang", "石河县河东镇生产建设兵团第七师农场家属院第三居民社区居民小组", sums, rows)
            + account("ping", "平沟村", sums, rows)
    }()

    @Test(.timeLimit(.minutes(10))) func anAccountOfAMonthTakesTwoSheets() async throws {
        let content = try TemporaryFolder(Self.longAccounts)
        let output = try TemporaryFolder()
        let selection = SheetSelection(kind: "财务公开", paper: .a4)
        let result = try await printSheets(options(content, to: output.path, selection))
        #expect(result.built.diagnostics.filter { $0.severity == .error } == [])
        #expect(result.tally?.failures == [])
        for village in ["chang", "geng", "liang", "ping"] {
            let file = output.path + "/hedong/\(village)/yuezhang.pdf"
            #expect(try fact("Pages", file) == "2", "\(village)")
            #expect(try fact("Page size", file).hasPrefix("594.96 x 841.92"), "\(village)")
            let sheets = try tool("pdftotext", [file, "-"]).split(separator: "\u{C}")
                .map { $0.filter { !$0.isWhitespace } }
            // A sheet that is parted from the first says whose it is, and a table that goes on says so.
            #expect(sheets[1].hasPrefix(sheets[0].prefix(8)) && sheets[1].contains("（续表）"), "\(village)")
            // The table goes on under its own name, and what ends the sheet does not stand alone.
            #expect(sheets[1].contains("2026年1月逐笔收支") && sheets[1].contains("25笔"), "\(village)")
            #expect(sheets[1].contains("按科目合计") && sheets[1].contains("盖章处"), "\(village)")
            for number in 1...25 {
                #expect(sheets.contains { $0.contains("1月\(number)日") }, "\(village) \(number)")
            }
        }
    }

    /// Two accounts of a village whose last entry ends its first sheet, where the sums would go on alone.
    @Test(.timeLimit(.minutes(10))) func sumsNeverStandAloneOnASheet() async throws {
        let output = try TemporaryFolder()
        let accounts = try await example(
            SheetSelection(region: "hedong/hewan", kind: "财务公开", period: "2026-Q1", paper: .a4), to: output)
        #expect(accounts.count >= 3)
        for path in accounts {
            let sheets = try tool("pdftotext", [output.path + "/" + path, "-"]).split(separator: "\u{C}")
                .map { $0.filter { !$0.isWhitespace } }
            let sums = try #require(sheets.first { $0.contains("逐笔收支") && $0.contains("合计（") }, "\(path)")
            let entries = sums[..<(try #require(sums.firstRange(of: "合计（")).lowerBound)]
            #expect(entries.firstRange(of: /月[0-9]+日/) != nil, "\(path)")
        }
    }

    /// What the example county prints of a selection.
    private func example(_ selection: SheetSelection, to output: TemporaryFolder) async throws -> [String] {
        var options = try options(TemporaryFolder(), to: output.path)
        options.site = BuildOptions(
            content: Repository.content, theme: Repository.theme, output: output.path,
            asOf: try #require(Day(2026, 10, 31)))
        options.selection = selection
        #expect(try await printSheets(options).tally?.failures == [])
        return output.files.keys.filter { $0.hasSuffix(".pdf") }.sorted()
    }

    /// The rankings of a whole year of the example county, the longest lists and tables that it has.
    @Test(.timeLimit(.minutes(10))) func aRankingTakesOneSheet() async throws {
        let output = try TemporaryFolder()
        let rankings = try await example(SheetSelection(period: "2024-H2", paper: .a3), to: output)
            .filter { $0.hasPrefix("rankings/") }
        #expect(rankings.count > 20)
        for path in rankings { #expect(try fact("Pages", output.path + "/" + path) == "1", "\(path)") }
    }

    /// Accounts with vouchers and notes, and with a breach; villages with much that is overdue and with nothing on display.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            SheetSelection(region: "yuntai/xiling", paper: .a3),
            SheetSelection(kind: "财务公开", period: "2026-08", paper: .a3),
            SheetSelection(region: "tangfang/heping", period: "2025-Q1", paper: .a3),
        ])
    func aPosterTakesOneSheet(_ selection: SheetSelection) async throws {
        let output = try TemporaryFolder()
        let posters = try await example(selection, to: output)
        #expect(!posters.isEmpty)
        for path in posters { #expect(try fact("Pages", output.path + "/" + path) == "1", "\(path)") }
    }

    /// A code that is read from a step away is 40 mm wide, 52 mm with the quiet that it needs; on a full sheet it has 31 mm with it.
    @Test(.timeLimit(.minutes(10))) func aRankingsCodeIsAsLargeAsItsSheetHasRoomFor() async throws {
        let output = try TemporaryFolder()
        let rankings = try await example(SheetSelection(period: "2026-H1", paper: .a3), to: output)
            .filter { $0.hasPrefix("rankings/") }
        var large = 0
        for path in rankings {
            // Behind the margin of 20 mm, the line around the strip and the code.
            let words = try tool("pdftotext", ["-bbox", output.path + "/" + path, "-"]).split(separator: "\n")
            let strip = try #require(words.last { $0.contains(">监督") }, "\(path)")
            let width = try #require(number("xMin", strip)) / 72 * 25.4 - 20
            if width > 52 { large += 1 } else { #expect(width > 31, "\(path)") }
        }
        #expect(rankings.count > 20 && large * 10 >= rankings.count * 9, "\(large) / \(rankings.count)")
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [nil, "https://example.com/board/", "http://例子.cn:8080/公开栏/"])
    func everySheetHasItsOwnPictures(base: String?) async throws {
        let notice = "---\n类型: 公告\n标题: 图\n日期: 2026-03-02\n---\n\n![图](图 1.gif)\n"
            .replacing("图 1.gif", with: "%E5%9B%BE%201.gif")
        let board =
            base == nil ? smallBoard.replacing("网址: https://example.com/board/\n", with: "") : smallBoard
        let content = try TemporaryFolder(board)
        for (folder, width) in [("hedong", 400), ("hedong/shigu", 300)] as [(String, UInt16)] {
            try content.write(notice, to: folder + "/tu.md")
            try content.write(Self.picture(width: width), to: folder + "/图 1.gif")
        }
        let output = try TemporaryFolder()
        // One browser prints all of them.
        var options = try options(content, to: output.path, SheetSelection(paper: .a4))
        options.press.jobs = 1
        options.site.baseURL = try base.map { try SiteAddress($0) }
        let result = try await printSheets(options)
        #expect(result.tally?.failures == [])
        for (path, width) in [("hedong/tu", 400), ("hedong/shigu/tu", 300), ("hedong/shigu/tingshui", nil)] {
            let file = output.path + "/\(path).pdf"
            let pictures = try tool("pdfimages", ["-list", file]).split(separator: "\n").dropFirst(2)
            // A picture and its mask, of one width.
            #expect(
                Set(pictures.compactMap { Int($0.split(separator: " ")[3]) })
                    == Set([width].compactMap { $0 }))
            // The stylesheet came as well: it hides what is for the screen alone.
            #expect(try words(file).contains(path))
            #expect(try !words(file).contains("回到网页"))
        }
    }

    @Test(.timeLimit(.minutes(10))) func whatHasNotChangedIsNotPrintedAgain() async throws {
        let content = try TemporaryFolder(smallBoard)
        try content.add(
            "-- hedong/shigu/b.md --\n---\n类型: 公告\n标题: 乙\n日期: 2026-03-02\n---\n\n![图](kuan.gif)\n")
        try content.write(Self.widePicture, to: "hedong/shigu/kuan.gif")
        let output = try TemporaryFolder("-- others.pdf --\n别人的\n")
        let a4 = SheetSelection(paper: .a4)
        let browser = try FakeChromium(#"exec "$real" "$@""#)
        var options = try options(content, to: output.path, chromium: browser.path)
        // One browser prints all of them, one after the other.
        options.press.jobs = 1
        var part = options
        part.selection = a4
        var tally = try #require(await printSheets(options).tally)
        #expect(tally.failures == [])
        #expect((tally.printed, tally.unchanged, tally.removed) == (3, 0, 0))
        let first = output.files
        let starts = browser.starts

        tally = try #require(await printSheets(options).tally)
        #expect((tally.printed, tally.unchanged, tally.removed) == (0, 3, 0))
        #expect(browser.starts == starts)
        #expect(output.files == first)

        // One that was cut off is no PDF.
        let cut = "hedong/shigu/tingshui.pdf"
        try first[cut]?.dropLast(100).write(to: URL(fileURLWithPath: output.path + "/" + cut))
        tally = try #require(await printSheets(options).tally)
        #expect((tally.printed, tally.unchanged, tally.removed) == (1, 2, 0))
        #expect(output.files == first)

        // A record, a picture: each its own sheet only.
        var other = Self.widePicture
        other[13] ^= 0xFF  // the first of its colours
        try content.write(other, to: "hedong/shigu/kuan.gif")
        tally = try #require(await printSheets(part).tally)
        #expect((tally.printed, tally.unchanged, tally.removed) == (1, 1, 0))

        // The same sheet, printed anew by another browser and after other sheets, has the same bytes.
        let last = try FakeChromium(#"exec "$real" "$@""#)
        for path in ["hedong/shigu/tingshui.pdf", "hedong/shigu-a3.pdf"] {
            try FileManager.default.removeItem(atPath: output.path + "/" + path)
            var alone = options
            alone.press.program = last.path
            tally = try #require(await printSheets(alone).tally)
            #expect((tally.printed, tally.unchanged, tally.removed) == (1, 2, 0))
            #expect(output.files[path] == first[path])
        }
        #expect(last.starts == 2)
        #expect(
            try fact("CreationDate", output.path + "/hedong/shigu/tingshui.pdf").hasPrefix(
                "Sun Mar  1 00:00:00 2026"))

        // What is of no page any more goes, whatever part of the board is printed.
        try FileManager.default.removeItem(atPath: content.path + "/hedong/shigu/b.md")
        tally = try #require(await printSheets(part).tally)
        #expect(tally.removed == 1)
        #expect(output.files["hedong/shigu/b.pdf"] == nil)
        #expect(output.files["others.pdf"] == first["others.pdf"])
    }

    @Test(.timeLimit(.minutes(10))) func aPackIsOneDocument() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        try content.write(
            "---\n类型: 公告\n标题: 低保名单公示\n日期: 2026-03-05\n公开:\n  决议: {起: 2026-03-05, 止: 2026-03-20}\n---\n\n正文\n",
            to: "hedong/shigu/gongshi.md")
        let result = try await printSheets(options(content, to: output.path, packs: true))
        let tally = try #require(result.tally)
        #expect(tally.failures == [])
        #expect(tally.printed == 1)
        let text = try words(output.path + "/hedong/pack.pdf")
        #expect(text.contains("低保名单公示") && text.contains("石谷村"))
        #expect(try (Int(fact("Pages", output.path + "/hedong/pack.pdf")) ?? 0) >= 2)
    }

    /// A picture that the browser cannot show, one that was cut off, one that is too large: each is named, nothing is printed half.
    @Test(.timeLimit(.minutes(10))) func aPictureThatIsNoneIsNamed() async throws {
        let content = try TemporaryFolder(smallBoard)
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
        // One chunk of 75 MB, which lies on the disk without its noughts.
        let size = 75 << 20
        let data = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) } + Array("IDAT".utf8)
        let pictures: [(String, [UInt8])] = [("huai", png + end), ("duan", png), ("da", png + data)]
        for (name, bytes) in pictures {
            try content.write(Data(bytes), to: "hedong/shigu/\(name).png")
            try content.write(
                "---\n类型: 公告\n标题: 图\n日期: 2026-03-02\n---\n\n![图](\(name).png)\n",
                to: "hedong/shigu/\(name).md")
        }
        let large = content.path + "/hedong/shigu/da.png"
        #expect(truncate(large, png.count + data.count + size + 4) == 0)
        let handle = try #require(FileHandle(forWritingAtPath: large))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(end))
        try handle.close()
        let output = try TemporaryFolder()
        var options = try options(content, to: output.path, SheetSelection(paper: .a4))
        options.press.jobs = 1
        let result = try await printSheets(options)
        let tally = try #require(result.tally)
        #expect(
            tally.failures.map { "\($0.path)：\($0.reason)" } == [
                "hedong/shigu/da.pdf：图片“da.png”有 75 MB，超过 64 MB；缩小以后再印",
                "hedong/shigu/duan.pdf：图片“duan.png”不完整，像是没有传完；换一份完整的",
                "hedong/shigu/huai.pdf：图片“huai.png”打不开；用看图软件另存为 JPG 或 PNG",
            ])
        #expect(tally.printed == 1)
        #expect(result.exitCode == 74)
        #expect(output.files.keys.filter { $0.hasSuffix(".pdf") } == ["hedong/shigu/tingshui.pdf"])
    }

    /// A theme that leads elsewhere by itself costs nothing.
    @Test(.timeLimit(.minutes(10))) func aPageThatWouldGoElsewhereStays() async throws {
        let content = try TemporaryFolder(smallBoard)
        let theme = try TemporaryFolder()
        try FileManager.default.removeItem(atPath: theme.path)
        try FileManager.default.copyItem(atPath: Repository.theme, toPath: theme.path)
        let template = theme.path + "/templates/sheet.mustache"
        let text = try String(contentsOfFile: template, encoding: .utf8)
        try ("<meta http-equiv=\"refresh\" content=\"0;url=https://example.org/\">\n" + text)
            .write(toFile: template, atomically: true, encoding: .utf8)
        let output = try TemporaryFolder()
        var options = try options(content, to: output.path, SheetSelection(paper: .a4))
        options.site.theme = theme.path
        let browser = try FakeChromium(#"exec "$real" "$@""#)
        options.press.program = browser.path
        let result = try await printSheets(options)
        #expect(result.tally?.failures == [])
        // One browser, which never had to be ended.
        #expect(browser.starts == 1)
        #expect(try words(output.path + "/hedong/shigu/tingshui.pdf").contains("三月二日上午停水。"))
    }
}
