import Documents
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder in which new files stand under numbers until they take their places. It lies in the output, so that a file
/// moves by its name alone; what stands in it when it goes out of scope goes with it, and so does what a build left that
/// was killed.
final class StagingFolder: Sendable {
    static let name = ".gongkai-new"

    private let root: OpenFolder
    private let folder: OpenFolder
    private let last = Mutex(-1)

    /// - Throws: ``DiskError`` when something else has its name.
    init(in root: OpenFolder) throws {
        self.root = root
        let path = root.name(of: Self.name)
        guard mkdirat(root.number, Self.name, 0o755) == 0 || errno == EEXIST else {
            throw DiskError("建立文件夹", path)
        }
        guard let folder = OpenFolder(Self.name, in: root) else {
            throw DiskError("打开文件夹", path, reason: "那里不是文件夹，不是本程序放的；移走它，再运行一次")
        }
        self.folder = folder
        guard clear() else {
            throw DiskError("清理", path, reason: "里面有别人的文件夹；移走它，再运行一次")
        }
    }

    deinit {
        _ = clear()
        unlinkat(root.number, Self.name, AT_REMOVEDIR)
    }

    /// Links and pipes lose their names here, and nothing else: nothing is opened.
    private func clear() -> Bool {
        (folder.names ?? []).allSatisfy { unlinkat(folder.number, $0, 0) == 0 }
    }

    /// A number that no file has, for who does not count them himself.
    func nextNumber() -> Int {
        last.withLock {
            $0 += 1; return $0
        }
    }

    /// A new file under a number. - Parameter path: where it is to go, as an error names it.
    func create(_ number: Int, for path: String) throws -> FileDescriptor {
        try FileDescriptor(creating: "\(number)", in: folder.number, path: root.name(of: path))
    }

    /// Lets a file take its place. - Parameter walk: stands in the folder where it goes.
    func move(_ number: Int, to path: String, from walk: borrowing FolderWalk) throws {
        guard renameat(folder.number, "\(number)", walk.number, String(path.pathName)) == 0 else {
            throw DiskError("写入", root.name(of: path))
        }
    }

    func discard(_ number: Int) { unlinkat(folder.number, "\(number)", 0) }
}
