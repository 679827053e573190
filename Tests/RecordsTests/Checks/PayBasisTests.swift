import Testing

@testable import Records

@Suite("Which appraisal the pay of a village follows")
struct PayBasisTests {
    private func board(_ bases: String, sorts: String = "") -> String {
        """
        -- methods/baochou.md --
        ---
        类型: 工作法
        标题: 村干部报酬
        报酬: {基本: 60%, 绩效: 40%, 依据: [\(bases)]}
        ---
        -- methods/niandu.md --
        ---
        类型: 工作法
        标题: 年度考评
        条目:
          - {编号: N-1, 名称: 村级考评, 别名: [年考], 考评: {等次: [{名称: 优秀}, {名称: 合格}]}}
        ---
        -- methods/fupin.md --
        ---
        类型: 工作法
        标题: 扶贫考评
        考评: {等次: [{名称: 优秀}, {名称: 合格}]}
        ---
        -- hedong/shigu/_index.md --
        ---
        类型: 村
        标题: 石谷村
        \(sorts)
        ---
        -- niandu.md --
        ---
        类型: 考评
        标题: 年度考评
        日期: 2026-01-20
        办法: N-1
        期间: 2025
        成绩: [{对象: 石谷村, 等次: 优秀}]
        ---
        -- fupin.md --
        ---
        类型: 考评
        标题: 扶贫考评
        日期: 2026-01-20
        办法: 扶贫考评
        期间: 2025
        成绩: [{对象: 石谷村, 等次: 优秀}]
        ---

        """
    }

    private func pay(_ basis: String, in folder: String = "hedong/shigu") -> String {
        """
        -- \(folder)/a.md --
        ---
        类型: 报酬
        标题: 一季度村干部报酬
        日期: 2026-04-10
        办法: 村干部报酬
        期间: 2026-Q1
        依据: \(basis)
        名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 应发: 3000.00, 实发: 3000.00}]
        ---

        """
    }

    private let both = "{办法: 年考}, {村类: [贫困村, 后进村], 办法: 扶贫考评}"

    @Test("a village of the sort follows its own appraisal, every other the one for all; by whatever name")
    func sorts() async {
        let poor = "村类: [贫困村]"
        #expect(await briefs(board(both, sorts: poor) + pay("扶贫考评 2025")) == [])
        #expect(
            await briefs(board(both, sorts: poor) + pay("▸年考 2025")) == [
                "pay-basis ▸ 依据不合：贫困村、后进村的绩效照“扶贫考评”的等次，石谷村写的是“村级考评”（村干部报酬）"
            ])
        for name in ["N-1", "年考", "村级考评", "年度考评"] {
            #expect(await briefs(board(both) + pay("\(name) 2025")) == [])
        }
        #expect(
            await briefs(board(both) + pay("▸扶贫考评 2025")) == [
                "pay-basis ▸ 依据不合：这里的绩效照“年考”的等次，石谷村写的是“扶贫考评”（村干部报酬）"
            ])
        // Where a method says nothing for a sort, and of what is no village's, anything will do.
        #expect(await briefs(board("{村类: 贫困村, 办法: 扶贫考评}") + pay("年考 2025")) == [])
        #expect(await briefs(board(both) + pay("扶贫考评 2025", in: "hedong")) == [])
    }

    @Test("a method that is not there, and a village's sort that nobody knows, are errors")
    func unknown() async {
        #expect(
            await briefs(board("{办法: ▸年度考核}") + pay("年考 2025")).contains(
                "unknown-method ▸ 认不出“年度考核”是哪个工作法"))
        #expect(
            await briefs(board(both, sorts: "村类: ▸贫因村")) == ["unknown-village-sort ▸ 办法里没有村类“贫因村”"])
    }
}
