import Documents

/// What went from one of a region's accounts to another: the two sides of it, or the one that stands alone.
struct Transfers {
    /// An entry of a statement, on one side of a transfer.
    struct Side {
        var disclosure: Disclosure.Reference
        /// An index into ``Statement/entries``.
        var entry: Int
        var account: String?
        var isIncome: Bool
        var amount: Money

        fileprivate struct Mark: Hashable {
            var disclosure: Disclosure.Reference
            var account: String?
            var entry: Int
            var isIncome: Bool
        }

        fileprivate var mark: Mark {
            Mark(disclosure: disclosure, account: account, entry: entry, isIncome: isIncome)
        }
    }

    /// Declared on one side alone.
    struct Unmatched {
        var side: Side
        /// The statement in which the other should stand.
        var other: AccountBook.Page
        /// An entry of the other account that is likely to be it: of the same amount, but some days apart or not declared.
        var counterpart: Side?
    }

    private(set) var unmatched: [Unmatched] = []
    /// Declared on neither side: the same amount on the same day, out of one account and into another.
    private(set) var undeclared: [(out: Side, into: Side)] = []

    /// Declared on neither side and with no counterpart, of accounts in and out of cash whose other has a statement of that day.
    private(set) var lonely: [(side: Side, other: AccountBook.Page, name: String)] = []

    private struct Key: Hashable {
        var from: String?
        var to: String?
        var day: Day
        var amount: Money
    }

    /// Where one side of a transfer would stand.
    private struct Spot: Hashable {
        var account: String?
        /// The account that it names; nil when it names none.
        var counter: String?
        var isIncome: Bool
        var day: Day
        var amount: Money
    }

    private struct Moment: Hashable {
        var day: Day
        var amount: Money
    }

    init(of region: Region.Reference, in register: Register) {
        let accounts = register.accounts[region]
        var declared: [Key: (out: [Side], into: [Side])] = [:]
        var others: [Moment: (out: [Side], into: [Side])] = [:]
        var order: [Key] = []
        var moments: [Moment] = []
        for account in accounts {
            for page in account.finest {
                guard let statement = register.statement(of: page) else { continue }
                for (index, entry) in statement.entries.enumerated() {
                    for (isIncome, amount) in [(true, entry.income?.value), (false, entry.spending?.value)] {
                        guard let amount, amount != .zero else { continue }
                        let side = Side(
                            disclosure: page.disclosure, entry: index, account: account.name,
                            isIncome: isIncome, amount: amount)
                        if let counter = entry.counter?.value {
                            let key = Key(
                                from: isIncome ? counter : account.name,
                                to: isIncome ? account.name : counter, day: entry.day.value, amount: amount)
                            if key.from == key.to { continue }
                            if declared[key] == nil { order.append(key) }
                            if isIncome {
                                declared[key, default: ([], [])].into.append(side)
                            } else {
                                declared[key, default: ([], [])].out.append(side)
                            }
                        } else if accounts.count > 1 {
                            let moment = Moment(day: entry.day.value, amount: amount)
                            if others[moment] == nil { moments.append(moment) }
                            if isIncome {
                                others[moment, default: ([], [])].into.append(side)
                            } else {
                                others[moment, default: ([], [])].out.append(side)
                            }
                        }
                    }
                }
            }
        }
        var alone: [Int: Spot] = [:]
        let books = Dictionary(accounts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for key in order {
            guard let (out, into) = declared[key] else { continue }
            let both = min(out.count, into.count)
            for (sides, name) in [(out, key.to), (into, key.from)] {
                guard let other = books[name]?.page(on: key.day) else { continue }
                for side in sides.dropFirst(both) {
                    unmatched.append(Unmatched(side: side, other: other))
                    alone[unmatched.count - 1] = Spot(
                        account: side.account, counter: name, isIncome: side.isIncome, day: key.day,
                        amount: key.amount)
                }
            }
        }
        if !unmatched.isEmpty { findCounterparts(alone, among: others, in: register) }
        for moment in moments {
            guard let (out, into) = others[moment] else { continue }
            let before = undeclared.count
            if !out.isEmpty, !into.isEmpty { pair(out, into) }
            let paired = Set(undeclared[before...].lazy.flatMap { [$0.out.mark, $0.into.mark] })
            for side in out + into {
                guard let own = side.account, !paired.contains(side.mark) else { continue }
                let isCash = own.contains("现金")
                for account in accounts {
                    guard let name = account.name, name.contains("现金") != isCash,
                        let page = account.page(on: moment.day)
                    else { continue }
                    lonely.append((side, page, name))
                    break
                }
            }
        }
    }

    /// How many days one side may be booked after the other.
    private static let daysApart = 3

    /// Looks for the side that each lacks: on the same day first, then on those about it; a declared one before others.
    private mutating func findCounterparts(
        _ alone: [Int: Spot], among others: [Moment: (out: [Side], into: [Side])], in register: Register
    ) {
        var sides: [Spot: Side] = [:]
        for index in unmatched.indices {
            guard let spot = alone[index] else { continue }
            if sides[spot] == nil { sides[spot] = unmatched[index].side }
        }
        for (moment, both) in others {
            for side in both.out + both.into {
                // Others may have paid the same by chance.
                guard let item = register.entry(of: side)?.entry.item, TransferWords.speaks(item) else {
                    continue
                }
                let spot = Spot(
                    account: side.account, counter: nil, isIncome: side.isIncome, day: moment.day,
                    amount: moment.amount)
                if sides[spot] == nil { sides[spot] = side }
            }
        }
        for index in unmatched.indices {
            guard let spot = alone[index] else { continue }
            for apart in (0...Self.daysApart).flatMap({ $0 == 0 ? [0] : [$0, -$0] }) {
                func side(naming counter: String?) -> Side? {
                    sides[
                        Spot(
                            account: spot.counter, counter: counter, isIncome: !spot.isIncome,
                            day: spot.day + apart, amount: spot.amount)]
                }
                if let found = spot.account.flatMap({ side(naming: $0) }) ?? side(naming: nil) {
                    unmatched[index].counterpart = found
                    break
                }
            }
        }
    }

    /// Puts each that went out beside one that came into another account, as long as there are some.
    private mutating func pair(_ out: [Side], _ into: [Side]) {
        // By account, as they came; an account's own cannot be its counterpart, so that the first two that are left will do.
        var left: [(account: String?, sides: ArraySlice<Side>)] = []
        for side in into {
            if let last = left.last, last.account == side.account {
                left[left.count - 1].sides.append(side)
            } else {
                left.append((side.account, [side]))
            }
        }
        for side in out {
            guard let index = left.indices.prefix(2).first(where: { left[$0].account != side.account }),
                let other = left[index].sides.popFirst()
            else { continue }
            if left[index].sides.isEmpty { left.remove(at: index) }
            undeclared.append((side, other))
        }
    }
}

extension Register {
    /// Where an entry of a statement stands, and the entry.
    func entry(of side: Transfers.Side) -> (entry: Statement.Entry, path: String)? {
        guard case .statement(let statement) = disclosures[side.disclosure].content else { return nil }
        return (statement.part(of: side.account).entries[side.entry], statement.entriesPath)
    }

    /// Whether it stands in a row of a table, which has columns and no keys.
    func isInTable(_ side: Transfers.Side) -> Bool {
        guard case .statement(let statement) = disclosures[side.disclosure].content else { return false }
        return statement.entriesInBody || statement.entriesPath != disclosures[side.disclosure].path
    }
}
