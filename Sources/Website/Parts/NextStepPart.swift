import Records

extension NextStep {
    /// `照“财务公开”的样稿补写2026年2月的，审核后公布。`: in an office's words, for everybody reads it; the commands are in the manual.
    func html(on route: Route) -> HTML {
        guard let kind else {
            return "公告、四议两公开、项目资金等一般事项，有哪一件就公布哪一件；从前的季度补不回来，从这一季起不再缺。"
        }
        var html: HTML = "照“\(text: kind)”的样稿补写\(text: period.text)的，审核后公布"
        if missing > 1 { html.append("；缺的 \(missing) 期一期一份") }
        if let guide { html.append("。可以看：\(HTML(guide, from: route))") }
        return html + "。"
    }
}
