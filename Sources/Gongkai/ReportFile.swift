import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that its user alone is to read: never in a folder that is a site, never over anything but an earlier one of ours.
package struct ReportFile: Sendable {
    private let path: String

    package init(_ path: String) { self.path = path }

    /// - Throws: ``UsageError`` where it must not stand, ``DiskError`` when it cannot be written.
    package func write(_ report: PersonalReport) throws {
        try checkPlace()
        let beside = path + ".gongkai-new"
        unlink(beside)
        do {
            try FileDescriptor(new: beside).writeAll(report.document, path: path)
            chmod(beside, 0o600)
            guard rename(beside, path) == 0 else { throw DiskError("写入", path) }
        } catch {
            unlink(beside)
            throw error
        }
    }

    private func checkPlace() throws {
        var status = stat()
        if lstat(path, &status) == 0 {
            let head = PersonalReport.head
            guard let file = FileDescriptor(existing: path), file.size != nil,
                try file.read(upTo: head.count, path: path) == head
            else {
                throw UsageError(description: "“\(path)”已在那里，不是清单；换一个名称")
            }
        }
        var folder = String(path.pathFolder)
        if folder.isEmpty { folder = "." }
        guard let found = realpath(folder, nil) else { throw DiskError("写入", path) }
        defer { free(found) }
        var above = String(cString: found)
        while true {
            if access(above + "/" + FileList.name, F_OK) == 0 {
                throw UsageError(description: "“\(path)”在网站的文件夹里，会被公开；写到别处")
            }
            guard let slash = above.lastIndex(of: "/"), above != "/" else { return }
            above = String(above[..<slash])
            if above.isEmpty { above = "/" }
        }
    }
}
