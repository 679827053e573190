extension Array where Element: Sendable {
    /// Transforms the elements on every core, in slices, and keeps their order. Public, so that other modules inline it.
    /// - Parameter slice: how many elements a task takes; few enough to share the work, enough to hide a task's cost.
    @inlinable
    public func concurrentMap<Result: Sendable>(
        slice: Int = 64, _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        if count <= slice { return map(transform) }
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            var slices = stride(from: 0, to: count, by: slice).enumerated().makeIterator()
            func begin() {
                guard let (index, start) = slices.next() else { return }
                let part = self[start..<Swift.min(start + slice, count)]
                group.addTask { (index, part.map(transform)) }
            }
            // A task that waits takes a kilobyte: a million pages would be a hundred thousand of them.
            for _ in 0..<128 { begin() }
            // Put together while the rest is still being made.
            var whole: [Result] = []
            whole.reserveCapacity(count)
            var early: [Int: [Result]] = [:]
            var next = 0
            for await (index, part) in group {
                begin()
                early[index] = part
                while let part = early.removeValue(forKey: next) {
                    whole += part
                    next += 1
                }
            }
            return whole
        }
    }
}
