import Testing

@testable import Records

@Suite("Fractions, exact until they are rounded by a named rule")
struct RatioTests {
    private func ratio(_ text: String) throws -> Ratio { Ratio(try #require(ExactNumber(text))) }

    @Test("sums, products and quotients")
    func arithmetic() throws {
        let third = try #require(Ratio(1).divided(by: Ratio(3)))
        #expect(third.times(Ratio(3)) == Ratio(1))
        #expect(third.adding(third)?.adding(third) == Ratio(1))
        #expect(third.subtracting(third) == .zero)
        #expect(Ratio(1).divided(by: .zero) == nil)
        #expect(try ratio("-0.5") < third)
        #expect(try Ratio(6).divided(by: ratio("-1.5")) == Ratio(-4))
    }

    @Test("what is too large is not reckoned with")
    func large() throws {
        let large = try ratio("99999999999.9999999")
        let square = try #require(large.times(large))
        #expect(square.times(large) == nil)
        #expect(square.rounded(Rounding(.halfUp, 2)) == nil)
    }

    @Test(
        "rounding rules, by their words in both spellings",
        arguments: [
            ("四舍五入到分", "2.345", "2.35"), ("四舍五入到分", "-2.345", "-2.35"), ("四舍五入到分", "2.3449999", "2.34"),
            ("舍去到角", "41.29", "41.2"), ("舍去到角", "-41.29", "-41.2"), ("四舍五入到元", "0.5", "1"),
            ("舍去到元", "0.9", "0"),
            ("四舍五入到3位", "1.0005", "1.001"), ("half-up fen", "2.345", "2.35"), ("down jiao", "41.29", "41.2"),
            ("half-up 2", "2.345", "2.35"),
        ])
    func rounding(_ rule: String, _ exact: String, _ expected: String) throws {
        let rounding = try #require(Rounding(rule))
        #expect(try ratio(exact).rounded(rounding)?.text == expected)
    }

    @Test("words that are no rule", arguments: ["四舍五入", "舍去到厘", "进位到分", "四舍五入到8位", ""])
    func none(_ rule: String) { #expect(Rounding(rule) == nil) }

    @Test("numbers are shown grouped, with the decimals that they need")
    func text() throws {
        #expect(try #require(ExactNumber("1234567.1250000")).text == "1,234,567.125")
        #expect(try #require(ExactNumber("12")).text(decimals: 2) == "12.00")
        #expect(try #require(ExactNumber("-0.0000001")).text == "-0.0000001")
        #expect(ExactNumber("0.00000001") == nil)
        #expect(ExactNumber("100000000001") == nil)
    }
}
