import Documents

/// The files of lists that are over or were taken back: they go with the names. Nobody can tell whether a file that hangs with a list is
/// the list, so whoever else names it does not publish it either, and is told; but for another list of people that still hangs, since the
/// file goes with that one when its time comes.
package struct TakenDownFiles: Sendable {
    /// What a record took down with it.
    struct Files: Sendable {
        /// The tables that it names.
        var tables: [String] = []
        /// What hung with it, and what its body led to.
        var others: [String] = []
        var isTakenBack = false
        /// Whether it named people; a notice that was taken back may have, or not.
        var isList = false
    }

    fileprivate struct Cause: Sendable {
        /// The file of the record.
        var record: String
        var isTakenBack: Bool
        var isList: Bool
        var isTable: Bool
    }

    private var causes: [String: Cause] = [:]
    /// Those of them that another list has, which still hangs.
    private var hanging: Set<String> = []
    /// Where records attach one that is not theirs.
    private(set) var attached: [(path: String, location: SourceLocation)] = []

    init(of facts: [Record.Facts]) {
        // Which of several is to be told of is not up to their order.
        for facts in facts where facts.takenDown != nil {
            guard let files = facts.takenDown else { continue }
            for (paths, isTable) in [(files.tables, true), (files.others, false)] {
                for path in paths {
                    let cause = Cause(
                        record: facts.path, isTakenBack: files.isTakenBack, isList: files.isList,
                        isTable: isTable)
                    if let other = causes[path], !cause.isMore(than: other) { continue }
                    causes[path] = cause
                }
            }
        }
        if causes.isEmpty { return }
        for facts in facts {
            guard case .disclosure(let record) = facts.content else { continue }
            for attachment in record.attachments where causes[attachment.path] != nil {
                attached.append((attachment.path, record.location(attachment.place)))
                if record.namesVillagers { hanging.insert(attachment.path) }
            }
        }
    }

    package var isEmpty: Bool { causes.isEmpty }

    /// Whether nobody publishes a file any more.
    package func withholds(_ path: String) -> Bool {
        guard let cause = causes[path] else { return false }
        return cause.isTable || cause.isList && !hanging.contains(path)
    }

    /// What is said to another who names a file; nil where nothing is.
    package func warning(ofNaming path: String, at location: SourceLocation) -> Diagnostic? {
        guard let cause = causes[path], cause.record != location.path else { return nil }
        let name = path.pathName
        if withholds(path) {
            return Diagnostic(
                Check.withdrawnFile, at: location,
                "“\(name)”随 \(cause.record) \(cause.isTakenBack ? "撤回" : "到期撤下")，这里也不再发布",
                help: "这里也删去；不是那份名单、要公布的，另存一个名字，这里写新的名字")
        }
        if !cause.isTakenBack { return nil }
        return Diagnostic(
            Check.withdrawnFile, at: location, "“\(name)”是 \(cause.record) 撤回了的附件，这里还在发布",
            help: "是同一份名单的，这里也删去；确实可以公布的，另存一个名字")
    }
}

extension TakenDownFiles.Cause {
    /// Whether it takes a file down more surely than another; of two alike, whether it comes first.
    fileprivate func isMore(than other: Self) -> Bool {
        let (own, others) = (weight, other.weight)
        return own != others ? own > others : record < other.record
    }

    private var weight: Int { (isTable ? 4 : 0) + (isList ? 2 : 0) + (isTakenBack ? 1 : 0) }
}

extension TakenDownFiles.Files {
    /// Those of a record as it is settled; nil where it took none down.
    init?(of record: Disclosure, before: Disclosure, _ tables: [String], among files: Set<String>) {
        guard record.isFaded || record.withdrawsFiles else { return nil }
        self.tables = record.isFaded ? tables : []
        isTakenBack = record.withdrawsFiles
        isList = record.names != nil
        others = before.attachments.map(\.path)
        for link in record.outline.links where isTakenBack || !link.isImage {
            guard AttachmentKind(ending: AttachmentKind.ending(of: link.file)) != nil,
                let path = link.file.path(from: record.path.pathFolder), files.contains(path)
            else { continue }
            others.append(path)
        }
    }
}

extension Disclosure {
    /// Whether it names people that are no officers, and names them still.
    fileprivate var namesVillagers: Bool { names.map { !$0.isFaded && !$0.isOfOffice } ?? false }
}
