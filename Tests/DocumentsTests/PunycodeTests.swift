import Testing

@testable import Documents

/// The samples of RFC 3492, 7.1, and labels of domains that exist.
@Suite("Punycode")
struct PunycodeTests {
    @Test(arguments: [
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"), ("他們爲什麽不說中文", "xn--ihqwctvzc91f659drss3x8bo0yb"),
        ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"), ("そのスピードで", "xn--d9juau41awczczp"),
        ("bücher", "xn--bcher-kva"),
        ("中国", "xn--fiqs8s"), ("公司", "xn--55qx5d"), ("example", "example"), ("xn--55qx5d", "xn--55qx5d"),
    ])
    func encodes(label: String, ascii: String) {
        #expect(Punycode.encoded(label: label) == ascii)
        guard ascii.hasPrefix("xn--"), label != ascii else { return }
        #expect(Punycode.decoded(label: Array(ascii.utf8.dropFirst(4))) == Array(label.utf8))
    }

    @Test(
        "what nobody encodes has no letters",
        arguments: ["ihqw!", "99999999999999", "ihqwcrb4cv8a8dqg056pqjy_", String(repeating: "a", count: 64)])
    func refuses(ascii: String) {
        #expect(Punycode.decoded(label: Array(ascii.utf8)) == nil)
    }
}
