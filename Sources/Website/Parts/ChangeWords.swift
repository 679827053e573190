import Records

extension LedgerBook.Item.Change {
    /// `期限由2026年1月20日延到2026年3月26日（已过期 26 天才改）`
    var words: HTML {
        if isAnew { return "重新定期限\(text: after.text)" }
        var html: HTML =
            "期限由\(text: before.text)\(isExtension ? "延到" : "提前到")\(text: after.text)"
        if isLate { html.append("<b class=\"fault\">（已过期 \(day - before) 天才改）</b>") }
        return html
    }
}
