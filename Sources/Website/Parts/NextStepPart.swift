import Records

extension NextStep {
    /// `照 gongkai new 财务公开 的样稿写 content/hedong/shigu/2026-02-caiwu.md，期间写 2026-02。`
    func html(on route: Route) -> HTML {
        guard let kind else {
            return
                "公告、四议两公开、项目资金等一般事项，有哪一件就照 <code>gongkai new 公告</code> 这样取样稿，写在 <code>content/\(text: path)</code> 里；从前的季度补不回来，从这一季起不再缺。"
        }
        var html: HTML =
            "照 <code>gongkai new \(text: kind)</code> 的样稿写 <code>content/\(text: path)</code>，期间写 \(text: period)"
        if missing > 1 { html.append("；缺的 \(missing) 期一期一份") }
        if let guide { html.append("。可以看：\(HTML(guide, from: route))") }
        return html + "。"
    }
}
