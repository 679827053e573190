import Documents

extension Check {
    static let pairingUnaccepted = Check(
        id: "pairing-unaccepted", severity: .finding,
        title: "验收合格，结对才结束",
        basis: "工作法写明期满验收",
        why: """
            办法写明验收合格才能撤的，没有验收、没有合格就写了“止”，照实公布在结对的页面上。接着由别人结对的不算撤。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            起: 2024-03-01
            止: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 验收台账
            日期: 2026-03-20
            办法: 包帮
            台账: 验收台账
            事项:
              - {事项: 石谷村包帮验收, 责任: 石谷村, 状态: 帮扶中, 日期: 2024-03-01}
              - {事项: 石谷村包帮验收, 状态: 申请, 日期: 2026-02-01}
              - {事项: 石谷村包帮验收, 状态: 不合格, 日期: 2026-02-20}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            起: 2024-03-01
            止: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 验收台账
            日期: 2026-03-20
            办法: 包帮
            台账: 验收台账
            事项:
              - {事项: 石谷村包帮验收, 责任: 石谷村, 状态: 帮扶中, 日期: 2024-03-01}
              - {事项: 石谷村包帮验收, 状态: 申请, 日期: 2026-02-01}
              - {事项: 石谷村包帮验收, 状态: 合格, 日期: 2026-02-20}
            ---
            \(surroundings)
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            let term = register.term(of: pairing)
            guard record.withdrawal == nil, let until = pairing.until, until.value < register.asOf,
                !term.isHandedOver, let ledger = term.ledger
            else { return }
            let name = register[ledger].name.value
            let said: Message
            switch term.acceptance.map({ register[$0] }) {
            case nil: said = "\(name)上没有这一项"
            case .some(let item):
                let states = register[ledger].states
                if let passed = term.passed {
                    if passed <= until.value { return }
                    said = "\(passed) 才验收“\(states[item.state])”"
                } else {
                    let extended = term.extended.map { day -> Message in "，延到 \(day)" } ?? ""
                    said = "\(name)上是“\(states[item.state])”\(extended)"
                }
            }
            let rule = register[pairing.pairing]
            let mechanism = register[pairing.mechanism].name.value
            verdict.report(
                record.location(until.place),
                "没有验收合格就结束：结对止于 \(until.value)，\(said)（\(mechanism)，\(rule.name.value)）",
                help: "核对“止”和\(name)；还在结对的，删去“止”；确实撤了的，网页照实公布",
                basis: "“\(mechanism)”的结对“\(rule.name.value)”：在\(name)上验收，合格才能结束", about: .record)
        })

    private static let surroundings = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 期限: 2, 验收: 验收台账, 成员: [{角色: 包帮部门, 人数: 1}]}]
        台账:
          - {名称: 验收台账, 状态: [帮扶中, 申请, 合格, 不合格], 转换: [[帮扶中, 申请], [申请, 合格], [申请, 不合格]], 结束: [合格]}
        ---
        """
}
