import Testing

@testable import Documents

@Suite("Many values of a document, looked at together")
struct NumberLookTests {
    private func document(_ text: String, _ path: String = "a.md") -> Document {
        Document(parsing: SourceFile(path: path, contents: .text(Array(text.utf8))))
    }

    private func numbers(_ document: Document) -> [String] {
        document.privateNumbers.map { "\($0.number.kind) \($0.place.line):\($0.place.column)" }.sorted()
    }

    private func matters(_ document: Document) -> [String] {
        document.personalMatters.map { "\($0.kind) \($0.place.line):\($0.place.column)" }
    }

    @Test("each number at the value that holds it, however deep")
    func places() {
        let text = """
            ---
            标题: 甲
            步骤:
              提议: {主持: 13800138000}
              决议: {地点: 甲, 主持: 13900139000}
            标签: [甲, 乙, 13700137000]
            ---

            """
        #expect(numbers(document(text)) == ["mobile 4:12", "mobile 5:19", "mobile 6:12"])
    }

    @Test("a number goes on in the next value of its row, and in no other row")
    func rows() {
        #expect(numbers(document("---\n甲: [110105, 19491231, 002X]\n---\n")) == ["identity 2:5"])
        #expect(numbers(document("---\n甲: [[110105], [19491231], [002X]]\n---\n")) == [])
        #expect(numbers(document("甲,乙\n110105,19491231002X\n", "a.csv")) == ["identity 2:1"])
        #expect(numbers(document("甲,乙\n1,110105\n19491231,002X\n", "a.csv")) == [])
    }

    @Test("a row is told of though the one before it says the same")
    func sameInTwoRows() {
        #expect(matters(document("甲\n李*患病\n王*患病\n", "a.csv")) == ["health 2:1", "health 3:1"])
    }

    @Test("what is written by its numbers is told of in its own row")
    func encoded() {
        #expect(matters(document("甲\n丙\n李*&#24739;病\n", "a.csv")) == ["health 3:1"])
    }

    @Test("the label of a value is its own, of rows without end too")
    func labels() {
        let rows = (1...3000).map { "\($0),62220212345678\($0 % 10)\n" }.joined()
        let found = numbers(document("编号,联系电话\n" + rows + "5,13800138000\n", "a.csv"))
        #expect(found == ["mobile 3002:3"])
        let offices = (1...3000).map { "\($0),13800138000\n" }.joined()
        #expect(
            document("编号,值班电话\n" + offices, "a.csv").privateNumbers.allSatisfy { $0.number.excuse == .office }
        )
    }
}
