import Testing

@testable import Records

@Suite("Cells of few people")
struct SmallCellsTests {
    private func parted(_ counts: Int...) -> [[Int]] {
        var next = 0
        let people = counts.map { count in
            defer { next += count }
            return Set(next..<next + count)
        }
        let (alone, joined) = SmallCells.parted(people)
        return [alone, joined]
    }

    @Test("of three and more each stands alone")
    func alone() { #expect(parted(3, 5) == [[0, 1], []]) }

    @Test("of fewer they stand together, once they are three")
    func joined() { #expect(parted(5, 1, 4, 2) == [[0, 2], [1, 3]]) }

    @Test("one that would be worked out from the sum takes the smallest of the others in")
    func together() {
        #expect(parted(5, 2, 4) == [[0], [1, 2]])
        #expect(parted(5, 1) == [[], [0, 1]])
    }

    @Test("too few in all, none is left")
    func none() { #expect(parted(1, 1) == [[], [0, 1]]) }

    @Test("whoever is in two of them counts once")
    func once() {
        let (alone, joined) = SmallCells.parted([[1, 2, 3], [4], [4, 5], [6, 7, 8, 9]])
        #expect(alone == [3])
        #expect(joined == [0, 1, 2])
    }
}
