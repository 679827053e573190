import Documents
import Foundation
import Testing

@testable import Records

/// What one row of the library of methods must say, whole: written from its document with the document open, never from the method
/// file, and compared exactly.
///
/// A place is a paragraph and a sentence of the document, headings not counted: `9.3` is the third sentence of the ninth.
struct DocumentRow: Sendable {
    let id: String
    let name: String
    /// Where the document says it.
    let at: String
    /// Its named members, in the document's order.
    var parts: [String] = []
    /// `名称 | 主体 → 对象 | 考核 | 频次 | 数量`. A duty whose document gives no cadence is due at any time.
    var duties: [String] = []
    /// `名称 | 角色 人数、角色 | 年限 | 每村`; what the document does not say is left out.
    var pairings: [String] = []
    /// `职责: 方式、方式`: the ways of doing it that the document names.
    var means: [String] = []
    /// `结对 | 村类 | 角色 类别、类别 | 验收`: for whom a pairing is, by whom, and what ends it; what the document leaves open is left out.
    var rules: [String] = []
    /// `名册 | 角色 人数、角色 | 人数 | 每村`: who must serve where.
    var rosters: [String] = []
    /// The duties of which nothing is published.
    var kept: [String] = []
    /// The books that it is kept in. How far their items have come is the county's own, except where `states` says so.
    var ledgers: [String] = []
    /// The states of the first ledger, where the document names what may come of an item.
    var states: [String] = []
    /// The ledgers whose items answer each other.
    var matched: [String] = []
    /// `起因 等次 → 职责或台账 | 来自`: what has to follow.
    var consequences: [String] = []
    /// `名称 数`, as people read the number.
    var figures: [String] = []
    var identities: [String] = []
    /// Whether the document gives names only.
    var isPending = false
    /// What the editor must own up to: words of his note.
    var admits: [String] = []
}

extension DocumentRow {
    /// What a mechanism says, in the same words.
    init(_ mechanism: Mechanism, like row: DocumentRow) {
        id = mechanism.id?.value ?? ""
        name = mechanism.name.value
        at = row.at
        parts = mechanism.parts
        duties = mechanism.duties.map { duty in
            let bearer = [duty.by, duty.toward].compactMap(\.self).joined(separator: " → ")
            return [duty.name.value, bearer, duty.counted.text, duty.cadence?.text ?? "", duty.count.text]
                .joined(separator: " | ")
        }
        pairings = mechanism.pairings.map { pairing in
            let members = pairing.members.map { $0.role + ($0.headcount.map { " " + $0.text } ?? "") }
            let term = pairing.term.map { "\($0)年" }
            return [
                pairing.name.value, members.joined(separator: "、"), term,
                pairing.isForEveryVillage ? "每村" : nil,
            ].compactMap(\.self).joined(separator: " | ")
        }
        means = mechanism.duties.compactMap { duty in
            duty.means.isEmpty ? nil : duty.name.value + ": " + duty.means.joined(separator: "、")
        }
        rosters = mechanism.rosters.map { roster in
            let roles = roster.roles.map { $0.name.value + ($0.headcount.map { " " + $0.text } ?? "") }
            return [
                roster.name.value, roles.joined(separator: "、"), roster.headcount?.text,
                roster.isForEveryVillage ? "每村" : nil,
            ].compactMap(\.self).joined(separator: " | ")
        }
        kept = mechanism.duties.filter(\.isInternal).map(\.name.value)
        rules = mechanism.pairings.compactMap { pairing in
            let members = pairing.members.filter { !$0.categories.isEmpty }.map {
                $0.role + " " + $0.categories.map(\.value).joined(separator: "、")
            }
            let rule = [pairing.villageSorts.map(\.value).joined(separator: "、")] + members
            let said = (rule + [pairing.acceptance?.value ?? ""]).filter { !$0.isEmpty }
            return said.isEmpty ? nil : ([pairing.name.value] + said).joined(separator: " | ")
        }
        matched = mechanism.matched.map(\.value)
        consequences = mechanism.consequences.map { consequence in
            let cause = [consequence.trigger.text, consequence.grade?.value].compactMap(\.self)
            return [
                cause.joined(separator: " ") + " → " + consequence.answer.name.value,
                consequence.days.map { "\($0)日" }, consequence.source?.value,
            ].compactMap(\.self).joined(separator: " | ")
        }
        ledgers = mechanism.ledgers.map(\.name.value)
        states = row.states.isEmpty ? [] : mechanism.ledgers.first?.states ?? []
        figures = mechanism.figures?.figures.map { $0.name + " " + $0.text } ?? []
        identities = mechanism.figures?.identities.map(\.text.value) ?? []
        isPending = mechanism.isPending
        admits = row.admits.filter { mechanism.editorial?.contains($0) ?? false }
    }

    /// Field by field, so that a difference is told with its row and its field.
    fileprivate func differences(from other: DocumentRow) -> [String] {
        var found: [String] = []
        func compare<Value: Equatable>(_ field: String, _ mine: Value, _ theirs: Value) {
            if mine != theirs { found.append("\(id) \(field): \(theirs) ≠ \(mine) (\(at))") }
        }
        compare("name", name, other.name)
        compare("parts", parts, other.parts)
        compare("duties", duties, other.duties)
        compare("pairings", pairings, other.pairings)
        compare("means", means, other.means)
        compare("rules", rules, other.rules)
        compare("rosters", rosters, other.rosters)
        compare("kept", kept, other.kept)
        compare("ledgers", ledgers, other.ledgers)
        compare("matched", matched, other.matched)
        compare("consequences", consequences, other.consequences)
        compare("states", states, other.states)
        compare("figures", figures, other.figures)
        compare("identities", identities, other.identities)
        compare("pending", isPending, other.isPending)
        compare("admits", admits, other.admits)
        return found
    }
}

/// Rows of the documents 000, 003 and 004.
let documentRows: [DocumentRow] = documentRowsOfQiu + documentRowsOfYantai + documentRowsOfLongquanyi

@Suite("The rows of three documents")
struct DocumentRowTests {
    @Test("every row says exactly what its document says")
    func contents() async throws {
        let mechanisms = Dictionary(
            try await MethodLibrary.read().register.mechanisms.compactMap { _, mechanism in
                mechanism.id.map { ($0.value, mechanism) }
            }, uniquingKeysWith: { first, _ in first })
        for row in documentRows {
            let mechanism = try #require(mechanisms[row.id], "\(row.id)")
            #expect(row.differences(from: DocumentRow(mechanism, like: row)) == [])
        }
    }

    @Test("a cadence stands only where the document gives one")
    func cadences() async throws {
        // 五日: one timetable a week. 四个一: monthly, quarterly, half-yearly. 三年, 每年: plans. 年初, 半年, 年终. 期满. 每年, 每月: money.
        let given: Set = ["0-1", "0-3", "0-4", "0-13", "0-15", "3-10", "4-4", "4-19"]
        let ids = Set(documentRows.map(\.id))
        for (_, mechanism) in try await MethodLibrary.read().register.mechanisms {
            guard let id = mechanism.id?.value, ids.contains(id) else { continue }
            let isTimed = mechanism.duties.contains { $0.cadence?.rhythm != .anyTime }
            #expect(isTimed == given.contains(id), "\(id)")
        }
    }

    @Test("every row that is not pending is in force, and every part of the board is read without a word")
    func adoption() async throws {
        let register = try await MethodLibrary.read().register
        let ids = Set(documentRows.map(\.id))
        for (reference, mechanism) in register.mechanisms {
            guard let id = mechanism.id?.value, ids.contains(id) else { continue }
            #expect(register.isAdopted(reference) == !mechanism.isPending, "\(id)")
        }
    }

    /// 4-17: three levels judge the man and the work. 3-9: three sorts of bearers, each apart. 0-17: units. 4-9: society alone judges those who help. What each
    /// is worth, no document says: the files that hold these rows own up to it.
    @Test("an appraisal judges whom its document names, each sort apart")
    func appraisals() async throws {
        let expected: [(row: String, subjects: [String], components: [String])] = [
            ("0-17", ["单位"], ["四个一 50", "帮扶档案 20", "督导问题整改 30"]),
            ("3-9", ["单位", "乡镇", "组"], ["履行责任 40", "五个方面进展 40", "村里评价 20"]),
            ("4-9", ["组"], ["社会评价 100 100%"]),
            ("4-17", ["人"], ["县评人 15", "县评事 15", "乡镇评人 15", "乡镇评事 15", "村评人 20", "村评事 20"]),
        ]
        let methods = try await MethodLibrary.read().register.methods
        for (row, subjects, components) in expected {
            let method = try #require(methods.first { $0.items.contains { $0.id?.value == row } }, "\(row)")
            let appraisal = try #require(method.appraisal, "\(row)")
            #expect(appraisal.subjects.map(\.text) == subjects, "\(row)")
            #expect(
                appraisal.components.map { component in
                    [component.name.value, component.weight.value.text, component.poll?.value.text]
                        .compactMap(\.self).joined(separator: " ")
                } == components, "\(row)")
            #expect(method.whole.editorial?.contains("晒谷县定的") == true, "\(row)")
        }
    }
}
