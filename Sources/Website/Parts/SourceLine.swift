import Documents

extension HTML {
    /// Where a page's text is kept, for who reports a mistake in it: `本页有差错，请打 0399-8360211 反映，报 hedong/shigu/2026-03-luqiao`.
    /// - Parameter telephone: of whose board it is; empty where it has none.
    init(source path: String, telephone: HTML = HTML()) {
        let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
        self =
            telephone.isEmpty
            ? "<p>反映本页差错，请报：\(text: name)</p>" : "<p>本页有差错，请打 \(telephone) 反映，报 \(text: name)</p>"
    }
}
