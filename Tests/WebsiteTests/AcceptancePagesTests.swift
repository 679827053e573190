import Records
import Testing

@testable import Website

@Suite("Pages of a pairing, of its acceptance and of its village say the same")
struct AcceptancePagesTests {
    private static let text = """
        -- methods/houjin.md --
        ---
        类型: 工作法
        标题: 后进村
        对应: [验收台账, 任务清单]
        结对: [{名称: 部门包村, 期限: 2, 验收: 验收台账, 村类: [班子软弱涣散], 成员: [{角色: 部门, 人数: 1, 类别: [县直]}]}]
        台账:
          - {名称: 验收台账, 状态: [帮扶中, 不合格, 延期, 合格], 转换: [[帮扶中, 不合格], [不合格, 延期], [延期, 合格]], 最多延期: 1}
          - {名称: 任务清单, 状态: [帮扶中, 已办]}
        ---
        -- hedong/shigu/_index.md --
        ---
        类型: 村
        标题: 石谷村
        村类: 班子软弱涣散
        ---
        -- hedong/shigu/p.md --
        ---
        类型: 结对
        标题: 党校包石谷村
        日期: 2024-01-22
        办法: 后进村
        起: 2024-01-15
        成员: [{角色: 部门, 名称: 县委党校}]
        ---
        -- hedong/shigu/l.md --
        ---
        类型: 台账
        标题: 石谷村验收
        日期: 2026-01-06
        办法: 后进村
        台账: 验收台账
        事项:
          - {编号: YS, 事项: 包帮验收, 责任: 石谷村, 期限: 2025-12-31, 状态: 帮扶中, 日期: 2024-01-15}
          - {编号: YS, 事项: 包帮验收, 状态: 不合格, 日期: 2025-12-24}
          - {编号: YS, 事项: 包帮验收, 期限: 2026-12-31, 状态: 延期, 日期: 2025-12-30, 说明: 延一年}
        ---
        """

    @Test("a failed acceptance that was put off")
    func extended() async throws {
        let fixture = await SiteFixture(Self.text)
        let pairing = try fixture.text("hedong/shigu/p/index.html")
        #expect(
            pairing.contains(
                "<span class=\"tag g\">正在结对</span> 验收没有合格，延到 <time datetime=\"2026-12-31\">2026年12月31日</time>，还有 <b>184</b> 天。"
            ))
        #expect(pairing.contains("<dt>验收</dt><dd><a href=\"../l/index.html\">延期</a>（2025年12月30日）</dd>"))
        #expect(pairing.contains("部门（县直） 1 人"))
        let ledger = try fixture.text("hedong/shigu/l/index.html")
        #expect(ledger.contains("验收的是 <a href=\"../p/index.html\">党校包石谷村</a>"))
        #expect(ledger.contains("期限由2025年12月31日延到2026年12月31日<small>延一年</small>"))
        #expect(ledger.contains("<span class=\"why fault\">任务清单上没有</span>"))
        #expect(ledger.contains("期限最多延 1 次。"))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(
            village.contains(
                "<p>验收没有合格，延到 <time datetime=\"2026-12-31\">2026年12月31日</time></p><p>验收台账：<a href=\"l/index.html\">延期</a>（2025年12月30日）</p>"
            ))
        #expect(village.contains("<dt>村类</dt><dd>班子软弱涣散</dd>"))
        let method = try fixture.text("methods/houjin/index.html")
        #expect(method.contains("验收没有合格，延期"))
        #expect(method.contains("验收台账、任务清单逐条对应：同一件事各本都有，走到同一步。"))
        #expect(method.contains("<td>班子软弱涣散</td><td>验收台账上到“合格”</td>"))
    }

    @Test("the same matter in another ledger is linked, and marked where it stands at another step")
    func matched() async throws {
        func other(_ state: String) -> String {
            "-- hedong/shigu/m.md --\n---\n类型: 台账\n标题: 石谷村任务\n日期: 2026-01-06\n办法: 后进村\n台账: 任务清单\n事项: [{编号: YS, 事项: 包帮验收, 状态: \(state), 日期: 2024-01-15}]\n---\n"
        }
        let page = "hedong/shigu/l/index.html"
        let behind = try await SiteFixture(Self.text + "\n" + other("已办")).text(page)
        #expect(
            behind.contains(
                "<span class=\"why fault\">任务清单：<a href=\"../m/index.html\">已办</a>，对不上</span>"))
    }
}
