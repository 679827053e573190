import Documents

extension Check {
    static let personCode = Check(
        id: "person-code", severity: .error,
        title: "一个编号一直是一个人",
        why: """
            编号认人：转到哪里都是它，成绩和经历跟着它走。一个编号给了两个人，两个人的成绩就并成了一个人的。同一个人的姓名，各处写法要一样；网页上都遮去中间的字。
            """,
        wrong: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            名单:
              - {编号: G001, 姓名: 王大明, 职务: 驻村第一书记, 起: 2026-01-05}
              - {编号: G001, 姓名: 李小, 职务: 队员, 起: 2026-01-05}
            ---
            """,
        right: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            名单:
              - {编号: G001, 姓名: 王大明, 职务: 驻村第一书记, 起: 2026-01-05}
              - {编号: G002, 姓名: 李小, 职务: 队员, 起: 2026-01-05}
            ---
            """,
        inspection: .register { register, verdict in
            for (first, second) in register.contradictedNumbers {
                let number = Scalar.shortened(second.number)
                let message =
                    first.name == second.name
                    ? "编号“\(number)”已经是另一个“\(first.name)”的：姓名遮住以后一样，写的不是一个名字"
                    : "编号“\(number)”已经是“\(first.name)”的，这里是“\(second.name)”"
                verdict.report(
                    second.location, message,
                    help:
                        "另一处在 \(first.location.path) 第 \(first.location.place.line) 行；是两个人的另给一个编号，是一个人的把姓名写成一样"
                )
            }
        })
}
