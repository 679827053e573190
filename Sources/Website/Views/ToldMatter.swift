import Records

/// What happened in one matter, as a timeline tells it: its title once, and each of its steps.
struct ToldMatter: Sendable {
    /// The oldest first; never empty.
    private(set) var happenings: [Happening]

    /// The day of the newest of them.
    var day: Day { happenings[happenings.count - 1].day }

    /// The record that it is called by.
    var record: Anchor { happenings[happenings.count - 1].heading }

    /// Whether anything of it broke a rule.
    var isBreach: Bool { happenings.contains(where: \.isBreach) }

    /// Of happenings that come newest first; so do the matters.
    static func all(of happenings: some Sequence<Happening>) -> [ToldMatter] {
        var matters: [ToldMatter] = []
        var places: [Disclosure.Reference: Int] = [:]
        for happening in happenings {
            if let place = places[happening.matter] {
                matters[place].happenings.insert(happening, at: 0)
            } else {
                places[happening.matter] = matters.count
                matters.append(ToldMatter(happenings: [happening]))
            }
        }
        return matters
    }

    /// Lists of matters, the newest first, each matter whole in the first that has it.
    static func eachOnce(in lists: [[ToldMatter]]) -> [[ToldMatter]] {
        var lists = lists
        var places: [Disclosure.Reference: (list: Int, matter: Int)] = [:]
        for (number, list) in lists.enumerated() {
            lists[number] = []
            for matter in list {
                let key = matter.happenings[0].matter
                if let place = places[key] {
                    lists[place.list][place.matter].happenings.insert(contentsOf: matter.happenings, at: 0)
                } else {
                    places[key] = (number, lists[number].count)
                    lists[number].append(matter)
                }
            }
        }
        return lists
    }
}
