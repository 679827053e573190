extension RandomAccessCollection {
    /// The first place from which on everything fits; what does not must all stand before what does.
    package func partitioningIndex(where fits: (Element) -> Bool) -> Index {
        var start = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(start, offsetBy: half)
            if fits(self[middle]) {
                count = half
            } else {
                start = index(after: middle)
                count -= half + 1
            }
        }
        return start
    }
}
