/// Sets that grow together: whom one is joined with is joined with all whom the other is.
struct Groups<Member: Hashable & Comparable> {
    private var parents: [Member: Member] = [:]

    private mutating func root(of member: Member) -> Member {
        var root = member
        while let next = parents[root], next != root { root = next }
        var here = member
        while here != root {
            let next = parents[here] ?? root
            parents[here] = root
            here = next
        }
        parents[root] = root
        return root
    }

    mutating func join(_ a: Member, _ b: Member) {
        let (first, second) = (root(of: a), root(of: b))
        parents[max(first, second)] = min(first, second)
    }

    /// Whether two are of one set.
    mutating func areJoined(_ a: Member, _ b: Member) -> Bool { root(of: a) == root(of: b) }

    /// All that were joined.
    var members: Dictionary<Member, Member>.Keys { parents.keys }

    /// The sets by their least members, each in its order.
    var all: [[Member]] {
        var copy = self
        var members: [Member: [Member]] = [:]
        for member in parents.keys.sorted() { members[copy.root(of: member), default: []].append(member) }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }
}
