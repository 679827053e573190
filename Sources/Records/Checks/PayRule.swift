extension Check {
    static let payRule = Check(
        id: "pay-rule", severity: .error,
        title: "报酬的构成合起来是全部",
        why: """
            标准分成基本和绩效两份，两份合起来就是标准，不多也不少。等次的系数超过 100%，绩效就超过了它的那一份。
            """,
        wrong: """
            -- methods/baochou.md --
            ---
            类型: 工作法
            标题: 村干部报酬
            报酬: {基本: 60%, 绩效: 30%}
            ---
            """,
        right: """
            \(Surroundings.pay)
            """)
}
