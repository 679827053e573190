import Documents
import Records
import Website

extension Originals {
    /// Looks into every file that is to be published as it is. One that cannot be read is left to the build, which says so.
    func faults(in copies: [Site.Copy], on day: Day) async -> Diagnostics {
        let found = await copies.concurrentMap(slice: 8) { copy -> Diagnostic? in
            guard var inspection = copy.inspection(on: day) else { return nil }
            let path = path(of: copy)
            guard let file = try? FileDescriptor(reading: path) else { return nil }
            while inspection.wantsMore {
                guard let piece = try? file.read(upTo: FileInspection.piece, path: path), !piece.isEmpty
                else { break }
                inspection.take(piece)
            }
            return inspection.fault.map(copy.diagnostic)
        }
        var log = Diagnostics()
        for case let fault? in found { log.report(fault) }
        return log
    }
}
