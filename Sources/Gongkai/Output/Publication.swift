import CFileSystem
import Documents
import Records
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A site on its way into a folder.
///
/// Into a new folder it is written as it is, and the folder then has its name: there is no site, or the whole of it.
///
/// In a folder that stands, everything that changed is first written aside, and nothing else is touched: whatever goes wrong
/// until then leaves the site as it stood. What was written is then brought to the disk, and takes its place name by name:
/// first what is new, to which nothing leads yet; then what changes, attachments and pages before the lists that lead to them,
/// the home page last; what is no longer part of the site goes after that. So
///
/// - a program that is killed at any moment leaves pages of the old site and of the new one side by side, each of them whole, and
///   no page to which the home page leads has a dead link. (A file that becomes a folder, or a folder that becomes a file, is not
///   there for the time of two calls.) The list then names the files of both, so that the next build removes what it does not want;
/// - a power failure leaves no page empty or torn: bytes are on the disk before names are. Names that changed in the last seconds
///   may be the old ones again, in the same order as above.
///
/// The next build puts either right.
struct Publication {
    let batches: Batches
    /// The files of all batches, in their order.
    let files: [PublishedFile]
    /// Where the files of each batch begin among them.
    private let starts: [Int]
    let site: Site
    let library: Library
    let originals: Originals
    let painter: Painter?
    let root: OpenFolder
    private let steps: StepCount
    private let profile: Profile?

    init(
        of site: Site, from library: Library, copying originals: Originals, _ painter: Painter?,
        to root: OpenFolder, _ progress: @escaping Progress, _ profile: Profile? = nil
    ) {
        self.profile = profile
        let batches = Batches(of: site)
        self.batches = batches
        var files: [PublishedFile] = []
        files.reserveCapacity(site.pages.count + site.copies.count)
        starts = batches.indices.map { batch in
            defer { files += batches[batch].files(of: site) }
            return files.count
        }
        self.files = files
        steps = StepCount(of: files.count, progress)
        self.library = library
        self.site = site
        self.originals = originals
        self.painter = painter
        self.root = root
    }

    /// What is to be done with a file.
    private enum Outcome: Sendable {
        case unchanged
        /// Nothing stands there.
        case new
        /// Nothing of its name stands there, but these files of ours, which give way: `a` is to be a folder, or is one.
        case instead([String])
        /// Ours stands there.
        case changed
        /// Ours stands there, and names people who are named no longer.
        case faded

        /// What gives way to it.
        var replaced: [String] { if case .instead(let files) = self { files } else { [] } }

        var isUnchanged: Bool { if case .unchanged = self { true } else { false } }
    }

    // MARK: Into a new folder

    /// Writes all files. The list comes first: it says what to remove when this is cut short.
    func fill() async throws -> OutputFolder.Tally {
        let path = root.name(of: FileList.name)
        try FileDescriptor(creating: FileList.name, in: root.number, path: path)
            .writeAll(FileList(files.map(\.path)).bytes, path: path)
        _ = try await inSlices(batches.indices) { batch, walk in
            try forEachFile(of: batch) { index, bytes in
                let file = files[index]
                let path = root.name(of: file.path)
                guard try walk.enter(folderOf: file.path, making: .always) == .there else {
                    throw DiskError("写入", path, reason: "同名的文件已在那里")
                }
                let created = try FileDescriptor(
                    creating: String(file.path.pathName), in: walk.number, path: path)
                try bytes.write(to: created, path: path)
            }
        }
        try sync()
        return OutputFolder.Tally(written: files.count)
    }

    // MARK: Into a folder that stands

    func update() async throws -> OutputFolder.Tally {
        let earlier = try FileList(in: root)
        try EarlierVersion.clear(root, earlier)
        let ours = FileList(files.map(\.path))
        let staging = try StagingFolder(in: root)
        let outcomes = try await inSlices(batches.indices) { batch, walk in
            try forEachFile(of: batch) { index, bytes in
                try stage(index, bytes, in: staging, walk: &walk, earlier)
            }
        }.flatMap(\.self)
        try Task.checkCancellation()
        let staged = files.indices.filter { !outcomes[$0].isUnchanged }
        if staged.isEmpty, earlier == ours { return OutputFolder.Tally(unchanged: files.count) }
        let gone = earlier.subtracting(ours)
        try sync()
        let both = ours.union(earlier)
        if both != earlier { try write(both, by: staging) }
        var done = 0
        let turns = staged.sorted { turn(of: $0, outcomes) < turn(of: $1, outcomes) }
        while done < turns.count {
            let now = turn(of: turns[done], outcomes)
            let group = turns[done...].prefix { turn(of: $0, outcomes) == now }
            try await publish(Array(group), outcomes, from: staging)
            done += group.count
        }
        let replaced = Set(outcomes.flatMap(\.replaced))
        var removed = replaced.count
        let faded = outcomes.count { if case .faded = $0 { true } else { false } }
        var walk = FolderWalk(from: root)
        for path in gone.reversed() where try walk.remove(path) { removed += 1 }
        if ours != both { try write(ours, by: staging) }
        return OutputFolder.Tally(
            written: staged.count, unchanged: files.count - staged.count, removed: removed, faded: faded)
    }

    /// By what becomes of a file, then by what it is.
    private func turn(of index: Int, _ outcomes: [Outcome]) -> Int {
        let phase =
            switch outcomes[index] {
            case .unchanged, .new: 0
            case .instead: 1
            case .changed, .faded: 2
            }
        return phase * 8 + files[index].turn
    }

    /// Writes a file aside, unless it stands where it is to go.
    /// - Throws: ``DiskError``, also where something stands that is not ours.
    private func stage(
        _ index: Int, _ bytes: FileBytes, in staging: StagingFolder, walk: inout FolderWalk,
        _ earlier: FileList
    ) throws -> Outcome {
        let file = files[index]
        let path = root.name(of: file.path)
        var outcome = try outcome(of: file.path, bytes, walk: &walk, earlier)
        if outcome.isUnchanged { return outcome }
        if file.isFaded, case .changed = outcome, try namesPeople(file.path, in: walk) { outcome = .faded }
        let created = try staging.create(index, for: file.path)
        try bytes.write(to: created, path: path)
        return outcome
    }

    /// Whether the page that stands in a folder was made while its people were still named.
    private func namesPeople(_ path: String, in walk: borrowing FolderWalk) throws -> Bool {
        guard let standing = FileDescriptor(existing: String(path.pathName), in: walk.number),
            let size = standing.size
        else { return false }
        return try !Site.saysFaded(standing.read(upTo: size, path: root.name(of: path)))
    }

    private func outcome(
        of path: String, _ bytes: FileBytes, walk: inout FolderWalk, _ earlier: FileList
    ) throws -> Outcome {
        switch try walk.enter(folderOf: path) {
        case .missing: return .new
        case .blocked(let other):
            try Standing(other, in: root, earlier).mustBeOurs()
            return .instead([other])
        case .there: break
        }
        guard let standing = FileDescriptor(existing: String(path.pathName), in: walk.number) else {
            if errno == ENOENT { return .new }
            try Standing(path, in: root, earlier).mustBeOurs()
            throw DiskError("读取", root.name(of: path))
        }
        if standing.size == nil {
            return .instead(try Standing(path, in: root, earlier).filesOfOurFolder())
        }
        if try bytes.areThose(of: standing, path: root.name(of: path)) { return .unchanged }
        try Standing(path, in: root, earlier).mustBeOurs()
        return .changed
    }

    /// Lets files take their places.
    private func publish(_ group: [Int], _ outcomes: [Outcome], from staging: StagingFolder) async throws {
        // What makes room for another is done one after the other: two may wait for the same room.
        let slice = outcomes[group[0]].replaced.isEmpty ? 32 : group.count
        _ = try await inSlices(group.indices, of: slice, cancels: false) { place, walk in
            let path = files[group[place]].path
            for file in outcomes[group[place]].replaced.reversed() { _ = try walk.remove(file) }
            guard try walk.enter(folderOf: path, making: .ifMissing) == .there else {
                throw DiskError("写入", root.name(of: path), reason: "同名的文件已在那里")
            }
            try staging.move(group[place], to: path, from: walk)
        }
    }

    private func write(_ list: FileList, by staging: StagingFolder) throws {
        let number = files.count
        let path = root.name(of: FileList.name)
        try staging.create(number, for: FileList.name).writeAll(list.bytes, path: path)
        try staging.move(number, to: FileList.name, from: FolderWalk(from: root))
    }

    // MARK: Parts

    /// Makes the files of a batch, and hands on each with its number among all.
    private func forEachFile<Result>(
        of batch: Int, _ body: (Int, FileBytes) throws -> Result
    ) throws -> [Result] {
        let bytes = try batches[batch].bytes(
            of: site, from: library, copying: originals, painter, profile)
        let results = try bytes.enumerated().map { try body(starts[batch] + $0, $1) }
        steps.add(results.count)
        return results
    }

    /// Brings to the disk what has been written: one call for all of it, where one for each file would take eight times as long.
    private func sync() throws {
        if syncfs(root.number) != 0 { throw DiskError("写入", root.path) }
    }

    /// Does the same for many, on every core, each slice on a walk of its own. In small slices: a page of rankings is a hundred
    /// times a notice, and its like stand together.
    /// - Throws: the first error, by their order; ``CancellationError``.
    private func inSlices<Result: Sendable>(
        _ indices: Range<Int>, of count: Int = 8, cancels: Bool = true,
        _ body: @escaping @Sendable (Int, inout FolderWalk) throws -> Result
    ) async throws -> [Result] {
        let root = root
        let slices = stride(from: indices.lowerBound, to: indices.upperBound, by: count)
            .map { $0..<min($0 + count, indices.upperBound) }
        let results = await slices.concurrentMap(slice: 1) { slice in
            Swift.Result<[Result], any Error> {
                if cancels { try Task.checkCancellation() }
                var walk = FolderWalk(from: root)
                return try slice.map { try body($0, &walk) }
            }
        }
        return try results.flatMap { try $0.get() }
    }
}

extension OutputFolder {
    /// Writes a site: all of it, or nothing.
    /// - Throws: ``DiskError`` or ``Library/Changed``, the first that occurred; ``CancellationError``. What stood then still
    ///   stands, unless names could not be changed.
    func write(
        _ site: Site, from library: Library, copying originals: Originals, _ painter: Painter?,
        _ progress: @escaping Progress, _ profile: Profile? = nil
    ) async throws -> Tally {
        let publication = Publication(
            of: site, from: library, copying: originals, painter, to: root, progress, profile)
        if !isNew { return try await publication.update() }
        let tally = try await publication.fill()
        try publish()
        return tally
    }
}
