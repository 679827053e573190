import Documents

extension Method.Appraisal {
    package var weight: Quantity { components.reduce(.zero) { $0 + $1.weight.value } }

    /// The finest step of a score: two decimals.
    package static let step = Quantity(units: 100)

    /// Where the grades overlap, leave a gap or pass the full mark: the place, and what is wrong there.
    package var bandFaults: [(place: Place, message: Message)] {
        var faults: [(place: Place, message: Message)] = []
        var higher: Grade?
        for grade in grades {
            guard let start = grade.from else { continue }
            defer { higher = grade }
            let from = start.value
            let name = grade.name.value
            if from > full {
                faults.append((start.place, "等次高过满分：“\(name)”从 \(from.text) 起，满分 \(full.text)"))
            }
            if let higher, higher.from?.value == from {
                faults.append(
                    (start.place, "等次重叠：“\(higher.name.value)”和“\(name)”都从 \(from.text) 起"))
                continue
            }
            if let fault = upperFault(of: grade, below: higher) { faults.append(fault) }
        }
        if let lowest = higher, let from = lowest.from, from.value > .zero {
            faults.append(
                (from.place, "等次不到底：最低的“\(lowest.name.value)”从 \(from.value.text) 起，更低的分没有等次"))
        }
        return faults
    }

    /// What is wrong with the stated upper end of a grade.
    private func upperFault(of grade: Grade, below higher: Grade?) -> (place: Place, message: Message)? {
        let name = grade.name.value
        // The first score that the grade must no longer hold; for the highest, the one after the full mark.
        let limit = higher?.from?.value ?? full + Self.step
        let (place, end, text): (Place, Quantity, String)
        if let to = grade.to {
            (place, end, text) = (to.place, to.value + Self.step, "到 \(to.value.text)")
        } else if let below = grade.below {
            (place, end, text) = (below.place, below.value, "不足 \(below.value.text)")
        } else {
            return nil
        }
        let upper = higher.map { "“\($0.name.value)”从 \(limit.text) 起" } ?? "满分 \(full.text)"
        if end > limit, higher != nil { return (place, "等次重叠：“\(name)”\(text)，\(upper)") }
        if end < limit { return (place, "等次有空档：“\(name)”\(text)，\(upper)") }
        return nil
    }
}
