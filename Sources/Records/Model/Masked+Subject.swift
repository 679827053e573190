extension Masked {
    /// Who a row of points names: a person's name, or a household's, with its mask; a unit's as it is.
    ///
    /// What is not plainly a unit's counts as a name: a mask too many does no harm.
    static func subject(_ written: String) -> String {
        if isUnit(written) { return written }
        if let open = written.firstIndex(where: { "（(".contains($0) }), open > written.startIndex {
            // `张三（党员）`
            let words = written[written.index(after: open)...].filter { !"）)".contains($0) }
            let rest =
                words.isEmpty || standings.contains(words) || isUnit(words) ? words : Masked(words).text
            return subject(String(written[..<open])) + "（" + rest + "）"
        }
        for ending in ["一家", "家", "户"] where written.hasSuffix(ending) {
            let name = written.dropLast(ending.count)
            if (2...4).contains(name.count) { return Masked(String(name)).text + ending }
        }
        return Masked(written).text
    }

    /// What a bracket after a name says of it that is no name.
    private static let standings: Set<String> = [
        "党员", "预备党员", "老党员", "流动党员", "村民", "户主", "组长", "网格长", "中心户", "村民代表", "志愿者",
    ]

    private static func isUnit(_ text: String) -> Bool {
        guard text.count > 2 else { return false }
        let endings = text.count == 3 ? shortEndings : shortEndings + longEndings
        return endings.contains { text.hasSuffix($0) }
    }

    /// No given name ends so.
    private static let shortEndings = ["局", "委", "办", "院", "校", "所", "站", "部", "队", "组", "室", "厅"]
    /// In four characters and more no name ends so.
    private static let longEndings = [
        "厂", "店", "会", "处", "科", "社", "村", "镇", "乡", "县", "中心", "网格", "公司", "政府", "银行", "社区", "街道", "小学",
        "中学", "机关", "妇联",
    ]
}
