import Documents

extension Check {
    static let pairingNumber = Check(
        id: "pairing-number", severity: .finding,
        title: "结对的人数合乎办法",
        basis: "工作法写明的结对人数",
        why: """
            办法写明每种角色几个人（如干部 1 人、党员 2 人、群众至少 1 人），多了少了都照实公布在结对的页面上。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 一组结对
            日期: 2026-03-01
            办法: 党员联动
            起: 2026-03-01
            成员:
              - {角色: 两委干部, 名称: 村委会主任}
              - {角色: 党员, 名称: 李*}
              - {角色: 党员, 名称: 王*}
              - {角色: 群众, 名称: 张*三}
              - {角色: 党员, 名称: 赵*}
            ---
            \(Surroundings.pairing)
            """,
        right: """
            ---
            类型: 结对
            标题: 一组结对
            日期: 2026-03-01
            办法: 党员联动
            起: 2026-03-01
            成员:
              - {角色: 两委干部, 名称: 村委会主任}
              - {角色: 党员, 名称: 李*}
              - {角色: 党员, 名称: 王*}
              - {角色: 群众, 名称: 张*三}
            ---
            \(Surroundings.pairing)
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            let mechanism = register[pairing.mechanism]
            let rule = register[pairing.pairing]
            for member in rule.members {
                guard let headcount = member.headcount else { continue }
                let found = pairing.members.filter { $0.role == member.role }
                if headcount.contains(found.count) { continue }
                verdict.report(
                    SourceLocation(pairing.membersPath, found.last?.place ?? record.title.place),
                    "人数不符：“\(member.role)” \(found.count) 人，应当 \(headcount.text) 人（\(mechanism.name.value)，\(rule.name.value)）",
                    help: "核对成员；确实如此的，网页照实公布",
                    basis:
                        "“\(mechanism.name.value)”的结对“\(rule.name.value)”：\(member.role) \(headcount.text) 人",
                    about: .member(member.role))
            }
        })
}
