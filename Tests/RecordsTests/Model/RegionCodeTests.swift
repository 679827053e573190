import Testing

@testable import Records

@Suite("Codes of the administrative divisions")
struct RegionCodeTests {
    private func fault(
        _ code: String, _ level: Region.Level, county: String? = "411122", township: String? = "411122103"
    ) -> String? {
        RegionCode.fault(code, of: level, county: county, township: township)?.text
    }

    @Test("six digits, nine, twelve, each beginning with those above it")
    func fits() {
        #expect(fault("411122", .county, county: nil, township: nil) == nil)
        #expect(fault("411122103", .township, township: nil) == nil)
        #expect(fault("411122103201", .village) == nil)
        #expect(fault("411122103201", .village, county: nil, township: nil) == nil)
    }

    @Test("another length, or no digits")
    func length() {
        #expect(fault("41112210", .village) == "代码位数不对：“41112210”，村的代码是 12 位数字")
        #expect(fault("４１１１２２", .county) == "代码位数不对：“４１１１２２”，县的代码是 6 位数字")
        #expect(fault("41112210A", .township) == "代码位数不对：“41112210A”，乡镇的代码是 9 位数字")
    }

    @Test("of another county, of another township")
    func elsewhere() {
        #expect(fault("411123103", .township) == "代码不属本县：“411123103”的前六位不是 411122")
        #expect(fault("411122104201", .village) == "代码不属本乡镇：“411122104201”的前九位不是 411122103")
    }

    @Test("a fictional code fits any fictional board, and no other")
    func fictional() {
        #expect(fault("990002100201", .village, county: "990001", township: "990001100") == nil)
        #expect(fault("990002100201", .village) != nil)
        #expect(fault("99000210020", .village, county: "990001") != nil)
    }
}
