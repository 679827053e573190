import Foundation
import Testing

@testable import Documents

@Suite("What is passed over without a look has no number of a person")
struct NumberPassTests {
    private static let gaps = [
        " ", "-", ".", ",", "/", "|", ":", "(", ")", "\n", "\u{1F}", "、", "，", "）", "\u{3000}", "  ", " - ",
        " | ", "\u{1F}(", "·",
    ]

    /// Days, amounts and numbers of persons, parted in every way, all alike or each in its own; no sign that would be no gap in Markdown.
    private static func text(_ random: inout SeededNumbers) -> String {
        var pieces: [String] = []
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            pieces += [
                ["2026", "03", "01"], ["294425", "10"], ["2026", "08"], [random.digits(3)], ["138"],
            ].randomElement(using: &random)!
        }
        var rest = Leak.any(&random).text.filter(\.isNumber)[...]
        let isEven = Bool.random(using: &random)
        let size = Int.random(in: 1...9, using: &random)
        while !rest.isEmpty {
            let count = isEven ? size : Int.random(in: 1...rest.count, using: &random)
            pieces.append(String(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        if Bool.random(using: &random) { pieces += ["2026", "03"] }
        let one = gaps.randomElement(using: &random)!
        let isAlike = Int.random(in: 0..<4, using: &random) > 0
        let words = ["", "电话", "账号", "身份证号", "一卡通号："].randomElement(using: &random)!
        return words
            + pieces.dropFirst().reduce(pieces[0]) {
                $0 + (isAlike ? one : gaps.randomElement(using: &random)!) + $1
            }
    }

    /// An `e` behind digits may be an exponent's: nothing before it is passed over.
    @Test("a stretch of digits", arguments: [PrivateNumber.Style.plain, .markdown, .html])
    func stretches(style: PrivateNumber.Style) {
        var random = SeededNumbers(seed: 31)
        var count = 0
        for _ in 0..<1_500 {
            let text = Self.text(&random)
            let seen = PrivateNumber.all(in: Array((text + "e").utf8), as: style).map(\.digits)
            count += seen.count
            for end in ["", "k", "年", "。", "e"] {
                let found = PrivateNumber.all(in: Array((text + end).utf8), as: style).map(\.digits)
                #expect(found == seen, "\(text.debugDescription) \(end)")
            }
        }
        #expect(count > 500)
    }

    @Test("parted in two ways, joined by a formula, or in fours")
    func parted() {
        for (text, kinds) in [
            ("139-1234 5678", [PrivateNumber.Kind.mobile]), ("13800138000.xlsx", [.mobile]),
            ("18600493901.63", []),
            ("电话 13800 138000", [.mobile]), ("135-2026 0301", []), ("139/1234 5678", []),
            ("=\"139\"&\"12345678\"", [.mobile]), ("一卡通账号 8011 0200 0123 4567 8", [.account]),
            ("合作社账号 8011 0200 0123 4567", []), ("坐标 8011 0200 0123 4567", []), ("账号 8011 0200", []),
        ] as [(String, [PrivateNumber.Kind])] {
            let found = PrivateNumber.all(in: Array(text.utf8)).filter { $0.excuse == nil }
            #expect(found.map(\.kind) == kinds, "\(text)")
        }
    }

    @Test("a credit code in which two X stand side by side is no masked mobile number")
    func codes() {
        for (text, kinds) in [
            ("111306827XXFXK8LAM", []), ("11620102XX1UN701NP", []),
            ("139123456XX", [PrivateNumber.Kind.maskedMobile]),
            ("1*912345678", [.maskedMobile]),
        ] as [(String, [PrivateNumber.Kind])] {
            #expect(PrivateNumber.all(in: Array(text.utf8)).map(\.kind) == kinds, "\(text)")
        }
    }

    @Test("a Chinese figure alone")
    func figures() {
        for (text, count) in [
            ("一是三四五六七八九零一二三四五六", 0), ("三一三八零零一三八零零零", 0), ("第一一三八零零一三八零零零号", 0), ("是一三八零零一三八零零零。", 1),
            ("三是一三八零零一三八零零零", 1), ("一 三 八 零 零 一 三 八 零 零 零", 1), ("电话一", 0), ("一三八零零一三八零零零", 1),
        ] {
            #expect(PrivateNumber.all(in: Array(text.utf8)).count == count, "\(text)")
        }
    }

    @Test("no character of three bytes outside of what the table is made of means anything")
    func wide() {
        let outside = (UInt32(0x3000)...0xFFFF).filter { scalar in
            NumberSign(scalar) != .other && !NumberSign.wide.contains { $0.contains(scalar) }
        }
        #expect(outside == [])
    }

    @Test("a page, wherever a number stands in it")
    func pages() {
        var random = SeededNumbers(seed: 32)
        for _ in 0..<60 {
            var leak = Leak.any(&random)
            while leak.groups.count == 3, leak.groups[0] == 3 { leak = Leak.any(&random) }
            let written = [
                leak.text, leak.parts.joined(separator: " "),
                leak.text.map(String.init).joined(separator: " "),
                leak.text.map(String.init).joined(separator: "\u{200B}"),
                leak.text.map { $0.wholeNumberValue.map { String(Array("０１２３４５６７８９")[$0]) } ?? String($0) }
                    .joined(),
            ].randomElement(using: &random)!
            for before in 0..<7 {
                let page = "<p class=\"\(String(repeating: "k", count: before))\">领取人\(written)</p>"
                let whole = PrivateNumber.all(in: Array(page.utf8), as: .html).map(\.digits)
                #expect(PrivateNumber.all(onPage: Array(page.utf8)).map(\.digits) == whole)
                #expect(!whole.isEmpty)
            }
        }
    }

    @Test("a number over the tags of a page")
    func tags() {
        for text in ["110105<b>19491231</b>002X", "<td>110105</td><td>19491231</td>\n<td>002X</td>"] {
            for before in 0..<7 {
                let page = "<p>\(String(repeating: "k", count: before))\(text)</p>"
                #expect(PrivateNumber.all(onPage: Array(page.utf8)).map(\.kind) == [.identity], "\(page)")
            }
        }
    }

    @Test("a word of Base64, wherever it stands")
    func base64() {
        let word = Data("13800138000".utf8).base64EncodedString()
        for before in 0..<20 {
            let text = Array((String(repeating: "字", count: before) + "a 甲 " + word).utf8)
            #expect(CodedWords.numbers(in: text).map(\.kind) == [.mobile])
        }
    }
}
