import Testing

@testable import Documents

@Suite("Names of hosts, as people write them")
struct HostNameTests {
    @Test(
        "one form for people and one for machines",
        arguments: [
            ("Example.COM", "example.com", "example.com"), ("公司。中国", "公司.中国", "xn--55qx5d.xn--fiqs8s"),
            ("ｅｘａｍｐｌｅ．ｃｏｍ", "example.com", "example.com"), ("192.168.0.1", "192.168.0.1", "192.168.0.1"),
            ("a-b.cn", "a-b.cn", "a-b.cn"), ("localhost", "localhost", "localhost"),
        ])
    func forms(_ written: String, _ shown: String, _ ascii: String) throws {
        let host = try HostName(written)
        #expect(host.shown == shown)
        #expect(host.ascii == ascii)
    }

    @Test(
        "what is no host, or passes for another's",
        arguments: [
            ("", .emptyLabel), ("a..b", .emptyLabel), ("a.", .emptyLabel),
            ("\u{430}pple.com", .lookAlike("\u{430}")),
            ("b\u{FC}cher.de", .lookAlike("\u{FC}")), ("-a.com", .notAHost), ("a-.com", .notAHost),
            ("a_b.com", .notAHost), ("a b.com", .notAHost), ("a\u{200B}b.com", .notAHost),
            ("1.2.3", .notAHost),
            ("256.1.1.1", .notAHost),
        ] as [(String, HostName.Fault)])
    func faults(_ written: String, _ fault: HostName.Fault) {
        #expect(throws: fault) { try HostName(written) }
    }

    @Test("a label has at most 63 bytes, a name 253")
    func lengths() throws {
        let label = String(repeating: "a", count: 63)
        #expect(try HostName(label + ".cn").ascii == label + ".cn")
        #expect(throws: HostName.Fault.longLabel(label + "a")) { try HostName(label + "a.cn") }
        let name = [label, label, label, String(repeating: "a", count: 61)].joined(separator: ".")
        #expect(try HostName(name).ascii.utf8.count == 253)
        #expect(throws: HostName.Fault.notAHost) { try HostName(name + "a") }
    }
}
