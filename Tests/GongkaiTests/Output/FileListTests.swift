import Testing

@testable import Gongkai

@Suite("The list of what was written")
struct FileListTests {
    @Test("a path a line, by their bytes, and read again as it was written")
    func lines() throws {
        let list = FileList(["b/c", "乙", "a", "b"])
        #expect(list.bytes == Array("a\nb\nb/c\n乙\n".utf8))
        #expect(FileList(try #require(FileList.paths(in: list.bytes))) == list)
        #expect(list.contains("b/c") && !list.contains("b/d") && !list.contains(""))
        // A last line that was cut off before its end is still a path.
        #expect(FileList.paths(in: Array("a\nb".utf8)) == ["a", "b"])
    }

    @Test(
        "a list that we cannot have written is none of ours: its paths may lead anywhere",
        arguments: ["/etc/passwd", "../a", "a/../b", "a//b", "a/", ".", "", "a\u{0}b"])
    func forged(path: String) {
        #expect(!FileList.isContained(path))
        #expect(FileList.paths(in: Array("a\n\(path)\nb\n".utf8)) == nil)
    }

    @Test func bytesThatAreNoTextAreNoList() {
        #expect(FileList.paths(in: [0x61, 0xFF, 0x0A]) == nil)
        #expect(FileList.isContained(String(repeating: "a", count: 4_096)))
        #expect(!FileList.isContained(String(repeating: "a", count: 4_097)))
    }

    @Test("what stands in one and not in the other, and in either")
    func sets() {
        let (a, b) = (FileList(["a", "b", "d"]), FileList(["b", "c"]))
        #expect(a.subtracting(b) == ["a", "d"])
        #expect(b.subtracting(a) == ["c"])
        #expect(a.union(b).paths == ["a", "b", "c", "d"])
        #expect(a.subtracting(a).isEmpty && a.union(a) == a)
    }

    @Test("the same letters composed otherwise are another file")
    func composed() {
        let (composed, apart) = ("\u{E9}", "e\u{301}")
        #expect(FileList([composed]) != FileList([apart]))
        #expect(!FileList([composed]).contains(apart))
        #expect(FileList([composed]).subtracting(FileList([apart])) == [composed])
    }
}
