import Documents

extension Check {
    static let consequenceMissing = Check(
        id: "consequence-missing", severity: .finding,
        title: "榜上有名以后要做的，按期做",
        basis: "工作法写明榜上有名以后要做什么、几天以内做",
        why: """
            排名通报以后要约谈、要整改的，做没做要看得见。到了期限还没有记录的，照实公布在榜上和成绩的页面上。
            """,
        wrong: """
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
                guard case .missing(let days) = register.consequences.state(of: call), let due = call.due
                else {
                    continue
                }
                let rule = register[call.consequence]
                let mechanism = register[call.consequence.mechanism].name.value
                let (location, disclosure) = register.place(of: call)
                verdict.report(
                    location,
                    "还没有\(rule.action)：“\(register.name(of: call.subject))” \(call.day) \(call.reason(in: register))，"
                        + "应当在 \(due) 以前，已过 \(daysSoFar: days) 日（\(mechanism)）",
                    help: "做了的，补上记录，写明来由；没有做的，网页照实公布",
                    basis: "“\(mechanism)”的后果：\(rule.trigger.text)以后 \(rule.days ?? 0) 天以内\(rule.action)",
                    about: .subject(call.subject), on: disclosure, of: call.consequence.mechanism.method)
            }
        })
}
