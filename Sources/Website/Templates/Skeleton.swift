import Mustache

/// A template after swift-mustache has rendered it once: markup with gaps, and the conditions of its sections.
///
/// Mustache looks names up as it renders, three microseconds each, and copies every piece at each level of
/// inheritance. The fields of a page type are known, so all that is done once for a theme, and filling a page is
/// one pass that copies bytes.
struct Skeleton: Sendable {
    enum Step: Equatable, Sendable {
        /// A range of ``markup``.
        case markup(Int, Int)
        case field(Field)
        /// Goes on if the field is there (or, for an inverted section, is not); else jumps to the step `otherwise`.
        case when(Field, isThere: Bool, otherwise: Int)
    }

    private(set) var steps: [Step] = []
    private var markup: [UInt8] = []

    /// `name` is the template of a page type, in a library of templates that were checked.
    init?(rendering name: String, in library: MustacheLibrary) {
        guard let rendered = library.render(Marks(), withTemplate: name) else { return nil }
        var open: [Int] = []
        var start = 0
        func flush() {
            if markup.count > start { steps.append(.markup(start, markup.count)) }
            start = markup.count
        }
        for scalar in rendered.unicodeScalars {
            guard let mark = Mark(scalar) else {
                markup.append(contentsOf: UTF8.encode(scalar)!)
                continue
            }
            flush()
            switch mark {
            case .field(let field): steps.append(.field(field))
            case .open(let field, let isThere):
                open.append(steps.count)
                steps.append(.when(field, isThere: isThere, otherwise: 0))
            case .close:
                guard let start = open.popLast(), case .when(let field, let isThere, _) = steps[start]
                else { return nil }
                steps[start] = .when(field, isThere: isThere, otherwise: steps.count)
            }
        }
        flush()
        guard open.isEmpty else { return nil }
    }

    /// The page.
    func filled(with fields: borrowing PageFields) -> [UInt8] {
        var page: [UInt8] = []
        // To count the pieces beforehand costs more than to move the few pages that are longer.
        page.reserveCapacity(markup.count + 8192)
        var index = 0
        while index < steps.count {
            switch steps[index] {
            case .markup(let start, let end): page.append(contentsOf: markup[start..<end])
            case .field(let field): page.append(contentsOf: fields[field].bytes)
            case .when(let field, let isThere, let otherwise):
                if fields[field].isEmpty == isThere {
                    index = otherwise
                    continue
                }
            }
            index += 1
        }
        return page
    }
}

/// A private-use scalar that stands for a field or the end of a section while swift-mustache renders.
private enum Mark {
    case field(Field)
    case open(Field, isThere: Bool)
    case close

    static let first: UInt32 = 0xF0000
    static let closing: Unicode.Scalar = "\u{FFFFD}"

    init?(_ scalar: Unicode.Scalar) {
        if scalar.value < Mark.first { return nil }
        if scalar == Mark.closing {
            self = .close
            return
        }
        let offset = Int(scalar.value - Mark.first)
        guard let field = Field(rawValue: offset / 4) else { return nil }
        switch offset % 4 {
        case 0: self = .field(field)
        case 1: self = .open(field, isThere: true)
        case 2: self = .open(field, isThere: false)
        default: return nil
        }
    }

    static func text(_ field: Field, _ offset: Int) -> String {
        Unicode.Scalar(first + UInt32(field.rawValue * 4 + offset)).map { String(Character($0)) } ?? ""
    }
}

/// The page that swift-mustache renders: every field is its mark, every section keeps its body between two marks.
private struct Marks: MustacheParent {
    func child(named name: String) -> Any? {
        if let field = Field.named[name] { return Mark.text(field, 0) }
        for (prefix, offset) in [("has-", 1), ("not-", 2)] where name.hasPrefix(prefix) {
            guard let field = Field.named[String(name.dropFirst(prefix.count))] else { return nil }
            return MustacheLambda { (body: String) -> Any? in
                Mark.text(field, offset) + body + String(Character(Mark.closing))
            }
        }
        return nil
    }
}

extension TemplateScan {
    /// The template with its sections named for what they ask, `{{#has-x}}` and `{{#not-x}}`, so that one object can
    /// answer a variable, a section and an inverted section of the same name differently.
    func rewritten(_ bytes: [UInt8]) -> String {
        var whole: [UInt8] = []
        whole.reserveCapacity(bytes.count + tags.count * 4)
        var done = 0
        var open: [TemplateTag] = []
        func replace(_ tag: TemplateTag, _ text: String) {
            whole.append(contentsOf: bytes[done..<tag.range.lowerBound])
            whole.append(contentsOf: text.utf8)
            done = tag.range.upperBound
        }
        for tag in tags {
            switch tag.sort {
            case .section:
                replace(tag, "{{#has-\(tag.name)}}")
                open.append(tag)
            case .inverted:
                replace(tag, "{{#not-\(tag.name)}}")
                open.append(tag)
            case .parent, .block: open.append(tag)
            case .close:
                switch open.popLast()?.sort {
                case .section: replace(tag, "{{/has-\(tag.name)}}")
                case .inverted: replace(tag, "{{/not-\(tag.name)}}")
                default: break
                }
            case .text, .html, .partial: break
            }
        }
        whole.append(contentsOf: bytes[done...])
        return String(decoding: whole, as: UTF8.self)
    }
}
