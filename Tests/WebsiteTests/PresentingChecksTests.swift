import Documents
import Testing

@testable import Records
@testable import Website

@Suite("Examples of the checks that are judged when pages are made")
struct PresentingChecksTests {
    private static let checks = Check.all.filter { check in
        if case .presenting = check.inspection { return true }
        return false
    }

    @Test("the wrong one reports that check, the right one nothing", arguments: checks)
    func examples(_ check: Check) async {
        let wrong = await SiteFixture(check.wrong).log.sorted
        #expect(wrong.map(\.check) == [check.id])
        #expect(wrong.map(\.severity) == [check.severity])
        #expect(await SiteFixture(check.right).log.sorted == [])
    }

    @Test("there are such checks")
    func some() {
        #expect(
            Self.checks.map(\.id) == [
                "dead-link", "foreign-image", "active-attachment", "attachment-type", "missing-site-address",
                "long-address", "masked-table", "internal-file",
            ])
    }
}
