#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension BuildOptions {
    /// Refuses an output folder that lies in the content or the theme, or holds one of them: what is written must never
    /// be read again, and what is read never written over.
    /// - Throws: ``UsageError``; ``DiskError`` when the content or the theme is not there at all.
    func checkFolders() throws {
        try Self.checkExists(content, or: "用 --content 写明内容文件夹；还没有的，先运行 gongkai new 公开栏 \(content)")
        try Self.checkExists(theme, or: "用 --theme 写明主题文件夹；程序自带的一份叫 theme，在 README.md 旁边")
        guard let output else { return }
        let target = Self.resolved(output)
        for (folder, name) in [(content, "内容"), (theme, "主题")] {
            let source = Self.resolved(folder)
            if target == source || target.hasPrefix(source + "/") {
                throw UsageError(description: "输出文件夹“\(output)”在\(name)文件夹“\(folder)”之内；换一个 --output")
            }
            if source.hasPrefix(target == "/" ? "/" : target + "/") {
                throw UsageError(description: "输出文件夹“\(output)”包着\(name)文件夹“\(folder)”；换一个 --output，如 public")
            }
        }
    }

    /// - Parameter advice: what to do about a folder that is not there.
    private static func checkExists(_ folder: String, or advice: String) throws {
        var status = stat()
        if stat(folder, &status) != 0, errno == ENOENT {
            throw DiskError("读取文件夹", folder, reason: "\(DiskError.reason(ENOENT))。\(advice)")
        }
    }

    /// The path with symbolic links followed as far as it exists.
    private static func resolved(_ path: String) -> String {
        var existing = path.isEmpty ? "." : path
        var rest: [Substring] = []
        while true {
            if let found = realpath(existing, nil) {
                defer { free(found) }
                let base = String(cString: found)
                return ([base == "/" ? "" : base] + rest.reversed().map(String.init)).joined(separator: "/")
            }
            while existing.hasSuffix("/") && existing.count > 1 { existing.removeLast() }
            let slash = existing.lastIndex(of: "/")
            rest.append(slash.map { existing[existing.index(after: $0)...] } ?? existing[...])
            existing = slash.map { $0 == existing.startIndex ? "/" : String(existing[..<$0]) } ?? "."
        }
    }
}
