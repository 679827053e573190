/// What figures are counted in, as far as a formula has to know: 元/亩/年 is yuan, less mu, less years.
struct UnitOfMeasure: Equatable, Sendable {
    /// How often each unit is a factor, and below nought how often it divides; none is nought.
    private var powers: [String: Int] = [:]

    /// What people write behind a figure to say what it counts, and in which no other can be read without reckoning.
    static let known: Set<String> = [
        "亩", "公顷", "平方米", "平方公里", "米", "公里", "千米", "里", "吨", "公斤", "千克", "斤", "克", "立方米", "方", "升", "度", "千瓦",
        "户", "人", "人次", "次", "个", "台", "套", "件", "头", "只", "棵", "株", "年", "月", "天", "日", "元", "万元",
    ]

    /// A bare number has none.
    static let none = UnitOfMeasure()

    /// - Returns: the unit, and how many of it one of what was written is: 万元 are ten thousand 元, % are hundredths.
    static func of(_ type: ColumnType) -> (unit: UnitOfMeasure, factor: Ratio)? {
        switch type {
        case .money(let inTenThousands): reading(inTenThousands ? "万元" : "元")
        case .quantity(let unit), .rate(let unit): reading(unit)
        default: nil
        }
    }

    private static func reading(_ text: String) -> (unit: UnitOfMeasure, factor: Ratio) {
        if text == "%" || text == "％" { return (.none, Ratio(1).divided(by: Ratio(100)) ?? .zero) }
        var unit = UnitOfMeasure()
        var factor = Ratio(1)
        for (index, part) in text.split(whereSeparator: { $0 == "/" || $0 == "／" }).enumerated() {
            var word = String(part)
            if word.hasPrefix("每") { word = String(word.dropFirst()) }
            if word == "天" { word = "日" }
            if word == "万元" {
                word = "元"
                let thousands = Ratio(10_000)
                factor = (index == 0 ? factor.times(thousands) : factor.divided(by: thousands)) ?? factor
            }
            unit.add(word, index == 0 ? 1 : -1)
        }
        return (unit, factor)
    }

    private mutating func add(_ word: String, _ power: Int) {
        let sum = powers[word, default: 0] + power
        powers[word] = sum == 0 ? nil : sum
    }

    func times(_ other: UnitOfMeasure, _ sign: Int = 1) -> UnitOfMeasure {
        var product = self
        for (word, power) in other.powers { product.add(word, power * sign) }
        return product
    }

    /// `元/亩`; `没有单位` for none.
    var text: String {
        if powers.isEmpty { return "没有单位" }
        func words(_ isFactor: (Int) -> Bool) -> [String] {
            powers.filter { isFactor($0.value) }.sorted { $0.key < $1.key }
                .flatMap { [String](repeating: $0.key, count: abs($0.value)) }
        }
        let factors = words { $0 > 0 }
        return ([factors.isEmpty ? "1" : factors.joined(separator: "·")] + words { $0 < 0 })
            .joined(separator: "/")
    }
}
