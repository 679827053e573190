import Testing

@testable import Documents

@Suite("Work on every core comes out in order")
struct ConcurrentMapTests {
    @Test("whatever the length and the slice", arguments: [0, 1, 63, 64, 65, 1_000], [1, 7, 64, 2_000])
    func keepsTheOrder(count: Int, slice: Int) async {
        let numbers = Array(0..<count)
        let found = await numbers.concurrentMap(slice: slice) { number -> String in
            // The first take the longest, so that others are done before them.
            var sum = 0
            for step in 0..<(count - number) { sum &+= step }
            return "\(number) \(sum)"
        }
        #expect(found == numbers.map { "\($0) \((count - $0) * (count - $0 - 1) / 2)" })
    }
}
