import Documents

/// One tag of a Mustache template and where it stands.
struct TemplateTag: Equatable, Sendable {
    enum Sort: Equatable, Sendable {
        case text, html
        case section, inverted, close
        case partial, parent, block
    }

    var sort: Sort
    var name: String
    /// Of the first letter of its name.
    var place: Place
    /// From the first brace to after the last, in bytes of the template.
    var range: Range<Int>
}

/// The tags of a template, or what is wrong with them. swift-mustache parses the same text again and has the last
/// word; it knows no places of names, and renders an unknown one as nothing, which a public record must not do.
struct TemplateScan: Sendable {
    private(set) var tags: [TemplateTag] = []
    private(set) var problems: [Located<Problem>] = []

    /// How deep sections may nest: swift-mustache goes a call deeper for each.
    private static let depth = 64

    struct Problem: Equatable, Sendable {
        var message: Message
        var help: String
    }

    init(_ bytes: [UInt8]) {
        var cursor = Cursor(bytes: bytes)
        var open: [TemplateTag] = []
        while cursor.findTag() {
            let from = cursor.index
            let place = cursor.place
            cursor.advance(2)
            guard let tag = readTag(&cursor, from: from, at: place) else { continue }
            tags.append(tag)
            switch tag.sort {
            case .section, .inverted, .parent, .block:
                open.append(tag)
                if open.count == TemplateScan.depth + 1 {
                    report(tag.place, "\(tag.name) 套得太深，超过 \(TemplateScan.depth) 层", "减少层次，或拆成几个模板")
                }
            case .close: close(tag, &open)
            case .text, .html, .partial: break
            }
        }
        for tag in open.reversed() {
            report(tag.place, "\(tag.name) 没有结束", "在它管到的地方之后写 {{/\(tag.name)}}")
        }
        problems.sort { $0.place < $1.place }
    }

    private mutating func close(_ tag: TemplateTag, _ open: inout [TemplateTag]) {
        guard let last = open.last else {
            report(tag.place, "\(tag.name) 在这里结束，却没有开始", "删去 {{/\(tag.name)}}，或在前面写 {{#\(tag.name)}}")
            return
        }
        open.removeLast()
        if last.name != tag.name {
            report(
                tag.place, "\(tag.name) 不是第 \(last.place.line) 行开始的 \(last.name)",
                "先写 {{/\(last.name)}}")
            // Take the tag for the end of what it names, so that one slip is one message.
            if let index = open.lastIndex(where: { $0.name == tag.name }) {
                open.removeSubrange(index...)
            }
        }
    }

    private mutating func readTag(_ cursor: inout Cursor, from: Int, at place: Place) -> TemplateTag? {
        var sort = TemplateTag.Sort.text
        var ending: StaticString = "}}"
        switch cursor.current {
        case UInt8(ascii: "{"):
            sort = .html
            ending = "}}}"
            cursor.advance(1)
        case UInt8(ascii: "&"):
            sort = .html
            cursor.advance(1)
        case UInt8(ascii: "#"):
            sort = .section
            cursor.advance(1)
        case UInt8(ascii: "^"):
            sort = .inverted
            cursor.advance(1)
        case UInt8(ascii: "/"):
            sort = .close
            cursor.advance(1)
        case UInt8(ascii: ">"):
            sort = .partial
            cursor.advance(1)
        case UInt8(ascii: "<"):
            sort = .parent
            cursor.advance(1)
        case UInt8(ascii: "$"):
            sort = .block
            cursor.advance(1)
        case UInt8(ascii: "!"):
            if !cursor.skip(past: "}}") { report(place, "注释没有结束", "在注释之后写 }}") }
            return nil
        case UInt8(ascii: "="), UInt8(ascii: "%"):
            report(place, "改变括号或转义的标签，模板不用", "删去它；字段写 {{名称}}，标记写 {{{名称}}}")
            _ = cursor.skip(past: "}}")
            return nil
        default: break
        }
        cursor.skipSpaces()
        let namePlace = cursor.place
        let name = cursor.name()
        cursor.skipSpaces()
        guard !name.isEmpty else {
            report(namePlace, "标签里没有名称", "写 {{名称}}，名称用英文字母")
            _ = cursor.skip(past: "}}")
            return nil
        }
        guard cursor.skip(ending) else {
            report(namePlace, "\(name) 之后应当是 \(ending)", "标签写作 {{名称}} 或 {{{名称}}}，名称用英文字母")
            _ = cursor.skip(past: "}}")
            return nil
        }
        return TemplateTag(sort: sort, name: name, place: namePlace, range: from..<cursor.index)
    }

    private mutating func report(_ place: Place, _ message: Message, _ help: String) {
        problems.append(Located(Problem(message: message, help: help), at: place))
    }
}

/// A walk over a template's bytes that knows its line and column.
private struct Cursor {
    let bytes: [UInt8]
    var index = 0
    var line = 1
    var column = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    var place: Place { Place(line: line, column: column) }
    var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func advance(_ count: Int) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] == 0x0A {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
    }

    /// Stands at the next `{{`; false when there is none.
    mutating func findTag() -> Bool {
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") { return true }
            advance(1)
        }
        return false
    }

    mutating func skipSpaces() {
        while current == 0x20 || current == 0x09 || current == 0x0A || current == 0x0D { advance(1) }
    }

    mutating func name() -> String {
        let start = index
        while true {
            switch current {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."),
                UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "?"):
                advance(1)
            default:
                return String(decoding: bytes[start..<index], as: UTF8.self)
            }
        }
    }

    mutating func skip(_ text: StaticString) -> Bool {
        let wanted = Array(text.description.utf8)
        guard bytes[index...].starts(with: wanted) else { return false }
        advance(wanted.count)
        return true
    }

    mutating func skip(past text: StaticString) -> Bool {
        while index < bytes.count {
            if skip(text) { return true }
            advance(1)
        }
        return false
    }
}
