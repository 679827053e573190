import Documents
import Records

/// What must hold of a theme's templates before a page is made with them.
struct TemplateChecks {
    private let templates: [String: Template]
    private(set) var log = Diagnostics()

    private let assets: Set<String>

    init(_ templates: [String: Template], assets: Set<String>) {
        self.templates = templates
        self.assets = assets
    }

    mutating func run() {
        for name in templates.keys.sorted() {
            guard let template = templates[name] else { continue }
            for problem in template.scan.problems {
                report(.themeSyntax, template, problem.place, problem.value.message, problem.value.help)
            }
            checkCharacters(template)
            checkIDs(template)
            checkReferences(template)
            checkParents(template)
        }
        checkCycles()
        guard log.all.isEmpty else { return }
        checkFields()
        for name in templates.keys.sorted() {
            if let template = templates[name] { checkContexts(template, assets: assets) }
        }
    }

    // MARK: One template

    /// Bytes that are no UTF-8, and the scalars that mark fields while a theme is read.
    private mutating func checkCharacters(_ template: Template) {
        guard let text = String(validating: template.bytes, as: UTF8.self) else {
            report(.themeSyntax, template, .start, "模板不是 UTF-8 文字", "另存为 UTF-8")
            return
        }
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if scalar.value >= 0xF0000 {
                report(
                    .themeSyntax, template, Place(line: line, column: column), "私用区字符，模板不用", "删去它")
            }
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
    }

    /// Ids begin with a small letter, as those of headings do not (see ``MarkdownAnchors``): no two on a page are the same.
    private mutating func checkIDs(_ template: Template) {
        let bytes = template.bytes
        let name = Array("id=".utf8)
        var line = 1
        var column = 1
        for index in bytes.indices {
            if index > 0, HTML.isSpace(bytes[index - 1]), bytes[index...].starts(with: name) {
                let quote = bytes[(index + name.count)...].first
                let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
                let first = bytes[(index + name.count)...].dropFirst(isQuoted ? 1 : 0).first ?? 0
                // A tag stands for what the page itself says.
                if !(0x61...0x7A).contains(first), first != UInt8(ascii: "{") {
                    report(
                        .themeSyntax, template, Place(line: line, column: column), "id 没有以小写英文字母开头",
                        "以小写英文字母开头，如 id=\"main\"，以免与正文标题的 id 相同")
                }
            }
            if bytes[index] == 0x0A {
                (line, column) = (line + 1, 1)
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
        }
    }

    private mutating func checkReferences(_ template: Template) {
        for tag in template.scan.tags where tag.sort == .partial || tag.sort == .parent {
            guard templates[tag.name] == nil else { continue }
            report(
                .themeTemplate, template, tag.place, "\(tag.name) 不是模板",
                nearest(tag.name, Array(templates.keys), otherwise: "在 templates/ 里添上 \(tag.name).mustache"))
        }
    }

    /// Between `{{<layout}}` and its end only blocks count, and only those that the layout has: all else is lost.
    private mutating func checkParents(_ template: Template) {
        var open: [TemplateTag] = []
        var end = 0
        for tag in template.scan.tags {
            if let parent = open.last, parent.sort == .parent {
                let between = template.bytes[min(end, tag.range.lowerBound)..<tag.range.lowerBound]
                if between.contains(where: { $0 > 0x20 }) {
                    report(
                        .themeLost, template, tag.place, "\(tag.name) 之前的文字不在任何一块里，不会出现",
                        "把它放进 {{$main}}…{{/main}}")
                }
                if tag.sort == .block {
                    checkBlock(tag, of: parent, in: template)
                } else if tag.sort != .close {
                    report(
                        .themeLost, template, tag.place, "\(tag.name) 不在任何一块里，不会出现",
                        "把它放进 {{$main}}…{{/main}}")
                }
            }
            switch tag.sort {
            case .section, .inverted, .parent, .block: open.append(tag)
            case .close: _ = open.popLast()
            case .text, .html, .partial: break
            }
            end = tag.range.upperBound
        }
    }

    private mutating func checkBlock(_ tag: TemplateTag, of parent: TemplateTag, in template: Template) {
        guard let layout = templates[parent.name] else { return }
        let blocks = layout.scan.tags.filter { $0.sort == .block }.map(\.name)
        if blocks.contains(tag.name) { return }
        // A layout may stand on another one.
        if layout.scan.tags.contains(where: { $0.sort == .parent }) { return }
        report(
            .themeLost, template, tag.place, "\(tag.name) 不是 \(parent.name) 里的块，不会出现",
            nearest(tag.name, blocks, otherwise: "在 \(layout.path) 里写 {{$\(tag.name)}}{{/\(tag.name)}}"))
    }

    private mutating func checkCycles() {
        for name in templates.keys.sorted() {
            guard let template = templates[name] else { continue }
            for tag in template.scan.tags where tag.sort == .partial || tag.sort == .parent {
                if reachable(from: tag.name).contains(name) {
                    report(
                        .themeTemplate, template, tag.place, "\(tag.name) 又引用了 \(name)，没有尽头",
                        "去掉其中一处引用")
                }
            }
        }
    }

    private func reachable(from name: String) -> Set<String> {
        var found: Set<String> = []
        var queue = [name]
        while let next = queue.popLast() {
            guard let template = templates[next], found.insert(next).inserted else { continue }
            for tag in template.scan.tags where tag.sort == .partial || tag.sort == .parent {
                queue.append(tag.name)
            }
        }
        return found
    }

    // MARK: Fields

    private mutating func checkFields() {
        var users: [String: [PageType]] = [:]
        for type in PageType.allCases {
            if templates[type.rawValue] == nil {
                let location = SourceLocation(type.templatePath)
                log.report(
                    Diagnostic(
                        .themeTemplate, at: location, "\(type.rawValue) 页的模板没有找到",
                        help: nearestFile(type)))
                continue
            }
            for name in reachable(from: type.rawValue) { users[name, default: []].append(type) }
        }
        for name in templates.keys.sorted() {
            guard let template = templates[name] else { continue }
            guard let types = users[name] else {
                log.report(
                    Diagnostic(
                        .unusedTemplate, at: SourceLocation(template.path), "\(name) 没有页面使用",
                        help: "删去它，或改为一种页面的名称"))
                continue
            }
            for tag in template.scan.tags { check(tag, in: template, for: types) }
        }
        for type in PageType.allCases { checkLosses(type) }
    }

    /// What the page must say and its templates never place.
    private mutating func checkLosses(_ type: PageType) {
        guard let template = templates[type.rawValue] else { return }
        var placed: Set<String> = []
        for name in reachable(from: type.rawValue) {
            for tag in templates[name]?.scan.tags ?? [] where tag.sort == .text || tag.sort == .html {
                placed.insert(tag.name)
            }
        }
        for field in Field.allCases where type.required.contains(field) && !placed.contains(field.name) {
            if let other = field.other, placed.contains(other.name) { continue }
            let tag = field.form == .text ? "{{\(field.name)}}" : "{{{\(field.name)}}}"
            report(
                .themeLost, template, .start, "\(field.name) 没有放进 \(type.rawValue) 页，它的内容不会出现",
                "在模板里写 \(tag)")
        }
    }

    private mutating func check(_ tag: TemplateTag, in template: Template, for types: [PageType]) {
        switch tag.sort {
        case .close, .partial, .parent, .block: return
        case .text, .html, .section, .inverted: break
        }
        let lacking = types.first { type in Field.named[tag.name].map { !type.fields.contains($0) } ?? true }
        if let lacking {
            let everywhere = types.dropFirst().reduce(types[0].fields) { $0.intersection($1.fields) }
            let message: Message =
                types.count == 1
                ? "\(tag.name) 不是 \(lacking.rawValue) 页的字段"
                : "\(tag.name) 不是每一页都有的字段，\(lacking.rawValue) 页就没有"
            report(
                .themeField, template, tag.place, message,
                nearest(tag.name, everywhere.map(\.name), otherwise: "这种页面的字段见主题的 README.md"))
            return
        }
        guard let field = Field.named[tag.name] else { return }
        switch (tag.sort, field.form) {
        case (.text, .html):
            report(
                .themeEscape, template, tag.place, "\(tag.name) 是标记，不是文字", "写三层括号：{{{\(tag.name)}}}")
        case (.html, .text):
            report(
                .themeEscape, template, tag.place, "\(tag.name) 是文字，必须转义", "写两层括号：{{\(tag.name)}}")
        case (.text, .flag), (.html, .flag):
            report(
                .themeEscape, template, tag.place, "\(tag.name) 只有是与否，没有内容",
                "写 {{#\(tag.name)}}…{{/\(tag.name)}}")
        default: break
        }
    }

    // MARK: Words

    mutating func report(
        _ name: Diagnostic.Name, _ template: Template, _ place: Place, _ message: Message, _ help: String
    ) {
        log.report(
            Diagnostic(name, at: SourceLocation(template.path, place), message, help: help))
    }

    func nearest(_ name: String, _ candidates: [String], otherwise: String) -> String {
        Spelling.nearest(to: name, among: candidates).map { "是不是 \($0)？" } ?? otherwise
    }

    private func nearestFile(_ type: PageType) -> String {
        let unused = templates.keys.filter { PageType(rawValue: $0) == nil }
        return Spelling.nearest(to: type.rawValue, among: unused.sorted()).map {
            "是不是写成了 templates/\($0).mustache？"
        } ?? "添上 \(type.templatePath)，可以从默认主题复制"
    }
}
