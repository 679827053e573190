import Documents
import Records
import Website

extension Originals {
    /// Looks into every file that is to be published as it is. One that cannot be read is left to the build, which says so.
    ///
    /// - Returns: the same originals, which are published as long as they are what was looked into; and what is wrong with them.
    func inspected(_ copies: [Site.Copy], on day: Day) async -> (Originals, Diagnostics) {
        let looks = await copies.concurrentMap(slice: 8) { copy -> (FileDescriptor.Stamp?, Diagnostic?)? in
            guard var inspection = copy.inspection(on: day) else { return nil }
            let path = path(of: copy)
            guard let file = try? FileDescriptor(reading: path) else { return nil }
            let stamp = file.stamp
            while inspection.wantsMore {
                guard let piece = try? file.read(upTo: FileInspection.piece, path: path), !piece.isEmpty
                else { break }
                inspection.take(piece)
            }
            return (stamp, inspection.fault.map(copy.diagnostic))
        }
        var originals = self
        var log = Diagnostics()
        for (copy, look) in zip(copies, looks) {
            guard let (stamp, fault) = look else { continue }
            if !copy.isTheme { originals.seen[copy.source] = stamp }
            if let fault { log.report(fault) }
        }
        return (originals, log)
    }
}
