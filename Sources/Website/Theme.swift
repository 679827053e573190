import Documents
import Mustache

/// The look of a site: what a board's own people may change without a compiler.
///
/// `templates/<page type>.mustache` arranges the named pieces of a page; other templates are layouts and partials.
/// `assets/` is copied as it is. A template that would lose or leak something is an error when the theme is read.
package struct Theme: Sendable {
    private var skeletons: [PageType: Skeleton]
    /// Files to publish, at their own paths below `assets/`; in the order of their paths.
    package let assets: [SourceFile]

    /// Reads a theme's files. When there are errors all of them are reported, and no page can be made.
    package init(_ files: [SourceFile], into log: inout Diagnostics) {
        var templates: [String: Template] = [:]
        var assets: [SourceFile] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            if file.path.hasPrefix("assets/") {
                assets.append(file)
            } else if let template = Template(file) {
                templates[template.name] = template
            }
        }
        self.assets = assets
        skeletons = [:]

        var checks = TemplateChecks(templates, assets: Set(assets.map(\.path)))
        checks.run()
        log.report(contentsOf: checks.log)
        if checks.log.hasErrors { return }
        guard let library = Theme.library(of: templates, into: &log) else { return }
        for type in PageType.allCases {
            skeletons[type] = Skeleton(rendering: type.rawValue, in: library)
        }
    }

    /// Nil when swift-mustache finds an error that the checks did not.
    private static func library(
        of templates: [String: Template], into log: inout Diagnostics
    ) -> MustacheLibrary? {
        var library = MustacheLibrary()
        var isSound = true
        for name in templates.keys.sorted() {
            guard let template = templates[name] else { continue }
            do {
                try library.register(template.scan.rewritten(template.bytes), named: name)
            } catch {
                log.report(template.diagnostic(for: template.ownError ?? error))
                isSound = false
            }
        }
        return isSound ? library : nil
    }

    /// A page of this type with these pieces.
    package func page(_ type: PageType, _ fields: borrowing PageFields) -> [UInt8] {
        skeletons[type]?.filled(with: fields) ?? []
    }
}

/// A template file.
struct Template: Sendable {
    let path: String
    /// Its path below `templates/`, without `.mustache`: how other templates call it.
    let name: String
    let bytes: [UInt8]
    let scan: TemplateScan

    init?(_ file: SourceFile) {
        let folder = "templates/"
        let suffix = ".mustache"
        guard file.path.hasPrefix(folder), file.path.hasSuffix(suffix), case .text(let bytes) = file.contents
        else { return nil }
        path = file.path
        name = String(file.path.dropFirst(folder.count).dropLast(suffix.count))
        self.bytes = bytes
        scan = TemplateScan(bytes)
    }

    /// swift-mustache's word on the text as it was written, with its own line.
    fileprivate var ownError: (any Error)? {
        do {
            _ = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
            return nil
        } catch {
            return error
        }
    }

    func diagnostic(for error: any Error) -> Diagnostic {
        let place = (error as? MustacheTemplate.ParserError).map {
            Place(line: $0.context.lineNumber, column: $0.context.columnNumber)
        }
        return Diagnostic(
            .themeSyntax, at: SourceLocation(path, place ?? .start), "模板在这里读不懂",
            help: "对照默认主题里同名的模板；swift-mustache 说：\((error as? MustacheTemplate.ParserError)?.error ?? error)")
    }
}
