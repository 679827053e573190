import Documents
import Testing
import Website

@Suite("Themes are checked when they are read, and lose nothing")
struct ThemeTests {
    /// A theme in which every page says what it must, with `changes` laid over it; a changed page keeps what it
    /// must say in a section that no test opens.
    static func files(_ changes: [String: String] = [:]) -> [SourceFile] {
        var texts = ["layout": "<main>{{$main}}{{/main}}</main>\n"]
        for type in PageType.allCases {
            let all = Field.allCases.filter(type.required.contains).map {
                $0.form == .text ? "{{\($0.name)}}" : "{{{\($0.name)}}}"
            }
            texts["\(type.rawValue)-all"] = "{{#asOf}}\(all.joined())\n{{/asOf}}"
            texts[type.rawValue] = "{{<layout}}{{$main}}{{>\(type.rawValue)-all}}{{/main}}{{/layout}}\n"
        }
        for (name, text) in changes {
            texts[name] = text
            if let type = PageType(rawValue: name) {
                texts[name] = text + "{{>\(type.rawValue)-all}}"
            }
        }
        return texts.map { SourceFile(path: "templates/\($0).mustache", text: $1) }
    }

    /// `path:line:column: message | help` of every diagnostic.
    static func complaints(_ changes: [String: String], without: String? = nil) -> [String] {
        var log = Diagnostics()
        let gone = without.map { ["templates/\($0).mustache", "templates/\($0)-all.mustache"] } ?? []
        let files = Self.files(changes).filter { !gone.contains($0.path) }
        let theme = Theme(files, into: &log)
        #expect(theme.page(.notice, PageFields()).isEmpty == log.hasErrors)
        return log.sorted.map {
            "\($0.location.path):\($0.location.place.line):\($0.location.place.column): \($0.message) | \($0.help)"
        }
    }

    static func page(_ changes: [String: String], _ type: PageType, _ fill: (inout PageFields) -> Void) throws
        -> String
    {
        var log = Diagnostics()
        let theme = Theme(files(changes), into: &log)
        #expect(log.all.isEmpty)
        var fields = PageFields()
        fill(&fields)
        return String(decoding: theme.page(type, fields), as: UTF8.self)
    }

    @Test("Text is escaped, markup is placed as it is, a layout goes around it")
    func fills() throws {
        let notice = """
            {{<layout}}
            {{$main}}
            <h1>{{ heading }}</h1>
            {{{body}}}
            {{/main}}
            {{/layout}}

            """
        let page = try Self.page(["notice": notice], .notice) {
            $0.set(.heading, text: "停水 <通知>")
            $0[.body] = "<p>明日</p>"
        }
        #expect(page == "<main><h1>停水 &lt;通知&gt;</h1>\n<p>明日</p>\n</main>\n")
    }

    @Test("Sections stand or fall with their field, inside each other and turned around")
    func sections() throws {
        let template =
            "{{#summary}}[{{summary}}{{#facts}}+{{{facts}}}{{/facts}}{{^facts}}-{{/facts}}]{{/summary}}"
            + "{{^summary}}none{{#facts}} but facts{{/facts}}{{/summary}}|{{heading}}"
        func render(_ fill: (inout PageFields) -> Void) throws -> String {
            try Self.page(["notice": template], .notice, fill)
        }
        #expect(try render { _ in } == "none|")
        #expect(try render { $0.set(.summary, text: "甲") } == "[甲-]|")
        #expect(try render { $0[.facts] = "<dl>" } == "none but facts|")
        #expect(
            try render {
                $0.set(.summary, text: "甲")
                $0[.facts] = "<dl>"
                $0.set(.heading, text: "h")
            } == "[甲+<dl>]|h")
    }

    @Test("Partials, and blocks with a default")
    func partials() throws {
        let changes = [
            "layout": "{{$head}}default{{/head}}|{{$main}}{{/main}}",
            "sign": "{{#id}}编号 {{id}}{{/id}}",
            "notice": "{{<layout}}{{$main}}{{>sign}}{{/main}}{{/layout}}",
            "decision": "{{<layout}}{{$head}}own{{/head}}{{$main}}{{>sign}}{{/main}}{{/layout}}",
        ]
        #expect(try Self.page(changes, .notice) { $0.set(.id, text: "a/b") } == "default|编号 a/b")
        #expect(try Self.page(changes, .decision) { $0.set(.id, text: "a/b") } == "own|编号 a/b")
        #expect(try Self.page(changes, .decision) { _ in } == "own|")
    }

    @Test("A flag only opens sections")
    func flags() throws {
        let method = "{{#pending}}待补充{{/pending}}{{^pending}}已定义{{/pending}}"
        #expect(try Self.page(["method": method], .method) { $0.set(.pending, true) } == "待补充")
        #expect(try Self.page(["method": method], .method) { $0.set(.pending, false) } == "已定义")
        #expect(
            Self.complaints(["method": "{{pending}}"]) == [
                "templates/method.mustache:1:3: pending 只有是与否，没有内容 | 写 {{#pending}}…{{/pending}}"
            ])
    }

    @Test("An unknown field is an error at its place, with the nearest name of that page")
    func unknownFields() {
        #expect(
            Self.complaints([
                "notice":
                    "<h1>{{heading}}</h1>\n标题：{{headin}}\n{{#sumary}}甲{{/sumary}}{{^bodi}}乙{{/bodi}}\n{{{steps}}}\n"
            ]) == [
                "templates/notice.mustache:2:6: headin 不是 notice 页的字段 | 是不是 heading？",
                "templates/notice.mustache:3:4: sumary 不是 notice 页的字段 | 是不是 summary？",
                "templates/notice.mustache:3:27: bodi 不是 notice 页的字段 | 是不是 body？",
                "templates/notice.mustache:4:4: steps 不是 notice 页的字段 | 这种页面的字段见主题的 README.md",
            ])
    }

    @Test("A layout may place only what every page that uses it has")
    func layoutFields() {
        #expect(
            Self.complaints(["layout": "{{$main}}{{/main}}{{{steps}}}"]) == [
                "templates/layout.mustache:1:22: steps 不是每一页都有的字段，home 页就没有 | 这种页面的字段见主题的 README.md"
            ])
    }

    @Test("Text without escaping and markup with it are errors")
    func escaping() {
        #expect(
            Self.complaints(["notice": "{{{heading}}} {{&summary}}\n{{body}}"]) == [
                "templates/notice.mustache:1:4: heading 是文字，必须转义 | 写两层括号：{{heading}}",
                "templates/notice.mustache:1:18: summary 是文字，必须转义 | 写两层括号：{{summary}}",
                "templates/notice.mustache:2:3: body 是标记，不是文字 | 写三层括号：{{{body}}}",
            ])
    }

    @Test("Templates, layouts and blocks that do not exist")
    func references() {
        #expect(
            Self.complaints([
                "notice": "{{>sing}}", "sign": "x", "audit": "{{<layuot}}{{$main}}{{/main}}{{/layuot}}",
                "poll": "{{<layout}}{{$mian}}甲{{/mian}}{{/layout}}",
            ]) == [
                "templates/audit.mustache:1:4: layuot 不是模板 | 是不是 layout？",
                "templates/notice.mustache:1:4: sing 不是模板 | 是不是 sign？",
                "templates/poll.mustache:1:15: mian 不是 layout 里的块，不会出现 | 是不是 main？",
            ])
        #expect(
            Self.complaints(["desicion": ""], without: "decision") == [
                "templates/decision.mustache:1:1: decision 页的模板没有找到 | 是不是写成了 templates/desicion.mustache？",
                "templates/desicion.mustache:1:1: desicion 没有页面使用 | 删去它，或改为一种页面的名称",
            ])
    }

    @Test("What stands in a layout's call but in no block would vanish")
    func strays() {
        #expect(
            Self.complaints(["notice": "{{<layout}}\n甲{{$main}}乙{{/main}}\n{{heading}}\n{{/layout}}"]) == [
                "templates/notice.mustache:2:5: main 之前的文字不在任何一块里，不会出现 | 把它放进 {{$main}}…{{/main}}",
                "templates/notice.mustache:3:3: heading 不在任何一块里，不会出现 | 把它放进 {{$main}}…{{/main}}",
            ])
    }

    @Test("What a page must say and its templates never place")
    func losses() {
        var log = Diagnostics()
        let files = Self.files().filter { $0.path != "templates/poll-all.mustache" }
        _ = Theme(
            files + [
                SourceFile(
                    path: "templates/poll-all.mustache",
                    text:
                        "{{heading}}{{{meta}}}{{{banner}}}{{#findings}}有{{/findings}}{{{facts}}}{{{body}}}{{{objection}}}"
                        + "{{{signoffs}}}{{{amendments}}}{{{attachments}}}{{{source}}}{{{formula}}}")
            ], into: &log)
        #expect(log.hasErrors)
        #expect(
            log.sorted.map { "\($0.location.path): \($0.message) | \($0.help) [\($0.check)]" } == [
                "templates/poll.mustache: findings 没有放进 poll 页，它的内容不会出现 | 在模板里写 {{{findings}}} [theme-lost]",
                "templates/poll.mustache: method 没有放进 poll 页，它的内容不会出现 | 在模板里写 {{{method}}} [theme-lost]",
                "templates/poll.mustache: options 没有放进 poll 页，它的内容不会出现 | 在模板里写 {{{options}}} [theme-lost]",
                "templates/poll.mustache: photos 没有放进 poll 页，它的内容不会出现 | 在模板里写 {{{photos}}} [theme-lost]",
            ])
    }

    @Test("Partials that call each other for ever")
    func cycles() {
        #expect(
            Self.complaints(["a": "{{>b}}", "b": "{{>a}}", "notice": "{{>a}}"]) == [
                "templates/a.mustache:1:4: b 又引用了 a，没有尽头 | 去掉其中一处引用",
                "templates/b.mustache:1:4: a 又引用了 b，没有尽头 | 去掉其中一处引用",
            ])
    }

    @Test("Tags that do not close, close twice or cannot be read")
    func syntax() {
        #expect(
            Self.complaints(["notice": "{{#body}}\n{{heading}}"]) == [
                "templates/notice.mustache:1:4: body 没有结束 | 在它管到的地方之后写 {{/body}}"
            ])
        #expect(
            Self.complaints(["notice": "{{#body}}{{#summary}}{{/body}}"]) == [
                "templates/notice.mustache:1:25: body 不是第 1 行开始的 summary | 先写 {{/summary}}"
            ])
        #expect(
            Self.complaints(["notice": "甲{{/body}}"]) == [
                "templates/notice.mustache:1:5: body 在这里结束，却没有开始 | 删去 {{/body}}，或在前面写 {{#body}}"
            ])
        #expect(
            Self.complaints(["notice": "{{heading}\n{{}}\n{{=<% %>=}}\n{{标题}}"]) == [
                "templates/notice.mustache:1:3: heading 之后应当是 }} | 标签写作 {{名称}} 或 {{{名称}}}，名称用英文字母",
                "templates/notice.mustache:3:1: 改变括号或转义的标签，模板不用 | 删去它；字段写 {{名称}}，标记写 {{{名称}}}",
                "templates/notice.mustache:4:3: 标签里没有名称 | 写 {{名称}}，名称用英文字母",
            ])
    }

    @Test("Binary and private-use characters in a template")
    func characters() {
        var log = Diagnostics()
        var files = Self.files().filter { $0.path != "templates/notice.mustache" }
        files.append(SourceFile(path: "templates/notice.mustache", contents: .text([0xFF, 0xFE])))
        _ = Theme(files, into: &log)
        #expect(log.all.map(\.message) == ["模板不是 UTF-8 文字"])
        #expect(
            Self.complaints(["notice": "甲\u{F0004}"]) == ["templates/notice.mustache:1:2: 私用区字符，模板不用 | 删去它"])
    }

    @Test("Assets are kept in the order of their paths, other files are left alone")
    func assets() throws {
        var log = Diagnostics()
        let more = [
            SourceFile(path: "assets/z.css", text: "a{}"), SourceFile(path: "README.md", text: "# 主题"),
            SourceFile(path: "assets/icons/a.svg", text: "<svg/>"),
        ]
        let theme = Theme(Self.files() + more, into: &log)
        #expect(theme.assets.map(\.path) == ["assets/icons/a.svg", "assets/z.css"])
    }
}
