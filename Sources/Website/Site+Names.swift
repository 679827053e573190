import Documents
import Records

extension Site {
    /// Whether a page is that of a record whose people are named no longer, or whose files were taken back.
    package func isFaded(_ page: Page) -> Bool {
        guard case .disclosure(let record) = page.content else { return false }
        let disclosure = register.archive.disclosures[record]
        return disclosure.isFaded || disclosure.withdrawsFiles
    }

    /// Whether a page says so.
    package static func saysFaded(_ page: [UInt8]) -> Bool {
        page.range(of: Array("<div class=\"banner faded\"".utf8)) != nil
    }
}
