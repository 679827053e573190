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

    /// The letters of a label behind its `xn--`, in UTF-8; nil where it is none, or longer than any (RFC 1035, 2.3.4).
    static func decoded(label: [UInt8]) -> [UInt8]? {
        guard label.count <= longest else { return nil }
        let basic = label.lastIndex(of: UInt8(ascii: "-")) ?? 0
        var letters = label[..<basic].map { UInt32($0) }
        var place = label.lastIndex(of: UInt8(ascii: "-")).map { $0 + 1 } ?? 0
        var (code, delta, bias) = (0x80, 0, 72)
        while place < label.count {
            let before = delta
            var (weight, step) = (1, base)
            while true {
                guard place < label.count, let digit = value(of: label[place]) else { return nil }
                place += 1
                delta += digit * weight
                let threshold = min(max(step - bias, least), most)
                if digit < threshold { break }
                weight *= base - threshold
                guard delta < limit, weight < limit else { return nil }
                step += base
            }
            let count = letters.count + 1
            bias = adapted(delta - before, isFirst: before == 0, count: count)
            code += delta / count
            delta %= count
            guard code < 0x110000, Unicode.Scalar(UInt32(code)) != nil else { return nil }
            letters.insert(UInt32(code), at: delta)
            delta += 1
        }
        return letters.flatMap { Array(String(Character(Unicode.Scalar($0) ?? "\u{FFFD}")).utf8) }
    }

    private static let longest = 63
    /// No delta of a label is so large.
    private static let limit = 1 << 40

    private static func value(of letter: UInt8) -> Int? {
        switch letter {
        case 0x61...0x7A: Int(letter) - 0x61
        case 0x41...0x5A: Int(letter) - 0x41
        case 0x30...0x39: Int(letter) - 0x30 + 26
        default: nil
        }
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
