import Testing

@testable import Documents

@Suite("Numbers of persons")
struct PrivateNumberTests {
    /// What a text gives away: kinds alone, an excuse behind a colon.
    private func found(_ text: String, as style: PrivateNumber.Style = .plain, labelled label: String = "")
        -> [String]
    {
        let bytes = Array(text.utf8)
        let labels = label.isEmpty ? [] : [NumberWords.Label(end: .max, text: label)]
        var run = NumberRun()
        return PrivateNumber.all(writtenIn: bytes, as: style, with: &run) { labels }.map { number in
            "\(number.kind)" + (number.excuse.map { ":\($0)" } ?? "")
        }
    }

    @Test(
        "an identity number: place, birth and check digit fit",
        arguments: [
            "11010519491231002X", "11010519491231002x", "34052419800101001X", "证号：11010519491231002X。",
            "（11010519491231002X）", "1.11010519491231002X", "622848123456789013 11010519491231002X",
            // A permit of 2023 begins with 9, the province and the country.
            "911124198108030024",
        ])
    func identity(_ text: String) {
        #expect(found(text) == ["identity"])
    }

    @Test(
        "whatever it is written with",
        arguments: [
            "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X", "110105  19491231  002X", "110105\t19491231\t002X",
            "110105-19491231-002X", "110105--19491231--002X", "110105.19491231.002X", "110105/19491231/002X",
            "110105,19491231,002X", "110105:19491231:002X", "110105(19491231)002X", "110105\n19491231002X",
            "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "1101\u{200B}0519491231002X",
            "1101\u{61C}05194912\u{180E}31002X",
            "1101\u{34F}0519491231002X", "1\u{301}10105194912310\u{301}02X",
            "110105\u{A0}19491231\u{3000}002X",
            "一一零一零五一九四九一二三一零零二X", "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X", "一一〇一〇五一九四九一二三一〇○二Ｘ",
            "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X", "¹¹⁰¹⁰⁵¹⁹⁴⁹¹²³¹⁰⁰²X", "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", "𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X",
            "&#49;&#49;&#48;&#x31;&#48;&#53;19491231002X", "110105&nbsp;19491231&nbsp;002X",
            "%31%31%30%31%30%35%31%39%34%39%31%32%33%31%30%30%32X", "%2531%2531010519491231002X",
            "MTEwMTA1MTk0OTEyMzEwMDJY", "110105\u{1F}194912\u{1F}31002X",
        ])
    func disguised(_ text: String) {
        #expect(found(text) == ["identity"])
    }

    @Test("with marks that a reader does not see")
    func markup() {
        for text in [
            "110105**19491231**002X", "110105_19491231_002X", "`110105`19491231`002X`",
            "110105\\-19491231-002X",
        ] {
            #expect(found(text, as: .markdown) == ["identity"], "\(text)")
        }
        for text in [
            "110105<strong>19491231</strong>002X", "110105<!-- 甲 -->19491231002X",
            "<td>110105</td>\n <td>19491231</td>\n <td>002X</td>", "<a href=\"a?11010519491231002X\">甲</a>",
            "110105<br>19491231<br>002X",
        ] {
            #expect(found(text, as: .html) == ["identity"], "\(text)")
        }
    }

    @Test(
        "what is none",
        arguments: [
            "", "110105194912310021", "11010519491331002X", "99010519491231002X", "111010519491231002X",
            "1101051949123100", "110105194912310023456", "622848123456789013", "91350100M000100Y43",
            "2026-03-01 2026-03-16 12", "123456 2026-03-01 1000", "110105-1949,1231 002X",
            "20260301093000123",
            "记-2026-03-012", "〔2026〕3号", "0371-66778899", "12345", "12,345,678,901.50", "138****8000",
            "110000000000 200000000000", "证号尾号 002X", "**************002X", "微信图片_20260301093000.jpg",
        ])
    func none(_ text: String) {
        #expect(found(text) == [])
        #expect(found(text, as: .markdown) == [])
    }

    @Test("fifteen digits; the numbers of contracts that begin so were people of a hundred")
    func old() {
        #expect(found("110105491231002") == ["oldIdentity"])
        #expect(found("１１０１０５４９１２３１００２") == ["oldIdentity"])
        #expect(found("110105 491231 002") == ["oldIdentity"])
        #expect(found("110105261231002") == [])
        #expect(found("119905491231002") == [])
        #expect(found("注册号 110105491231002") == ["oldIdentity:numbering"])
    }

    @Test("a foreign resident's permit of three letters and twelve digits")
    func permit() {
        #expect(found("USA110188070101") == ["permit"])
        #expect(found("XYZ110188070101") == [])
        #expect(found("USA110188130101") == [])
    }

    @Test(
        "masked, with more to see than the last four",
        arguments: [
            ("110105********002X", "maskedIdentity"), ("11010519491231****", "maskedIdentity"),
            ("1101051949123100*X", "maskedIdentity"), ("110105＊＊＊＊＊＊＊＊002X", "maskedIdentity"),
            ("110105XXXXXXXX002X", "maskedIdentity"), ("11010519491231**", "maskedIdentity"),
            ("****19491231002X", "maskedIdentity"), ("1380013*000", "maskedMobile"),
            ("622202123456789012*", "maskedCard"),
        ])
    func masked(_ text: String, _ kind: String) {
        #expect(found(text) == [kind])
    }

    @Test(
        "masked as a board may show it",
        arguments: [
            "**************002X", "138****8000", "622202*********0128", "6222 **** **** **** 128", "3*5*2=30",
        ])
    func maskedEnough(_ text: String) {
        #expect(found(text) == [])
    }

    @Test(
        "mobile numbers, however they are grouped",
        arguments: [
            "13800138000", "电话13800138000。", "138 0013 8000", "138-0013-8000", "138.0013.8000", "１３８００１３８０００",
            "138\u{200B}00138000", "1 3 8 0 0 1 3 8 0 0 0", "+86 13800138000", "8613800138000", "19912345678",
            "一三八零零一三八零零零", "幺三八零零幺三八零零零", "13800138000一次", "138  0013  8000", "138/0013/8000",
            "(138)0013(8000)",
            "1.38001E+10", "MTM4MDAxMzgwMDA=", "tel:13800138000", "18600493901.123",
        ])
    func mobile(_ text: String) {
        #expect(found(text) == ["mobile"])
    }

    @Test(
        "others",
        arguments: [
            "12800138000", "1380013800", "138001380001", "17.5 2025-12-01", "8612800138000", "18600493901.63",
            "135 2026 0301",
            "1 3 8 0 0 1 3 8 0 0 0 5", "156\u{1F}2026\u{1F}1200", "0.13800138000",
        ])
    func noMobile(_ text: String) {
        #expect(found(text) == [])
    }

    @Test(
        "a word that is about something else excuses nothing",
        arguments: [
            ("13800138000", "合同乙方"), ("13800138000", "资金去向"), ("13800138000", "收入来源"),
            ("13800138000", "发票收款人"),
            ("王五13800138000", "凭证"), ("王五 13800138000", "金额（元）"), ("13800138000 王五", "合同编号"),
            ("13800138000户主王明", ""), ("13800138000人在家", ""), ("王五13800138000万一有事", ""),
            ("手机 13800138000元", ""),
            ("有事打监督电话，或者找东头王大明家 13800138000", ""), ("13800138000.0", ""), ("13800138000.00", "电话"),
            ("手机 13,800,138,000", ""),
        ])
    func noExcuse(_ text: String, _ label: String) {
        #expect(found(text, labelled: label) == ["mobile"])
    }

    @Test(
        "a bank that is a company is not who holds an account there, and an organisation has no card of social security"
    )
    func banks() {
        #expect(found("王大明，开户行：晒谷农村商业银行股份有限公司，账号：1234567890123456") == ["account"])
        #expect(found("石谷村股份经济合作社，账号：1234567890123456") == ["account:organisation"])
        #expect(found("合作社王大明，社保卡号 98765432101") == ["account"])
        for text in ["社保卡办理 12345678 张", "医保卡 1234567890 张"] { #expect(found(text) == [], "\(text)") }
    }

    @Test("a column of amounts or of numbers of papers excuses what is nothing else")
    func excusedByHead() {
        #expect(found("13800138000", labelled: "金额（元）") == ["mobile:amount"])
        #expect(found("13800138000", labelled: "合同编号") == ["mobile:numbering"])
        #expect(found("13800138000 元") == ["mobile:amount"])
    }

    @Test("the telephone of an office, an amount, the number of a paper are nobody's")
    func excuses() {
        #expect(found("监督电话：镇纪委李书记 13800138000") == ["mobile:office"])
        #expect(found("监督电话：镇纪委。李四 13800138000") == ["mobile"])
        #expect(found("监督电话 12345，李四电话 13800138000") == ["mobile"])
        #expect(found("13800138000", labelled: "值班电话") == ["mobile:office"])
        #expect(found("13800138000", labelled: "电话") == ["mobile"])
        #expect(found("合计 13800138000 元") == ["mobile:amount"])
        #expect(found("13800138000", labelled: "金额") == ["mobile:amount"])
        #expect(found("补贴金额由李四 13800138000 领取") == ["mobile"])
        #expect(found("补贴金额：李四 13800138000") == ["mobile"])
        #expect(found("序号,金额\n13800138000") == ["mobile"])
        #expect(found("13800138000", labelled: "凭证号") == ["mobile:numbering"])
        #expect(found("合同编号 410122202610168018") == ["identity:numbering"])
        #expect(found("合同甲方身份证号 410122202610168018") == ["identity"])
    }

    @Test(
        "bank cards: sixteen to nineteen digits whose check digit fits, of the country's banks",
        arguments: [
            "6222021234567890128", "卡号6222021234567890128", "6222 0212 3456 7890 128", "622202 1234567890128",
            "６２２２０２１２３４５６７８９０１２８", "6217001234567893", "6217-0012-3456-7893", "6217001\u{1F}234567893",
            "卡号 4111111111111111",
        ])
    func card(_ text: String) {
        #expect(found(text) == ["card"])
    }

    @Test(
        "others",
        arguments: [
            "6222021234567890129", "6217001234567894", "621700123456789", "62220212345678901280",
            "5222021234567890128", "4111111111111111",
        ])
    func noCard(_ text: String) {
        #expect(found(text) == [])
    }

    @Test("passbooks and cards of social security are known by what they are called")
    func accounts() {
        #expect(found("一卡通号：8801234567890") == ["account"])
        #expect(found("社保卡号 A12345678") == ["account"])
        #expect(found("8801234567890", labelled: "存折账号") == ["account"])
        #expect(found("收款单位石谷村股份经济合作社，账号 8801234567890") == ["account:organisation"])
        #expect(found("一卡通发放 8801234567 元") == [])
        #expect(found("8801234567890") == [])
        #expect(found("4.10105E+17") == ["roundedIdentity"])
        #expect(found("6.22202E+18") == ["card"])
    }

    @Test("a value does not tell what it holds")
    func silence() throws {
        let number = try #require(PrivateNumber.all(in: Array("11010519491231002X".utf8)).first)
        var dumped = ""
        dump(number, to: &dumped)
        #expect(!"\(number) \(String(reflecting: number)) \(dumped)".contains("1949"))
    }

    @Test("wherever it stands, on a page too")
    func places() {
        for padding in 0..<40 {
            let before =
                String(repeating: "村", count: padding / 3) + String(repeating: "a", count: padding % 3)
            let text = "<p>\(before)<b>11010519491231002X</b></p>"
            #expect(PrivateNumber.all(onPage: Array(text.utf8)).map(\.kind) == [.identity], "\(padding)")
            let row = "<tr>\(before)<td class=\"a\">110105194912</td>\n<td>31002X</td></tr>"
            #expect(PrivateNumber.all(onPage: Array(row.utf8)).map(\.kind) == [.identity], "\(padding)")
            let mobile = "<p>\(before)<span>138 0013 8000</span></p>"
            #expect(PrivateNumber.all(onPage: Array(mobile.utf8)).map(\.kind) == [.mobile], "\(padding)")
            let attribute = "\(before)<a href=\"tel:13800138000\">电话</a>"
            #expect(PrivateNumber.all(onPage: Array(attribute.utf8)).map(\.kind) == [.mobile], "\(padding)")
        }
    }

    @Test(
        "a day or an amount beside it hides none, whether they are parted by a word, a mark or nothing that is seen",
        arguments: [
            "2026年3月1日", "18.6 万元，", "1,200.00 元 ", "3号", "（12）号：", "12.5%，", "1.5e3 元：", "第 7\u{200B}条",
        ])
    func beside(_ figure: String) {
        for style in [PrivateNumber.Style.plain, .markdown, .html] {
            for text in [
                "\(figure)11010519491231002X", "11010519491231002X，\(figure)",
                "\(figure)1101**05**19491231002X",
            ] {
                if style != .markdown, text.contains("**") { continue }
                let found = PrivateNumber.all(in: Array(text.utf8), as: style)
                #expect(found.map(\.kind) == [.identity], "\(text) \(style)")
            }
        }
    }

    @Test("any bytes, and long ones")
    func hostile() {
        for text in [
            "%", "%2", "%25", "&#", "&#x;", "<", "<a", "<!--", "\u{1F}", "110105&#99999999999;", "4.1E",
        ] {
            for style in [PrivateNumber.Style.plain, .markdown, .html] {
                #expect(PrivateNumber.all(in: Array(text.utf8), as: style).isEmpty)
            }
        }
        let digits = [UInt8](repeating: 0x31, count: 200_000)
        #expect(PrivateNumber.all(in: digits).isEmpty)
        #expect(PrivateNumber.all(in: Array(digits.map { [$0, 0x20] }.joined())).isEmpty)
        #expect(PrivateNumber.all(onPage: digits).isEmpty)
        #expect(PrivateNumber.all(in: [0xE4, 0xEF, 0xBC, 0x31, 0xF0, 0x9D], as: .html).isEmpty)
    }
}
