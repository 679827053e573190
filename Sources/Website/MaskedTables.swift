import Documents
import Records

extension Archive {
    /// What is wrong with publishing a file as it is: whose names a page masks, or which belongs to what stays in the house; nil for nothing.
    func fault(ofPublishing path: String, at location: SourceLocation) -> Diagnostic? {
        if internalFiles.contains(path) {
            return Diagnostic(
                .error, "internal-file", at: location, "“\(path.pathName)”是内部记录的表或附件，不发布",
                help: "删去这个附件或链接；可以公开的，另存一份")
        }
        guard let table = maskedTables[path] else { return nil }
        return Diagnostic(
            Check.maskedTable, at: location,
            "“\(path.pathName)”里有没遮的姓名：它是 \(table.record) 的“\(table.key)”，页面上遮了，原表不能再发布",
            help: "删去这个附件或链接；要附表，另存一份遮好姓名的，“\(table.key)”也写它")
    }
}
