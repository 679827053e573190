/// Which cells of a table may stand where names have been taken away: a sum over one or two people says of each what they had.
package enum SmallCells {
    /// Of how many people a sum is shown at least.
    package static let least = 3

    /// Parts cells by the people in each: those that stand alone, and those that are shown as one, so that none of them can be worked
    /// out from the sum of all and the others. Both in their order; what is shown as one is of fewer than ``least`` only where all
    /// together are.
    package static func parted(_ people: [Set<Int>]) -> (alone: [Int], joined: [Int]) {
        var joined = people.indices.filter { people[$0].count < least }
        if joined.isEmpty { return (Array(people.indices), []) }
        var rest = people.indices.filter { people[$0].count >= least }
        rest.sort { (people[$0].count, $0) < (people[$1].count, $1) }
        // The smallest that would stand alone are taken in until there are enough.
        var together = joined.reduce(into: Set<Int>()) { $0.formUnion(people[$1]) }
        while together.count < least, !rest.isEmpty {
            let next = rest.removeFirst()
            together.formUnion(people[next])
            joined.append(next)
        }
        return (rest.sorted(), joined.sorted())
    }
}
