import Documents

extension Check {
    static let unknownUnitSort = Check(
        id: "unknown-unit-sort", severity: .error,
        title: "结对要的单位类别，本县的单位里有",
        why: """
            施行的办法要哪一类单位来结对，本县就要有这一类。类别写错一个字，就没有一个单位合得上。
            """,
        wrong: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位: [{名称: 县财政局, 类别: 经济}, {名称: 县司法局, 类别: 政法}]
            -- methods/baobang.md --
            ---
            类型: 工作法
            标题: 包帮
            采用: 是
            结对: [{名称: 部门包村, 成员: [{角色: 包帮部门, 人数: 1, 类别: [正法]}]}]
            ---
            """,
        right: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位: [{名称: 县财政局, 类别: 经济}, {名称: 县司法局, 类别: 政法}]
            -- methods/baobang.md --
            ---
            类型: 工作法
            标题: 包帮
            采用: 是
            结对: [{名称: 部门包村, 成员: [{角色: 包帮部门, 人数: 1, 类别: [政法]}]}]
            ---
            """,
        inspection: .register { register, verdict in
            let known = register.archive.board.units.categories
            if known.isEmpty { return }
            for (reference, mechanism) in register.mechanisms where register.isAdopted(reference) {
                for member in mechanism.pairings.flatMap(\.members) {
                    for category in member.categories where !known.contains(category.value) {
                        verdict.report(
                            SourceLocation(mechanism.path, category.place),
                            "单位里没有类别“\(Scalar.shortened(category.value))”（\(mechanism.name.value)，\(member.role)）",
                            help: Spelling.nearest(to: category.value, among: known).map { "是否想写“\($0)”？" }
                                ?? "单位的类别有：" + known.prefix(20).joined(separator: "、"))
                    }
                }
            }
        })
}
