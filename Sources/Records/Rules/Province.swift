/// A province or municipality: the first two digits of a code by GB/T 2260, and what its regulations begin with.
struct Province: Sendable {
    let code: String
    /// `北京`
    let name: String
    /// `北京市`
    let title: String

    private init(_ code: String, _ name: String, _ ending: String) {
        self.code = code
        self.name = name
        title = name + ending
    }

    static let all = [
        Province("11", "北京", "市"), Province("12", "天津", "市"), Province("13", "河北", "省"),
        Province("14", "山西", "省"), Province("15", "内蒙古", "自治区"), Province("21", "辽宁", "省"),
        Province("22", "吉林", "省"), Province("23", "黑龙江", "省"), Province("31", "上海", "市"),
        Province("32", "江苏", "省"), Province("33", "浙江", "省"), Province("34", "安徽", "省"),
        Province("35", "福建", "省"), Province("36", "江西", "省"), Province("37", "山东", "省"),
        Province("41", "河南", "省"), Province("42", "湖北", "省"), Province("43", "湖南", "省"),
        Province("44", "广东", "省"), Province("45", "广西", "壮族自治区"), Province("46", "海南", "省"),
        Province("50", "重庆", "市"), Province("51", "四川", "省"), Province("52", "贵州", "省"),
        Province("53", "云南", "省"), Province("54", "西藏", "自治区"), Province("61", "陕西", "省"),
        Province("62", "甘肃", "省"), Province("63", "青海", "省"), Province("64", "宁夏", "回族自治区"),
        Province("65", "新疆", "维吾尔自治区"),
    ]

    /// Whose rule a basis names at its beginning: `北京市乡村振兴促进条例第四十四条`, `惯例：河南省实施办法`; nil for a national one, and for one that does
    /// not say.
    static func ofBasis(_ text: String) -> Province? {
        var rest = text[...]
        for lead in ["惯例：", "惯例:", "《"] where rest.hasPrefix(lead) { rest = rest.dropFirst(lead.count) }
        return all.first { rest.hasPrefix($0.title) }
    }
}

extension Register {
    /// Whether the rules of a province hold here, by the county's code or by 适用; nil where it says neither.
    private func isUnder(_ province: Province) -> Bool? {
        if board.rules.places.contains(province.name) { return true }
        if let countyCode { return countyCode.hasPrefix(province.code) }
        return board.rules.places.isEmpty ? nil : false
    }

    /// A basis as readers are told of it. The rule of another province is no basis here; who takes it for an example says so:
    /// `参照外地（北京）：北京市乡村振兴促进条例第四十四条`.
    package func told(_ basis: String) -> String {
        guard let province = Province.ofBasis(basis), isUnder(province) == false else { return basis }
        return "参照外地（\(province.name)）：\(basis)"
    }

    /// On what a kind stands here.
    package func basis(ofKind kind: OwnKind) -> String { kind.basis.map(told).joined(separator: "；") }
}
