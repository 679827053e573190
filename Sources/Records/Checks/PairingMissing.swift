import Documents

extension Check {
    static let pairingMissing = Check(
        id: "pairing-missing", severity: .finding,
        title: "要求每村都有的结对，每村都有",
        basis: "工作法写明每个村都要有",
        why: """
            办法写明每个村都要有人包帮，缺的村照实公布在办法的页面上。
            """,
        wrong: """
            \(surroundings)
            """,
        right: """
            ---
            类型: 结对
            标题: 一组结对
            日期: 2026-03-01
            办法: 包帮
            起: 2026-03-01
            对象: 石谷村
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for (reference, mechanism) in register.mechanisms where register.isAdopted(reference) {
                for (index, rule) in mechanism.pairings.enumerated() where rule.isForEveryVillage {
                    let paired = register.pairedVillages(
                        by: Method.Pairing.Reference(mechanism: reference, number: index))
                    for village in register.villages(takingPartIn: reference) where !paired.contains(village)
                    {
                        verdict.report(
                            SourceLocation(mechanism.path, rule.name.place),
                            "没有结对：\(register.regions[village].title.value)（\(mechanism.name.value)，\(rule.name.value)）",
                            help: "写一条结对，对象写 \(register.regions[village].title.value)",
                            basis: "“\(mechanism.name.value)”的结对“\(rule.name.value)”：每个村都要有",
                            about: .subject(.region(village)), of: reference.method)
                    }
                }
            }
        })

    private static let surroundings = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        参加: 全部村
        结对: [{名称: 部门包村, 期限: 2, 每村: 是, 成员: [{角色: 包帮部门, 人数: 1}]}]
        ---
        """
}
