extension Period {
    /// Reads a period as it is written in a file or as people say it: `2026-03`, `2026-3`, `2026/3`, `2026年3月`, `2026Q1`,
    /// `2026年第一季度`, `2026年上半年`, `2026年度`, `2026年第12周`, in digits of either width. Nil for whatever could mean another.
    package init?(written text: String) {
        if let period = Period(text) {
            self = period
            return
        }
        guard let written = WrittenNumbers(text), let year = written.numbers.first, written.lengths[0] == 4,
            written.marks[0].isEmpty, (1900...2199).contains(year)
        else { return nil }
        let marks = written.marks.map { $0.uppercased() }
        if written.numbers.count == 1 {
            switch marks[1] {
            case "", "年", "年度", "全年", "年全年": self = .year(year)
            case "年上半年", "上半年": self = .half(year, 1)
            case "年下半年", "下半年": self = .half(year, 2)
            default: return nil
            }
            return
        }
        guard written.numbers.count == 2, written.lengths[1] <= 2 else { return nil }
        let code: String
        switch (marks[1], marks[2]) {
        case ("年", "月"), ("年", "月份"), ("-", ""), ("/", ""), ("-", "月"): code = ""
        case ("年第", "季度"), ("年", "季度"), ("-第", "季度"), ("Q", ""), ("-Q", ""), ("年Q", ""), ("年", "季"):
            code = "Q"
        case ("H", ""), ("-H", ""): code = "H"
        case ("年第", "周"), ("W", ""), ("-W", ""): code = "W"
        default: return nil
        }
        let number = written.numbers[1]
        let digits = number < 10 && code != "Q" && code != "H" ? "0\(number)" : "\(number)"
        self.init("\(year)-\(code)\(digits)")
    }

    /// How a text that is no period should be written, where it can be told.
    static func advice(for text: String) -> String? {
        if let day = Day(written: text) {
            return "期间不是一天：\(day.iso) 所在的月写成 \(Period.month(2000, 1).sameKind(containing: day).code)"
        }
        guard let written = WrittenNumbers(text), let first = written.numbers.first else { return nil }
        let numbers = written.numbers
        if numbers.count == 1, written.lengths[0] == 6,
            let month = Period(year: first / 100, month: first % 100)
        {
            return "写成 \(month.code)"
        }
        guard written.lengths[0] == 4, (1900...2199).contains(first) else { return nil }
        if numbers.count == 2, let month = Period(year: first, month: numbers[1]), written.marks[1] == "." {
            return "写成 \(month.code)"
        }
        // 2026年1-3月, 2026-01至2026-03
        let ends: (Int, Int)? =
            numbers.count == 3 && written.lengths[1] <= 2 && written.lengths[2] <= 2
            ? (numbers[1], numbers[2])
            : numbers.count == 4 && written.lengths[2] == 4 && numbers[2] == first
                ? (numbers[1], numbers[3]) : nil
        switch ends {
        case (1, 12)?: return "写成 \(Period.year(first).code)"
        case (1, 6)?, (7, 12)?: return "写成 \(Period.half(first, numbers[1] / 6 + 1).code)"
        case (1, 3)?, (4, 6)?, (7, 9)?, (10, 12)?:
            return "写成 \(Period.quarter(first, numbers[1] / 3 + 1).code)"
        default: return nil
        }
    }

    private init?(year: Int, month: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        self = .month(year, month)
    }
}
