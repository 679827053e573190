/// The nearest known word to a mistyped one.
package enum Spelling {
    /// The word among `words` that differs least from `word` (optimal string alignment), if it differs little enough to be
    /// meant: by one scalar in words of two or three, by a third of longer ones. Ties go to the earlier.
    package static func nearest(to word: String, among words: [String]) -> String? {
        Words(words).nearest(to: word)
    }

    /// The longest word of two characters or more that stands within `word`: 收入 in 收入金额. Ties go to the one that stands first.
    static func contained(in word: String, among words: [String]) -> String? {
        guard word.utf8.count <= 64 else { return nil }
        var best: (word: String, length: Int, start: String.Index)?
        for known in words where known.utf8.count >= 6 && known.utf8.count < word.utf8.count {
            guard let range = word.firstRange(of: known) else { continue }
            let length = known.utf8.count
            if let best, (best.length, range.lowerBound) >= (length, best.start) { continue }
            best = (known, length, range.lowerBound)
        }
        return best?.word
    }

    /// Known words, to look for the nearest of them more than once.
    package struct Words: Sendable {
        private let words: [String]
        /// The scalars of all, one word after the other, and where each ends.
        private var scalars: [Unicode.Scalar] = []
        private var ends: [Int] = []

        package init(_ words: [String]) {
            self.words = words
            ends.reserveCapacity(words.count)
            for word in words {
                scalars.append(contentsOf: word.unicodeScalars)
                ends.append(scalars.count)
            }
        }

        package func nearest(to word: String) -> String? {
            let given = Array(word.unicodeScalars)
            guard !given.isEmpty, given.count <= 64 else { return nil }
            var best: (word: Int, distance: Int)?
            var rows = Rows()
            var start = 0
            for (index, end) in ends.enumerated() {
                let other = scalars[start..<end]
                start = end
                let longer = max(given.count, other.count)
                // It must be nearer than the best, and not another word altogether.
                let limit = min(max(1, longer / 3), longer - 1, (best?.distance ?? .max) - 1)
                guard abs(other.count - given.count) <= limit, longer > 1 else { continue }
                let distance = rows.distance(given, other, upTo: limit)
                if distance <= limit { best = (index, distance) }
            }
            return best.map { words[$0.word] }
        }
    }

    /// The rows of the table in which a distance is reckoned, used again for every word.
    private struct Rows {
        private var beforeLast: [Int] = []
        private var last: [Int] = []
        private var row: [Int] = []

        /// How much two words differ; some number above the limit as soon as it is passed.
        mutating func distance(_ a: [Unicode.Scalar], _ b: ArraySlice<Unicode.Scalar>, upTo limit: Int) -> Int
        {
            let first = b.startIndex
            last.removeAll(keepingCapacity: true)
            last.append(contentsOf: 0...b.count)
            row = last
            beforeLast = last
            for i in 1...max(a.count, 1) {
                row[0] = i
                var least = i
                var j = 1
                while j <= b.count {
                    let same = a[i - 1] == b[first + j - 1]
                    var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
                    if i > 1, j > 1, a[i - 1] == b[first + j - 2], a[i - 2] == b[first + j - 1] {
                        cost = min(cost, beforeLast[j - 2] + 1)
                    }
                    row[j] = cost
                    least = min(least, cost)
                    j += 1
                }
                // A row never lies below the least of the two before it, less one for letters that changed places.
                if least > limit + 1 { return least }
                swap(&beforeLast, &last)
                swap(&last, &row)
            }
            return last[b.count]
        }
    }
}
