import Documents
import Records
import Testing

@testable import Website

@Suite("Two publics: what a method keeps in the house")
struct InternalTests {
    /// A board with a duty, a ledger and an appraisal for everybody.
    private static let board = """
        ---
        类型: 公告
        标题: 停水通知
        日期: 2026-06-01
        ---

        明日停水。
        -- hedong/shigu/log.md --
        ---
        类型: 工作记录
        标题: 走访
        日期: 2026-06-20
        办法: 督导
        职责: 走访
        记录: [{日期: 2026-05-10, 说明: 三户}]
        ---
        -- methods/dudao.md --
        ---
        类型: 工作法
        标题: 督导
        内部: [暗访的线索]
        参加: [{对象: 石谷村, 起: 2026-05-01}]
        职责:
          - {名称: 走访, 频次: 每月}
          - {名称: 暗访, 频次: 每月, 内部: 是}
        台账:
          - {名称: 问题台账, 状态: [未办, 已办]}
          - {名称: 线索台账, 状态: [未办, 已办], 内部: 是}
        ---
        -- methods/kaohe.md --
        ---
        类型: 工作法
        标题: 内部考核
        考评: {分项: [{名称: 实绩, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 合格, 起: 0}], 内部: 是}
        ---

        """

    /// The same with records of each that is kept, each of which has a fault of its own.
    private static let kept = """
        -- hedong/shigu/mimi-1.md --
        ---
        类型: 工作记录
        标题: 秘密甲
        日期: 2026-06-20
        标签: [秘密乙]
        别名: [hedong/mimi]
        附件: mimi.pdf
        办法: 督导
        职责: 暗访
        记录:
          - {日期: 2026-06-10, 主体: 秘密丙, 说明: 秘密丁}
          - {日期: 2026-06-10, 主体: 秘密丙, 说明: 秘密丁}
        ---

        秘密戊。
        -- hedong/shigu/mimi.pdf --
        秘密
        -- hedong/shigu/mimi-2.md --
        ---
        类型: 台账
        标题: 秘密己
        日期: 2026-06-21
        办法: 督导
        台账: 线索台账
        事项: [{事项: 秘密庚, 责任: 石谷村, 期限: 2026-06-22, 状态: 未办, 日期: 2026-06-01}]
        ---
        -- mimi-3.md --
        ---
        类型: 考评
        标题: 秘密辛
        日期: 2026-06-22
        办法: 内部考核
        期间: 2025
        成绩: [{对象: 石谷村, 实绩: 55, 等次: 优秀, 理由: 秘密壬}]
        ---

        """

    @Test(
        "the site is byte for byte the one that knows nothing of it, whatever may be listed, counted or linked"
    )
    func nothing() async throws {
        let without = await SiteFixture(Self.board)
        let with = await SiteFixture(Self.board + Self.kept)
        #expect(without.complaints == [])
        #expect(with.paths == without.paths)
        #expect(with.site.copies.map(\.path) == without.site.copies.map(\.path))
        for (one, other) in zip(with.site.pages, without.site.pages) {
            let text = with.text(one)
            #expect(text == without.text(other), "\(one.path)")
            #expect(!text.contains("秘密") && !text.contains("mimi"), "\(one.path)")
        }
        // The board itself knows of a finding and a duty that is not kept, and says so.
        #expect(try with.text("hedong/shigu/index.html").contains("走访"))
    }

    @Test("what is kept is judged; of what is found its place is told and the check, and not a word of it")
    func told() async {
        let fixture = await SiteFixture(Self.board + Self.kept)
        let said = fixture.log.sorted.filter { $0.location.path.contains("mimi") }
        #expect(
            said.map { "\($0.location.path):\($0.location.place.line) \($0.check)" } == [
                "hedong/shigu/mimi-1.md:12 duplicate-log-entry", "hedong/shigu/mimi-2.md:7 ledger-overdue",
                "mimi-3.md:7 score-grade",
            ])
        for diagnostic in fixture.log.sorted {
            #expect(!(diagnostic.message + diagnostic.help).contains("秘密"))
            #expect(diagnostic.isDiscreet == diagnostic.location.path.contains("mimi"))
        }
    }

    @Test("a record that cannot be read is kept all the same, also where nobody can tell whose it is")
    func unread() async {
        for (from, to) in [("日期: 2026-06-22", "日期: 秘密日"), ("办法: 内部考核", "办法: 内部考合"), ("理由: 秘密壬", "秘密列: 秘密壬")] {
            let fixture = await SiteFixture(Self.board + Self.kept.replacing(from, with: to))
            let said = fixture.log.sorted.filter { $0.location.path == "mimi-3.md" }
            #expect(!said.isEmpty && said.contains { $0.severity == .error })
            #expect(said.allSatisfy { $0.isDiscreet && !($0.message + $0.help).contains("秘密") }, "\(to)")
        }
    }

    @Test(
        "a duty that is kept is asked for on its method's page, with what is not told; nobody is said to have left it undone"
    )
    func method() async throws {
        let fixture = await SiteFixture(Self.board + Self.kept)
        let text = try fixture.text("methods/dudao/index.html")
        #expect(text.contains("暗访<small class=\"why\">内部：记录不公布</small>"))
        #expect(text.contains("线索台账（内部，不公布）"))
        #expect(text.contains("<dt>不公布什么</dt><dd>暗访的线索</dd>"))
        #expect(try !fixture.text("hedong/shigu/index.html").contains("暗访"))
        #expect(try !fixture.text("index.html").contains("暗访"))
    }

    @Test("nothing that is public leads to it or carries its files")
    func links() async {
        func checks(_ notice: String) async -> [String] {
            await SiteFixture(Self.board.replacing("明日停水。", with: notice) + Self.kept).log.sorted
                .filter { $0.location.path == "hedong/shigu/a.md" }.map { "\($0.check) \($0.message)" }
        }
        #expect(await checks("见[台账](mimi-2.md)。") == ["dead-link 链接“mimi-2.md”指向内部记录，内部记录不发布"])
        #expect(await checks("见[附件](mimi.pdf)。") == ["internal-file “mimi.pdf”是内部记录的表或附件，不发布"])
    }

    @Test("pay may follow what is kept, and not say what it gave")
    func pay() async {
        func site(_ grade: String) -> String {
            Self.board + Self.kept.replacing("等次: 优秀, ", with: "") + """
                -- hedong/shigu/bc.md --
                ---
                类型: 报酬
                标题: 报酬
                日期: 2026-06-25
                办法: 报酬
                期间: 2025
                依据: 内部考核 2025
                名单: [{职务: 主任, 标准: 3000, 基本: 1800, 绩效: 960, \(grade)应发: 2760, 实发: 2760}]
                ---
                -- methods/bc.md --
                ---
                类型: 工作法
                标题: 报酬
                报酬: {基本: 60%, 绩效: 40%, 系数: [{等次: 合格, 系数: 80%}]}
                ---

                """
        }
        let fixture = await SiteFixture(site(""))
        #expect(fixture.complaints.filter { !$0.contains("mimi") } == [])
        let found = await SiteFixture(site("等次: 合格, ")).log.sorted.filter { $0.check == "pay-grade" }
        #expect(found.map(\.location.path) == ["hedong/shigu/bc.md"])
    }
}
