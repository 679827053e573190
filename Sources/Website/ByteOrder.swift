extension String {
    /// Compares by the bytes of UTF-8, an order that depends on nothing else: negative when this comes first, nought when they are
    /// the same.
    func byteOrder(_ other: String) -> Int {
        let (a, b) = (utf8.span, other.utf8.span)
        let end = min(a.count, b.count)
        var index = 0
        while index < end {
            if a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
            index += 1
        }
        return a.count - b.count
    }
}
