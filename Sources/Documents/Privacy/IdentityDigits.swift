/// What makes a row of digits an identity number.
enum IdentityDigits {
    /// The first two digits of the provinces' codes (GB/T 2260), and of the residents' permits of Hong Kong, Macao and Taiwan.
    private static let provinces: [Bool] = {
        var codes = [Bool](repeating: false, count: 100)
        for code in [
            11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...83,
        ].joined() { codes[code] = true }
        return codes
    }()

    static func isProvince(_ code: Int) -> Bool { provinces[code] }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks: [UInt8] = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]

    /// Whether the last of eighteen is the check digit of the others (GB 11643-1999).
    static func isChecked(_ number: ArraySlice<NumberRun.Glyph>) -> Bool {
        var sum = 0
        for (glyph, weight) in zip(number, weights) { sum += Int(glyph.value) * weight }
        return checks[sum % 11] == number[number.endIndex - 1].value
    }

    /// Whether there was such a day.
    static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return day <= (month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31)
    }

    /// Whether somebody may be born on a day: 19491231.
    static func isBirth(_ day: Int) -> Bool {
        (1900...2099).contains(day / 10000) && isDay(day / 10000, day / 100 % 100, day % 100)
    }

    /// The countries whose people may live here (ISO 3166-1).
    static let countries = Set(
        """
        AFG ALB DZA AGO ARG ARM AUS AUT AZE BHS BHR BGD BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI KHM CMR CAN CPV CAF \
        TCD CHL COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO \
        DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO \
        LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MRT MUS MEX MDA MCO MNG MNE MAR MOZ MMR NAM NPL NLD NZL NIC NER \
        NGA MKD NOR OMN PAK PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA WSM STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF ESP \
        LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE
        """.split(separator: " ").map { Array($0.utf8) })
}
