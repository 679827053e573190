import Records
import Synchronization
import Testing

@testable import Gongkai

struct ProfileTests {
    @Test func saysWhereTheTimeGoes() async throws {
        let content = try TemporaryFolder(smallBoard)
        let output = try TemporaryFolder()
        // A clock that goes on a quarter of a second at every look.
        let looks = Mutex(0)
        let profile = Profile {
            looks.withLock {
                $0 += 1; return Double($0) / 4
            }
        }
        var options = BuildOptions(
            content: content.path, theme: Repository.theme, output: output.path, asOf: Day(2026, 3, 10)!)
        options.profile = profile
        let written = try #require(try await build(options).written)
        let lines = profile.report.split(separator: "\n").map(String.init)
        #expect(lines[0] == "用时（秒）  内存（MB）  阶段")
        // One look ends a stage and begins the next; nobody looks between the first four.
        #expect(lines[1...4].allSatisfy { $0.hasPrefix("   0.250    ") })
        let stages = lines[1...5].map { String($0.split(separator: " ").last ?? "") }
        #expect(stages == ["列出文件", "读文件", "汇总、核对", "排地址、查链接", "做网页、写盘"])
        #expect(lines[6] == "用时（秒）  网页（个）  大小（KB）  种类（主题里的模板）")
        let pages = lines[7...].map { $0.split(separator: " ").map(String.init) }
        #expect(pages.contains { $0.last == "record" && $0[1] == "1" })
        // Every file but those that are copied as they are.
        let copied = output.files.keys.count { $0.hasPrefix("assets/") }
        #expect(pages.reduce(0) { $0 + (Int($1[1]) ?? 0) } == written.written - copied)
    }

    @Test func aCheckHasNoPages() async throws {
        let content = try TemporaryFolder(smallBoard)
        let profile = Profile { 0 }
        var options = BuildOptions(
            content: content.path, theme: Repository.theme, output: nil, asOf: Day(2026, 3, 10)!)
        options.profile = profile
        _ = try await build(options)
        #expect(profile.report.split(separator: "\n").count == 5)
    }
}
