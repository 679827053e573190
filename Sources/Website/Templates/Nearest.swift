/// The known name that a mistyped one was meant for.
enum Nearest {
    /// Nil when none is near: more than a third of the letters differ.
    static func name(to name: String, among candidates: [String]) -> String? {
        let wanted = Array(name.unicodeScalars)
        let limit = max(1, wanted.count / 3)
        return candidates.map { (distance(wanted, Array($0.unicodeScalars)), $0) }
            .filter { $0.0 <= limit }
            .min { $0 < $1 }?.1
    }

    /// Letters to insert, delete, replace or swap.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}
