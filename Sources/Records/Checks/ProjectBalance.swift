import Documents

extension Check {
    static let projectBalance = Check(
        id: "project-balance", severity: .error,
        title: "项目的结余等于拨付减去支付或者决算",
        why: """
            结余是拨来的钱还剩多少：拨付减支付；都付清了，也就是拨付减决算。写的数两样都不是，就有一个数错了。没有写拨付、支付的，不比。
            """,
        wrong: example.replacing("▸", with: "8743.00"),
        right: example.replacing("▸", with: "8734.00"),
        inspection: .of(.projects) { record, project, verdict in
            guard let balance = project.balance else { return }
            let balances = project.balances
            guard !balances.isEmpty, !balances.contains(where: { $0.amount == balance.value }) else { return }
            verdict.report(
                record.location(balance.place),
                "结余不符：写 \(balance.value.text)，\(balances.map { "\($0.words)＝\($0.amount.text)" }.joined(separator: "，"))",
                help: "核对结余和各笔拨付、支付")
        })

    private static let example = """
        ---
        类型: 项目资金
        标题: 村道硬化
        日期: 2026-06-03
        批复: 200000.00
        拨付: [{日期: 2026-05-03, 金额: 200000.00}]
        支付: [{日期: 2026-06-01, 金额: 191266.00}]
        中标: 193036.00
        决算: 191266.00
        结余: ▸
        ---
        """
}
