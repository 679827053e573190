import Documents
import Testing
import Website

@Suite("Where in HTML a template may place a field, and what it may fetch")
struct TemplateContextsTests {
    private func complaints(_ notice: String) -> [String] {
        ThemeTests.complaints(["notice": notice]).map {
            String($0.dropFirst("templates/notice.mustache:".count))
        }
    }

    @Test("Text between tags, in quoted attributes, and addresses where addresses belong")
    func sound() {
        let template = """
            <!-- 注 --><p title='{{heading}}' class="a{{#summary}} b{{/summary}}">1 < 2 {{! <script> }}{{summary}}</p>
            <a href="{{home}}#x">{{heading}}</a><a href="https://example.cn/">外</a><br/><script></script>{{{body}}}
            """
        #expect(complaints(template) == [])
    }

    @Test(
        "Fields where escaping does not help",
        arguments: [
            ("<p title={{heading}}>", "1:12: heading 所在的属性没有引号 | 写 title=\"{{heading}}\""),
            ("<p title=a{{heading}}>", "1:13: heading 所在的属性没有引号 | 写 title=\"{{heading}}\""),
            ("<p {{heading}}>", "1:6: heading 在 <p> 的尖括号里，不在属性值里 | 写作 属性=\"{{heading}}\""),
            ("<p title=\"{{{body}}}\">", "1:14: body 是标记，不能放进属性 | 移到标签之外"),
            ("<SCRIPT>\nx='{{heading}}'</SCRIPT>", "2:6: heading 在 <script> 里，转义不起作用 | 脚本和样式里不放字段"),
            ("<style>{{heading}}</style>", "1:10: heading 在 <style> 里，转义不起作用 | 脚本和样式里不放字段"),
            ("<p onclick=\"x('{{heading}}')\">", "1:18: heading 在 onclick 属性里，转义不起作用 | 删去这个属性"),
            ("<p style=\"{{heading}}\">", "1:13: heading 在 style 属性里，转义不起作用 | 删去这个属性"),
            (
                "<a href=\"{{summary}}\">",
                "1:12: summary 不能放进 href，那里只放地址 | 地址以 {{root}}、{{home}}、{{feed}} 或 {{target}} 开头"
            ),
            (
                "<a href=\"javascript:{{root}}\">",
                "1:10: javascript: 开头的地址，主题不用 | 删去它"
            ),
            ("<!-- {{heading}} -->", "1:8: heading 在注释里 | 删去它；模板的注释写 {{! … }}"),
        ])
    func escapes(_ template: String, _ complaint: String) {
        #expect(complaints(template).first == complaint)
    }

    @Test("Scripts, style sheets and pictures of another site")
    func foreign() {
        func help(_ place: String, _ url: String) -> String {
            "\(place): \(url) 在别的网站，网页不去取 | 下载到 assets/，写 {{root}}assets/文件名"
        }
        #expect(
            complaints(
                "<script src=\"https://cdn.cn/a.js\"></script>\n<link href='//cdn.cn/a.css'><img src=http://a.cn/b.png>"
            )
                == [
                    help("1:14", "https://cdn.cn/a.js"), help("2:13", "//cdn.cn/a.css"),
                    help("2:38", "http://a.cn/b.png"),
                ])
        #expect(complaints("<a href=\"javascript:x()\">") == ["1:10: javascript: 开头的地址，主题不用 | 删去它"])
    }

    @Test("An asset that the theme lacks")
    func assets() {
        #expect(
            complaints("<link href=\"{{root}}assets/borad.css?1\">") == [
                "1:13: 主题里没有 assets/borad.css | 把文件放进 assets/，或改正名称"
            ])
        var log = Diagnostics()
        let files = ThemeTests.files(["notice": "<link href=\"{{root}}assets/borad.css\">"])
        _ = Theme(files + [SourceFile(path: "assets/board.css", text: "a{}")], into: &log)
        #expect(log.all.map(\.help) == ["是不是 assets/board.css？"])
    }

    @Test("Sections nest no deeper than 64")
    func depth() {
        func nested(_ count: Int) -> String {
            "x" + String(repeating: "{{#body}}", count: count) + String(repeating: "{{/body}}", count: count)
        }
        #expect(complaints(nested(63)) == [])
        #expect(complaints(nested(20_000)) == ["1:581: body 套得太深，超过 64 层 | 减少层次，或拆成几个模板"])
    }
}
