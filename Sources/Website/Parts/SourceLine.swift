import Documents

extension HTML {
    /// Where a page's text is kept, for who reports a mistake in it: `反映本页差错，请报：hedong/shigu/2026-03-luqiao`.
    init(source path: String) {
        self = "<p>反映本页差错，请报：\(text: path.hasSuffix(".md") ? String(path.dropLast(3)) : path)</p>"
    }
}
