import Testing

@testable import Gongkai

@Suite("What tells one content from another")
struct FingerprintTests {
    private func text(_ parts: [String]) -> String {
        var fingerprint = Fingerprint()
        for part in parts { fingerprint.add(part) }
        return fingerprint.text
    }

    /// By hand, with the offset and the prime of FNV-1a for 128 bits; each part ends with a step of 0x100.
    @Test("the same everywhere, for what was printed is compared across machines")
    func values() {
        #expect(text([]) == "6c62272e07bb014262b821756295c58d")
        #expect(text(["a"]) == "0880954419ab1be95aa0733055b5d30c")
        #expect(text(["村", ""]) == "6b352d8ff483d94f707fd873d1dc6e87")
    }

    @Test("where one part ends and the next begins counts")
    func parts() {
        #expect(text(["ab", "c"]) != text(["a", "bc"]))
        #expect(text(["abc"]) != text(["abc", ""]))
        #expect(text(["a", "b"]) == text(["a", "b"]))
    }
}
