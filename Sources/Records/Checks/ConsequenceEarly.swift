import Documents

extension Check {
    static let consequenceEarly = Check(
        id: "consequence-early", severity: .error,
        title: "先有榜，后有约谈",
        why: """
            为了上黑榜约谈，榜尚未公布就谈了，日期必有一个写错。为了别的事谈的，在“来由”里写明是哪一期的榜。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-10, 对象: 石谷村}
            ---
            \(Surroundings.blackListed)
            \(Surroundings.calling)
            \(Surroundings.liugou)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-20, 对象: 石谷村}
            ---
            \(Surroundings.blackListed)
            \(Surroundings.calling)
            \(Surroundings.liugou)
            """,
        inspection: .register { register, verdict in
            for call in register.consequences.calls {
                guard case .early(let days) = register.consequences.state(of: call), let answer = call.answer
                else { continue }
                let rule = register[call.consequence]
                let mechanism = register[call.consequence.mechanism].name.value
                verdict.report(
                    register.place(of: answer.source).location,
                    "早于榜：“\(register.name(of: call.subject))” \(call.day) 才\(call.reason(in: register))，"
                        + "\(answer.day) 就\(rule.action)，早 \(days) 日（\(mechanism)）",
                    help: "核对两个日期；不是为这一期的榜做的，写明“来由”，如 \(mechanism) 2026-Q1")
            }
        })
}
