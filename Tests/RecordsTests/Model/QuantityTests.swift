import Testing

@testable import Records

@Suite("Quantities")
struct QuantityTests {
    @Test(
        "reads up to four decimals",
        arguments: [
            ("0", 0, "0"), ("3.25", 32_500, "3.25"), ("1,046", 10_460_000, "1,046"), ("0.0001", 1, "0.0001"),
            ("-2.50", -25_000, "-2.5"),
            ("２．５", 25_000, "2.5"), ("12.34000", 123_400, "12.34"),
        ] as [(String, Int64, String)])
    func reads(_ text: String, _ units: Int64, _ shown: String) {
        #expect(Quantity(text)?.units == units)
        #expect(Quantity(units: units).text == shown)
    }

    @Test(
        "refuses units, more decimals and what is too large",
        arguments: ["3亩", "0.00001", "100000000001", "", "1 2", "三"])
    func refuses(_ text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test("how many decimals it needs")
    func decimals() {
        #expect([0, 10_000, 5_000, 500, 50, 5].map { Quantity(units: $0).decimals } == [0, 0, 1, 2, 3, 4])
        #expect(Quantity(units: 25_000).text(decimals: 2) == "2.50")
    }
}
