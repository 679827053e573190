import Testing

@testable import Records

@Suite("One person is one in all sheets of a board, and a mask is nobody")
struct IdentityTests {
    private let village = Region.Reference(2)

    private func isOne(_ a: String, _ b: String) -> Bool {
        let first = Identity(of: a, in: village)
        return first != nil && first == Identity(of: b, in: village)
    }

    @Test("a name with blanks in it, or with what someone is, is the same name")
    func same() {
        #expect(isOne("张三", "张三"))
        #expect(isOne("张三", "张 三"))
        #expect(isOne("张三", "张\u{3000}三"))
        #expect(isOne("张三", "张\u{200B}三"))
        #expect(isOne("张三", "张三（党员）"))
        #expect(isOne("张三", "张三（）"))
    }

    @Test("another name, another group, another village is another")
    func other() {
        #expect(!isOne("张三", "张四"))
        #expect(!isOne("张三", "张三（一组）"))
        #expect(!isOne("张三（一组）", "张三（二组）"))
        #expect(Identity(of: "张三", in: village) != Identity(of: "张三", in: Region.Reference(3)))
    }

    @Test("what is masked cannot be told apart, and is nobody", arguments: ["张*", "张＊三", "李*（一组）"])
    func masked(name: String) {
        #expect(Identity(of: name, in: village) == nil)
    }
}
