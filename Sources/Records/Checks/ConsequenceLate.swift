import Documents

extension Check {
    static let consequenceLate = Check(
        id: "consequence-late", severity: .finding,
        title: "榜上有名以后要做的，不晚于期限",
        basis: "工作法写明榜上有名以后要做什么、几天以内做",
        why: """
            过了期限才做的，也算做了，晚了几天照实公布。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-05-10, 对象: 石谷村}
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
                guard case .late(let days) = register.consequences.state(of: call), let due = call.due,
                    let answer = call.answer
                else { continue }
                let rule = register[call.consequence]
                let mechanism = register[call.consequence.mechanism].name.value
                let (location, disclosure) = register.place(of: answer.source)
                verdict.report(
                    location,
                    "晚了：“\(register.name(of: call.subject))” \(call.day) \(call.reason(in: register))，"
                        + "应当在 \(due) 以前\(rule.action)，\(answer.day) 才做，晚 \(days) 日（\(mechanism)）",
                    help: "核对日期；确实晚了的，网页照实公布",
                    basis: "“\(mechanism)”的后果：\(rule.trigger.text)以后 \(rule.days ?? 0) 天以内\(rule.action)",
                    about: .subject(call.subject), on: disclosure)
            }
        })
}
