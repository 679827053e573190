import Testing

@testable import Records

@Suite("Which sort of unit helps which sort of village")
struct PairingSortTests {
    private let board = """
        -- board.yml --
        名称: 晒谷县村务公开栏
        单位:
          - {名称: 县司法局, 类别: 政法}
          - {名称: 县财政局, 类别: 经济}
          - {名称: 县气象局}

        """

    private func method(_ category: String, _ more: String = "采用: 是") -> String {
        """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        \(more)
        结对: [{名称: 不稳定村包帮, 成员: [{角色: 包帮部门, 类别: [\(category)]}, {角色: 联络员}]}]
        ---

        """
    }

    private func pairing(_ members: String) -> String {
        """
        -- hedong/shigu/a.md --
        ---
        类型: 结对
        标题: 部门包村
        日期: 2026-03-01
        办法: 包帮
        成员: [\(members)]
        ---

        """
    }

    private func said(_ members: String) async -> [String] {
        await briefs(board + method("政法, 经济") + pairing(members))
    }

    @Test("a unit of another sort, and one that says none; of whom a role asks for no sort, anybody will do")
    func members() async {
        let alike = board + method("政法")
        #expect(await briefs(alike + pairing("{角色: 包帮部门, 名称: 县司法局}")) == [])
        #expect(
            await briefs(alike + pairing("▸{角色: 包帮部门, 名称: 县财政局}")) == [
                "member-sort ▸ 单位类别不合：“包帮部门”要政法的单位，县财政局是经济（包帮，不稳定村包帮）"
            ])
        // Who is a unit's own counts as the unit.
        #expect(
            await briefs(alike + pairing("▸{角色: 包帮部门, 名称: 县财政局驻村干部}")) == [
                "member-sort ▸ 单位类别不合：“包帮部门”要政法的单位，县财政局是经济（包帮，不稳定村包帮）"
            ])
        #expect(await briefs(alike + pairing("{角色: 联络员, 名称: 县财政局}")) == [])
        #expect(await said("{角色: 包帮部门, 名称: 县财政局}, {角色: 包帮部门, 名称: 县司法局}") == [])
        let judged = await judge(alike + pairing("▸{角色: 包帮部门, 名称: 县气象局}"))
        #expect(judged.briefs == ["member-sort ▸ 单位类别不合：“包帮部门”要政法的单位，县气象局没有写类别（包帮，不稳定村包帮）"])
        #expect(judged.found.map(\.help) == ["在 board.yml 的“单位”里写上类别；确实不合的，网页照实公布"])
    }

    @Test("a sort that no unit is of is an error with the nearest; a method that is not in force asks nobody")
    func unknown() async {
        let judged = await judge(board + method("▸正法"))
        #expect(judged.briefs == ["unknown-unit-sort ▸ 单位里没有类别“正法”（包帮，包帮部门）"])
        #expect(judged.found.map(\.help) == ["是否想写“政法”？"])
        let far = await judge(board + method("▸市直机关单位"))
        #expect(far.found.map(\.help) == ["单位的类别有：政法、经济"])
        #expect(await briefs(board + method("正法", "采用: 否")) == [])
        // A board that declares nobody knows no sorts.
        #expect(await briefs(method("正法")) == [])
    }
}
