import Documents
import Synchronization
import Testing

@testable import Records

@Suite("What is read once, and again")
struct LibraryTests {
    private static let notice = """
        -- hedong/shigu/a.md --
        ---
        类型: 公告
        标题: 停水通知
        日期: 2026-03-01
        ---
        **明日**停水。

        """

    private static func read(
        _ text: String, room: Library.Room = Library.Room()
    ) async -> (library: Library, register: Register, found: [String]) {
        var log = Diagnostics()
        let (library, register) = await Library.reading(
            Example(text).files, room: room, on: .day(Example.asOf), into: &log)
        let found = log.sorted.map {
            "\($0.location.path):\($0.location.place.line):\($0.location.place.column): \($0.message)"
        }
        return (library, register, found)
    }

    @Test("a body that is kept and one that is read again are the same", arguments: [0, 1 << 20])
    func bodies(room: Int) async throws {
        let (library, register, found) = await Self.read(
            Self.notice, room: Library.Room(files: room, bodies: room))
        #expect(found.isEmpty)
        let disclosure = try #require(register.disclosures.first)
        let body = try library.body(of: disclosure)
        #expect(String(decoding: body.html, as: UTF8.self) == "<p><strong>明日</strong>停水。</p>\n")
        #expect(disclosure.outline.size == body.html.count)
    }

    @Test(
        "a file that is another one by then is named",
        arguments: ["**明日**停水！\n", "", nil] as [String?])
    func changed(later: String?) async throws {
        let files = Example(Self.notice).files
        let first = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
        let reads = Counter()
        var log = Diagnostics()
        let (library, frame, facts) = await Library.reading(
            files.map(\.path), room: Library.Room(files: 1 << 20, bodies: 0), on: .day(Example.asOf),
            into: &log
        ) { path in
            guard case .text(let bytes)? = first[path] else { return .text([]) }
            if path == "hedong/shigu/a.md", reads.next() > 1 {
                guard let later else {
                    return .unreadable(
                        Diagnostic(.error, "unreadable", at: SourceLocation(path), "读不出", help: "再试"))
                }
                return .text(Array(later.utf8))
            }
            return .text(bytes)
        }
        let register = await Register(frame, facts, into: &log)
        #expect(!log.hasErrors)
        let disclosure = try #require(register.disclosures.first)
        let error = #expect(throws: Library.Changed.self) { try library.body(of: disclosure) }
        #expect(error?.path == "hedong/shigu/a.md")
    }

    @Test("each file is opened once where there is room, a record twice more where there is none")
    func openings() async throws {
        let table = "-- hedong/shigu/b.csv --\n日期,摘要,收入,支出\n2026-02-05,租金,100.00,\n"
        let statement = """
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 二月收支
            日期: 2026-03-02
            期间: 2026-02
            期初: 0.00
            期末: 100.00
            收支: b.csv
            ---

            """
        for (room, count) in [(1 << 20, 1), (0, 2)] {
            let files = Example(Self.notice + statement + table).files
            let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
            let records = Counter()
            let tables = Counter()
            var log = Diagnostics()
            _ = await Library.reading(
                files.map(\.path), room: Library.Room(files: room, bodies: room), on: .day(Example.asOf),
                into: &log
            ) { path in
                if path.hasSuffix("/b.md") { _ = records.next() }
                if path.hasSuffix("/b.csv") { _ = tables.next() }
                if case .text(let bytes)? = contents[path] { return .text(bytes) }
                return .text([])
            }
            #expect(log.sorted.isEmpty)
            #expect(records.count == count)
            #expect(tables.count == 1)
        }
    }

    @Test("a table that many records name is not read for each of them", arguments: [100, 1 << 20])
    func tablesOfMany(room: Int) async throws {
        // Larger than the smaller room, and kept all the same.
        let table = "-- hedong/shigu/x.csv --\n项目,说明\n" + String(repeating: "甲,乙丙丁\n", count: 20)
        let notices = (0..<200).map {
            "-- hedong/shigu/n\($0).md --\n---\n类型: 公告\n标题: 通知\($0)\n日期: 2026-03-01\n附件: x.csv\n---\n文\n"
        }
        let files = Example(table + notices.joined()).files
        let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
        let reads = Counter()
        var log = Diagnostics()
        _ = await Library.reading(
            files.map(\.path), room: Library.Room(tables: room), on: .day(Example.asOf), into: &log
        ) { path in
            if path.hasSuffix(".csv") { _ = reads.next() }
            if case .text(let bytes)? = contents[path] { return .text(bytes) }
            return .text([])
        }
        #expect(log.sorted.isEmpty)
        // Once, and once more for each core that asked before it was there.
        #expect((1...32).contains(reads.count))
    }

    @Test("a table that no record names is looked at all the same")
    func tablesAlone() async {
        // The number that GB 11643 has for its example.
        let (_, _, found) = await Self.read(
            "-- hedong/shigu/x.csv --\n姓名,号码\n某人,11010519491231002X\n")
        #expect(found == ["hedong/shigu/x.csv:2:4: 身份证号不得公开：这里有一个 18 位的居民身份证号"])
    }

    @Test("what two records name is reported once")
    func tablesOfTwo() async {
        let broken = "-- hedong/shigu/x.csv --\n\"甲\n"
        func list(_ name: String) -> String {
            "-- hedong/shigu/\(name).md --\n---\n类型: 公告\n标题: 通知\(name)\n日期: 2026-03-01\n附件: x.csv\n---\n文\n"
        }
        let (_, _, alone) = await Self.read(broken)
        let (_, _, both) = await Self.read(broken + list("a") + list("b"))
        #expect(alone.count == 1)
        #expect(both.filter { $0.contains("x.csv:") } == alone)
    }

    @Test("how much room there is changes nothing that is said")
    func messages() async {
        let text = """
            -- hedong/shigu/a.md --
            ---
            类型: 公告
            标题: 〔填：标题〕
            日期: 2026-02-30
            ---
            [坏](b.md)
            -- hedong/shigu/b.md --
            ---
            类型: 财务公开
            标题: 二月收支
            日期: 2026-03-02
            期间: 2026-02
            期初: 0.00
            期末: 90.00
            收支:
              - {日期: 2026-02-05, 摘要: 租金, 收入: 100.00}
            ---
            -- methods/x.md --
            ---
            类型: 工作法
            标题: 走访
            ---
            -- hedong/shigu/c.md --
            没有字段区
            """
        let (_, _, kept) = await Self.read(text)
        let (_, _, again) = await Self.read(text, room: Library.Room(files: 0, bodies: 0))
        #expect(kept.count > 3)
        #expect(kept == again)
    }
}

/// Counts from several threads.
private final class Counter: Sendable {
    private let number = Atomic(0)

    func next() -> Int { number.add(1, ordering: .relaxed).newValue }
    var count: Int { number.load(ordering: .relaxed) }
}
