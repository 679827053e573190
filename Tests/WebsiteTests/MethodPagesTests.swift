import Records
import Testing

@testable import Website

@Suite("Pages of work methods: all of them, each of them, and the days they fix")
struct MethodPagesTests {
    static let methods = """
        -- methods/sige.md --
        ---
        类型: 工作法
        标题: 五日六联
        地区: 河北省邱县
        条目:
          - 编号: "0-15"
            名称: 四个一
            别名: [四一]
            公开: [应几次、实做几次]
            组成: [电话, 三思（待补充）]
            编者注: 原文两处不一样。
            职责:
              - {名称: 电话联系, 主体: 派出单位, 频次: 每月, 依据: 通话登记}
              - {名称: 学习日, 主体: 村党组织, 频次: 每周一}
              - {名称: 现场办公, 主体: 派出单位, 频次: "monthly on 6, 7", 数量: 1-2}
            参加:
              - {对象: 石谷村, 起: 2026-01-01}
              - {对象: 柳沟村, 起: 2026-02-20, 止: 2026-05-31}
          - 编号: "0-2"
            名称: 六联
            定义: 待补充
          - 编号: "0-9"
            名称: 挂点
            台账: [{名称: 整顿台账, 状态: [整顿, 转化, 巩固], 转换: [[整顿, 转化], [转化, 巩固], [巩固, 整顿]], 结束: [巩固]}]
            积分: [{类别: 党员, 规则: [{事由: 参加党日, 分值: 5}, {事由: 缺席, 分值: -5}]}]
            结对: [{名称: 帮带, 成员: [{角色: 干部, 人数: "1"}, {角色: 群众, 人数: 1+}], 期限: 2}]
            数据:
              - {名称: 行政村, 数值: "367", 单位: 个}
              - {名称: 资金, 数值: "3500", 单位: 万元, 限定: [近, 多]}
              - {名称: 富裕村, 数值: "146", 单位: 个, 占: 39.5%, 分子: 146, 分母: 367}
            合计关系: [20村+1社区=21]
        ---
        -- methods/ziding.md --
        ---
        类型: 工作法
        标题: 自定日程
        采用: 是
        职责: [{名称: 周例会, 主体: 村两委, 频次: 每周一次}]
        ---
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---
        -- hedong/shigu/dianhua.md --
        ---
        类型: 工作记录
        标题: 电话联系记录
        日期: 2026-06-20
        办法: "0-15"
        职责: 电话联系
        记录:
          - {日期: 2026-01-05}
          - {日期: 2026-02-05}
          - {日期: 2026-04-05}
          - {日期: 2026-05-05}
          - {日期: 2026-06-05}
        ---
        """

    @Test("The list: by source and id, what each asks and publishes, whether it is run here")
    func list() async throws {
        let fixture = await SiteFixture(Self.methods)
        #expect(fixture.complaints == [])
        let page = "methods/index.html"
        let text = try fixture.text(page)
        #expect(text.contains("<p class=\"lede\">共 4 条做法，本县施行 2 条，定义待补充 1 条。每条做法：要求什么、公布什么、谁做到了。</p>"))
        #expect(
            text.contains(
                "<li><a href=\"#s1\">本县自定 <small>1 条</small></a></li><li><a href=\"#s2\">河北省邱县 <small>1 条</small></a></li>"
                    + "<li><a href=\"#others\">没有写明施行的 <small>2 条</small></a></li>"
            ))
        #expect(text.contains("<a class=\"button\" href=\"timetable/index.html\">一周日程表</a>"))
        func rows(after start: String) throws -> [String] {
            // What gives way on a phone is said once more in rows of their own.
            try fixture.part(page, from: start, to: "</table>").replacing(/<tr class="u">.*?<\/tr>/, with: "")
                .split(separator: "<tr>").dropFirst(2).map(String.init)
        }
        #expect(
            try rows(after: "<caption>河北省邱县的做法") == [
                "<th scope=\"row\" class=\"w\"><a href=\"sige/index.html#m-0-15\">四个一</a> <small class=\"whole\">0-15</small>"
                    + "<small class=\"why\">又称 四一</small></th><td><span class=\"tag g\">施行</span></td>"
                    + "<td class=\"w\">电话联系（每月）、学习日（每周一）、现场办公（每月6日、7日，数量 1-2）</td>"
                    + "<td class=\"w\">应几次、实做几次</td></tr></tbody>"
            ])
        let others = "<h2>没有写明施行的</h2><details><summary>河北省邱县　2 条</summary>"
        #expect(
            try rows(after: others) == [
                "<th scope=\"row\" class=\"w\"><a href=\"sige/index.html#m-0-2\">六联</a> <small class=\"whole\">0-2</small></th>"
                    + "<td><span class=\"missing\">待补充</span></td><td class=\"w\"><span class=\"missing\">定义：待补充</span></td>"
                    + "<td class=\"w\"><span class=\"missing\">没有写</span></td></tr>",
                "<th scope=\"row\" class=\"w\"><a href=\"sige/index.html#m-0-9\">挂点</a> <small class=\"whole\">0-9</small></th>"
                    + "<td><span class=\"missing\">未施行</span></td>"
                    + "<td class=\"w\">整顿台账：整顿、转化、巩固<br>积分：1 类人，各有规则<br>结对“帮带”：干部 1 人、群众 至少 1 人</td>"
                    + "<td class=\"w\"><span class=\"missing\">没有写</span></td></tr></tbody>",
            ])
    }

    @Test("What nobody says is in force is not said to be out of it where something is on record")
    func recorded() async throws {
        let fixture = await SiteFixture(
            Self.methods + "\n" + """
                -- hedong/shigu/bangdai.md --
                ---
                类型: 结对
                标题: 帮带
                日期: 2026-06-20
                办法: "0-9"
                起: 2026-06-01
                成员: [{角色: 干部, 名称: 村委会主任}, {角色: 群众, 名称: 李*}]
                ---
                """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("methods/index.html")
        #expect(text.contains("本县施行 2 条，没有写明施行而有记录的 1 条，定义待补充 1 条。"))
        #expect(
            text.contains("<small class=\"whole\">0-9</small></th><td><span class=\"tag\">有记录</span></td>"))
        #expect(text.contains("<summary>河北省邱县　1 条</summary>"))
        #expect(!text.contains("未施行"))
        #expect(
            try fixture.text("methods/sige/index.html").contains(
                "<h2>挂点 <small>0-9</small></h2><p class=\"kind\"><span class=\"tag\">有记录</span></p>"))
    }

    @Test(
        "A duty's table: who did it in which month, one cut short by joining, one who has left, and the sums")
    func keeping() async throws {
        let fixture = await SiteFixture(Self.methods)
        let page = "methods/sige/index.html"
        let table = try fixture.part(page, from: "<caption>电话联系：每月", to: "</div>")
        let rows = table.split(separator: "<tr>").map(String.init)
        #expect(
            rows[1]
                == "<th scope=\"col\">村</th><th scope=\"col\"><small>2026年</small>1月</th>"
                + (2...6).map { "<th scope=\"col\">\($0)月</th>" }.joined()
                + "<th scope=\"col\" class=\"n\">一共</th></tr></thead><tbody>")
        #expect(
            rows[2]
                == "<th scope=\"row\"><a href=\"../../hedong/liugou/index.html\">柳沟村</a></th><td>—</td><td>—</td>"
                + "<td class=\"o\">没有做</td><td class=\"o\">没有做</td><td class=\"o\">没有做</td><td>—</td><td class=\"n\">0/3</td></tr>"
        )
        #expect(
            rows[3]
                == "<th scope=\"row\"><a href=\"../../hedong/shigu/index.html\">石谷村</a></th><td class=\"y\">已完成</td><td class=\"y\">已完成</td>"
                + "<td class=\"o\">没有做</td><td class=\"y\">已完成</td><td class=\"y\">已完成</td><td class=\"y\">已完成</td><td class=\"n\">4/5</td></tr></tbody><tfoot>"
        )
        #expect(
            rows[4]
                == "<th scope=\"row\">完成</th><td>1/1</td><td>1/1</td><td>0/2</td><td>1/2</td><td>1/2</td><td>—</td><td class=\"n\">4/8</td></tr></tfoot></table>"
        )
        let text = try fixture.text(page)
        #expect(text.contains("<caption>学习日：每周一 <small>最近 12 期</small></caption>"))
        #expect(text.contains("<span class=\"tag g\">部分施行</span> 本县施行其中 1 条。截至 "))
        #expect(text.contains("只算参加期间到期的；加入或退出那一期，剩下一半以上才算应做。"))
        #expect(
            text.contains(
                "<dt>谁参加</dt><dd><time datetime=\"2026-01-01\">2026年1月1日</time>起：<a href=\"../../hedong/shigu/index.html\">石谷村</a>"
                    + "<br><time datetime=\"2026-02-20\">2026年2月20日</time>起，至 <time datetime=\"2026-05-31\">2026年5月31日</time>：<a href=\"../../hedong/liugou/index.html\">柳沟村</a></dd>"
            ))
        #expect(text.contains("<dt>待补充</dt><dd>三思</dd>"))
        #expect(text.contains("<strong>编者注</strong>　原文两处不一样。"))
        #expect(
            text.contains(
                "<p class=\"label\">工作记录 1 份</p><ul class=\"entries small\"><li><a href=\"../../hedong/shigu/dianhua/index.html\">电话联系记录</a>"
            ))
    }

    @Test(
        "Ledgers as a track, points by class, pairings with term, figures as printed and what does not add up"
    )
    func parts() async throws {
        let fixture = await SiteFixture(Self.methods)
        let page = "methods/sige/index.html"
        let section = try fixture.part(
            page, from: "<section class=\"mechanism\" id=\"m-0-9\">", to: "</section>")
        #expect(
            section.hasPrefix(
                "<h2>挂点 <small>0-9</small></h2><p class=\"kind\"><span class=\"tag\">未施行</span></p>"))
        #expect(
            section.contains(
                "<ol class=\"track\"><li>整顿</li><li class=\"to\">转化</li><li class=\"to end\">巩固</li></ol>"
                    + "<p class=\"words\">可以这样变：整顿 → 转化；转化 → 巩固；巩固 → 整顿。到“巩固”算办结。</p>"))
        #expect(
            section.contains(
                "<div><dt>参加党日</dt><dd>+5</dd></div><div><dt>缺席</dt><dd>−5</dd></div>"))
        #expect(
            section.contains(
                "<th scope=\"row\" class=\"w\">帮带</th><td class=\"w\">干部 1 人、群众 至少 1 人</td><td>2 年</td>"))
        #expect(section.contains("<td class=\"n\">近3500多万元</td>"))
        #expect(
            section.contains(
                "<td class=\"w\">39.5%<small>（146/367）</small><span class=\"why fault\">与数字不符，应为 39.8%</span></td>"
            ))
        #expect(section.contains("<ul class=\"sums\"><li class=\"y\">20村+1社区=21 <b>相符</b></li></ul>"))
        #expect(
            try fixture.text(page).contains("<h2>需要说明</h2>\n<div class=\"finding\"><strong>占比不符："))
    }

    @Test(
        "The timetable: the week day by day, the days of the month with the next, what has no day; none without fixed days"
    )
    func timetable() async throws {
        let fixture = await SiteFixture(Self.methods)
        let page = "methods/timetable/index.html"
        let week = try fixture.part(page, from: "<tbody>", to: "</tbody>")
        #expect(
            week
                == "<tr class=\"month\"><th colspan=\"4\" scope=\"rowgroup\">星期一</th></tr>"
                + "<tr><th scope=\"row\" class=\"w\">学习日</th><td>村党组织</td><td class=\"w\">石谷村</td><td class=\"w\"><a href=\"../sige/index.html#m-0-15\">四个一</a></td></tr>"
                + "<tr class=\"u\"><td colspan=\"2\">石谷村；<a href=\"../sige/index.html#m-0-15\">四个一</a></td></tr>"
        )
        let text = try fixture.text(page)
        #expect(
            text.contains(
                "<th scope=\"row\" class=\"d\">每月 6 日、7 日</th><td class=\"w\">现场办公</td><td>派出单位</td><td class=\"w\">石谷村</td><td class=\"d\"><time datetime=\"2026-07-06\">7月6日</time></td>"
            ))
        #expect(text.contains("<th scope=\"row\" class=\"w\">周例会</th><td>每周一次</td><td>村两委</td>"))
        #expect(try fixture.text("index.html").contains("<a href=\"methods/timetable/index.html\">一周日程表</a>"))
        let none = await SiteFixture(
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n采用: 是\n职责: [{名称: 周例会, 频次: 每周一次}]\n---\n")
        #expect(!none.paths.contains(page))
        #expect(!(try none.text("methods/index.html")).contains("timetable"))
        // Planned for a day, it stands in the week, though any other day does as well.
        let planned = await SiteFixture(
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n采用: 是\n职责: [{名称: 学习日, 频次: 每周一次, 排在: 星期一、星期四}]\n---\n")
        let days = try planned.part(page, from: "<tbody>", to: "</tbody>")
        #expect(
            days.components(separatedBy: "<tr class=\"month\">").map { String($0.prefix(65)) } == [
                "", "<th colspan=\"4\" scope=\"rowgroup\">星期一</th></tr><tr><th scope=\"row\"",
                "<th colspan=\"4\" scope=\"rowgroup\">星期四</th></tr><tr><th scope=\"row\"",
            ])
        #expect(days.components(separatedBy: "<th scope=\"row\" class=\"w\">学习日</th>").count == 3)
        #expect(!(try planned.text(page)).contains("日子自己定"))
        #expect(try planned.text("methods/a/index.html").contains("每周一次，排在星期一、星期四"))
    }

    @Test("Duties in four columns at most: toward whom stands under who does it, how many under how often")
    func duties() async throws {
        let fixture = await SiteFixture(
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n职责:\n  - {名称: 督导, 主体: 督导组, 对象: 派出单位, 频次: 每季度, 数量: 6, 依据: 督导单}\n  - {名称: 通报, 主体: 县委, 频次: 每年}\n---\n"
        )
        #expect(fixture.complaints == [])
        let table = try fixture.part(
            "methods/a/index.html", from: "<caption>职责：谁、多久一次、做什么</caption>", to: "</table>")
        #expect(
            table
                == "<thead><tr><th scope=\"col\" class=\"w\">职责</th><th scope=\"col\">由谁</th><th scope=\"col\">频次</th><th scope=\"col\" class=\"w\">凭什么证明</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\" class=\"w\">督导</th><td>督导组<small class=\"why\">对派出单位</small></td><td>每季度<small class=\"why\">数量 6</small></td><td class=\"w\">督导单</td></tr>"
                + "<tr><th scope=\"row\" class=\"w\">通报</th><td>县委</td><td>每年</td><td class=\"w\"></td></tr></tbody>"
        )
    }

    @Test(
        "What its rosters and ledgers break is said on a method's page too, each with the way to the record")
    func faulty() async throws {
        let text = """
            -- methods/bangfu.md --
            ---
            类型: 工作法
            标题: 帮扶
            采用: 是
            条目:
              - 编号: "4-3"
                名称: 驻村
                名册: [{名称: 驻村队员, 人数: 3}]
              - 编号: "4-9"
                名称: 三清单
                台账: [{名称: 任务清单, 状态: [办理中, 已完成]}]
            ---
            -- hedong/shigu/mingce.md --
            ---
            类型: 名册
            标题: 驻村名册
            日期: 2026-06-01
            办法: "4-3"
            名单: [{编号: G1, 职务: 队员, 起: 2026-01-01}]
            ---
            -- hedong/shigu/renwu.md --
            ---
            类型: 台账
            标题: 任务台账
            日期: 2026-06-02
            办法: "4-9"
            台账: 任务清单
            事项: [\((1...9).map { "{编号: R-\($0), 事项: 事\($0), 状态: 办理中, 日期: 2026-05-01, 期限: 2026-06-10}" }.joined(separator: ", "))]
            ---
            """
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-06-30")))
        let said = try fixture.part("methods/bangfu/index.html", from: "<h2>需要说明</h2>", to: "</section>")
        #expect(
            said.contains(
                "<li><a href=\"../../hedong/shigu/mingce/index.html\">驻村名册</a><p><time datetime=\"2026-06-01\">2026年6月1日</time></p><p class=\"fault\">人数不符：“驻村队员”1 人，应当 3 人（驻村，驻村队员）</p></li>"
            ))
        // The newest record first; of nine overdue items eight are named.
        let ledger = try #require(said.firstRange(of: "renwu/index.html"))
        let roster = try #require(said.firstRange(of: "mingce/index.html"))
        #expect(ledger.lowerBound < roster.lowerBound)
        #expect(said.split(separator: "超过期限：").count - 1 == 8)
        #expect(said.contains("<p>另有 1 处，见这一条的页面。</p>"))
    }

    @Test(
        "What a method finds of a village that is on no record is said on the village's page, and leads to the method"
    )
    func unpaired() async throws {
        let fixture = await SiteFixture(
            """
            -- methods/baobang.md --
            ---
            类型: 工作法
            标题: 包帮
            参加: 全部村
            结对: [{名称: 部门包村, 期限: 2, 每村: 是, 成员: [{角色: 包帮部门, 人数: 1}]}]
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---
            -- hedong/liugou/_index.md --
            ---
            类型: 村
            标题: 柳沟村
            ---
            -- hedong/liugou/baobang.md --
            ---
            类型: 结对
            标题: 包柳沟村
            日期: 2026-01-05
            办法: 包帮
            结对: 部门包村
            对象: 柳沟村
            起: 2026-01-05
            成员: [{角色: 包帮部门, 名称: 县水利局}]
            ---
            """, asOf: try #require(Day("2026-06-30")))
        let said = try fixture.part(
            "hedong/shigu/index.html", from: "<section id=\"findings\"><h2>需要说明</h2>", to: "</section>")
        #expect(
            said.contains(
                "<li><a href=\"../../methods/baobang/index.html\">包帮</a><p class=\"fault\">没有结对：石谷村（包帮，部门包村）</p></li>"
            ))
        #expect(!(try fixture.text("hedong/liugou/index.html")).contains("没有结对"))
    }

    @Test("Namesakes are kept apart and lead to each other; a file and its own item are one")
    func namesakes() async throws {
        let fixture = await SiteFixture(
            """
            -- methods/a.md --
            ---
            类型: 工作法
            标题: 五个一
            条目: [{编号: a-1, 名称: 下村五个一, 别名: [五个一]}]
            ---
            -- methods/b.md --
            ---
            类型: 工作法
            标题: 树根
            条目: [{编号: b-1, 名称: 领导联系, 别名: [五个一]}, {编号: b-2, 名称: 四帮扶}]
            ---
            """)
        let b = try fixture.text("methods/b/index.html")
        #expect(
            b.contains(
                "<dt>同名的</dt><dd><a href=\"../a/index.html\">五个一</a>、<a href=\"../a/index.html#m-a-1\">下村五个一</a>（a-1），不是一回事</dd>"
            ))
        #expect(b.split(separator: "同名的").count == 2)
        let a = try fixture.text("methods/a/index.html")
        #expect(
            a.split(separator: "<dt>同名的</dt><dd><a href=\"../b/index.html#m-b-1\">领导联系</a>（b-1），不是一回事</dd>")
                .count == 3)
    }

    @Test("Of many subjects a table bears those who missed the most, and says so")
    func many() async throws {
        let villages = (1...62).map { number in
            "-- hedong/v\(number)/_index.md --\n---\n类型: 村\n标题: 第\(number)村\n---\n"
        }.joined()
        let logs = (1...61).map { number in
            "-- hedong/v\(number)/a.md --\n---\n类型: 工作记录\n标题: 记\(number)\n日期: 2026-05-02\n办法: 甲\n职责: 会\n---\n"
        }.joined()
        let fixture = await SiteFixture(
            "-- methods/a.md --\n---\n类型: 工作法\n标题: 甲\n采用: 是\n参加: 全部村\n职责: [{名称: 会, 频次: 每月}]\n---\n"
                + villages + logs)
        #expect(fixture.complaints == [])
        let text = try fixture.text("methods/a/index.html")
        #expect(text.contains("<p class=\"words\">共 63 个，按没有做到的次数由多到少，这里列出 30 个；其余见各自的页面。</p>"))
        let table = try fixture.part("methods/a/index.html", from: "<caption>会：每月", to: "</tbody>")
        #expect(table.split(separator: "<tr>").count == 2 + 30)
        #expect(table.contains("第62村"))
        #expect(table.contains("石谷村"))
    }

    @Test(
        "Points of the newest period are put together from every board's own sheets, none of their days twice"
    )
    func points() async throws {
        func sheet(_ folder: String, _ period: String, _ rows: String) -> String {
            "-- hedong/\(folder)/\(period).md --\n---\n类型: 积分\n标题: 积分\n日期: 2026-06-01\n办法: 红色细胞\n期间: \(period)\n明细: [\(rows)]\n---\n"
        }
        let fixture = await SiteFixture(
            "-- methods/cell.md --\n---\n类型: 工作法\n标题: 红色细胞\n采用: 是\n积分: [{类别: 党员}]\n---\n"
                + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
                + sheet("shigu", "2026-Q1", "{对象: 张三, 分值: 3}, {对象: 张四, 分值: 4}")
                + sheet("liugou", "2026-01", "{对象: 李二, 分值: 2}")
                + sheet("liugou", "2026-03", "{对象: 李二, 分值: -1}"))
        #expect(fixture.complaints == [])
        #expect(
            try fixture.part("methods/cell/index.html", from: "<caption>最近一期积分", to: "</table>").hasSuffix(
                "<tbody><tr><th scope=\"row\">党员</th><td class=\"d\">2026年第一季度</td><td class=\"n\">3</td><td class=\"n\">3</td><td class=\"n\">9</td><td class=\"n\">1</td><td class=\"n\">8</td></tr><tr class=\"u\"><td colspan=\"3\">表（张）\u{A0}3；人（户）\u{A0}3；获得\u{A0}9；扣减\u{A0}1</td></tr></tbody>"
            ))
    }
}
