import Documents

extension Check {
    static let unknownVillageSort = Check(
        id: "unknown-village-sort", severity: .error,
        title: "村类是办法里有的村类",
        why: """
            村类写错一个字，就配不上给这一类村的结对。有哪几类，由工作法的结对写明。
            """,
        wrong: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            村类: 班子软弱换散
            ---
            \(surroundings)
            """,
        right: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            村类: 班子软弱涣散
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            let known = register.villageSorts
            if known.isEmpty { return }
            for region in register.regions {
                for sort in region.sorts where !known.contains(sort.value) {
                    verdict.report(
                        SourceLocation(region.path, sort.place),
                        "办法里没有村类“\(Scalar.shortened(sort.value))”",
                        help: Spelling.nearest(to: sort.value, among: known).map { "是否想写“\($0)”？" }
                            ?? "可以写：" + known.joined(separator: "、"))
                }
            }
        })

    private static let surroundings = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 村类: [班子软弱涣散, 村情不稳定], 成员: [{角色: 包帮部门, 人数: 1}]}]
        ---
        """
}
