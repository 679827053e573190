import Documents
import Testing

@testable import Records

@Suite("Who is answerable")
struct BearerTests {
    private static let villages = """
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---

        """

    /// A method whose one duty units bear, by the rows of 参加.
    private func site(
        _ participants: String, counted: String = "单位",
        units: String = "[{名称: 县水利局, 别名: [县水利局主要负责人]}, {名称: 县司法局}]",
        more: String = ""
    ) -> String {
        """
        -- board.yml --
        名称: 晒谷县村务公开栏
        代码: "990001"
        网址: https://gongkai.example.cn/
        单位: \(units)
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 办法
        参加: \(participants)
        职责: [{名称: 电话联系, 考核: \(counted), 频次: 每月, 数量: 1}]
        ---
        \(Self.villages)\(more)
        """
    }

    private func log(_ entries: String, in folder: String = "", day: String = "2026-03-31") -> String {
        """
        -- \(folder)log.md --
        ---
        类型: 工作记录
        标题: 记录
        日期: \(day)
        办法: 办法
        职责: 电话联系
        记录: [\(entries)]
        ---

        """
    }

    /// Every line with the states of its slots: `县水利局（石谷村）: met overdue`.
    private func lines(_ text: String, asOf: String = "2026-04-01") async throws -> [String] {
        let judged = await judge(text, asOf: try #require(Day(asOf)))
        #expect(judged.briefs == [])
        return lines(judged.register)
    }

    private func lines(_ register: Register) -> [String] {
        let compliance = register.compliance
        return compliance.lines.indices.map { line in
            let states = compliance.slots(of: line).map { "\($0.state)" }
            return register.name(of: compliance.lines[line].bearing) + ": " + states.joined(separator: " ")
        }
    }

    private let two = "[{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}, {主体: 县水利局, 对象: 柳沟村, 起: 2026-02-01}]"

    @Test("a unit with two villages owes each of them, from the day on which it came there")
    func twoVillages() async throws {
        let text = site(
            two,
            more: log(
                "{日期: 2026-01-05, 主体: 县水利局, 对象: 石谷村}, {日期: 2026-02-05, 主体: 县水利局, 对象: 柳沟村}, {日期: 2026-03-05, 主体: 县水利局, 对象: 石谷村}"
            ))
        #expect(
            try await lines(text) == [
                "县水利局（柳沟村）: met overdue notYetDue", "县水利局（石谷村）: met overdue met notYetDue",
            ])
    }

    @Test("a unit that leaves owes nothing from then on, and the one that comes after it owes the rest")
    func leaving() async throws {
        let text = site(
            "[{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01, 止: 2026-01-31}, {主体: 县司法局, 对象: 石谷村, 起: 2026-02-01}]",
            more: log("{日期: 2026-01-05}, {日期: 2026-03-05}", in: "hedong/shigu/"))
        // Nobody is named: each entry is for the one who was there on that day.
        #expect(
            try await lines(text) == ["县司法局（石谷村）: overdue met notYetDue", "县水利局（石谷村）: met"])
    }

    @Test("without a place, an entry in a village's folder is for that village, and so is one by an alias")
    func folder() async throws {
        let text = site(
            two, more: log("{日期: 2026-02-05, 主体: 县水利局主要负责人}", in: "hedong/liugou/"))
        #expect(
            try await lines(text) == [
                "县水利局（柳沟村）: met overdue notYetDue",
                "县水利局（石谷村）: overdue overdue overdue notYetDue",
            ])
    }

    @Test("an entry that names neither where there are two is told, and counts for none")
    func unclear() async throws {
        let text = site(
            "[{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}, {主体: 县司法局, 对象: 石谷村, 起: 2026-02-01, 止: 2026-02-28}]",
            more: log(
                "▸{日期: 2026-02-05}, ▸{日期: 2025-12-05}, {日期: 2026-03-05}", in: "hedong/shigu/"))
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(
            judged.found.map(\.message) == [
                "没有写“主体”：2026-02-05 在石谷村担职责“电话联系”的有 县水利局、县司法局，这一条算不到谁",
                "没有写“主体”：2025-12-05 没有谁在石谷村担职责“电话联系”，这一条算不到谁",
            ])
        #expect(
            lines(judged.register) == [
                "县司法局（石谷村）: overdue", "县水利局（石谷村）: overdue overdue met notYetDue",
            ])
        #expect(judged.found.allSatisfy { judged.marks.contains($0.location) })
    }

    @Test("a bearer at two places says at which; at one, it need not")
    func places() async throws {
        let text = site(
            two, more: log("{日期: 2026-01-05, 主体: 县水利局}, ▸{日期: 2026-02-05, 主体: 县水利局, 对象: 结对户}"))
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(judged.found.map(\.message) == ["没有写“对象”：“县水利局”在 2 处担职责“电话联系”，这一条算不到哪一处"])
        #expect(
            lines(judged.register) == [
                "县水利局（柳沟村）: overdue overdue notYetDue", "县水利局（石谷村）: met overdue overdue notYetDue",
            ])
    }

    @Test("what is done where it is not owed is told and counts toward nothing")
    func elsewhere() async throws {
        let text = site(
            "[{主体: 县水利局, 对象: 石谷村, 起: 2026-03-01}]",
            more: log("{日期: 2026-03-05, 主体: 县水利局, 对象: 柳沟村}"))
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(judged.found.map(\.message) == ["没有参加：“县水利局（柳沟村）”的 1 条记录不计入“办法”的电话联系"])
        #expect(lines(judged.register) == ["县水利局（柳沟村）: ", "县水利局（石谷村）: overdue notYetDue"])
    }

    @Test("a unit that is not declared is an error with the nearest name, wherever it is named")
    func undeclared() async throws {
        let text = site(
            "[▸{主体: 县水力局, 对象: 石谷村, 起: 2026-01-01}, {主体: 县司法局, 对象: 石谷村, 起: 2026-01-01}]",
            more: log("{日期: 2026-02-05, 主体: 县司发局}")
                + """
                -- methods/p.md --
                ---
                类型: 工作法
                标题: 包帮
                结对: [{名称: 包帮, 成员: [{角色: 单位}]}]
                ---
                -- pairing.md --
                ---
                类型: 结对
                标题: 包帮
                日期: 2026-03-01
                办法: 包帮
                对象: 石谷村
                起: 2026-03-01
                成员: [{角色: 单位, 名称: 县公安局}]
                ---

                """)
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(
            judged.found.map(\.message) == [
                "单位里没有“县司发局”（职责“电话联系”按单位考核）", "单位里没有“县水力局”", "单位里没有“县公安局”",
            ])
        #expect(
            judged.found.map(\.help) == [
                "是否想写“县司法局”？", "是否想写“县水利局”？", "写 board.yml 的“单位”里有的；没有的，先在那里加一行",
            ])
    }

    @Test("a village names its own people by office; a unit that a member's name speaks of is known")
    func members() async throws {
        let text = site(
            "[{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]",
            more: """
                -- methods/p.md --
                ---
                类型: 工作法
                标题: 包帮
                结对: [{名称: 包帮, 成员: [{角色: 人}]}]
                ---
                -- hedong/shigu/pairing.md --
                ---
                类型: 结对
                标题: 包帮
                日期: 2026-03-01
                办法: 包帮
                起: 2026-03-01
                成员: [{角色: 人, 名称: 县水利局驻村干部}, {角色: 人, 名称: 第一书记（县司法局，从外县来）}, {角色: 人, 名称: 一组组长}, {角色: 人, 名称: 李*}, {角色: 人, 名称: 县司法局}]
                ---

                """)
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(judged.found.map(\.message) == [])
        let register = judged.register
        let members = register.filed(.pairings).flatMap(\.content.members)
        #expect(
            members.map { $0.unit.map { register.board.units[$0].name.value } ?? "" } == [
                "县水利局", "县司法局", "", "", "县司法局",
            ])
    }

    @Test("a post bears no duty of units, and no duty is left without anyone who could bear it")
    func sorts() async throws {
        let units = "[{名称: 县水利局}, {名称: 县委副书记, 类型: 岗位}, {名称: 督导组, 类型: 组}]"
        #expect(
            await judge(
                site(
                    "[{主体: 县委副书记, 对象: 石谷村, 起: 2026-01-01}, {主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]", units: units),
                asOf: try #require(Day("2026-01-02"))
            ).found.map(\.message) == ["“县委副书记”是岗位，“办法”的职责按单位考核，它一项也不担"])
        #expect(
            await judge(
                site("[{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]", counted: "岗位", units: units),
                asOf: try #require(Day("2026-01-02"))
            ).found.map(\.message) == [
                "“县水利局”是单位，“办法”的职责按岗位考核，它一项也不担", "职责“电话联系”按岗位考核，“参加”里没有一个岗位",
            ])
        #expect(
            await judge(
                site(
                    "[{主体: 督导组, 对象: 石谷村, 起: 2026-03-01}]", counted: "组", units: units,
                    more: log("{日期: 2026-03-05, 主体: 县水利局, 对象: 石谷村}")),
                asOf: try #require(Day("2026-04-01"))
            ).found.map(\.message) == ["“县水利局”是单位，职责“电话联系”按组考核"])
    }

    @Test("beside duties that others bear there, a village keeps its own for as long as anybody is there")
    func beside() async throws {
        let text = """
            -- board.yml --
            name: 晒谷县村务公开栏
            units: [{name: 县水利局, category: 县直}, {name: 县司法局, kind: unit}]
            -- methods/m.md --
            ---
            kind: method
            title: 办法
            participants:
              - {by: 县水利局, subject: 石谷村, from: 2026-01-01, until: 2026-01-31}
              - {by: 县司法局, subject: 石谷村, from: 2026-02-01}
            duties:
              - {name: 电话联系, counted: unit, cadence: monthly, count: 1}
              - {name: 走访, cadence: monthly, count: 1}
            ---
            """
        #expect(
            try await lines(text, asOf: "2026-03-02") == [
                "县司法局（石谷村）: overdue notYetDue", "县水利局（石谷村）: overdue",
                "石谷村: overdue overdue notYetDue",
            ])
    }

    @Test("a ranking counts all that a bearer owes, wherever, and a place finds what others owe it")
    func rankings() async throws {
        let text = site(
            String(two.dropLast()) + ", {主体: 县司法局, 对象: 柳沟村, 起: 2026-01-01}]",
            more: log(
                "{日期: 2026-01-05, 主体: 县水利局, 对象: 石谷村}, {日期: 2026-02-05, 主体: 县水利局, 对象: 柳沟村}, {日期: 2026-03-05, 主体: 县水利局, 对象: 石谷村}, {日期: 2026-03-06, 主体: 县司法局, 对象: 柳沟村}"
            ))
        let judged = await judge(text, asOf: try #require(Day("2026-04-01")))
        #expect(judged.found.map(\.message) == [])
        let register = judged.register
        let quarter = try #require(
            register.rankings.first { $0.period == .quarter(2026, 1) && $0.rule == .duties(method: .init(0)) }
        )
        // 县水利局: three months at 石谷村 and two at 柳沟村, of which three were met; 县司法局 one of three.
        #expect(
            quarter.rows.map { "\($0.place) \($0.subject) \($0.share.part)/\($0.share.whole)" } == [
                "1 县水利局 3/5", "2 县司法局 1/3",
            ])
        #expect(quarter.subjects == .unit)
        let compliance = register.compliance
        let liugou = try #require(
            register.regions.indices.first { register.regions[$0].title.value == "柳沟村" })
        #expect(compliance.lines(of: .region(liugou)) == [])
        #expect(
            compliance.lines(at: liugou).map { register.name(of: compliance.lines[$0].subject) } == [
                "县司法局", "县水利局",
            ])
    }

    @Test("units stand in a table beside the board, each once, and none is called as a village is")
    func declared() async throws {
        let text = """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位: danwei.csv
            -- danwei.csv --
            名称,类型,类别,别名
            县水利局,,县直,水利局、河长办
            县委副书记,岗位,县级领导,
            水利局,单位,,
            石谷村,组,,
            督导组,班组,,
            """
        let judged = await judge(text)
        #expect(
            judged.lines == [
                "danwei.csv:4:1: 单位“水利局”写了两次", "danwei.csv:5:1: 单位“石谷村”和一个村或乡镇同名",
                "danwei.csv:6:5: “班组”不是“类型”可以写的值",
            ])
        let units = judged.register.board.units
        #expect(units.all.map(\.name.value) == ["县水利局", "县委副书记", "石谷村", "督导组"])
        #expect(units.all.map(\.sort) == [.unit, .post, .group, .unit])
        #expect(units.all.map(\.category) == ["县直", "县级领导", nil, nil])
        #expect(units.named("河长办").map { units[$0].name.value } == "县水利局")
        #expect(units.named("县司法局") == nil)
    }
}
