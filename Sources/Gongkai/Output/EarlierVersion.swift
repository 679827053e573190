#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the program left when it was killed before it knew a ``StagingFolder``: it wrote each file under a temporary name in
/// the file's own folder, and an empty mark at the top for as long as it was about it.
enum EarlierVersion {
    static let mark = ".gongkai-unfinished"

    /// Removes it. - Parameter list: as that program left it; it named the files that were being written, too.
    /// - Throws: ``DiskError``.
    static func clear(_ root: OpenFolder, _ list: FileList) throws {
        var walk = FolderWalk(from: root)
        guard try walk.enter(folderOf: mark) == .there,
            let found = FileDescriptor(existing: mark, in: walk.number), found.size == 0
        else { return }
        for path in list.paths + [FileList.name] {
            _ = try walk.remove(OutputFolder.temporaryName(of: path))
        }
        _ = try walk.remove(mark)
    }
}
