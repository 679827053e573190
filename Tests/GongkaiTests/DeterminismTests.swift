import Documents
import Records
import Testing
import Website

@testable import Gongkai

/// The same input gives the same bytes, whatever the order of files and the number of threads.
struct DeterminismTests {
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
            .filter { file in
                // Methods name every village.
                file.path.hasSuffix("_index.md")
                    || !file.path.hasPrefix("tangfang/") && !file.path.hasPrefix("evaluations/")
            }
        let expected = try await pages(of: files, concurrently: false)
        #expect(expected.count > 300)
        var generator = Shuffler(state: 7)
        for _ in 0..<2 {
            let shuffled = files.shuffled(using: &generator)
            #expect(try await pages(of: shuffled, concurrently: true) == expected)
        }
        #expect(try await pages(of: files.reversed(), concurrently: true) == expected)
        let none = Library.Room(files: 0, bodies: 0)
        #expect(try await pages(of: files, concurrently: true, room: none) == expected)
    }
}

/// A generator that gives the same order on every run (SplitMix64).
private struct Shuffler: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
