import Documents
import Records
import Testing
import Website

@testable import Gongkai

/// The same input gives the same bytes, whatever the order of files and the number of threads.
struct DeterminismTests {
    /// What a run says of a board, and the bytes of its pages where nothing keeps it from being published.
    private struct Outcome: Equatable {
        var messages: [String]
        var pages: [String: [UInt8]]
    }

    private static func outcome(
        of files: [SourceFile], _ theme: Theme, slice: Int = .max, room: Library.Room = Library.Room()
    ) async throws -> Outcome {
        var log = Diagnostics()
        let (library, register) = await Library.reading(
            files, room: room, on: .day(RandomBoard.day), into: &log)
        let site = await Site(presenting: register, theme: theme, into: &log)
        let messages = log.sorted.map { found in
            let place = found.location.place
            return "\(found.location.path):\(place.line):\(place.column): \(found.severity.rawValue) "
                + "\(found.message) [\(found.check)] \(found.help)"
        }
        if log.hasErrors { return Outcome(messages: messages, pages: [:]) }
        let bytes = try await site.pages.concurrentMap(slice: slice) { page in
            Result { try site.render(page, from: library) }
        }.map { try $0.get() }
        return Outcome(
            messages: messages, pages: Dictionary(uniqueKeysWithValues: zip(site.pages.map(\.path), bytes)))
    }

    /// In any order, with one to eight at work at once, with all bodies kept and with none: of boards that nobody wrote.
    @Test(arguments: UInt64(1)...6)
    func boardsByTheThrowOfADieAreTheSameHoweverTheyAreRead(seed: UInt64) async throws {
        var log = Diagnostics()
        let theme = Theme(try await SourceFolder(Repository.theme).themeFiles(into: &log), into: &log)
        let files = RandomBoard(seed: seed).files
        let expected = try await Self.outcome(of: files, theme)
        #expect(!expected.messages.isEmpty)
        var die = SeededGenerator(state: seed)
        let rooms = [
            Library.Room(), Library.Room(files: 0, bodies: 0, tables: 0), Library.Room(bodies: 4_096),
        ]
        for atOnce in 1...8 {
            let shuffled = files.shuffled(using: &die)
            let slice = max(1, expected.pages.count / atOnce)
            let found = try await Self.outcome(of: shuffled, theme, slice: slice, room: rooms[atOnce % 3])
            #expect(found.messages == expected.messages)
            let isSame = found.pages == expected.pages
            #expect(isSame, "\(expected.pages.filter { found.pages[$0.key] != $0.value }.keys.sorted())")
        }
    }

    /// A property of boards that are all refused, or all clean, would be half a property.
    @Test func theDieThrowsBoardsOfBothSorts() async throws {
        var log = Diagnostics()
        let theme = Theme(try await SourceFolder(Repository.theme).themeFiles(into: &log), into: &log)
        var refused = 0
        for seed in UInt64(1)...6 {
            let outcome = try await Self.outcome(of: RandomBoard(seed: seed).files, theme)
            if outcome.pages.isEmpty { refused += 1 } else { #expect(outcome.pages.count > 60) }
        }
        #expect((1...4).contains(refused))
    }

    /// Every page of a site, by its path; one after another or on every core.
    private func pages(
        of files: [SourceFile], concurrently: Bool, room: Library.Room = Library.Room()
    ) async throws -> [String: [UInt8]] {
        var log = Diagnostics()
        let theme = Theme(try await SourceFolder(Repository.theme).themeFiles(into: &log), into: &log)
        let (library, register) = await Library.reading(
            files, room: room, on: .day(Day(2026, 10, 31)!), into: &log)
        let site = await Site(presenting: register, theme: theme, into: &log)
        #expect(!log.hasErrors)
        let rendered =
            concurrently
            ? try await site.pages.concurrentMap(slice: 5) { page in
                Result { try site.render(page, from: library) }
            }.map { try $0.get() }
            : try site.pages.map { try site.render($0, from: library) }
        return Dictionary(uniqueKeysWithValues: zip(site.pages.map(\.path), rendered))
    }

    @Test func anyOrderOfFilesGivesTheSameBytes() async throws {
        var log = Diagnostics()
        let files = try await SourceFolder(Repository.content).listing(into: &log).files
        let expected = try await pages(of: files, concurrently: false)
        #expect(expected.count > 300)
        var generator = SeededGenerator(state: 7)
        #expect(try await pages(of: files.shuffled(using: &generator), concurrently: true) == expected)
        let none = Library.Room(files: 0, bodies: 0)
        #expect(try await pages(of: files.reversed(), concurrently: true, room: none) == expected)
    }
}
