import Documents

extension Check {
    static let payBasis = Check(
        id: "pay-basis", severity: .finding,
        title: "绩效跟着这一类村的考评走",
        basis: "工作法写明哪一类村的绩效照哪个考评",
        why: """
            办法对一类村的干部另行考核，如贫困村加重扶贫成效，绩效就要照那个考评的等次发。照了别的考评的，照实公布。
            """,
        wrong: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-10
            办法: 村干部报酬
            期间: 2026-Q1
            依据: 年度考评 2025
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 等次: 优秀, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-10
            办法: 村干部报酬
            期间: 2026-Q1
            依据: 扶贫考评 2025
            名单: [{职务: 村党支部书记, 基本: 1800.00, 绩效: 1200.00, 等次: 优秀, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(surroundings)
            """,
        inspection: .of(.pays) { record, pay, register, verdict in
            guard record.withdrawal == nil, let basis = pay.basis,
                let rule = register[pay.mechanism].pay
            else { return }
            let village = register.regions[record.region]
            guard village.level == .village, let wanted = rule.basis(of: village.sorts.map(\.value)),
                !register.isNamed(wanted.method.value, basis.mechanism)
            else { return }
            let sorts = wanted.sorts.map(\.value).joined(separator: "、")
            verdict.report(
                record.location(basis.place),
                "依据不合：\(sorts.isEmpty ? "这里" : sorts)的绩效照“\(wanted.method.value)”的等次，"
                    + "\(village.title.value)写的是“\(register[basis.mechanism].name.value)”"
                    + "（\(register[pay.mechanism].name.value)）",
                help: "核对依据和村类；确实如此的，网页照实公布",
                basis:
                    "“\(register[pay.mechanism].name.value)”的报酬：\(sorts.isEmpty ? "" : sorts)照“\(wanted.method.value)”",
                about: .record)
        })

    private static let examples = """
        -- hedong/shigu/niandu.md --
        ---
        类型: 考评
        标题: 年度考评
        日期: 2026-01-20
        办法: 年度考评
        期间: 2025
        成绩: [{对象: 石谷村, 等次: 优秀}]
        ---
        -- hedong/shigu/fupin.md --
        ---
        类型: 考评
        标题: 扶贫考评
        日期: 2026-01-20
        办法: 扶贫考评
        期间: 2025
        成绩: [{对象: 石谷村, 等次: 优秀}]
        ---
        -- methods/baochou.md --
        ---
        类型: 工作法
        标题: 村干部报酬
        报酬: {基本: 60%, 绩效: 40%, 依据: [{办法: 年度考评}, {村类: 贫困村, 办法: 扶贫考评}]}
        ---
        -- methods/niandu.md --
        ---
        类型: 工作法
        标题: 年度考评
        考评: {等次: [{名称: 优秀}, {名称: 合格}]}
        ---
        -- methods/fupin.md --
        ---
        类型: 工作法
        标题: 扶贫考评
        考评: {等次: [{名称: 优秀}, {名称: 合格}]}
        ---
        """

    private static let surroundings = """
        -- hedong/shigu/_index.md --
        ---
        类型: 村
        标题: 石谷村
        村类: 贫困村
        ---
        \(examples)
        """
}

extension Register {
    /// Whether a mechanism, or the file that it stands in, goes by a name or an id.
    func isNamed(_ name: String, _ reference: Mechanism.Reference) -> Bool {
        let own = self[reference]
        let file = methods[reference.method]
        return [own, file.whole].contains {
            $0.name.value == name || $0.id?.value == name || $0.aliases.contains(name)
        } || [file.slug, file.path, file.address].contains(name)
    }
}
