import Documents

extension Check {
    static let voteCount = Check(
        id: "vote-count", severity: .error,
        title: "票数不多于到会的人，到会的人不多于应到的",
        why: """
            一人一票，没有到会的不能投，所以这三个数一个不大于一个。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 2, 弃权: 1}
            ---
            """,
        right: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 1, 弃权: 1}
            ---
            """,
        inspection: .of(.decisions) { record, decision, verdict in
            for step in decision.steps {
                if let due = step.due, let present = step.present, present.value > due.value {
                    verdict.report(
                        record.location(present.place),
                        "实到多于应到：实到 \(present.value) \(step.unit)，应到 \(due.value) \(step.unit)",
                        help: "核对人数；列席的不算实到")
                }
                guard let place = step.agree?.place, let votes = step.votes,
                    let most = step.present ?? step.due, votes > most.value
                else { continue }
                let sum =
                    step.against == nil && step.abstain == nil ? step.votesText : "\(step.votesText)＝\(votes)"
                verdict.report(
                    record.location(place),
                    "票数多于\(step.present == nil ? "应到" : "实到")：\(sum)，\(step.present == nil ? "应到" : "实到") \(most.value) \(step.unit)",
                    help: "核对票数和人数")
            }
        })
}
