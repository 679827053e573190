import Records
import Website

/// A PDF as Chromium writes it (ISO 32000-1: version 1.4, its objects in plain text, only what is drawn is compressed),
/// read as far as it takes to be sure of it.
struct PrintedDocument: Sendable {
    private(set) var bytes: [UInt8]
    /// How many pages it has.
    private(set) var pages = 0
    /// What it lacks, in a clerk's words; empty when it is fit to be given away.
    private(set) var faults: [String] = []

    /// Looks a PDF through and makes it the same for the same page: its two dates become a day at midnight, the numbers
    /// that the browser gave its tags become numbers from 1. Every change keeps its length, so that what the PDF says
    /// about where its objects stand stays true.
    init(_ bytes: [UInt8], on paper: Paper, day: Day?) {
        self.bytes = bytes
        var hasTitle = false
        var hasLanguage = false
        var isTagged = false
        var sizes: [Range<Int>] = []
        var dates: [Int] = []
        var tags: [Int] = []
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "/") {
                if has("/Type /Page", at: place), !isLetter(place + 11) { pages += 1 }
                if has("/MediaBox [", at: place) { sizes.append(number(from: place + 11)) }
                if has("/Title ", at: place), !has("/Title ()", at: place) { hasTitle = true }
                if has("/Lang (zh-CN)", at: place) { hasLanguage = true }
                if has("/Marked true", at: place) { isTagged = true }
                if has("/CreationDate (D:", at: place) { dates.append(place + 17) }
                if has("/ModDate (D:", at: place) { dates.append(place + 12) }
            } else if byte == UInt8(ascii: "("), has("(node", at: place), isTag(place) {
                tags.append(place + 5)
            }
            place += 1
        }
        if !has("%PDF-", at: 0) || !hasEnd || pages == 0 { faults.append("不是完整的 PDF") }
        if !hasTitle { faults.append("没有标题") }
        if !hasLanguage { faults.append("没有注明语言 zh-CN") }
        if !isTagged { faults.append("没有标签结构") }
        if !sizes.allSatisfy({ isSize(at: $0.lowerBound, of: paper) }) {
            faults.append("纸张不是 \(paper.rawValue)")
        }
        if let day { pin(dates, to: day) }
        renumber(tags)
    }

    private var hasEnd: Bool {
        bytes.suffix(16).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).last
            .map { $0.elementsEqual("%%EOF".utf8) } ?? false
    }

    private func has(_ word: StaticString, at place: Int) -> Bool {
        guard place + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + $0.count]) }
    }

    private func isLetter(_ place: Int) -> Bool {
        place < bytes.count && (bytes[place] | 0x20) >= UInt8(ascii: "a")
            && (bytes[place] | 0x20) <= UInt8(ascii: "z")
    }

    // MARK: - Paper

    private func number(from start: Int) -> Range<Int> {
        start..<(bytes[start...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count)
    }

    /// Whether `0 0 width height`, in points, is a paper upright or across.
    private func isSize(at start: Int, of paper: Paper) -> Bool {
        let sides = String(decoding: bytes[number(from: start)], as: UTF8.self).split(separator: " ").suffix(
            2
        )
        .compactMap { Double($0) }.sorted()
        let wanted = paper == .a4 ? [595.28, 841.89] : [841.89, 1190.55]
        return sides.count == 2 && zip(sides, wanted).allSatisfy { abs($0 - $1) < 2 }
    }

    // MARK: - The same page, the same bytes

    /// `D:20260301083000+00'00'`: only the digits of the day and of the time are written over.
    private mutating func pin(_ dates: [Int], to day: Day) {
        let text = Array(day.iso.utf8.filter(isDigit)) + Array("000000".utf8)
        for start in dates where start + text.count <= bytes.count {
            guard bytes[start..<start + text.count].allSatisfy(isDigit) else { continue }
            bytes.replaceSubrange(start..<start + text.count, with: text)
        }
    }

    private static let digits = 8

    /// `(node00001320)`, the name that a tag has from the browser: a number that grows from sheet to sheet.
    private func isTag(_ place: Int) -> Bool {
        let close = place + 5 + Self.digits
        return close < bytes.count && bytes[close] == UInt8(ascii: ")")
            && bytes[place + 5..<close].allSatisfy(isDigit)
            && (place == 0 || bytes[place - 1] != UInt8(ascii: "\\"))
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// The names keep their order, for they are looked up in a sorted list.
    private mutating func renumber(_ tags: [Int]) {
        let numbers = tags.map { start in
            bytes[start..<start + Self.digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        let ranks = Dictionary(
            uniqueKeysWithValues: Set(numbers).sorted().enumerated().map { ($0.element, $0.offset + 1) })
        for (start, number) in zip(tags, numbers) {
            var rank = ranks[number] ?? 0
            for place in stride(from: start + Self.digits - 1, through: start, by: -1) {
                bytes[place] = UInt8(ascii: "0") + UInt8(rank % 10)
                rank /= 10
            }
        }
    }
}
