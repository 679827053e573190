import Documents

extension Check {
    static let bearerSort = Check(
        id: "bearer-sort", severity: .error,
        title: "担职责的主体，是职责按它考核的那一种",
        why: """
            职责按岗位考核，就要由岗位来担；写成单位，做没做到算不到谁。board.yml 的“单位”里写明了各是单位、岗位还是组，
            主体是哪一种，办法里就要有按那一种考核的职责。
            """,
        wrong: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位:
              - {名称: 县水利局}
              - {名称: 县委副书记, 类型: 岗位}
            -- methods/sigeyi.md --
            ---
            类型: 工作法
            标题: 四个一
            参加: [{主体: 县委副书记, 对象: 石谷村, 起: 2026-01-01}, {主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]
            职责: [{名称: 电话联系, 考核: 单位, 频次: 每月, 数量: 1}]
            ---
            """,
        right: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位:
              - {名称: 县水利局}
              - {名称: 县委副书记, 类型: 岗位}
            -- methods/sigeyi.md --
            ---
            类型: 工作法
            标题: 四个一
            参加: [{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]
            职责: [{名称: 电话联系, 考核: 单位, 频次: 每月, 数量: 1}]
            ---
            """,
        inspection: .register { register, verdict in
            for method in register.methods {
                if case .listed(let participants)? = method.whole.participation {
                    let items = method.items.filter { $0.participation == nil }
                    judge(participants, for: [method.whole] + items, register, &verdict)
                }
                for item in method.items {
                    guard case .listed(let participants)? = item.participation else { continue }
                    judge(participants, for: [item], register, &verdict)
                }
            }
        })

    /// Holds those who take part against the duties that they take part in, and the other way round.
    private static func judge(
        _ participants: [Participant], for mechanisms: [Mechanism], _ register: Register,
        _ verdict: inout Verdict
    ) {
        let duties = mechanisms.flatMap { mechanism in mechanism.duties.map { (duty: $0, mechanism) } }
        let kinds = Evaluation.SubjectKind.allCases.filter { kind in
            duties.contains { $0.duty.counted == kind }
        }
        if kinds.isEmpty { return }
        let units = register.archive.board.units
        func bears(_ participant: Participant, _ kind: Evaluation.SubjectKind) -> Bool {
            participant.bearing(counted: kind, units, register.regions) != nil
        }
        // Who is named without a place may take part in what is no duty: a pairing.
        let isPaired = units.isEmpty || mechanisms.contains { !$0.pairings.isEmpty }
        for participant in participants
        where (participant.object != nil || !isPaired) && !kinds.contains(where: { bears(participant, $0) }) {
            let sort: String
            switch participant.subject {
            case .named(let name): sort = units.named(name).map { units[$0].sort.text } ?? "单位"
            case .region(let region):
                // A region that takes part for others is no bearer.
                guard participant.object != nil else { continue }
                sort = register.regions[region].level.text
            }
            verdict.report(
                SourceLocation(participant.path, participant.place),
                "“\(register.name(of: participant.subject))”是\(sort)，“\(mechanisms[0].name.value)”的职责按"
                    + "\(kinds.map(\.text).joined(separator: "、"))考核，它一项也不担",
                help: "主体写一个\(kinds.map(\.text).joined(separator: "或"))，或把职责的考核改成\(sort)")
        }
        guard !units.isEmpty,
            participants.contains(where: { if case .named = $0.subject { true } else { false } })
        else { return }
        for (duty, mechanism) in duties
        where duty.counted.isNamed && !participants.contains(where: { bears($0, duty.counted) }) {
            verdict.report(
                SourceLocation(mechanism.path, duty.name.place),
                "职责“\(duty.name.value)”按\(duty.counted.text)考核，“参加”里没有一个\(duty.counted.text)",
                help: "在“参加”里写上担它的\(duty.counted.text)，或改它的考核")
        }
    }
}
