extension Check {
    static let kindName = Check(
        id: "kind-name", severity: .error,
        title: "类别里写到的字段、列、选项都有",
        why: """
            事件、列表、催办、实名写的是这一类自己的字段和列。名称写错，程序就不知道取哪一个，该催的没有催。
            """,
        wrong: Surroundings.debts.replacing("列表:", with: "事件: [还款日起]\n列表:"),
        right: Surroundings.debts)
}
