import Documents
import Testing

@testable import Records

private func roster(_ path: String, _ day: String = "2026-03-01", _ fields: String = "", _ rows: String...)
    -> String
{
    """
    -- \(path) --
    ---
    类型: 名册
    标题: 名册
    日期: \(day)
    \(fields.isEmpty ? "" : fields + "\n")名单: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
    ---

    """
}

private func method(_ rosters: String, _ others: String = "") -> String {
    """
    -- methods/bangfu.md --
    ---
    类型: 工作法
    标题: 帮扶
    名册: [\(rosters)]
    \(others)
    ---

    """
}

private let liugou = "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"

private let judged = """
    -- methods/kaohe.md --
    ---
    类型: 工作法
    标题: 考核
    考评: {分项: [{名称: 实绩, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 合格, 起: 0}], 连续: {等次: 优秀, 期数: 2, 称号: 标兵}}
    ---

    """

private func sheet(_ path: String, _ period: String, _ day: String, _ rows: String...) -> String {
    """
    -- \(path) --
    ---
    类型: 考评
    标题: 考核
    日期: \(day)
    办法: 考核
    期间: \(period)
    对象: 人
    成绩: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
    ---

    """
}

@Suite("Rosters")
struct RosterChecksTests {
    @Test("a roster that is counted together: nobody ever wrote it, all have left, and enough are there")
    func together() async {
        let rule = "{名称: ▸指挥部, 人数: 2}"
        func said(_ text: String) async -> [String] { await briefs(text) }
        #expect(
            await said(method(rule, "采用: 是")) == ["roster-missing ▸ 没有名册：“指挥部”一份也未公布（帮扶）"])
        #expect(await said(method("{名称: 指挥部, 人数: 2}")) == [])
        let left = roster(
            "a.md", "2026-03-01", "办法: 帮扶", "编号: G1, 职务: 指挥, 起: 2026-01-01, 止: 2026-02-01")
        #expect(
            await said(method(rule, "采用: 是") + left) == ["roster-count ▸ 人数不符：“指挥部”0 人，应当 2 人（帮扶，指挥部）"])
        let both = roster(
            "a.md", "2026-03-01", "办法: 帮扶", "编号: G1, 职务: 指挥, 起: 2026-01-01",
            "编号: G2, 职务: 副指挥, 起: 2026-01-01")
        #expect(await said(method("{名称: 指挥部, 人数: 2}", "采用: 是") + both) == [])
    }

    @Test(
        "a code is one person's over rosters, pay and appraisals; names are told by what is written of them")
    func codes() async {
        let first = roster("hedong/shigu/a.md", "2026-03-01", "", "编号: G1, 姓名: 王大明, 职务: 书记")
        func second(_ cells: String) -> String {
            first + roster("hedong/shigu/b.md", "2026-03-02", "", cells)
        }
        #expect(
            await briefs(second("编号: ▸G1, 姓名: 王小明, 职务: 会计, 起: 2026-03-01")) == [
                "person-code ▸ 编号“G1”已经是另一个“王*明”的：姓名遮住以后一样，写的不是一个名字"
            ])
        // One that is masked may be that one.
        #expect(await briefs(second("编号: G1, 姓名: 王*明, 职务: 会计, 起: 2026-03-01")) == [])
        #expect(await briefs(second("编号: G1, 姓名: 王*, 职务: 会计, 起: 2026-03-01")) == [])
        #expect(
            await briefs(second("编号: ▸G1, 姓名: 王*亮, 职务: 会计, 起: 2026-03-01")) == [
                "person-code ▸ 编号“G1”已经是“王*明”的，这里是“王*亮”"
            ])
        #expect(await briefs(second("编号: G2, 姓名: 王大明, 职务: 会计")) == [])
        let people = sheet("hedong/k.md", "2025", "2026-01-10", "对象: 李*（石谷村）, 编号: G1, 实绩: 95") + judged
        #expect(
            await briefs(first.replacing("编号: G1", with: "编号: ▸G1") + people) == [
                "person-code ▸ 编号“G1”已经是“李*”的，这里是“王*明”"
            ])
        // The name of a post is nobody's.
        let post = first + judged + sheet("hedong/k.md", "2025", "2026-01-10", "对象: 石谷村书记, 编号: G1, 实绩: 95")
        #expect(await briefs(post) == [])
    }

    @Test("a transfer without a day, or to the same post")
    func transfers() async {
        let rule = method("{名称: 队员, 角色: [{角色: 队员}]}") + liugou
        func site(_ rows: String...) -> String {
            rule + """
                -- hedong/a.md --
                ---
                类型: 名册
                标题: 名册
                日期: 2026-03-01
                办法: 帮扶
                名单: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
                ---

                """
        }
        let old = "编号: G1, 职务: 队员, 村: 石谷村, 起: 2025-01-05"
        #expect(await briefs(site(old, "编号: G1, 职务: 队员, 村: 柳沟村, 起: 2026-01-10, 原单位: 石谷村")) == [])
        #expect(
            await briefs(site(old, "编号: ▸G1, 职务: 队员, 村: 柳沟村, 原单位: 石谷村")) == [
                "post-transfer ▸ 转岗没有写哪一天：“柳沟村队员”"
            ])
        // Nor can it be known when nobody says that it is one.
        #expect(
            await briefs(site(old, "编号: ▸G1, 职务: 队员, 村: 柳沟村")) == ["post-transfer ▸ 转岗没有写哪一天：“柳沟村队员”"])
        #expect(
            await briefs(site("编号: ▸G1, 职务: 队员, 村: 柳沟村, 起: 2026-01-10, 原单位: 柳沟村")) == [
                "post-transfer ▸ 转到了原来的地方：“柳沟村队员”的原单位也是这里"
            ])
        #expect(
            await briefs(site(old, "编号: ▸G1, 职务: 队员, 村: 石谷村, 起: 2026-01-10")) == [
                "post-transfer ▸ 转岗前后是同一个职务：“石谷村队员”从 2025-01-05 起一直在任"
            ])
        // Who left and came back is not transferred; another post in the same village is another post.
        #expect(
            await briefs(site(old + ", 止: 2025-12-31", "编号: G1, 职务: 队员, 村: 石谷村, 起: 2026-01-10")) == [])
        #expect(await briefs(site(old, "编号: G1, 职务: 队长, 村: 石谷村, 起: 2026-01-10")) == [])
        // Two rosters are two offices, which one may hold at once.
        #expect(
            await briefs(
                site(old) + roster("hedong/shigu/b.md", "2026-03-01", "", "编号: G1, 职务: 队员, 村: 石谷村")) == [])
        #expect(
            await briefs(site("编号: G1, 职务: 队员, 村: 石谷村, 起: 2026-01-10, 止: ▸2026-01-09")) == [
                "wrong-type ▸ “2026-01-09”早于“起”（2026-01-10）"
            ])
    }

    @Test("a row says somebody's code and what they are")
    func rows() async {
        #expect(
            await briefs(roster("hedong/shigu/a.md", "2026-03-01", "", "姓名: 李*, 职务: 书记")) == [
                "missing-key 5:6 这一行缺少“编号”"
            ])
        #expect(
            await briefs(roster("hedong/shigu/a.md", "2026-03-01", "", "编号: G1, 姓名: 李*")) == [
                "missing-key 5:6 这一行既没有职务也没有角色"
            ])
        #expect(
            await briefs(roster("hedong/shigu/a.md", "2026-03-01", "名册: ▸驻村", "编号: G1, 职务: 书记")) == [
                "wrong-type ▸ “驻村”没有写是哪个工作法的名册"
            ])
        #expect(
            await briefs(roster("hedong/shigu/a.md", "2026-03-01", "", "编号: G1, 职务: 书记, 村: ▸十谷村")) == [
                "unknown-region ▸ 没有叫“十谷村”的村"
            ])
        #expect(
            await briefs(roster("hedong/shigu/a.md", "2026-03-01", "", "编号: ▸13800138000, 职务: 书记")) == [
                "mobile-number ▸ 手机号不得公开：这里有一个 11 位的手机号"
            ])
    }

    @Test("how many there are in a village on the day, by role; who has left or is yet to come is not there")
    func counts() async {
        let rule = "{名称: 队员, 每村: 是, 人数: 3-5, 角色: [{角色: 第一书记, 人数: 1}, {角色: 队员}]}"
        func site(_ rows: String...) -> String {
            method(rule, "参加: [{对象: 石谷村}]")
                + """
                -- hedong/shigu/a.md --
                ---
                类型: 名册
                标题: 名册
                日期: 2026-03-01
                办法: 帮扶
                名单: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
                ---

                """
        }
        let head = "编号: G1, 角色: 第一书记, 起: 2026-01-05"
        let two = ["编号: G2, 角色: 队员, 起: 2026-01-05", "编号: G3, 角色: 队员, 起: 2026-01-05"]
        #expect(await briefs(site(head, two[0], two[1])) == [])
        #expect(
            await briefs(site("编号: ▸G1, 角色: 第一书记, 起: 2026-01-05", two[0], two[1] + ", 止: 2026-06-29")) == [
                "roster-count ▸ 人数不符：石谷村的“队员”2 人，应当 3-5 人（帮扶，队员）"
            ])
        // The last day is one of theirs; 2026-06-30 is the day that is judged.
        #expect(await briefs(site(head, two[0], two[1] + ", 止: 2026-06-30")) == [])
        #expect(
            await briefs(site("编号: ▸G1, 角色: 队员, 起: 2026-01-05", two[0], two[1])) == [
                "roster-count ▸ 人数不符：石谷村的“第一书记”0 人，应当 1 人（帮扶，队员）"
            ])
        // Nobody at all is one finding, on the method's page.
        let none = await judge(method(rule, "参加: [{对象: 石谷村}]"))
        #expect(none.lines == ["methods/bangfu.md:4:11: 人数不符：石谷村的“队员”0 人，应当 3-5 人（帮扶，队员）"])
        #expect(none.register.findings.ofMethods.values.joined().map(\.diagnostic) == none.found)
        // A method that is not in force asks for nobody.
        #expect(await briefs(method(rule)) == [])
    }

    @Test("a later record says the same post again, and until when; a transfer ends the post before it")
    func course() async throws {
        let rule = method("{名称: 队员, 角色: [{角色: 队员}]}") + liugou
        let site =
            rule
            + roster(
                "hedong/a.md", "2025-02-01", "办法: 帮扶",
                "编号: G1, 姓名: 王*, 职务: 队员, 村: 石谷村, 起: 2025-01-05",
                "编号: G2, 姓名: 李*, 职务: 队员, 村: 石谷村, 起: 2025-01-05")
            + roster(
                "hedong/b.md", "2026-02-01", "办法: 帮扶",
                "编号: G1, 姓名: 王*, 职务: 队员, 村: 柳沟村, 起: 2026-01-10, 原单位: 石谷村",
                "编号: G2, 姓名: 李*, 职务: 队员, 村: 石谷村, 起: 2025-01-05, 止: 2026-01-31")
        let found = await judge(site)
        #expect(found.briefs == [])
        let courses = found.register.courses
        let first = try #require(courses["G1"])
        #expect(first.stints.map(\.from) == [Day(2025, 1, 5), Day(2026, 1, 10)])
        #expect(first.stints.map(\.last) == [Day(2026, 1, 9), nil])
        let second = try #require(courses["G2"])
        #expect(second.stints.map(\.last) == [Day(2026, 1, 31)])
        #expect(courses["G3"] == nil)
        let village = try #require(found.register.regions.firstIndex { $0.title.value == "柳沟村" })
        #expect(courses.held(in: village, on: Day(number: 20_634)).map(\.course.number) == ["G1"])
        // 370 days in the first village up to 9 January, and those since in the second.
        let day = try #require(Day(2026, 1, 20))
        #expect(first.days(in: ["队员"], before: day) == 380)
        #expect(first.days(in: ["队长"], before: day) == 0)
    }

    @Test("two of one mask are two: years of grades and titles follow the code, and nothing else")
    func mask() async {
        let site =
            judged
            + sheet(
                "hedong/k1.md", "2024", "2025-01-10", "对象: 王*（石谷村）, 编号: G1, 实绩: 95",
                "对象: 王*（河东镇）, 编号: G2, 实绩: 70")
            + sheet(
                "hedong/k2.md", "2025", "2026-01-10", "对象: 王*（河东镇）, 编号: G1, 实绩: 96", "对象: 王*（石谷村）, 实绩: 97")
        let found = await judge(site)
        #expect(found.briefs == [])
        let ranking = found.register.rankings.last { $0.subjects == .person }
        #expect(ranking?.rows.map(\.streak) == [1, 2])
        #expect(ranking?.rows.map(\.honour) == [nil, "标兵"])
    }

    @Test("a post that asks for years: counted over several spells, to the day, and only with a beginning")
    func qualification() async {
        let rule = method(
            "{名称: 驻村, 角色: [{角色: 驻村}, {角色: 联村}]}, {名称: 正职, 角色: [{角色: 正职}]}",
            "任职: [{职务: [正职, 场长], 须: [驻村, 联村], 年: 1, 限定: 原则上}]")
        func site(_ rows: String..., post: String = "编号: ▸G1, 角色: 正职, 单位: 河东镇, 起: 2026-02-01") -> String {
            rule
                + """
                -- hedong/a.md --
                ---
                类型: 名册
                标题: 名册
                日期: 2026-03-01
                办法: 帮扶
                名册: 正职
                名单: [{\(post)}]
                ---
                -- hedong/shigu/b.md --
                ---
                类型: 名册
                标题: 名册
                日期: 2026-03-01
                办法: 帮扶
                名册: 驻村
                名单: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]
                ---

                """
        }
        func short(_ days: Int) -> [String] {
            ["post-qualification ▸ 任职年限不够：“河东镇正职”原则上须有驻村、联村 1 年以上经历，到任时 \(days) 天（帮扶）"]
        }
        #expect(await briefs(site("编号: G1, 角色: 驻村, 起: 2025-02-01, 止: 2026-01-31")) == [])
        #expect(await briefs(site("编号: G1, 角色: 驻村, 起: 2025-02-02, 止: 2026-01-31")) == short(364))
        // January 31, February to June 150; July to December 184.
        #expect(
            await briefs(
                site(
                    "编号: G1, 角色: 驻村, 起: 2025-01-01, 止: 2025-06-30",
                    "编号: G1, 角色: 联村, 起: 2025-07-01, 止: 2025-12-31"))
                == [])
        #expect(
            await briefs(
                site(
                    "编号: G1, 角色: 驻村, 起: 2025-01-01, 止: 2025-05-31",
                    "编号: G1, 角色: 联村, 起: 2025-07-01, 止: 2025-12-31"))
                == short(335))
        // Somebody else's years are somebody else's.
        #expect(await briefs(site("编号: G2, 角色: 驻村, 起: 2020-02-01, 止: 2026-01-31")) == short(0))
        #expect(await briefs(site("编号: G1, 角色: 驻村, 止: 2026-01-31")) == short(0))
        // Another office asks for nothing.
        #expect(
            await briefs(
                site("编号: G2, 角色: 驻村, 起: 2026-01-01", post: "编号: G1, 职务: 镇会计, 单位: 河东镇, 起: 2026-02-01")
                    .replacing("角色: [{角色: 正职}]", with: "角色: [{角色: 正职}, {角色: 会计}]")) == [])
        #expect(
            await briefs(rule.replacing("须: [驻村, 联村]", with: "须: [驻村, ▸连村]")) == [
                "roster-role ▸ 没有一本名册有“连村”这个角色（任职）"
            ])
        #expect(
            await briefs(rule.replacing("年: 1,", with: "年: ▸0,")) == ["wrong-type ▸ “0”不是任职要的年数"])
    }
}
