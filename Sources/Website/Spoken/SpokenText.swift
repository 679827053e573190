/// A text as it would be read out: figures and days in words, a masked name as 某, pauses in place of marks.
///
/// One walk from left to right; what it cannot tell it reads digit by digit, which is never wrong.
struct SpokenText {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var output: [Unicode.Scalar] = []

    /// Commas, full stops and the like, in the order of how long one is silent.
    private static let pauses: [Unicode.Scalar] = ["、", "，", "：", "；", "？", "！", "。"]
    private static let dropped = Set("“”‘’「」『』《》〈〉〔〕【】[]{}\"'`#|^_●■◐○□★☆▲▼".unicodeScalars)
    private static let silent = Set("（）()—–-−～~/\\·→…,".unicodeScalars)
    private static let ranging = Set("—–-～~".unicodeScalars)
    /// Before these two is 两.
    private static let counters = Set("人户个项次笔条件处名家天位张份棵头只辆台间座亩米吨斤里元".unicodeScalars)

    init(_ text: String) {
        scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "０"..."９": Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar
            case "％": "%"
            case "＊": "*"
            default: scalar
            }
        }
        output.reserveCapacity(scalars.count * 2)
        while index < scalars.count { step() }
    }

    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: output)
        return String(text)
    }

    private func at(_ place: Int) -> Unicode.Scalar? {
        scalars.indices.contains(place) ? scalars[place] : nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("0"..."9").contains($0) } ?? false
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
    }

    private mutating func step() {
        let scalar = scalars[index]
        if Self.isDigit(scalar) { return figure() }
        index += 1
        switch scalar {
        case "*": say("某")
        case "-"
        where !Self.isDigit(at(index - 2)) && !Self.isLetter(at(index - 2)) && Self.isDigit(at(index)),
            "−" where Self.isDigit(at(index)):
            say("负")
        case "\n": pause("。")
        case _ where Self.dropped.contains(scalar): break
        case _ where Self.silent.contains(scalar): pause("，")
        case _ where Self.pauses.contains(scalar): pause(scalar)
        case _ where scalar.properties.isWhitespace:
            // Words in Latin letters are parted; Chinese runs on.
            if Self.isLetter(output.last), Self.isLetter(at(index)) { output.append(" ") }
        default: output.append(scalar)
        }
    }

    private mutating func say(_ text: String) { output.append(contentsOf: text.unicodeScalars) }

    /// Of several pauses in a row the longest stays.
    private mutating func pause(_ scalar: Unicode.Scalar) {
        guard let last = output.last else { return }
        guard let before = Self.pauses.firstIndex(of: last) else { return output.append(scalar) }
        if let now = Self.pauses.firstIndex(of: scalar), now > before { output[output.count - 1] = scalar }
    }

    // MARK: Figures

    /// The digits from a place on.
    private func digits(from start: Int) -> String {
        String(String.UnicodeScalarView(scalars[start...].prefix { Self.isDigit($0) }))
    }

    private mutating func figure() {
        // `A3`, `SS-26`: a code.
        let before = at(index - 1) == "-" ? index - 2 : index - 1
        if Self.isLetter(at(before)) { return sayEach(digits(from: index)) }
        var whole = ""
        var end = index
        var isGrouped = false
        while Self.isDigit(at(end)) {
            let part = digits(from: end)
            whole += part
            end += part.utf8.count
            // `12,300` is one figure, `3,4` are two.
            guard at(end) == ",", digits(from: end + 1).utf8.count == 3 else { break }
            isGrouped = true
            end += 1
        }
        if !isGrouped, date(whole, end) || time(whole, end) || share(whole, end) { return }
        if !isGrouped, number(ofTelephone: whole, end) { return }
        let word = at(end) == " " ? at(end + 1) : at(end)
        if whole.utf8.count == 4, !isGrouped, word == "年" || at(index - 1) == "〔" {
            index = end
            return say(Spoken.year(whole))
        }
        var fraction = ""
        if at(end) == ".", Self.isDigit(at(end + 1)) {
            fraction = digits(from: end + 1)
            end += 1 + fraction.utf8.count
        }
        index = end
        let next = at(end) == " " ? end + 1 : end
        if at(next) == "元", !fraction.isEmpty, fraction.utf8.count <= 2 {
            say(Spoken.yuan(whole, fraction))
            index = next + 1
        } else {
            let isTwo = whole == "2" && fraction.isEmpty && at(next).map(Self.counters.contains) == true
            let text =
                isTwo ? "两" : Spoken.count(whole) + (fraction.isEmpty ? "" : "点" + Spoken.each(fraction))
            say(at(end) == "%" ? "百分之" + text : text)
            if at(end) == "%" { index = end + 1 }
        }
        if let mark = at(index), Self.ranging.contains(mark), Self.isDigit(at(index + 1)) {
            say("到")
            index += 1
        }
    }

    private mutating func sayEach(_ digits: String) {
        index += digits.utf8.count
        say(Spoken.each(digits))
    }

    /// `2026-03-05`, `2026-03`
    private mutating func date(_ whole: String, _ end: Int) -> Bool {
        guard whole.utf8.count == 4, let year = Int(whole), (1900...2199).contains(year), at(end) == "-"
        else { return false }
        let month = digits(from: end + 1)
        guard month.utf8.count == 2, let number = Int(month), (1...12).contains(number) else { return false }
        let day = at(end + 3) == "-" ? digits(from: end + 4) : ""
        guard day.utf8.count == 2 || at(end + 3) != "-" else { return false }
        say(Spoken.year(whole) + "年" + Spoken.count(month) + "月")
        index = end + 3
        if !day.isEmpty {
            say(Spoken.count(day) + "日")
            index += 3
        }
        return true
    }

    /// `8:30`
    private mutating func time(_ whole: String, _ end: Int) -> Bool {
        guard whole.utf8.count <= 2, let hour = Int(whole), hour <= 24, at(end) == ":" || at(end) == "："
        else { return false }
        let minutes = digits(from: end + 1)
        guard minutes.utf8.count == 2, let minute = Int(minutes), minute < 60 else { return false }
        say(Spoken.count(whole) + "点")
        if minute > 0 { say((minute < 10 ? "零" : "") + Spoken.count(minutes) + "分") }
        index = end + 3
        if let mark = at(index), Self.ranging.contains(mark) {
            say("到")
            while let mark = at(index), Self.ranging.contains(mark) { index += 1 }
        }
        return true
    }

    /// `2/3`
    private mutating func share(_ whole: String, _ end: Int) -> Bool {
        guard at(end) == "/" else { return false }
        let below = digits(from: end + 1)
        guard !below.isEmpty, at(end + 1 + below.utf8.count) != "/" else { return false }
        say(Spoken.count(below) + "分之" + Spoken.count(whole))
        index = end + 1 + below.utf8.count
        return true
    }

    /// `0399-8360211`, `12345678`, `007`
    private mutating func number(ofTelephone whole: String, _ end: Int) -> Bool {
        let isLong = whole.utf8.count >= 7 && at(end) != "." && at(end) != "元"
        guard isLong || whole.utf8.count > 1 && whole.hasPrefix("0") else { return false }
        say(Spoken.each(whole))
        index = end
        if at(end) == "-", digits(from: end + 1).utf8.count >= 3 {
            pause("，")
            index += 1
            sayEach(digits(from: index))
        }
        return true
    }
}
