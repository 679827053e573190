/// The accounts of a regulation on bookkeeping, by their numbers and names, from the day it came into force; and those of the one before
/// that it no longer has.
package struct ChartOfAccounts: Sendable {
    package struct Account: Sendable, Equatable {
        package let number: String
        package let name: String
    }

    /// One that is gone.
    struct Retired: Sendable {
        let name: String
        /// What a clerk can look at instead; the sources that we have name no successor.
        let advice: String
    }

    /// The instrument, as findings cite it.
    package let basis: String
    /// What a board calls it (科目表).
    package let name: String
    package let from: Day
    package let accounts: [Account]
    let retired: [Retired]
    private let byNumber: [Substring: Account]
    private let byName: [String: Account]

    private init(basis: String, name: String, from: Day, accounts: [Account], retired: [Retired]) {
        self.basis = basis
        self.name = name
        self.from = from
        self.accounts = accounts
        self.retired = retired
        byNumber = Dictionary(accounts.map { ($0.number[...], $0) }) { first, _ in first }
        byName = Dictionary(accounts.map { (Self.plain($0.name), $0) }) { first, _ in first }
    }

    /// 农村集体经济组织会计制度, in force since 2024-01-01: forty-two accounts.
    package static let collectives = ChartOfAccounts(
        basis: "《农村集体经济组织会计制度》（财会〔2023〕14号，2024年1月1日起施行）",
        name: "财会〔2023〕14号",
        from: Day(number: 19_723),  // 2024-01-01
        accounts: [
            ("101", "库存现金"), ("102", "银行存款"), ("111", "短期投资"), ("112", "应收款"), ("113", "内部往来"),
            ("121", "库存物资"), ("131", "消耗性生物资产"), ("132", "生产性生物资产"), ("133", "生产性生物资产累计折旧"),
            ("134", "公益性生物资产"), ("141", "长期投资"), ("151", "固定资产"), ("152", "累计折旧"), ("153", "在建工程"),
            ("154", "固定资产清理"), ("161", "无形资产"), ("162", "累计摊销"), ("171", "长期待摊费用"),
            ("181", "待处理财产损溢"), ("201", "短期借款"), ("211", "应付款"), ("212", "应付工资"), ("213", "应付劳务费"),
            ("214", "应交税费"), ("221", "长期借款及应付款"), ("231", "一事一议资金"), ("241", "专项应付款"),
            ("301", "资本"), ("311", "公积公益金"), ("321", "本年收益"), ("322", "收益分配"), ("401", "生产(劳务)成本"),
            ("501", "经营收入"), ("502", "投资收益"), ("503", "补助收入"), ("504", "其他收入"), ("511", "经营支出"),
            ("512", "税金及附加"), ("513", "管理费用"), ("514", "公益支出"), ("515", "其他支出"), ("521", "所得税费用"),
        ].map { Account(number: $0.0, name: $0.1) },
        retired: [
            Retired(name: "发包及上交收入", advice: "改记哪个科目，看制度的衔接规定；收入类现有 经营收入、投资收益、补助收入、其他收入"),
            Retired(name: "应付福利费", advice: "改记哪个科目，看制度的衔接规定"),
            Retired(name: "牲畜(禽)资产", advice: "改记哪个科目，看制度的衔接规定；现有 消耗性生物资产、生产性生物资产、公益性生物资产"),
            Retired(name: "林木资产", advice: "改记哪个科目，看制度的衔接规定；现有 消耗性生物资产、生产性生物资产、公益性生物资产"),
        ])

    /// Every one that a board may name.
    package static let all = [collectives]

    /// The account that a clerk names by its number, its name or both, with or without what it is parted into: `501`, `经营收入`,
    /// `501 经营收入`, `513.02`, `管理费用—办公费`.
    package func account(named text: String) -> Account? {
        let (number, words, isParted) = Self.parted(text)
        let numbered = number.count < 3 ? nil : byNumber[number.prefix(3)]
        if words.isEmpty { return numbered }
        guard let found = byName[words] else {
            // The name of a part is the collective's own.
            return isParted ? numbered : nil
        }
        return number.isEmpty || found == numbered ? found : nil
    }

    func retired(named text: String) -> Retired? {
        let words = Self.parted(text).words
        return words.isEmpty ? nil : retired.first { Self.plain($0.name) == words }
    }

    /// What entries of one account, or of one part of it, have in common, however each writes the account.
    func key(of text: String) -> String {
        guard let account = account(named: text) else { return Self.key(ofWords: text) }
        if isWhole(text) { return account.name }
        var part = Self.plain(text.trimmed)[...].drop {
            $0.isASCII && $0.isNumber || Self.parting.contains($0)
        }
        let name = Self.plain(account.name)
        if part.hasPrefix(name) { part = part.dropFirst(name.count).drop { Self.parting.contains($0) } }
        return part.isEmpty ? Self.key(ofWords: text) : "\(account.name)—\(Self.key(ofWords: String(part)))"
    }

    /// The same of words that no chart is asked about: however their parts are parted.
    static func key(ofWords text: String) -> String {
        plain(text.trimmed).split { "—－–-/／".contains($0) }.map { String($0).trimmed }.joined(separator: "—")
    }

    /// What may stand between a number, a name and what it is parted into.
    private static let parting: Set<Character> = [
        " ", "\u{3000}", ".", "．", "、", "·", "-", "—", "－", "–", "_", "/", "／", "\\", ":", "：", ">", "＞",
    ]

    /// Whether a clerk names an account and no part of it: `经营收入`, `501`, `501 经营收入`.
    func isWhole(_ text: String) -> Bool {
        guard let account = account(named: text) else { return false }
        let whole = Self.plain(text.trimmed).filter { !" \u{3000}.．、-—_".contains($0) }
        return [account.number, Self.plain(account.name), account.number + Self.plain(account.name)].contains(
            whole)
    }

    /// The number at its beginning, and the words of the account itself: without what it is parted into.
    private static func parted(_ text: String) -> (number: Substring, words: String, isParted: Bool) {
        let whole = plain(text.trimmed)
        let number = whole.prefix { $0.isASCII && $0.isNumber }
        var rest = whole.dropFirst(number.count).drop { " .．、-—_/:：\u{3000}".contains($0) }
        let detailed = rest
        if !number.isEmpty { rest = rest.drop { " .．-".contains($0) || $0.isASCII && $0.isNumber } }
        let words = rest.prefix { !"—－–-/／\\:：·.>＞".contains($0) }
        return (number, String(words).trimmed, number.count > 3 || rest.count < detailed.count)
    }

    /// Brackets of either width are one.
    private static func plain(_ text: String) -> String {
        // Most have none: signs of full width begin with this byte.
        guard text.utf8.contains(0xEF) else { return text }
        return String(text.map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 })
    }
}
