import Documents

extension Check {
    static let fileEnding = Check(
        id: "file-ending", severity: .warning,
        title: "文件的后缀是程序认得的写法",
        why: """
            程序按小写的后缀认文件：记录是 .md，表是 .csv，设置是 board.yml。写成 .MD、.markdown、.CSV、board.yaml，
            或被记事本加成 .md.txt 的，只当作附件，里面的公开不会上网，也没有人知道。
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
            let found = register.archive.files.compactMap { path in advice(for: path).map { (path, $0) } }
            for (path, help) in found.sorted(by: { $0.0 < $1.0 }) {
                verdict.report(SourceLocation(path), "后缀不认得，这个文件没有读：按附件处理", help: help)
            }
        })

    /// What to do about an ending that was meant for another; nil for one that is known, or that is an attachment's.
    private static func advice(for path: String) -> String? {
        if let ending = meantEnding(of: path) { return "把后缀改成 \(ending)（小写）" }
        // Notepad adds an ending of its own, which Windows does not show.
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), path[dot...].lowercased() == ".txt"
        else { return nil }
        let inner = String(path[..<dot])
        guard let ending = meantEnding(of: inner) ?? knownEnding(of: inner) else { return nil }
        return "后缀改成 \(ending)，去掉末尾的“\(path[dot...])”；看不到它时，在资源管理器的“查看”里勾选“文件扩展名”"
    }

    private static func knownEnding(of path: String) -> String? {
        if path == Board.path { return ".yml" }
        return [".md", ".csv"].first { path.hasSuffix($0) }
    }

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
