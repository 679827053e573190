import Documents
import Testing

@testable import Records

@Suite("Every check's own examples")
struct CheckExamplesTests {
    /// Those that the register judges; the others are tested with the module that does.
    static let judged = Check.all.filter { !$0.isPresenting }

    @Test("the wrong one reports that check and nothing else", arguments: judged)
    func wrong(_ check: Check) async {
        let found = await judge(check.wrong).found
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.check == check.id }, "\(found)")
        #expect(found.allSatisfy { $0.severity == check.severity }, "\(found)")
    }

    @Test("the right one reports nothing at all", arguments: Check.all)
    func right(_ check: Check) async {
        let found = await judge(check.right).found
        #expect(found == [])
    }

    @Test("a finding is published with its basis", arguments: Check.all.filter { $0.severity == .finding })
    func findings(_ check: Check) async {
        let wrong = await judge(check.wrong)
        let published =
            wrong.register.findings.ofRecords.values.flatMap { $0 }
            + wrong.register.findings.ofMethods.values.flatMap { $0 }
        #expect(published.map(\.diagnostic) == wrong.found)
        #expect(published.allSatisfy { $0.basis?.isEmpty == false && $0.topic != nil })
    }

    @Test(
        "what only errors and warnings say is not published",
        arguments: Check.all.filter { $0.severity != .finding })
    func others(_ check: Check) async {
        let found = await judge(check.wrong).register.findings
        #expect(found.ofRecords.isEmpty && found.ofMethods.isEmpty)
    }

    @Test("ids are unique and in kebab-case; every text says something")
    func texts() {
        #expect(Set(Check.all.map(\.id)).count == Check.all.count)
        #expect(Check.all.count >= 30)
        for check in Check.all {
            #expect(
                check.id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                    !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
                }, "\(check.id)")
            #expect(!check.title.isEmpty && !check.title.hasSuffix("。"), "\(check.id)")
            #expect(check.why.hasSuffix("。"), "\(check.id)")
            #expect(check.wrong != check.right, "\(check.id)")
            #expect(check.severity != .finding || check.basis?.isEmpty == false, "\(check.id)")
        }
    }

    @Test("a check is found by its id")
    func named() {
        #expect(Check.named("quorum")?.title == "到会的人够数")
        #expect(Check.named("nonsense") == nil)
    }
}

extension Check {
    var isPresenting: Bool {
        if case .presenting = inspection { return true }
        return false
    }
}
