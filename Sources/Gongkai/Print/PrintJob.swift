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

    /// Where the PDFs of sheets go: by their pages' addresses, `hedong/shigu/2026-03-luqiao.pdf`; a poster's ends with
    /// `-a3`, a pack's is `pack.pdf`. Where two would have one name, the later has a number.
    static func paths(of sheets: [Sheet], arePacks: Bool) -> [String] {
        var taken: Set<String> = []
        return sheets.map { sheet in
            var parts = sheet.page.route.folder.split(separator: "/").map(String.init)
            var name: String
            if arePacks {
                // hedong/print/ and hedong/print/2/, hedong/shigu/print/pack/
                let place = parts.lastIndex(of: "print") ?? parts.endIndex
                let part = parts[place...].last.flatMap { Int($0) }.map { "-\($0)" } ?? ""
                name = (parts[..<place] + ["pack" + part]).joined(separator: "/")
            } else {
                if parts.last == "a3" { parts.removeLast() }
                if parts.last == "print" { parts.removeLast() }
                name = parts.isEmpty ? "index" : parts.joined(separator: "/")
                if sheet.paper == .a3 { name += "-a3" }
            }
            var number = 1
            let plain = name
            while !taken.insert(name).inserted {
                number += 1
                name = "\(plain)-\(number)"
            }
            return name + ".pdf"
        }
    }
}
