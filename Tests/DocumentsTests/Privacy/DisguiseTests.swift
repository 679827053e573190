import Foundation
import Testing

@testable import Documents

/// The same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {  // SplitMix64
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
    }

    mutating func day(_ years: ClosedRange<Int>) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "\(Int.random(in: years, using: &self))" + two(.random(in: 1...12, using: &self))
            + two(.random(in: 1...28, using: &self))
    }

    mutating func county() -> String {
        ["510112", "410122", "130682", "421126", "360122", "530328", "620102", "450881"].randomElement(
            using: &self) ?? ""
    }
}

/// A number as lists of the cases had them, and where people part it.
struct Leak {
    var text: String
    var groups: [Int]

    static func any(_ random: inout SeededNumbers) -> Leak {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            let body = random.county() + random.day(1935...2015) + random.digits(3)
            let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
            let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
            return Leak(
                text: body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11],
                groups: [6, 8, 4])
        case 1:
            return Leak(
                text: random.county() + random.day(1935...1985).dropFirst(2) + random.digits(3),
                groups: [6, 6, 3])
        case 2:
            let body =
                ["621700", "622848", "622202", "621799"].randomElement(using: &random)! + random.digits(12)
            let sum = body.reversed().enumerated().reduce(0) { sum, digit in
                let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset % 2 == 0 ? 2 : 1)
                return sum + (value > 9 ? value - 9 : value)
            }
            return Leak(text: body + "\((10 - sum % 10) % 10)", groups: [4, 4, 4, 4, 3])
        default:
            return Leak(
                text: "1\(Int.random(in: 3...9, using: &random))" + random.digits(9), groups: [3, 4, 4])
        }
    }

    var parts: [String] {
        var rest = text[...]
        return groups.map { count in
            defer { rest = rest.dropFirst(count) }
            return String(rest.prefix(count))
        }
    }
}

private typealias Disguise = @Sendable (Leak) -> String

/// Digit by digit, in other characters.
private func set(_ leak: Leak, _ digits: String) -> String {
    let all = Array(digits)
    return leak.text.map { $0.wholeNumberValue.map { String(all[$0]) } ?? String($0) }.joined()
}

private let disguises: [(name: String, of: Disguise)] = [
    ("plain", { $0.text }), ("full-width", { set($0, "０１２３４５６７８９") }), ("汉字", { set($0, "零一二三四五六七八九") }),
    ("capitals", { set($0, "零壹贰叁肆伍陆柒捌玖") }), ("circled", { set($0, "⓪①②③④⑤⑥⑦⑧⑨") }),
    ("mathematical", { set($0, "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗") }), ("Arabic", { set($0, "٠١٢٣٤٥٦٧٨٩") }),
    ("superscript", { set($0, "⁰¹²³⁴⁵⁶⁷⁸⁹") }), ("one space", { $0.parts.joined(separator: " ") }),
    ("two spaces", { $0.parts.joined(separator: "  ") }),
    ("wide space", { $0.parts.joined(separator: "\u{3000}") }),
    ("dots", { $0.parts.joined(separator: ".") }), ("dashes", { $0.parts.joined(separator: "--") }),
    ("slashes", { $0.parts.joined(separator: "/") }),
    ("singles", { $0.text.map(String.init).joined(separator: " ") }),
    ("zero width", { $0.text.map(String.init).joined(separator: "\u{200B}") }),
    ("joiner", { $0.parts.joined(separator: "\u{34F}") }),
    ("percent", { $0.text.utf8.map { "%" + String($0, radix: 16) }.joined() }),
    ("entities", { $0.text.utf8.map { "&#\($0);" }.joined() }),
    ("base64", { Data($0.text.utf8).base64EncodedString() }),
    ("emphasis", { $0.parts.joined(separator: "**") }),
]

@Suite("Lists as the cases had them, and clean ones")
struct DisguiseTests {
    /// Rows of the ordinary run; all of them where `GONGKAI_PRIVACY=full`.
    private static let isFull = ProcessInfo.processInfo.environment["GONGKAI_PRIVACY"] == "full"

    @Test("at most one of a thousand numbers is overlooked, whatever it is written with")
    func recall() {
        var random = SeededNumbers(seed: 20_250_401)
        let count = Self.isFull ? 10_000 : 1_000
        var missed: [String] = []
        for number in 0..<count {
            let (name, disguise) = disguises[number % disguises.count]
            let leak = Leak.any(&random)
            let written = disguise(leak)
            let file =
                name == "emphasis"
                ? SourceFile(
                    path: "a.md", contents: .text(Array("---\n类型: 公告\n---\n\n领取人 \(written) 已签字。\n".utf8)))
                : SourceFile(
                    path: "a.csv",
                    contents: .text(Array("序号,姓名,组别,金额,备注\n\(number),张*三,二组,390.00,\"\(written)\"\n".utf8)))
            let document = Document(parsing: file)
            if !document.privateNumbers.contains(where: { $0.number.excuse == nil }) {
                missed.append("\(name): \(leak.groups)")
            }
        }
        #expect(missed.count * 1000 <= count, "\(missed)")
    }

    @Test("split over cells and over rows")
    func split() {
        var random = SeededNumbers(seed: 7)
        for _ in 0..<(Self.isFull ? 1_000 : 100) {
            var leak = Leak.any(&random)
            while leak.groups != [6, 8, 4] { leak = Leak.any(&random) }
            let cut = Int.random(in: 4...14, using: &random)
            let (first, second) = (leak.text.prefix(cut), leak.text.dropFirst(cut))
            for text in ["姓名,甲,乙\n张*三,\(first),\(second)\n", "姓名,甲,乙\n张*三,\(first),1\n李*四,\(second),2\n"] {
                let document = Document(parsing: SourceFile(path: "a.csv", contents: .text(Array(text.utf8))))
                #expect(
                    document.privateNumbers.contains { $0.number.kind == .identity && $0.place.line == 2 })
            }
        }
    }

    @Test("of a hundred thousand clean rows at most five are taken for somebody's")
    func clean() {
        var random = SeededNumbers(seed: 20_260_301)
        let count = Self.isFull ? 100_000 : 10_000
        var text = "序号,日期,凭证号,摘要,合同编号,信用代码,地块,收入,支出,监督电话,备注\n"
        for number in 1...count { text += CleanRow(number, &random).text + "\n" }
        let document = Document(parsing: SourceFile(path: "a.csv", contents: .text(Array(text.utf8))))
        guard case .table(let table) = document.content else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == count)
        let alarms = document.privateNumbers.filter { $0.number.excuse == nil }
        #expect(
            alarms.count * 100_000 <= 5 * max(count, 20_000),
            "\(alarms.map { table.rows[Int($0.place.line) - 2].map(\.value) })")
    }
}

/// A row of what boards publish of no person.
private struct CleanRow {
    var text: String

    init(_ number: Int, _ random: inout SeededNumbers) {
        let day = random.day(2024...2026)
        let dashed = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
        let amount =
            "\(Int.random(in: 0...20_000_000_000, using: &random) >> Int.random(in: 0...24, using: &random))"
        let letters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let code =
            ["91", "52", "54", "N2", "11"].randomElement(using: &random)! + random.county()
            + (0..<10).map { _ in String(letters.randomElement(using: &random)!) }.joined()
        let remark = [
            "政发〔\(day.prefix(4))〕\(number % 900)号", "热线12345", "\(dashed) \(dashed)",
            "0\(random.digits(3))-\(random.digits(7))",
            "发票 \(random.digits(20))", "发票号 \(random.digits(8))", "微信图片_\(day)\(random.digits(6))",
            "2026-\(random.county())-04-01-\(random.digits(6))", "\(random.digits(2))人 \(random.digits(3))户",
            "每亩102.50元", "东至\(random.digits(3))米、西至\(random.digits(3))米", "第\(random.digits(4))期",
            "邮编\(random.digits(6))", "村集体基本户账号 8801\(random.digits(13))", "138****\(random.digits(4))",
            "坐标 103.\(random.digits(6)) 30.\(random.digits(6))",
        ].randomElement(using: &random)!
        text = [
            "\(number)", dashed, "记-\(day.prefix(6))-\(random.digits(3))", "支付电费",
            "\(random.county())\(day)\(random.digits(4))",
            code, "\(random.county())\(random.digits(13))", "\(amount).\(random.digits(2))", amount,
            "0\(random.digits(3))-\(random.digits(7))", "\"\(remark)\"",
        ].joined(separator: ",")
    }
}
