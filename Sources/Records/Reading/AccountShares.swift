import Documents

/// Of which accounts a statement is: of one, named or not, or of several side by side, each with what it begins and ends with.
struct AccountShares {
    /// One of several; nil figures have been reported.
    struct Share {
        let name: Located<String>
        let opening: Located<Money>?
        let closing: Located<Money>?
    }

    /// The name of the only account; nil where it has none, or where there are several.
    let only: Located<String>?
    let several: [Share]
    private let place: Place

    /// How many may stand side by side.
    private static let most = 12

    init(reading fields: Fields, into log: inout Diagnostics) {
        guard let node = fields.node(.bankAccount) else {
            (only, several, place) = (nil, [], fields.place)
            return
        }
        place = node.place
        if case .scalar = node.value {
            (only, several) = (fields.text(.bankAccount, into: &log), [])
            return
        }
        only = nil
        var known: [String: Place] = [:]
        let items = fields.list(.bankAccount, of: [.name, .opening, .closing], into: &log)
        if items.count > Self.most {
            log.report(
                .tooMany, at: fields.location(items[Self.most].place),
                "账户有 \(items.count) 个，一份最多 \(Self.most) 个", help: "分成几份公开，一份写几个账户")
        }
        several = items.prefix(Self.most).compactMap { item in
            let name: Located<String>? = item.required(.name, sample: "银行存款", into: &log)
            let opening: Located<Money>? = item.required(.opening, into: &log)
            let closing: Located<Money>? = item.required(.closing, into: &log)
            guard let name else { return nil }
            if let first = known[name.value] {
                log.report(
                    .repeatedKey, at: fields.location(name.place), "账户“\(Scalar.shortened(name.value))”写了两次",
                    help: "第 \(first.line) 行已有；只留一个")
                return nil
            }
            known[name.value] = name.place
            return Share(name: name, opening: opening, closing: closing)
        }
    }

    var isSeveral: Bool { !several.isEmpty }
    var names: [String] { several.map(\.name.value) }

    /// Those of which all is known.
    var whole: [(name: Located<String>, opening: Located<Money>, closing: Located<Money>)] {
        several.compactMap { share in
            guard let opening = share.opening, let closing = share.closing else { return nil }
            return (share.name, opening, closing)
        }
    }

    /// What the statement begins with: as it is written, or, of several, what they come to. What is written is held against that.
    func opening(of fields: Fields, into log: inout Diagnostics) -> Located<Money>? {
        sum(.opening, several.map(\.opening), of: fields, into: &log)
    }

    func closing(of fields: Fields, into log: inout Diagnostics) -> Located<Money>? {
        sum(.closing, several.map(\.closing), of: fields, into: &log)
    }

    private func sum(
        _ term: Term, _ parts: [Located<Money>?], of fields: Fields, into log: inout Diagnostics
    ) -> Located<Money>? {
        guard isSeveral else { return fields.required(term, into: &log) }
        let written: Located<Money>? = fields.value(term, into: &log)
        let known = parts.compactMap { $0 }
        guard known.count == parts.count else { return nil }
        let sum = known.reduce(Money.zero) { $0 + $1.value }
        guard let written else { return Located(sum, at: place) }
        if written.value != sum {
            log.report(
                .statementAccounts, at: fields.location(written.place),
                "\(term.chinese)不等于各账户之和：写 \(written.value.text)，各账户之和 \(sum.text)",
                help: "相差 \((written.value - sum).magnitude.text) 元；核对各账户的\(term.chinese)")
        }
        return written
    }

    /// Says of which account an entry is. False, reported, where that is not clear.
    func place(_ entry: inout Statement.Entry, in row: Row, into log: inout Diagnostics) -> Bool {
        let written = row.text(.bank)
        guard isSeveral else {
            if let written, written.value != only?.value {
                log.report(
                    .transferAccount, at: row.location(written.place),
                    only.map {
                        "这份账是“\(Scalar.shortened($0.value))”的，这一行写“\(Scalar.shortened(written.value))”"
                    }
                        ?? "写了“账户”列，这份账没有写有哪些账户",
                    help: "几个账户写在一份里的，写 账户: [{名称: 银行存款, 期初: …, 期末: …}, {名称: 库存现金, 期初: …, 期末: …}]")
                return false
            }
            entry.bank = nil
            return true
        }
        let all = names.joined(separator: "、")
        guard let written else {
            if !row.mayHide(.bank) {
                log.report(
                    .missingKey, at: row.location(row.place), "这一行没有写是哪个账户", help: "填上“账户”：\(all)")
            }
            return false
        }
        guard names.contains(written.value) else {
            let near = Spelling.nearest(to: written.value, among: names)
            log.report(
                .transferAccount, at: row.location(written.place),
                "没有叫“\(Scalar.shortened(written.value))”的账户",
                help: near.map { "是否想写“\($0)”？" } ?? "这份账有：\(all)")
            return false
        }
        return true
    }
}

/// What is left after each entry, as the rows of a statement say it.
struct RunningBalance {
    private var left: [String?: Money] = [:]
    private let isSeveral: Bool

    init(_ shares: AccountShares, opening: Money) {
        isSeveral = shares.isSeveral
        for share in shares.several { left[share.name.value] = share.opening?.value }
        if !isSeveral { left[nil] = opening }
    }

    /// Whether a row says nothing but what is left, and is no entry: `上期结转`, with nought beside it or nothing; or, without a day,
    /// of an account that the entry above it leaves alone.
    mutating func isOfNothingElse(_ row: Row, into log: inout Diagnostics) -> Bool {
        let words = row.text(.item)?.value
        guard row.isNought(.income), row.isNought(.spending) else { return false }
        if let words {
            // An amount of nothing may be an entry's all the same: `年初慰问`, in kind.
            let isWritten = row.holds(.income) || row.holds(.spending)
            let isTaken =
                isWritten
                ? Self.nouns.contains(where: words.contains) : row.holds(.balance)
            guard isTaken, Self.words.contains(where: words.hasPrefix) else { return false }
        } else if row.text(.date) != nil || row.text(.bank) == nil || !row.holds(.balance) {
            return false
        }
        if let balance: Located<Money> = row.value(.balance, into: &log) {
            hold(balance, of: row.text(.bank)?.value, in: row, into: &log)
        }
        return true
    }

    mutating func add(_ entry: Statement.Entry, in row: Row, into log: inout Diagnostics) {
        if let before = left[entry.bank] {
            left[entry.bank] = before + (entry.income?.value ?? .zero) - (entry.spending?.value ?? .zero)
        }
        if let balance = entry.balance { hold(balance, of: entry.bank, in: row, into: &log) }
    }

    private mutating func hold(
        _ balance: Located<Money>, of bank: String?, in row: Row, into log: inout Diagnostics
    ) {
        let key = isSeveral ? bank : nil
        guard let expected = left[key], balance.value != expected else { return }
        log.report(
            .statementRunning, at: row.location(balance.place),
            "\(key ?? "")\(row.name(of: .balance))不符：到这一行应是 \(expected.text)，写的是 \(balance.value.text)",
            help: "相差 \((balance.value - expected).magnitude.text) 元；核对这一行和上一行之间的收支")
        // What follows is held against this row, so that one slip is told once.
        left[key] = balance.value
    }

    private static let words = ["上期", "上月", "上季", "上年", "期初", "承前", "结转", "年初"]
    private static let nouns = ["结转", "结存", "结余", "余额", "承前"]
}

extension Row {
    /// Whether no amount stands in a column, or one of nothing: programs fill what is left blank with `0.00`.
    fileprivate func isNought(_ term: Term) -> Bool {
        !holds(term) || text(term).flatMap { Money(scalar: $0.value) } == .zero
    }
}
