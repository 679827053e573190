import Documents
import Testing

@testable import Records

@Suite("Examples")
struct ExampleTests {
    private func paths(_ text: String) -> [String] { Example(text).files.map(\.path) }

    private func text(_ path: String, in example: Example) -> String? {
        for file in example.files where file.path == path {
            if case .text(let bytes) = file.contents { return String(decoding: bytes, as: UTF8.self) }
        }
        return nil
    }

    @Test("a board and three regions are supplied")
    func supplied() async {
        #expect(paths("") == ["board.yml", "_index.md", "hedong/_index.md", "hedong/shigu/_index.md"])
        let site = await judge("")
        #expect(site.found == [])
        #expect(site.register.regions.map(\.title.value) == ["晒谷县", "河东镇", "石谷村"])
    }

    @Test("files are parted by their names; one's own go before those supplied")
    func files() {
        let example = Example("甲\n-- board.yml --\n名称: 乙\n-- a/b.pdf --\n图\n")
        #expect(
            example.files.map(\.path) == [
                "_index.md", "hedong/_index.md", "hedong/shigu/_index.md", "hedong/shigu/a.md", "board.yml",
                "a/b.pdf",
            ])
        #expect(text("hedong/shigu/a.md", in: example) == "甲\n")
        #expect(text("board.yml", in: example) == "名称: 乙\n")
        #expect(text("a/b.pdf", in: example) == nil)
    }

    @Test("a file without a line takes a supplied one away")
    func absent() {
        #expect(
            paths("-- _index.md --\n-- hedong/b.md --\n一\n") == [
                "board.yml", "hedong/_index.md", "hedong/shigu/_index.md", "hedong/b.md",
            ])
    }

    @Test("␀ stands for a NUL")
    func nul() {
        #expect(text(Example.record, in: Example("a␀b")) == "a\0b\n")
    }
}
