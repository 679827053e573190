import Documents

/// Where in HTML each tag of a template stands, and which addresses the template writes: escaping that is right
/// between tags is not enough in a script, without quotes, or in an address.
struct TemplateContexts {
    enum Spot: Equatable {
        case text
        /// Between the angle brackets, but in no value.
        case markup(element: String)
        case attribute(element: String, name: String, isQuoted: Bool, isStart: Bool)
        /// In a script or a style sheet.
        case raw(element: String)
        case comment
    }

    /// An attribute that holds an address, as far as it is written in the template.
    struct Address {
        var element: String
        var attribute: String
        /// What follows the field that it begins with, if it begins with one.
        var text: String
        var base: String?
        /// Where the value begins, in bytes.
        var offset: Int
    }

    private(set) var spots: [(tag: TemplateTag, spot: Spot)] = []
    private(set) var addresses: [Address] = []

    private static let rawElements: Set<String> = ["script", "style"]
    private static let addressAttributes: Set<String> = [
        "href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href",
    ]

    static func isAddress(_ attribute: String) -> Bool { addressAttributes.contains(attribute) }

    private enum State { case text, name, markup, attribute, after, equals, value, raw, comment }

    private let bytes: [UInt8]
    private var state = State.text
    private var element = ""
    private var isClosing = false
    private var attribute = ""
    /// The quote that ends the value; nil for a blank.
    private var quote: UInt8?
    private var value: [UInt8] = []
    private var base: String?
    private var start = 0

    init(_ template: Template) {
        bytes = template.bytes
        var tags = template.scan.tags[...]
        var index = 0
        while index < bytes.count {
            if let tag = tags.first, tag.range.lowerBound <= index {
                tags = tags.dropFirst()
                take(tag)
                index = max(index, tag.range.upperBound)
            } else if starts("{{!", at: index) {
                while index < bytes.count, !starts("}}", at: index) { index += 1 }
                index += 2
            } else {
                index += step(index)
            }
        }
    }

    private func starts(_ text: StaticString, at index: Int) -> Bool {
        guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
    }

    private mutating func take(_ tag: TemplateTag) {
        let isField = tag.sort == .text || tag.sort == .html
        switch state {
        case .text: spots.append((tag, .text))
        case .raw: spots.append((tag, .raw(element: element)))
        case .comment: spots.append((tag, .comment))
        case .name, .markup, .attribute, .after: spots.append((tag, .markup(element: element)))
        case .equals:
            spots.append((tag, .attribute(element: element, name: attribute, isQuoted: false, isStart: true)))
            if isField { beginValue(quote: nil, at: tag.range.lowerBound) }
        case .value:
            spots.append(
                (
                    tag,
                    .attribute(
                        element: element, name: attribute, isQuoted: quote != nil,
                        isStart: value.isEmpty && base == nil)
                ))
            if isField {
                if value.isEmpty, base == nil { base = tag.name } else { value.append(contentsOf: "{}".utf8) }
            }
        }
    }

    private mutating func beginValue(quote: UInt8?, at offset: Int) {
        state = .value
        self.quote = quote
        value = []
        base = nil
        start = offset
    }

    private mutating func endValue() {
        if TemplateContexts.isAddress(attribute) {
            addresses.append(
                Address(
                    element: element, attribute: attribute, text: String(decoding: value, as: UTF8.self),
                    base: base, offset: start))
        }
        state = .markup
    }

    private mutating func endMarkup() {
        state = !isClosing && TemplateContexts.rawElements.contains(element) ? .raw : .text
    }

    /// Reads a byte, or a few; how many.
    private mutating func step(_ index: Int) -> Int {
        let byte = bytes[index]
        let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
        switch state {
        case .text: return stepText(index)
        case .comment:
            if starts("-->", at: index) { state = .text }
        case .raw:
            if starts("</", at: index),
                String(decoding: bytes[(index + 2)...].prefix(element.utf8.count), as: UTF8.self).lowercased()
                    == element
            {
                state = .text
                return stepText(index)
            }
        case .name:
            if isBlank || byte == UInt8(ascii: "/") {
                state = .markup
            } else if byte == UInt8(ascii: ">") {
                endMarkup()
            } else {
                element.unicodeScalars.append(Unicode.Scalar(TemplateContexts.lowercased(byte)))
            }
        case .markup, .after:
            if isBlank || byte == UInt8(ascii: "/") { return 1 }
            if byte == UInt8(ascii: ">") {
                endMarkup()
            } else if byte == UInt8(ascii: "="), state == .after {
                state = .equals
            } else {
                attribute = String(Unicode.Scalar(TemplateContexts.lowercased(byte)))
                state = .attribute
            }
        case .attribute:
            if isBlank {
                state = .after
            } else if byte == UInt8(ascii: "=") {
                state = .equals
            } else if byte == UInt8(ascii: ">") {
                endMarkup()
            } else {
                attribute.unicodeScalars.append(Unicode.Scalar(TemplateContexts.lowercased(byte)))
            }
        case .equals:
            if isBlank { return 1 }
            if byte == UInt8(ascii: ">") {
                endMarkup()
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                beginValue(quote: byte, at: index + 1)
            } else {
                beginValue(quote: nil, at: index)
                value.append(byte)
            }
        case .value:
            if let quote {
                if byte == quote { endValue() } else { value.append(byte) }
            } else if isBlank {
                endValue()
            } else if byte == UInt8(ascii: ">") {
                endValue()
                endMarkup()
            } else {
                value.append(byte)
            }
        }
        return 1
    }

    private mutating func stepText(_ index: Int) -> Int {
        if starts("<!--", at: index) {
            state = .comment
            return 4
        }
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return 1 }
        isClosing = bytes[index + 1] == UInt8(ascii: "/")
        let first = index + (isClosing ? 2 : 1)
        guard first < bytes.count else { return 1 }
        switch bytes[first] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "!"):
            state = .name
            element = ""
            return first - index
        default: return 1
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}

extension TemplateChecks {
    /// Fields that hold an address of this site.
    private static let routes: Set<String> = Set([Field.root, .home, .feed, .target].map(\.name))
    /// Elements that bring what they name into the page.
    private static let embedding: Set<String> = [
        "script", "link", "img", "iframe", "object", "embed", "source", "audio", "video", "track", "use",
        "image", "input",
    ]

    /// Fields where escaping does not help, and what a page would fetch from elsewhere or not find.
    mutating func checkContexts(_ template: Template, assets: Set<String>) {
        let contexts = TemplateContexts(template)
        for (tag, spot) in contexts.spots {
            guard let (message, help) = TemplateChecks.fault(of: tag, at: spot) else { continue }
            report(.themeEscape, template, tag.place, message, help)
        }
        for address in contexts.addresses {
            let text = address.text
            let place = TemplateChecks.place(of: address.offset, in: template.bytes)
            if address.base == nil, let scheme = TemplateChecks.scheme(of: text) {
                if ["javascript", "vbscript", "data"].contains(scheme) {
                    report(.themeEscape, template, place, "\(scheme): 开头的地址，主题不用", "删去它")
                } else if TemplateChecks.embedding.contains(address.element) {
                    report(
                        .themeAsset, template, place, "\(text) 在别的网站，网页不去取",
                        "下载到 assets/，写 {{root}}assets/文件名")
                }
            }
            let path = String(text.prefix { $0 != "?" && $0 != "#" })
            if address.base == Field.root.name, path.hasPrefix("assets/"), !assets.contains(path) {
                report(
                    .themeAsset, template, place, "主题里没有 \(path)",
                    nearest(path, Array(assets), otherwise: "把文件放进 assets/，或改正名称"))
            }
        }
    }

    private static func fault(of tag: TemplateTag, at spot: TemplateContexts.Spot) -> (Message, String)? {
        let isField = tag.sort == .text || tag.sort == .html
        let isReference = tag.sort == .partial || tag.sort == .parent || tag.sort == .block
        if spot == .text || !(isField || isReference) { return nil }
        let name = tag.name
        if isReference { return ("\(name) 不在正文里：模板和块不能放在标签、脚本或注释里", "把它移到标签之外") }
        switch spot {
        case .text: return nil
        case .raw(let element): return ("\(name) 在 <\(element)> 里，转义不起作用", "脚本和样式里不放字段")
        case .comment: return ("\(name) 在注释里", "删去它；模板的注释写 {{! … }}")
        case .markup(let element): return ("\(name) 在 <\(element)> 的尖括号里，不在属性值里", "写作 属性=\"{{\(name)}}\"")
        case .attribute(_, let attribute, let isQuoted, let isStart):
            if attribute.hasPrefix("on") || attribute == "style" {
                return ("\(name) 在 \(attribute) 属性里，转义不起作用", "删去这个属性")
            }
            if Field.named[name]?.form == .html { return ("\(name) 是标记，不能放进属性", "移到标签之外") }
            if !isQuoted { return ("\(name) 所在的属性没有引号", "写 \(attribute)=\"{{\(name)}}\"") }
            if TemplateContexts.isAddress(attribute), !isStart || !routes.contains(name) {
                return ("\(name) 不能放进 \(attribute)，那里只放地址", "地址以 {{root}}、{{home}}、{{feed}} 或 {{target}} 开头")
            }
            return nil
        }
    }

    /// `https` of an address that leads elsewhere, with `//` for one that keeps the page's own; nil within the site.
    private static func scheme(of address: String) -> String? {
        var scheme = ""
        for byte in address.utf8 {
            switch byte {
            case 0...0x20: continue
            case UInt8(ascii: "/") where scheme == "/", UInt8(ascii: "\\") where scheme == "/": return "//"
            case UInt8(ascii: "/") where scheme.isEmpty, UInt8(ascii: "\\") where scheme.isEmpty: scheme = "/"
            case UInt8(ascii: ":"): return scheme.isEmpty || scheme == "/" ? nil : scheme
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                if scheme == "/" { return nil }
                scheme.unicodeScalars.append(
                    Unicode.Scalar((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
            default: return nil
            }
        }
        return nil
    }

    private static func place(of offset: Int, in bytes: [UInt8]) -> Place {
        var line = 1
        var column = 1
        for byte in bytes[..<offset] {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Place(line: line, column: column)
    }
}
