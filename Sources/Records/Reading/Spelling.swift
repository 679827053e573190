/// The nearest known word to a mistyped one.
package enum Spelling {
    /// The word among `words` that differs least from `word` (optimal string alignment), if it differs little enough to be
    /// meant: by one scalar in words of two or three, by a third of longer ones. Ties go to the earlier.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let given = Array(word.unicodeScalars)
        guard !given.isEmpty, given.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in words {
            let other = Array(candidate.unicodeScalars)
            let limit = max(1, max(given.count, other.count) / 3)
            guard abs(other.count - given.count) <= limit, max(given.count, other.count) > 1 else { continue }
            let distance = distance(given, other)
            if distance <= limit, distance < (best?.distance ?? .max),
                distance < max(given.count, other.count)
            {
                best = (candidate, distance)
            }
        }
        return best?.word
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...max(a.count, 1) {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in stride(from: 1, through: b.count, by: 1) {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
