import Testing

@testable import Records

@Suite("Money")
struct MoneyTests {
    @Test(
        "an equal share, to the nearest fen",
        arguments: [
            (200_000, 3, 66_667), (200_000, 8, 25_000), (1, 2, 1), (1, 3, 0), (2, 3, 1), (-1, 2, -1),
            (0, 7, 0),
            (500, 0, 0),
        ] as [(Int64, Int, Int64)])
    func shares(_ fen: Int64, _ count: Int, _ share: Int64) {
        #expect(Money(fen: fen).shared(among: count) == Money(fen: share))
    }

    @Test(
        "what people write",
        arguments: [
            ("0", 0), ("186000", 18_600_000), ("186000.00", 18_600_000), ("1,234.5", 123_450),
            ("3.6万元", 3_600_000),
            ("3.6 万元", 3_600_000), ("18.6万", 18_600_000), ("1.2亿元", 12_000_000_000), ("0.05", 5),
            ("￥500元", 50_000),
            ("¥1,000", 100_000), ("-40.50", -4_050), ("−40.50", -4_050), ("¥-5", -500), ("（500）", -50_000),
            ("(500.00)", -50_000),
            ("１，２３４．５０", 123_450), (" 12 ", 1_200), ("12.340", 1_234), ("0.00001万元", 10), ("007", 700),
            ("1,234,567.89", 123_456_789), ("10000000000", 1_000_000_000_000),
        ] as [(String, Int64)])
    func reads(_ text: String, _ fen: Int64) {
        #expect(Money(text) == Money(fen: fen))
    }

    @Test(
        "what it refuses",
        arguments: [
            "", "元", "十元", "1.234", "1,23", "12,34.5", "1234,567", "1,2345", ",123", "1.", ".5", "1e5",
            "0x10", "--5", "(-5)", "5-",
            "1.2.3", "12元角", "3.6千元", "100 200", "1 234.50", "10000000000.01", "99999999999999999999", "$5",
            "1_000", "NaN",
        ])
    func refuses(_ text: String) {
        #expect(Money(text) == nil)
    }

    @Test(
        "in figures",
        arguments: [
            (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_450, "1,234.50"), (-100_000_000, "-1,000,000.00"),
            (99_999, "999.99"),
        ]
            as [(Int64, String)])
    func text(_ fen: Int64, _ text: String) {
        #expect(Money(fen: fen).text == text)
        #expect(Money(text) == Money(fen: fen))
    }

    @Test(
        "in capitals",
        arguments: [
            (0, "零元整"), (5, "伍分"), (50, "伍角整"), (55, "伍角伍分"), (100, "壹元整"), (105, "壹元零伍分"), (150, "壹元伍角整"),
            (1_000, "壹拾元整"), (10_050, "壹佰元伍角整"), (100_500, "壹仟零伍元整"), (10_050_000, "壹拾万零伍佰元整"),
            (10_000_505, "壹拾万零伍元零伍分"), (10_000_000_500, "壹亿零伍元整"), (18_600_000, "壹拾捌万陆仟元整"),
            (20_010_000_000, "贰亿零壹拾万元整"), (101_000_500, "壹佰零壹万零伍元整"), (1_000_000_000_000, "壹佰亿元整"),
            (-18_600_000, "负壹拾捌万陆仟元整"), (10_000_000, "壹拾万元整"), (123_456_789, "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"),
        ] as [(Int64, String)])
    func capitals(_ fen: Int64, _ words: String) {
        #expect(Money(fen: fen).capitals == words)
        #expect(Money(inWords: words) == Money(fen: fen))
    }

    @Test("every amount reads back from its own capitals")
    func roundTrip() {
        // A stride that is prime to ten meets every digit at every place.
        for fen in stride(from: Int64(1), to: 1_000_000_000_000, by: 7_654_321_987) {
            #expect(Money(inWords: Money(fen: fen).capitals) == Money(fen: fen))
        }
    }

    @Test(
        "words that people also write",
        arguments: [
            ("人民币壹拾捌万陆仟元整", 18_600_000), ("人民币：伍万元", 5_000_000), ("拾捌万陆仟圆正", 18_600_000),
            ("十八万六千元", 18_600_000),
            ("壹拾万零柒仟元伍角叁分", 10_700_053), ("壹拾万柒仟元零伍角叁分", 10_700_053), ("两千元", 200_000), ("叁角零伍分", 35),
            ("壹拾捌万", 18_000_000), ("壹佰元整整", nil), ("零元伍角", 50), ("一亿二千万元", 12_000_000_000),
        ] as [(String, Int64?)])
    func otherWords(_ words: String, _ fen: Int64?) {
        #expect(Money(inWords: words) == fen.map { Money(fen: $0) })
    }

    @Test(
        "words that are no amount",
        arguments: [
            "", "元", "整", "壹贰元", "佰元", "壹佰贰仟元", "壹万贰万元", "万元", "零拾万元", "186000元", "壹佰元多", "壹角元", "五万左右",
            "壹佰佰元",
        ])
    func noWords(_ words: String) {
        #expect(Money(inWords: words) == nil)
    }

    @Test("a rate times a quantity, half up to the fen")
    func product() {
        #expect(Money(fen: 12_000) * Quantity(units: 32_500) == Money(fen: 39_000))
        #expect(Money(fen: 1_010) * Quantity(units: 500) == Money(fen: 51))  // 50.5 fen
        #expect(Money(fen: 1_010) * Quantity(units: 499) == Money(fen: 50))  // 50.399
        #expect(Money(fen: -1_010) * Quantity(units: 500) == Money(fen: -51))
        #expect(
            Money(fen: 1_000_000_000_000) * Quantity(units: 1_000_000_000_000) == Money(fen: .max / 1_000_000)
        )
    }
}
