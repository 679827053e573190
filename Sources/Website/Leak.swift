import Documents
import Records

/// A number of a person in what was about to be written: it came together on the page, or past the look at its source.
package struct Leak: Error {
    /// The page.
    var path: String
    /// The file that the page is made of, as far as it is made of one.
    var source: String
    var number: PrivateNumber

    /// What to tell: the page and its source, never what is there.
    package var diagnostic: Diagnostic {
        Diagnostic(
            number.check, at: SourceLocation(source), "网页 \(Privacy.withoutNumbers(path)) 上：\(number.fault)",
            help: "\(number.help)；号码多半分写在几处，到网页上才连成一个", isDiscreet: true)
    }
}

extension Site {
    /// The first number of a person in the bytes of a page, whoever wrote it there.
    package func leak(in bytes: [UInt8], of page: Page) -> Leak? {
        let cleared = register.archive.clearedNumbers
        let number = PrivateNumber.all(onPage: bytes).first { number in
            number.excuse == nil && !number.isNobodys(on: register.asOf) && !cleared.contains(number.digits)
                && !register.excepts(number, on: page.record)
        }
        return number.map { Leak(path: page.path, source: source(of: page), number: $0) }
    }

    private func source(of page: Page) -> String {
        if case .home = page.content { return Board.path }
        if let record = page.record { return register.archive.disclosures[record].path }
        return page.source(in: register) ?? Board.path
    }
}
