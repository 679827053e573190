import Documents

extension Check {
    static let payGrade = Check(
        id: "pay-grade", severity: .error,
        title: "绩效的等次是考评给的",
        why: """
            绩效报酬跟着考评的等次走。等次写在报酬表上，考评里却没有，或者不是这一等，钱就发得没有根据。
            先认编号，再认职务，再认本村得的等次。
            """,
        wrong: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-10
            办法: 村干部报酬
            期间: 2026-Q1
            依据: 村干部考核 2026-Q1
            名单: [{职务: 村党支部书记, 编号: G001, 基本: 1800.00, 绩效: 1200.00, 等次: 优秀, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(examples)
            """,
        right: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-10
            办法: 村干部报酬
            期间: 2026-Q1
            依据: 村干部考核 2026-Q1
            名单: [{职务: 村党支部书记, 编号: G001, 基本: 1800.00, 绩效: 960.00, 等次: 合格, 应发: 2760.00, 实发: 2760.00}]
            ---
            \(examples)
            """,
        inspection: .of(.pays) { record, pay, register, verdict in
            let rows = pay.recipients.filter { $0.grade != nil }
            guard let basis = pay.basis else {
                if pay.saysBasis { return }
                for grade in rows.lazy.compactMap(\.grade) {
                    verdict.report(
                        SourceLocation(pay.recipientsPath, grade.place),
                        "没有写“依据”，等次“\(grade.value)”不知道是哪次考评给的",
                        help: "加一行 依据: 工作法和期间，如 四个一 2025；没有考评的不写等次")
                }
                return
            }
            let appraisal = register[basis.mechanism].appraisal
            if let first = rows.first?.grade, appraisal?.isInternal == true {
                verdict.report(
                    SourceLocation(pay.recipientsPath, first.place), "依据的考评是内部的，等次不能写在公开的报酬表上",
                    help: "删去各行的等次，只写绩效；要公布等次的，办法里的考评不写 内部")
                return
            }
            let name = "\(register[basis.mechanism].name.value) \(basis.period.text)"
            if register.sheets(of: basis).isEmpty {
                verdict.report(
                    record.location(basis.place), "没有“\(name)”的考评",
                    help: "先公布考评，再照它的等次发绩效；核对工作法和期间")
                return
            }
            for recipient in rows {
                guard let written = recipient.grade else { continue }
                let given = register.grade(of: recipient, paidIn: record.region, by: basis)
                if given == written.value { continue }
                let location = SourceLocation(pay.recipientsPath, written.place)
                if let given {
                    verdict.report(
                        location, "等次不是考评给的（\(recipient.post.value)）：“\(name)”给的是\(given)，写\(written.value)",
                        help: "照考评的等次改，绩效跟着改；考评错了的，先更正考评")
                } else {
                    verdict.report(
                        location, "“\(name)”没有给\(recipient.post.value)评过等次，写\(written.value)",
                        help: "考评里有他的那一行，和这里写同一个编号或职务；没有评的不写等次")
                }
            }
        })

    private static let examples = """
        -- hedong/shigu/kaohe.md --
        ---
        类型: 考评
        标题: 第一季度村干部考核
        日期: 2026-04-03
        办法: 村干部考核
        期间: 2026-Q1
        对象: 人
        成绩: [{对象: 村党支部书记, 编号: G001, 等次: 合格}]
        ---
        -- methods/baochou.md --
        ---
        类型: 工作法
        标题: 村干部报酬
        报酬: {基本: 60%, 绩效: 40%, 系数: [{等次: 优秀, 系数: 100%}, {等次: 合格, 系数: 80%}]}
        ---
        -- methods/kaohe.md --
        ---
        类型: 工作法
        标题: 村干部考核
        考评: {等次: [{名称: 优秀}, {名称: 合格}]}
        ---
        """
}
