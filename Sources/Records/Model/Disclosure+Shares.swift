import Documents

extension Disclosure {
    /// A percentage as stated, and the counts of which it may be a share.
    struct StatedShare {
        var share: Located<Percentage>
        var bases: [Int]
    }

    /// The percentages whose base is known and whose part is not: those that can only be held against the base.
    var statedShares: [StatedShare] {
        var shares: [StatedShare] = []
        func add(_ share: Located<Percentage>?, of bases: [Int]) {
            let bases = bases.filter { $0 > 0 }
            if let share, !bases.isEmpty { shares.append(StatedShare(share: share, bases: bases)) }
        }
        switch content {
        case .decision(let decision):
            for step in decision.steps where step.present == nil {
                add(step.ratio, of: step.due.map { [$0.value] } ?? [])
            }
        case .poll(let poll):
            let all = [poll.valid.value, poll.returned.value, poll.issued.value]
            add(poll.statedShare, of: poll.share.map { [$0.base] } ?? all)
        default: break
        }
        return shares
    }
}

extension Percentage {
    /// The shares of a whole that lie next to it, in words: `23 人是 95.8%，24 人是 100.0%`.
    func neighbours(of whole: Int) -> String {
        let below = min(max(0, Int(value.units * Int64(whole) / 1_000_000)), whole)
        return [below, below + 1].filter { $0 <= whole }
            .compactMap { count in Percentage(count, of: whole, decimals: 1).map { "\(count) 个是 \($0.text)" }
            }
            .joined(separator: "，")
    }
}
