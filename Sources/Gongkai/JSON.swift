/// A JSON text whose objects keep the order of their keys, so that the same input gives the same bytes (RFC 8259).
enum JSON: Sendable {
    case string(String)
    case number(Int)
    /// `true`, or a number with a fraction, as it is written.
    case literal(String)
    case array([JSON])
    case object([(String, JSON)])

    var text: String {
        var text = ""
        write(into: &text, indent: "")
        return text
    }

    private func write(into text: inout String, indent: String) {
        switch self {
        case .string(let value): Self.quote(value, into: &text)
        case .number(let value): text += "\(value)"
        case .literal(let value): text += value
        case .array(let items):
            if items.isEmpty {
                text += "[]"
                return
            }
            text += "["
            for (index, item) in items.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + indent + "  "
                item.write(into: &text, indent: indent + "  ")
            }
            text += "\n" + indent + "]"
        case .object(let entries):
            text += "{"
            for (index, entry) in entries.enumerated() {
                text += index == 0 ? "" : ", "
                Self.quote(entry.0, into: &text)
                text += ": "
                entry.1.write(into: &text, indent: indent)
            }
            text += "}"
        }
    }

    private static func quote(_ value: String, into text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                text += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
