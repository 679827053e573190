import Testing

@testable import Records

@Suite("Amounts in prose")
struct QuotedAmountTests {
    @Test(
        "figures and words together",
        arguments: [
            ("合同价186,000.00元（大写：壹拾捌万陆仟元整）。", 18_600_000, 18_600_000),
            ("合同价￥186,000.00（人民币大写壹拾捌万元整）", 18_600_000, 18_000_000),
            ("金额 18.6 万元(大写: 壹拾捌万陆仟圆正)", 18_600_000, 18_600_000),
            ("大写：伍万元整（小写：50,000.00元）", 5_000_000, 5_000_000),
            ("<td>人民币（大写）伍万元整（￥49,000.00）</td>", 4_900_000, 5_000_000),
        ] as [(String, Int64, Int64)])
    func finds(_ text: String, _ figures: Int64, _ words: Int64) {
        let found = QuotedAmount.all(in: Array(text.utf8))
        #expect(found.map(\.figures.fen) == [figures])
        #expect(found.map(\.words.fen) == [words])
    }

    @Test(
        "prose is passed over",
        arguments: [
            "", "大", "大写", "金额须大写。", "186,000.00元（大写）", "大写：壹拾捌万陆仟元整", "第3条（大写：伍万元整）", "3.5元（大写：见附表）",
            "共 12 人（大写：壹拾贰元整）", "写大写字母 A 1元",
        ])
    func passes(_ text: String) {
        #expect(QuotedAmount.all(in: Array(text.utf8)) == [])
    }

    @Test("every one of several, wherever it lies")
    func several() {
        for padding in 0..<14 {
            let text = String(repeating: "共", count: padding) + "5元（大写：伍元整），6元（大写：陆元整）"
            #expect(QuotedAmount.all(in: Array(text.utf8)).map(\.figuresText) == ["5元", "6元"], "\(padding)")
        }
    }
}
