import Documents

extension Check {
    static let statementAccounts = Check(
        id: "statement-accounts", severity: .error,
        title: "各账户之和等于全村的数",
        why: """
            银行和现金写在一份账里的，各账户的期初相加就是全村的期初，期末也一样。不等，就有一个账户的数写错了。
            """,
        wrong: sideBySide.replacing("▸", with: "51000.00"),
        right: sideBySide.replacing("▸", with: "50300.00"))

    private static let sideBySide = """
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        账户:
          - {名称: 银行存款, 期初: 50000.00, 期末: 45000.00}
          - {名称: 库存现金, 期初: 300.00, 期末: 5300.00}
        期初: ▸
        收支:
          - {日期: 2026-01-05, 摘要: 提现, 账户: 银行存款, 支出: 5000.00, 对方账户: 库存现金}
          - {日期: 2026-01-05, 摘要: 提现, 账户: 库存现金, 收入: 5000.00, 对方账户: 银行存款}
        ---
        """
}
