import Records

extension OversightView {
    /// Records of what is done all the time, of one duty or one kind.
    struct Routine: Sendable {
        let name: Anchor
        let count: Int
    }

    /// What was done with a record.
    struct Change: Sendable {
        enum Sort: Sendable { case new, amended, withdrawn }

        let day: Day
        let sort: Sort
        let place: Anchor
        let record: Anchor
        let kind: Kind
    }
}

extension OversightView.Change {
    /// What was new, amended or taken back, the latest first; what is done all the time is only counted, by duty or by kind, the most
    /// first.
    static func all(
        in regions: [Region.Reference], during days: ClosedRange<Day>, of site: Site
    ) -> (named: [Self], routine: [OversightView.Routine]) {
        var found: [(disclosure: Disclosure.Reference, day: Day, sort: Sort)] = []
        var routine: [OversightView.Routine.Key: Int] = [:]
        for region in regions {
            for reference in site.register.byRegion[region] {
                let record = site.register.archive.disclosures[reference]
                guard days.contains(record.changed) else { continue }
                if record.kind.isRoutine && record.withdrawal == nil && record.amendments.isEmpty {
                    routine[OversightView.Routine.Key(record), default: 0] += 1
                    continue
                }
                let sort: Sort =
                    if let withdrawal = record.withdrawal, withdrawal.day.value == record.changed {
                        .withdrawn
                    } else if record.amendments.contains(where: { $0.day.value == record.changed }) {
                        .amended
                    } else {
                        .new
                    }
                found.append((reference, record.changed, sort))
            }
        }
        let sorted = found.sorted { ($1.day, $0.disclosure) < ($0.day, $1.disclosure) }
        return (
            sorted.map { reference, day, sort in
                let record = site.headlines[reference]
                return Self(
                    day: day, sort: sort, place: site.regionAnchors[record.region], record: record.anchor,
                    kind: record.kind)
            }, OversightView.Routine.all(routine, of: site)
        )
    }
}

extension OversightView.Routine {
    /// What records of what is done all the time are told apart by: a log by its duty, others by their kind.
    fileprivate enum Key: Hashable {
        case duty(Method.Duty.Reference), kind(Kind)

        init(_ record: Disclosure) {
            if case .log(let work) = record.content {
                self = .duty(work.duty)
            } else {
                self = .kind(record.kind)
            }
        }
    }

    /// The most first; of equals by their names, and duties of one name in the order of their methods.
    fileprivate static func all(_ counts: [Key: Int], of site: Site) -> [Self] {
        let named = counts.map { key, count -> (order: (Int, String, Int32), routine: Self) in
            switch key {
            case .duty(let duty):
                let name = site.register[duty].name.value
                let keeping = site.register.compliance.keeping(of: duty)
                return (
                    (-count, name, keeping?.number ?? 0),
                    Self(name: site.anchor(of: duty.mechanism, text: name), count: count)
                )
            case .kind(let kind):
                return (
                    (-count, kind.text, -1), Self(name: Anchor(to: kind.list, text: kind.text), count: count)
                )
            }
        }
        return named.sorted { $0.order < $1.order }.map(\.routine)
    }
}
