/// Punycode (RFC 3492): the letters of a label, in letters and digits that every name server takes.
package enum Punycode {
    private static let base = 36
    private static let (least, most, skew, damp) = (1, 26, 38, 700)

    /// A label with other letters than ASCII, behind the `xn--` that says so; any other as it is.
    package static func encoded(label: String) -> String {
        if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
        let input = label.unicodeScalars.map(\.value)
        var output = input.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var (code, delta, bias, handled) = (UInt32(0x80), 0, 72, basic)
        while handled < input.count {
            // The next letter in the order of Unicode, wherever it stands.
            guard let next = input.lazy.filter({ $0 >= code }).min() else { break }
            delta += Int(next - code) * (handled + 1)
            code = next
            for value in input {
                if value < code { delta += 1 }
                guard value == code else { continue }
                append(delta, bias, to: &output)
                bias = adapted(delta, isFirst: handled == basic, count: handled + 1)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return "xn--" + String(decoding: output, as: UTF8.self)
    }

    /// Writes a number of variable length.
    private static func append(_ number: Int, _ bias: Int, to output: inout [UInt8]) {
        var rest = number
        var weight = base
        while true {
            let threshold = min(max(weight - bias, least), most)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            weight += base
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }

    private static func adapted(_ delta: Int, isFirst: Bool, count: Int) -> Int {
        var rest = isFirst ? delta / damp : delta / 2
        rest += rest / count
        var steps = 0
        while rest > (base - least) * most / 2 {
            rest /= base - least
            steps += base
        }
        return steps + (base - least + 1) * rest / (rest + skew)
    }
}
