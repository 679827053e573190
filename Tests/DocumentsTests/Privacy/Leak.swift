/// What lists of the cases had of a person, and where people part it.
struct Leak {
    /// What it is of a person.
    enum Kind: String, CaseIterable {
        case identity, oldIdentity, permit, oldPermit, masked, card, passbook, oneCard, social, mobile
        case home, illness, disability, hardship, childhood

        /// Whether it is a number, rather than words beside a name.
        var isNumber: Bool { ![.home, .illness, .disability, .hardship, .childhood].contains(self) }
        /// Whether only what it is called tells it from any other number.
        var isCalled: Bool { [.passbook, .oneCard, .social].contains(self) }
    }

    var kind: Kind
    var text: String
    /// How many characters people set together.
    var groups: [Int]
    /// The column in which it stands.
    var head: String
    /// What stands before it in a sentence or a remark, behind the name.
    var label = ""
    /// The same in a remark, where that differs; nil where it is told by its column alone.
    var remark: String?

    var parts: [String] {
        var rest = text[...]
        var parts = groups.map { count in
            defer { rest = rest.dropFirst(count) }
            return String(rest.prefix(count))
        }
        if !rest.isEmpty { parts.append(String(rest)) }
        return parts
    }

    /// A number that is told by itself.
    static func any(_ random: inout SeededNumbers) -> Leak {
        any(random.one(of: [.identity, .oldIdentity, .card, .mobile]), &random)
    }

    static func any(_ kind: Kind, _ random: inout SeededNumbers) -> Leak {
        switch kind {
        case .identity:
            return Leak(
                kind: kind, text: identity(random.county(), random.day(1935...2015), &random),
                groups: [6, 8, 4], head: "身份证号", label: "身份证号")
        case .permit:  // 9, the province and the city, the country's number
            let country = random.one(of: ["840", "410", "392", "704", "104"])
            return Leak(
                kind: kind,
                text: identity(
                    "9" + random.county().prefix(2) + country, random.day(1950...2004), &random),
                groups: [6, 8, 4], head: "证件号码", label: "证件号码")
        case .oldPermit:
            let country = random.one(of: ["USA", "KOR", "JPN", "VNM", "MMR"])
            return Leak(
                kind: kind,
                text: country + random.county().prefix(4) + random.day(1950...2004).dropFirst(2)
                    + random.digits(2), groups: [15], head: "证件号码",
                label: "居留证")
        case .oldIdentity:
            return Leak(
                kind: kind,
                text: random.county() + random.day(1935...1985).dropFirst(2) + random.digits(3),
                groups: [6, 6, 3], head: "身份证号", label: "身份证")
        case .masked:
            let whole = identity(random.county(), random.day(1935...2015), &random)
            // How lists hid some of it: the order, all but the birth, or next to nothing.
            let shown = random.one(of: [0..<14, 6..<14, 0..<17, 0..<6])
            let text = zip(0..., whole).map { place, sign in
                shown.contains(place) || shown.count == 6 && place > 13 ? String(sign) : "*"
            }.joined()
            return Leak(kind: kind, text: text, groups: [6, 8, 4], head: "身份证号", label: "身份证号")
        case .card:
            let body = random.one(of: ["621700", "622848", "622202", "621799"]) + random.digits(12)
            let sum = body.reversed().enumerated().reduce(0) { sum, digit in
                let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset % 2 == 0 ? 2 : 1)
                return sum + (value > 9 ? value - 9 : value)
            }
            return Leak(
                kind: kind, text: body + "\((10 - sum % 10) % 10)", groups: [4, 4, 4, 4, 3], head: "银行卡号",
                label: "卡号")
        case .passbook:
            return Leak(
                kind: kind, text: "80" + random.digits(15), groups: [4, 4, 4, 4, 1], head: "存折账号",
                label: "存折号")
        case .oneCard:
            return Leak(
                kind: kind, text: "10" + random.digits(14), groups: [4, 4, 4, 4], head: "一卡通账号", label: "一卡通号"
            )
        case .social:
            return Leak(
                kind: kind, text: "3" + random.digits(11), groups: [4, 4, 4], head: "社保卡号", label: "社会保障卡号")
        case .mobile:
            return Leak(
                kind: kind, text: "1\(Int.random(in: 3...9, using: &random))" + random.digits(9),
                groups: [3, 4, 4], head: "联系电话", label: "电话")
        case .home:
            let text = random.one(of: ["东街14号", "二组27号", "幸福小区3栋2单元501室", "新村8号楼3楼", "石谷路126号"])
            return Leak(kind: kind, text: text, groups: [2, 2], head: "家庭住址", label: "家住", remark: "现住")
        case .illness:
            let text = random.one(of: ["肺癌", "尿毒症", "白血病", "高血压", "乙肝", "精神分裂"])
            return Leak(kind: kind, text: text, groups: [1, 2], head: "病种", label: "患", remark: "患")
        case .disability:
            let text = random.one(of: ["肢体残疾二级", "智力残疾", "视力残疾一级", "重度残疾"])
            return Leak(kind: kind, text: text, groups: [1, 1, 1, 3], head: "残疾类别")
        case .hardship:
            let text = random.one(of: ["因病致贫", "因残致贫", "因病返贫"])
            return Leak(kind: kind, text: text, groups: [2, 2], head: "致贫原因")
        case .childhood:
            let text = "\(Int.random(in: 1...17, using: &random))岁"
            return Leak(kind: kind, text: text, groups: [1, 1], head: "年龄", label: "，今年")
        }
    }

    private static func identity(_ place: some StringProtocol, _ birth: String, _ random: inout SeededNumbers)
        -> String
    {
        let body = place + birth + random.digits(3)
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
    }
}
