import Documents

extension Check {
    static let finalMismatch = Check(
        id: "final-mismatch", severity: .finding,
        title: "同一件事的决算一致",
        basis: "同一件事的决议结果",
        why: """
            决议的结果里写了花多少，项目的决算里又写了花多少，是同一笔钱。两个数不同，村民不知道信哪一个。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 主干道硬化工程资金
            日期: 2026-04-18
            批复: 190000.00
            决算: 181600.00
            相关: [2026-03-luqiao]
            ---
            -- hedong/shigu/2026-03-luqiao.md --
            \(resolution)
            """,
        right: """
            ---
            类型: 项目资金
            标题: 主干道硬化工程资金
            日期: 2026-04-18
            批复: 190000.00
            决算: 181200.00
            相关: [2026-03-luqiao]
            ---
            -- hedong/shigu/2026-03-luqiao.md --
            \(resolution)
            """,
        step: .acceptance,
        inspection: .register { register, verdict in
            for filed in register.filed(.projects) {
                guard let final = filed.content.final,
                    let concluded = register.concluded(for: filed.reference), concluded != final.value
                else { continue }
                verdict.report(
                    filed.disclosure.location(final.place),
                    "决算和决议结果里的不一样：这里 \(final.value.text) 元，决议结果 \(concluded.text) 元",
                    help: "核对后改正写错的一个；各算各的，在正文里写明差在哪里", basis: "同一件事的决议结果：\(concluded.text) 元",
                    about: .record, on: filed.reference)
            }
        })

    private static let resolution = """
        ---
        类型: 四议两公开
        标题: 硬化村内主干道
        日期: 2026-03-01
        金额: 186000.00
        四议:
          提议: {日期: 2026-02-01}
          商议: {日期: 2026-02-05}
          审议: {日期: 2026-02-10}
          决议: {日期: 2026-02-20}
        结果: {日期: 2026-05-12, 决算: 181200.00}
        ---
        """
}

extension Register {
    /// What the decisions of a matter say that it came to; nil where one of them does not say, or several projects share them.
    fileprivate func concluded(for project: Disclosure.Reference) -> Money? {
        var sum: Money?
        for other in archive.threads.thread(of: project) where disclosures[other].withdrawal == nil {
            switch disclosures[other].content {
            case .decision(let decision):
                guard let final = decision.outcome?.final else { return nil }
                sum = (sum ?? .zero) + final.value
            case .project where other != project: return nil
            default: continue
            }
        }
        return sum
    }
}
