import Documents

extension HTML {
    /// Where a page's text is kept: `文件：hedong/shigu/2026-03-luqiao`, for who reports a mistake in it.
    init(source path: String) {
        self = "<p>文件：\(text: path.hasSuffix(".md") ? String(path.dropLast(3)) : path)</p>"
    }
}
