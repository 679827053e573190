extension Check {
    static let kindRegister = Check(
        id: "kind-register", severity: .error,
        title: "登记的表有一列编号",
        why: """
            登记是一项一项接着记的：哪一项变了、终止了，靠编号认。没有编号，或者有两列编号，就认不出是哪一项。
            """,
        wrong: Surroundings.debts.replacing("列表:", with: "登记: 往来\n列表:").replacing(
            "编号: 编号 必填", with: "编号: 文字 必填"),
        right: Surroundings.debts.replacing("列表:", with: "登记: 往来\n列表:"))
}
