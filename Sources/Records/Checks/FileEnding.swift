import Documents

extension Check {
    static let fileEnding = Check(
        id: "file-ending", severity: .warning,
        title: "文件的后缀是程序认得的写法",
        why: """
            程序按小写的后缀认文件：记录是 .md，表是 .csv，设置是 board.yml。写成 .MD、.markdown、.CSV 或 board.yaml 的，只当作附件，
            里面的公开不会上网，也没有人知道。
            """,
        wrong: """
            -- hedong/shigu/tingshui.MD --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """,
        right: """
            -- hedong/shigu/tingshui.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """,
        inspection: .register { register, verdict in
            let found = register.files.compactMap { path in meantEnding(of: path).map { (path, $0) } }
            for (path, ending) in found.sorted(by: { $0.0 < $1.0 }) {
                verdict.report(
                    SourceLocation(path), "后缀不认得，这个文件没有读：按附件处理", help: "把后缀改成 \(ending)（小写）")
            }
        })

    /// The ending that a file's own was meant for; nil for one that is known, or that is an attachment's.
    private static func meantEnding(of path: String) -> String? {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = path[dot...]
        if [".md", ".csv", ".yml"].contains(ending) { return nil }
        return switch ending.lowercased() {
        case ".md", ".markdown", ".mdown": ".md"
        case ".csv": ".csv"
        case ".yml", ".yaml": path.lowercased().hasPrefix("board.") ? ".yml" : nil
        default: nil
        }
    }
}
