import Testing

@testable import Documents

@Suite("Paths, by their bytes")
struct PathTests {
    @Test("a slash parts, whatever stands after it")
    func parts() {
        #expect("a/\u{301}x".pathParts == ["a", "\u{301}x"])
        #expect("/a//b/".pathParts == ["a", "b"])
        #expect("a/\u{FE0F}x".pathFolder == "a/")
        #expect("a/\u{301}x".pathName == "\u{301}x")
        #expect("a".pathFolder == "" && "a".pathName == "a")
        #expect("/\u{301}".begins(with: "/") && !"a".begins(with: "ab"))
        #expect("x.md".ends(with: ".md") && !"d".ends(with: ".md"))
    }

    @Test("one form for what is written the same")
    func composed() {
        #expect("e\u{301}".composed.utf8.elementsEqual("\u{E9}".utf8))
        #expect("要闻（〇）".composed == "要闻（〇）")
        #expect("か\u{3099}".composed.utf8.elementsEqual("が".utf8))
    }

    @Test(
        "what the case of letters adds goes",
        arguments: [
            ("Ａ组", "ａ组"), ("É", "é"), ("E\u{301}", "é"), ("ΑΣ", "ας"), ("Straße", "STRASSE"), ("ДОМ", "дом"),
            ("PDF", "pdf"),
            ("ﬁ", "FI"),
        ])
    func folded(_ a: String, _ b: String) {
        #expect(a.caseFolded.utf8.elementsEqual(b.caseFolded.utf8))
    }

    @Test("what differs in more stays apart", arguments: [("Ａ组", "A组"), ("é", "e"), ("1", "１"), ("〇", "○")])
    func apart(_ a: String, _ b: String) {
        #expect(a.caseFolded != b.caseFolded)
    }

    @Test("a query and a fragment stand as they are written, with what may not stand there escaped")
    func tails() {
        #expect(PercentEncoding.encoded(tail: "page=3&zoom=50%25") == "page=3&zoom=50%25")
        #expect(PercentEncoding.encoded(tail: "第 1 条") == "%E7%AC%AC%201%20%E6%9D%A1")
        #expect(PercentEncoding.encoded(tail: "50%") == "50%25")
        #expect(PercentEncoding.encoded(tail: "\"><x") == "%22%3E%3Cx")
    }

    @Test("an escaped path that is no text is none")
    func decoded() {
        #expect(PercentEncoding.decoded("%E4%BA%91/a") == "云/a")
        for text in ["%E4%BA", "50%", "%zz"] { #expect(PercentEncoding.decoded(text) == nil) }
    }
}
