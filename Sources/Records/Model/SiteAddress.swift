import Documents

/// Where a site stands: an address by http or https, with a `/` at its end and neither query nor fragment.
package struct SiteAddress: Hashable, Sendable {
    /// As machines take it: the host in ASCII, the path percent-encoded.
    package let text: String
    /// As people read it.
    package let shown: String
    /// The host alone, as machines take it.
    package let host: String
    /// From the root of the host, percent-encoded: `/gk/`.
    package let path: String

    package struct Fault: Error, Equatable {
        package var message: Message
        package var help: String
    }

    package init(_ written: String) throws(Fault) {
        let none = Fault(
            message: "“\(Scalar.shortened(written))”不是网址", help: "写成 https://单位域名/ 或 https://单位域名/栏目/")
        guard let scheme = ["https://", "http://"].first(where: { written.utf8.starts(with: $0.utf8) }) else {
            throw none
        }
        let rest = Substring(written.utf8.dropFirst(scheme.utf8.count))
        let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        // Whatever else is wrong with it, no message repeats a password.
        if rest[..<slash].unicodeScalars.contains(where: { $0 == "@" || $0 == "＠" }) {
            throw Fault(message: "网址里有用户名或密码（@ 前面的部分），它会印在每一页上", help: "删去 @ 和它前面的部分；密码已经公布过的要更换")
        }
        guard !rest.isEmpty,
            !rest.unicodeScalars.contains(where: {
                $0.value <= 0x20 || "?#\\\"<>".unicodeScalars.contains($0)
            })
        else { throw none }
        let (host, port) = try Self.parts(of: rest[..<slash], else: none)
        let folder = slash == rest.endIndex ? "/" : String(rest[slash...])
        let shownPath = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
        self.host = host.ascii
        path = shownPath.unicodeScalars.reduce(into: "") { encoded, scalar in
            encoded += scalar.isASCII ? String(scalar) : PercentEncoding.encoded(String(scalar))
        }
        text = scheme + host.ascii + port + path
        shown = scheme + host.shown + port + shownPath
    }

    /// A host and its port, which may be missing: `公开.中国`, `[::1]:8080`; not `example.cn：8080`.
    private static func parts(
        of authority: Substring, else none: Fault
    ) throws(Fault) -> (host: (ascii: String, shown: String), port: String) {
        var host = authority
        var port = ""
        if host.utf8.last != UInt8(ascii: "]"), let colon = host.utf8.lastIndex(of: UInt8(ascii: ":")) {
            guard let number = UInt16(host[host.utf8.index(after: colon)...]), number > 0 else { throw none }
            port = ":\(number)"
            host = host[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            let address = host.dropFirst().dropLast()
            guard address.contains(":"), address.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
            else { throw none }
            return ((String(host), String(host)), port)
        }
        guard !host.isEmpty,
            !host.unicodeScalars.contains(where: { "[]%:^|`{}：／［］".unicodeScalars.contains($0) })
        else { throw none }
        do {
            let name = try HostName(host)
            return ((name.ascii, name.shown), port)
        } catch {
            throw fault(error, in: host) ?? none
        }
    }

    private static func fault(_ fault: HostName.Fault, in host: Substring) -> Fault? {
        let shown = Scalar.quoted(String(host))
        return switch fault {
        case .emptyLabel: Fault(message: "域名“\(shown)”有空的一段", help: "两个点之间要有字，首尾不写点；核对域名")
        case .longLabel(let label):
            Fault(message: "域名里的“\(label.prefix(20))…”太长，一段最多 63 字节", help: "核对域名")
        case .lookAlike(let letter):
            Fault(
                message: "域名“\(shown)”里的 \(letter)（\(letter.code)）不是英文字母，只是看起来像",
                help: "把域名用英文键盘重新输入一遍")
        case .notAHost: nil
        }
    }
}
