import Documents
import Foundation
import Records
import Testing

@testable import Gongkai

/// What the example county shows of the rows of the documents 000, 003 and 004, counted by hand from its records with a calendar
/// beside them: who missed what, what is overdue, who has nobody, and who is first and last.
@Suite("The example county, row by row")
struct ExampleRowsTests {
    private static func register() async throws -> Register {
        var log = Diagnostics()
        let listing = try await SourceFolder(Repository.content).listing(into: &log)
        return await Library.reading(listing.files, on: Today.instant(1_893_456_000), into: &log).1
    }

    /// The slots of a row's duties that are over and were not kept whole: `职责 | 谁 | 起`.
    private static func missed(_ register: Register) -> [String: [String]] {
        let compliance = register.compliance
        var missed: [String: [String]] = [:]
        for keeping in compliance.keepings.indices {
            let duty = compliance.keepings[keeping].duty
            guard let id = register[duty.mechanism].id?.value else { continue }
            for line in compliance.keepings[keeping].lines where compliance.lines[line].takesPart {
                for slot in compliance.slots(of: line) {
                    switch slot.state {
                    case .met, .notYetDue: continue
                    case .short, .unreached, .unknown, .overdue:
                        let name = register.name(of: compliance.lines[line].bearing)
                        missed[id, default: []].append(
                            "\(register[duty].name.value) | \(name) | \(slot.first.iso)")
                    }
                }
            }
        }
        return missed
    }

    @Test("who missed what")
    func duties() async throws {
        let missed = Self.missed(try await Self.register())
        for (id, expected) in shownMisses {
            #expect(missed[id, default: []].sorted() == expected.sorted(), "\(id)")
        }
    }

    /// Fifty-two weeks a year are too many to write down: how many of them each village missed of each day. 西岭 left on a Monday,
    /// whose week is not held against it.
    @Test("how many weeks were missed of each of the five days")
    func weeks() async throws {
        let missed = Self.missed(try await Self.register())["0-1", default: []]
        var counts: [String: Int] = [:]
        for line in missed {
            counts[line.split(separator: " | ").dropLast().joined(separator: " "), default: 0] += 1
        }
        #expect(
            counts == [
                "党组织学习日 石谷村": 17, "走访调研日 石谷村": 13, "集中服务日 石谷村": 13, "电教宣传日 石谷村": 15, "文体活动日 石谷村": 17,
                "党组织学习日 西岭村": 19, "走访调研日 西岭村": 19, "集中服务日 西岭村": 18, "电教宣传日 西岭村": 18, "文体活动日 西岭村": 24,
                "党组织学习日 井峪村": 13, "走访调研日 井峪村": 10, "集中服务日 井峪村": 10, "电教宣传日 井峪村": 16, "文体活动日 井峪村": 19,
            ])
    }

    @Test("what stands in which state, and what is overdue")
    func ledgers() async throws {
        let register = try await Self.register()
        var overdue: [String: [String]] = [:]
        var closed: [String: Int] = [:]
        for book in register.books {
            guard let id = register[book.mechanism].id?.value else { continue }
            let key = id + " " + book.rule(in: register.archive).name.value
            for item in book.items {
                if book.isClosed(item, in: register.archive) { closed[key, default: 0] += 1 }
                if book.isOverdue(item, in: register.archive) {
                    overdue[key, default: []].append(
                        [item.owner, item.title].compactMap(\.self).joined(separator: "："))
                }
            }
        }
        for (key, expected) in shownBooks {
            #expect(overdue[key, default: []].sorted() == expected.overdue.sorted(), "\(key)")
            #expect(closed[key, default: 0] == expected.closed, "\(key)")
        }
    }

    @Test("who is first and who is last")
    func rankings() async throws {
        var shown: [String: String] = [:]
        for ranking in try await Self.register().rankings {
            guard let first = ranking.rows.first, let last = ranking.rows.last else { continue }
            shown["\(ranking.name) \(ranking.period.text) \(ranking.subjects.text)"] =
                "\(first.subject) \(last.subject)"
        }
        for (key, expected) in shownPlaces { #expect(shown[key] == expected, "\(key)") }
    }
}

/// The same on the pages: what a reader of the built site finds under each row.
@Suite("The example county's pages, row by row")
struct ExampleRowPagesTests {
    /// The text of a file without its tags, each run of blanks one blank.
    private static func text(_ path: String) -> String {
        let bytes = FileManager.default.contents(atPath: path) ?? Data()
        var text = ""
        var isTag = false
        for character in String(decoding: bytes, as: UTF8.self) {
            switch character {
            case "<": isTag = true
            case ">": isTag = false
            case _ where isTag: continue
            case _ where character.isWhitespace: if text.last != " " { text.append(" ") }
            default: text.append(character)
            }
        }
        return text
    }

    @Test("a method's page says of every row who missed it, and how far its ledgers are")
    func pages() async throws {
        let output = try TemporaryFolder()
        let result = try await build(
            BuildOptions(
                content: Repository.content, theme: Repository.theme, output: output.path + "/site",
                today: Today.instant(1_893_456_000)))
        #expect(result.diagnostics.allSatisfy { $0.severity == .finding })
        let methods = output.path + "/site/methods"
        let all = try FileManager.default.contentsOfDirectory(atPath: methods).sorted()
            .map { Self.text("\(methods)/\($0)/index.html") }.joined()
        for (key, expected) in shownBooks {
            let name = key.split(separator: " ").dropFirst().joined(separator: " ")
            #expect(all.contains("\(name)：\(expected.total) 项，已办结 \(expected.closed)"), "\(key)")
        }
    }
}
