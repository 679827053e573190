import Documents
import Foundation
import Records

/// A folder of input files, read without ever leaving it: symbolic links are refused, special files too.
package struct SourceFolder: Sendable {
    private let root: String

    package init(_ root: String) {
        self.root = root
    }

    /// How deep folders may stand in each other, and how long a path may be: what archives and hosts still accept.
    private static let maximumDepth = 32
    private static let maximumPath = 1024
    /// The largest table that is read, in bytes.
    private static let maximumTable = 64 << 20
    /// The largest record: a front matter of 64 KB and a body; anything larger is refused when it is parsed.
    static let maximumText = 16 << 20
    /// The largest attachment: more than a board's readers would wait for.
    static let maximumAttachment = 256 << 20

    /// What files there are in a content folder. Attachments are measured, nothing is read yet.
    /// - Throws: ``DiskError`` when the folder itself cannot be read.
    package func listing(into log: inout Diagnostics) async throws -> Listing {
        let found = try await found(into: &log)
        let faults = await found.concurrentMap { item in
            Self.limit(ofText: item.path) == nil ? attachmentFault(item) : nil
        }
        for case let fault? in faults { log.report(fault) }
        return Listing(of: root, zip(found, faults).lazy.filter { $0.1 == nil }.map(\.0))
    }

    /// Why a file cannot be published as it is.
    private func attachmentFault(_ item: Found) -> Diagnostic? {
        do {
            let size = try FileDescriptor(reading: root + "/" + item.name).size ?? 0
            return size > Self.maximumAttachment ? Self.tooLarge(item.path, Self.maximumAttachment) : nil
        } catch {
            return Self.unreadable(item.path, error)
        }
    }

    /// Up to how many bytes of a file of the content folder are read as text; nil for an attachment.
    static func limit(ofText path: String) -> Int? {
        path.ends(with: ".md") || path == Board.path
            ? maximumText : path.ends(with: ".csv") ? maximumTable : nil
    }

    /// The files of a theme: templates and assets, all read.
    /// - Throws: ``DiskError`` when the folder itself cannot be read.
    package func themeFiles(into log: inout Diagnostics) async throws -> [SourceFile] {
        let found = try await found(into: &log)
        let read = await found.concurrentMap { item in
            Self.open(root + "/" + item.name, item.path, limit: Self.maximumText)
        }
        return zip(found, read).compactMap { item, opened in
            switch opened {
            case .text(let bytes): return SourceFile(path: item.path, contents: .text(bytes))
            case .unreadable(let fault):
                log.report(fault)
                return nil
            }
        }
    }

    /// Reads a file whole.
    /// - Parameters:
    ///   - name: as it is opened.
    ///   - path: as a diagnostic calls it.
    static func open(_ name: String, _ path: String, limit: Int) -> Library.Opened {
        do {
            guard let bytes = try FileDescriptor(reading: name).readAll(path: name, limit: limit) else {
                return .unreadable(tooLarge(path, limit))
            }
            return .text(bytes)
        } catch {
            return .unreadable(unreadable(path, error))
        }
    }

    /// The files of the folder and of those in it, by their paths.
    private func found(into log: inout Diagnostics) async throws -> [Found] {
        var found: [Found] = []
        // Level by level, so that every core lists.
        var folders = [""]
        for depth in 0... {
            let listings = await folders.concurrentMap(slice: 8) { list($0, depth: depth) }
            if depth == 0, let error = listings[0].error { throw error }
            folders = []
            for listing in listings {
                found += listing.files
                folders += listing.folders
                log.report(contentsOf: listing.log)
            }
            if folders.isEmpty { break }
        }
        found.sort { $0.path == $1.path ? $0.name.utf8.count < $1.name.utf8.count : $0.path < $1.path }
        return Self.once(found, into: &log)
    }

    /// A file that was found.
    struct Found: Sendable {
        /// As it is on the disk.
        var name: String
        /// In NFC.
        var path: String
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> Diagnostic {
        diagnostic(path, "文件太大，超过 \(limit >> 20) MB", help: "把长表分成几个 CSV，把大图缩小，再不行就移出内容文件夹")
    }

    private static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        let reason = (error as? DiskError)?.reason ?? "读不出"
        return diagnostic(path, "读不出这个文件：\(reason)", help: "检查文件权限，或另存一份")
    }

    private static func diagnostic(_ path: String, _ message: Message, help: String) -> Diagnostic {
        Diagnostic(Check.unreadable, at: SourceLocation(path), message, help: help)
    }

    /// Each path once: names that look the same may be written with other letters (a Mac's, an archive's), and one would be
    /// published under the name of the other.
    private static func once(_ found: [Found], into log: inout Diagnostics) -> [Found] {
        var once: [Found] = []
        once.reserveCapacity(found.count)
        for item in found {
            guard let last = once.last, last.path.utf8.elementsEqual(item.path.utf8) else {
                once.append(item)
                continue
            }
            let sizes = [last, item].map { "\($0.name.utf8.count) 字节" }.joined(separator: "，")
            log.report(
                Diagnostic(
                    Check.duplicateAddress, at: SourceLocation(item.path),
                    "“\(item.path)”有两份：名称看来一样，编码不同（\(sizes)）", help: "两份都看一看，删去一份，或给其中一份改名"))
        }
        return once
    }

    /// What stands in one folder.
    private struct Folder: Sendable {
        var files: [Found] = []
        /// By their names on the disk.
        var folders: [String] = []
        var log = Diagnostics()
        /// Why the folder itself could not be read.
        var error: DiskError?
    }

    private func list(_ folder: String, depth: Int) -> Folder {
        var listing = Folder()
        let path = folder.isEmpty ? root : root + "/" + folder
        guard let stream = opendir(path) else {
            listing.error = DiskError("读取文件夹", path)
            if !folder.isEmpty {
                listing.log.report(
                    Self.diagnostic(folder, "读不出这个文件夹：\(DiskError.reason(errno))", help: "检查文件夹权限"))
            }
            return listing
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name else {
                listing.log.report(
                    Self.diagnostic(folder.isEmpty ? "." : folder, "有一个文件名不是 UTF-8", help: "给它改名"))
                continue
            }
            // Hidden files, and what office programs leave behind while a file is open.
            if name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            take(path, type: Int32(entry.pointee.d_type), depth: depth, into: &listing)
        }
        return listing
    }

    /// - Parameter type: what the folder says that it is, which saves asking the file itself.
    private func take(_ name: String, type: Int32, depth: Int, into listing: inout Folder) {
        let path = name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
        if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }) {
            listing.log.report(
                Self.diagnostic(path.filter { !$0.isNewline }, "文件名里有控制字符或反斜线", help: "给它改名"))
            return
        }
        if path.utf8.count > Self.maximumPath || depth > Self.maximumDepth {
            listing.log.report(Self.diagnostic(path, "路径太长或太深", help: "减少文件夹的层次，缩短名称"))
            return
        }
        switch type == Int32(DT_UNKNOWN) ? Self.type(of: root + "/" + name) : type {
        case Int32(DT_REG): listing.files.append(Found(name: name, path: path))
        case Int32(DT_DIR): listing.folders.append(name)
        case Int32(DT_LNK): listing.log.report(Self.diagnostic(path, "是符号链接，不读取", help: "把文件本身复制到这里"))
        default: listing.log.report(Self.diagnostic(path, "不是普通文件", help: "删去它"))
        }
    }

    /// What a file is, on a file system whose folders do not say.
    private static func type(of path: String) -> Int32 {
        var status = stat()
        guard lstat(path, &status) == 0 else { return Int32(DT_UNKNOWN) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int32(DT_REG)
        case S_IFDIR: return Int32(DT_DIR)
        case S_IFLNK: return Int32(DT_LNK)
        default: return Int32(DT_UNKNOWN)
        }
    }
}
