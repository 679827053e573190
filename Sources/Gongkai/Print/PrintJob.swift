import Records
import Website

/// A sheet that is to be a file.
struct PrintJob: Sendable {
    let sheet: Sheet
    /// Of the PDF, from the root of its folder.
    let path: String
    /// What the PDF depends on: while it is the same, so is the PDF.
    let fingerprint: String
    /// When its dates say that it was made.
    let day: Day?
    /// Why it cannot be printed; nil when nothing is known against it.
    var fault: String?

    /// Where the PDFs of sheets go: by their pages' addresses, `hedong/shigu/2026-03-luqiao.pdf`; a poster's ends with
    /// `-a3`. Where two would have one name, the later has a number.
    static func paths(of sheets: [Sheet]) -> [String] {
        var names = Names()
        return sheets.map { names.take(name(of: $0)) }
    }

    /// Where the PDFs of packs go: `hedong/pack.pdf`; a pack of one kind or one period is called by it too, and so are its parts
    /// by their numbers. None has the name of a sheet.
    /// - Parameter sheets: all of the board's.
    static func paths(ofPacks packs: [Sheet], _ selection: SheetSelection, beside sheets: [Sheet]) -> [String]
    {
        var names = Names()
        for sheet in sheets { _ = names.take(name(of: sheet)) }
        return packs.map { sheet in
            let parts = parts(of: sheet)
            // hedong/print/ and hedong/print/2/, hedong/shigu/print/pack/
            let place = parts.lastIndex(of: "print") ?? parts.endIndex
            let number = parts[place...].last.flatMap { Int($0) }.map { ["\($0)"] } ?? []
            let name = (["pack"] + selection.words + number).joined(separator: "-")
            return names.take((parts[..<place] + [name]).joined(separator: "/"))
        }
    }

    private static func name(of sheet: Sheet) -> String {
        var parts = parts(of: sheet)
        if parts.last == "a3" { parts.removeLast() }
        if parts.last == "print" { parts.removeLast() }
        let name = parts.isEmpty ? "index" : parts.joined(separator: "/")
        return sheet.paper == .a3 ? name + "-a3" : name
    }

    private static func parts(of sheet: Sheet) -> [String] {
        sheet.page.route.folder.split(separator: "/").map(String.init)
    }

    /// Names that are taken, each once; disks that do not tell capital letters from small ones keep them apart too.
    private struct Names {
        private var taken: Set<String> = []

        mutating func take(_ plain: String) -> String {
            var name = plain
            var number = 1
            while !taken.insert(name.lowercased()).inserted {
                number += 1
                name = "\(plain)-\(number)"
            }
            return name + ".pdf"
        }
    }
}

extension SheetSelection {
    /// What a pack of it is called by: its kind and its period.
    var words: [String] { [kind.map { Kind(spelled: $0)?.text ?? $0 }, period].compactMap(\.self) }
}
