import Documents
import Testing

@testable import Records

@Suite("The settings of a board")
struct BoardReadingTests {
    private func judged(_ settings: String) async -> Findings {
        await judge("-- board.yml --\n名称: 晒谷县村务公开栏\n" + settings)
    }

    @Test("what is left out: national rules alone, three red and two black, everything beside the pages")
    func defaults() async {
        let board = await judged("").register.board
        #expect(board.name == "晒谷县村务公开栏")
        #expect(board.rules.places.isEmpty && board.rules.partyQuorum == nil)
        #expect(board.rules.red == 3 && board.rules.black == 2 && board.rules.redFloor == 60)
        #expect(board.rules.blackLeast == 2 && board.rules.owedFrom == nil)
        #expect(board.outputs == [.print, .search, .data])
        #expect(board.menu.isEmpty && board.zone == .beijing && board.asOf == nil)
    }

    @Test("in either spelling")
    func english() async {
        let judged = await judge(
            """
            -- board.yml --
            name: 晒谷县村务公开栏
            code: "990001"
            hotline: 0399-8360100
            rules: {packs: [全国, 山东], noticeDays: 20, partyQuorum: 2/3, red: 5, redFloor: 70%, black: 1, blackLeast: 5, owedFrom: 2025-01-01}
            menu: [{title: 关于, address: pages/guanyu/}]
            outputs: [print]
            timezone: "+06:00"

            """)
        #expect(judged.found == [])
        let board = judged.register.board
        #expect(board.code?.value == "990001" && board.hotline == "0399-8360100")
        #expect(board.rules.places == ["山东"])
        #expect(board.rules.noticeDays == 20 && board.rules.partyQuorum?.text == "3分之2以上")
        #expect(board.rules.red == 5 && board.rules.redFloor == 70 && board.rules.black == 1)
        #expect(board.rules.blackLeast == 5 && board.rules.owedFrom == Day("2025-01-01"))
        #expect(board.menu.map(\.title) == ["关于"] && board.menu.map(\.address.value) == ["pages/guanyu/"])
        #expect(board.outputs == [.print] && board.zone.offset == 360)
    }

    @Test("a list of nothing says that there is nothing")
    func outputs() async {
        #expect(await judged("输出: []\n").register.board.outputs == [])
        #expect(await judged("输出: 打印\n").register.board.outputs == [.print])
    }

    @Test(
        "what cannot be, each at its place",
        arguments: [
            ("代码: ▸\"99001\"", "wrong-type ▸ “99001”不是县级代码"), ("规则: {适用: [▸河北]}", "wrong-type ▸ 没有“河北”的规则"),
            ("规则: {党员到会比例: ▸3/2}", "wrong-type ▸ “3/2”不是比例"),
            ("规则: {红榜下限: ▸60.5%}", "wrong-type ▸ “60.5%”应当是 0% 至 100% 的整数（红榜下限）"),
            ("规则: {红榜下限: ▸120%}", "wrong-type ▸ “120%”应当是 0% 至 100% 的整数（红榜下限）"),
            ("规则: {公开起日: ▸1999-12-31}", "wrong-type ▸ “公开起日”早于 2000 年"),
            ("规则: {公开起日: ▸2026-02-30}", "wrong-type ▸ “2026-02-30”不是存在的日期（公开起日）"),
            ("菜单: [▸{地址: /}]", "missing-key ▸ 缺少“名称”"), ("输出: [▸打字]", "wrong-type ▸ “打字”不是“输出”可以写的值"),
        ])
    func faults(_ settings: String, _ brief: String) async {
        #expect(await judged(settings + "\n").briefs == [brief])
    }

    @Test("a board without a name is asked for that alone, by what a board is called")
    func unnamed() async throws {
        let result = await judge("-- board.yml --\n网址: https://example.gov.cn/\n输出: [打印]\n")
        #expect(result.lines.filter { $0.hasPrefix("board.yml") } == ["board.yml:1:1: 缺少“名称”"])
        let help = try #require(result.found.first { $0.location.path == "board.yml" }?.help)
        #expect(help == "照实加一行，如 名称: 某某县村务公开栏")
    }

    @Test("without a name, and without the file")
    func missing() async {
        #expect(
            await judge("-- board.yml --\n代码: \"990001\"\n").lines.first == "board.yml:1:1: 缺少“名称”")
        #expect(await judge("-- board.yml --\n").lines.first == "board.yml:1:1: 缺少 board.yml")
    }
}
