import Testing

@testable import Records

@Suite("Names of postings")
struct PostingReadingTests {
    private func decision(_ postings: String) -> String {
        "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-03-01\n四议:\n  提议: {日期: 2026-02-01}\n  商议: {日期: 2026-02-05}\n  审议: {日期: 2026-02-10}\n  决议: {日期: 2026-02-20}\n公开: {\(postings)}\n---\n"
    }

    @Test(
        "a decision is posted twice, and by no other name",
        arguments: [
            ("决议公开", "是否想写“决议”？"), ("决议公示", "是否想写“决议”？"), ("结果公开", "是否想写“结果”？"),
            ("实施结果公开", "是否想写“结果”？"), ("实施情况", "是否想写“结果”？"), ("results", "是否想写“outcome”？"),
            ("公示", "四议两公开的公开只有两次，写“决议”或“结果”"), ("方案公示", "四议两公开的公开只有两次，写“决议”或“结果”"),
        ])
    func decisions(_ name: String, _ help: String) async {
        let found = await judge(decision("▸\(name): {起: 2026-03-01, 止: 2026-03-16}"))
        #expect(found.briefs == ["unknown-key ▸ 没有叫“\(name)”的公开"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test("both names of both postings are known")
    func known() async {
        #expect(await briefs(decision("决议: {起: 2026-03-01, 止: 2026-03-16}, 结果: {起: 2026-05-01}")) == [])
        #expect(
            await briefs(decision("decision: {起: 2026-03-01, 止: 2026-03-16}, outcome: {起: 2026-05-01}")) == []
        )
    }

    @Test("other records are posted by names of their own")
    func others() async {
        func notice(_ name: String) -> String {
            "---\n类型: 公告\n标题: 停水\n日期: 2026-03-01\n公开: {\(name): {起: 2026-03-01, 止: 2026-03-16}}\n---\n"
        }
        for name in ["公示", "竣工公示", "复示", "决议", "决议公开", "镇审核公示"] {
            #expect(await briefs(notice(name)) == [])
        }
    }
}
