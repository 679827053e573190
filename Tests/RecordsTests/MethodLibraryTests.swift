import Documents
import Foundation
import Testing

@testable import Records

/// The methods of the example county, as they are read.
struct MethodLibrary {
    var register: Register
    var found: [Diagnostic]

    static func read() async throws -> MethodLibrary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
            .standardizedFileURL
        var files: [SourceFile] = []
        for folder in ["", "methods"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            {
                guard name.hasSuffix(".md") || name.hasSuffix(".csv") || name == "board.yml" else { continue }
                let data = try Data(contentsOf: root.appending(path: folder).appending(path: name))
                let path = folder.isEmpty ? name : folder + "/" + name
                files.append(SourceFile(path: path, contents: .text(Array(data))))
            }
        }
        // The regions that methods name.
        let all = FileManager.default.enumerator(atPath: root.path)
        while let path = all?.nextObject() as? String {
            guard path.hasSuffix("/_index.md") else { continue }
            files.append(
                SourceFile(
                    path: path, contents: .text(Array(try Data(contentsOf: root.appending(path: path))))))
        }
        var log = Diagnostics()
        let (_, register) = await Records.Library.reading(files, on: .day(Example.asOf), into: &log)
        return MethodLibrary(
            register: register, found: log.sorted.filter { $0.location.path.hasPrefix("methods/") })
    }
}

@Suite("The library of methods")
struct MethodLibraryTests {
    @Test("is read without an error")
    func errors() async throws {
        #expect(try await MethodLibrary.read().found.filter { $0.severity != .finding } == [])
    }

    @Test("has the rows of the five sources and no others")
    func rows() async throws {
        let ids = try await MethodLibrary.read().register.mechanisms.compactMap(\.mechanism.id?.value)
        let expected = expectedRows.map(\.id) + documentRows.map(\.id)
        #expect(Set(expected).count == expected.count)
        #expect(expected.count >= 99)
        #expect(ids.sorted() == expected.sorted())
    }

    @Test("says of every row what its source says")
    func contents() async throws {
        let mechanisms = Dictionary(
            try await MethodLibrary.read().register.mechanisms.compactMap { _, mechanism in
                mechanism.id.map { ($0.value, mechanism) }
            }, uniquingKeysWith: { first, _ in first })
        for row in expectedRows {
            let mechanism = try #require(mechanisms[row.id], "\(row.id)")
            #expect(mechanism.name.value == row.name, "\(row.id)")
            let duties = mechanism.duties
            #expect(duties.count == row.duties.count, "\(row.id)")
            for (duty, expected) in zip(duties, row.duties) {
                if let name = expected.name { #expect(duty.name.value == name, "\(row.id)") }
                if let by = expected.by { #expect(duty.by == by, "\(row.id) \(duty.name.value)") }
                if let counted = expected.counted {
                    #expect(duty.counted.text == counted, "\(row.id) \(duty.name.value)")
                }
                #expect(duty.cadence?.text == expected.cadence, "\(row.id) \(duty.name.value)")
                #expect(duty.count.text == expected.count, "\(row.id) \(duty.name.value)")
                if expected.isOwn {
                    #expect(mechanism.editorial?.contains("原文") == true, "\(row.id) \(duty.name.value)")
                }
            }
            let components = mechanism.appraisal?.components ?? []
            #expect(components.map { "\($0.name.value) \($0.weight.value.text)" } == row.weights, "\(row.id)")
            #expect((mechanism.appraisal?.grades ?? []).map(\.name.value) == row.grades, "\(row.id)")
            #expect(mechanism.ledgers.map(\.states) == row.states, "\(row.id)")
            #expect(mechanism.points.map(\.name.value) == row.classes, "\(row.id)")
            let members = mechanism.pairings.map { pairing in
                pairing.members.map { $0.role + ($0.headcount.map { " " + $0.text } ?? "") }
            }
            #expect(members == row.members, "\(row.id)")
            #expect(mechanism.isPending == row.isPending, "\(row.id)")
            let figures = mechanism.figures
            if row.values.isEmpty {
                let said: [String] = (figures?.figures ?? []).map { figure in
                    let share = figure.share.map { " 占\($0.stated.value.text)" } ?? ""
                    return "\(figure.name) \(figure.text)\(share)"
                }
                #expect(said == row.figures, "\(row.id)")
                #expect((figures?.identities ?? []).map(\.text.value) == row.identities, "\(row.id)")
            } else {
                var said = Set(figures?.figures.map(\.text) ?? [])
                said.formUnion(figures?.figures.compactMap(\.share?.stated.value.text) ?? [])
                said.formUnion(figures?.identities.map(\.text.value) ?? [])
                #expect(Set(row.values).subtracting(said).sorted() == [], "\(row.id)")
            }
            let consequences = mechanism.consequences.map { consequence in
                "\(consequence.trigger.text) \(consequence.answer.name.value) \(consequence.days ?? 0)"
            }
            #expect(consequences == row.consequences, "\(row.id)")
            #expect(
                mechanism.pay.map { "\($0.base.value.text) \($0.performance.value.text)" } == row.pay,
                "\(row.id)")
            #expect((mechanism.appraisal?.subjects ?? []).map(\.text) == row.judged, "\(row.id)")
            let streak = mechanism.appraisal?.streak.map {
                (["\($0.grade) \($0.periods) \($0.honour)"] + $0.subjects.map(\.text)).joined(separator: " ")
            }
            #expect(streak == row.streak, "\(row.id)")
            #expect(row.says.filter { !mechanism.parts.contains($0) } == [], "\(row.id)")
        }
    }

    @Test("sums hold, and the one share that the source got wrong is found")
    func figures() async throws {
        let library = try await MethodLibrary.read()
        let found = library.found.filter { $0.check.hasPrefix("figure") }
        #expect(found.map(\.message) == ["占比不符：“年收入超过5万元的村”写 39.5%，146÷367 是 39.8%"])
    }

    @Test("namesakes are kept apart, synonyms resolve")
    func names() async throws {
        let register = try await MethodLibrary.read().register
        let index = MethodIndex(register.methods, regions: RegionIndex(register.regions))
        func ids(_ name: String) -> [String] { index.named(name).compactMap { index[$0].id?.value }.sorted() }
        #expect(ids("五个一") == ["1-2", "1-8"])
        #expect(ids("三帮") == ["1-12", "4-7"])
        #expect(ids("四项机制") == ["2-19", "2-38"])
        #expect(ids("信访联动") == ["0-14"])
        #expect(ids("信访联调") == ["0-14"])
        for id in expectedRows.map(\.id) + documentRows.map(\.id) { #expect(ids(id) == [id]) }
    }
}
