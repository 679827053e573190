import Documents

extension Check {
    static let memberSort = Check(
        id: "member-sort", severity: .finding,
        title: "哪类村由哪类单位来帮",
        basis: "工作法写明这个角色要哪几类单位",
        why: """
            办法写明一种结对要政法部门还是经济部门来担。单位的类别写在 board.yml 的“单位”里，派错了的，照实公布在结对的页面上。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            起: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            起: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县司法局}
            ---
            \(surroundings)
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            if record.withdrawal != nil { return }
            let rule = register[pairing.pairing]
            for member in pairing.members {
                guard let role = rule.members.first(where: { $0.role == member.role }),
                    !role.categories.isEmpty, let unit = member.unit.map({ register.archive.board.units[$0] })
                else { continue }
                let wanted = role.categories.map(\.value)
                if let own = unit.category, wanted.contains(own) { continue }
                let words = wanted.joined(separator: "、")
                let own = unit.category.map { "是\($0)" } ?? "没有写类别"
                verdict.report(
                    SourceLocation(pairing.membersPath, member.place),
                    "单位类别不合：“\(member.role)”要\(words)的单位，\(unit.name.value)\(own)"
                        + "（\(register[pairing.mechanism].name.value)，\(rule.name.value)）",
                    help: unit.category == nil
                        ? "在 \(register.archive.board.units.path) 的“单位”里写上类别；确实不合的，网页照实公布"
                        : "核对是哪一种结对、派的是哪个单位；确实不合的，网页照实公布",
                    basis:
                        "“\(register[pairing.mechanism].name.value)”的结对“\(rule.name.value)”：\(member.role)要\(words)的单位",
                    about: .member(member.role))
            }
        })

    private static let surroundings = """
        -- board.yml --
        名称: 晒谷县村务公开栏
        单位: [{名称: 县财政局, 类别: 经济}, {名称: 县司法局, 类别: 政法}]
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 成员: [{角色: 包帮部门, 人数: 1, 类别: [政法]}]}]
        ---
        """
}
