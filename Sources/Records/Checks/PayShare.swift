import Documents

extension Check {
    static let payShare = Check(
        id: "pay-share", severity: .finding,
        title: "报酬照办法的比例发",
        basis: "工作法的报酬办法",
        why: """
            基本报酬是标准的那一份，四舍五入到分；余下的是绩效的那一份。绩效按等次的系数发，也四舍五入到分，最多发满。
            多发少发，都照实公布在这张表上。没有写标准的，无从核对。
            """,
        wrong: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-03
            办法: 村干部报酬
            期间: 2026-Q1
            名单: [{职务: 村党支部书记, 标准: 3000.00, 基本: 2000.00, 绩效: 1000.00, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(Surroundings.pay)
            """,
        right: """
            ---
            类型: 报酬
            标题: 第一季度村干部报酬
            日期: 2026-04-03
            办法: 村干部报酬
            期间: 2026-Q1
            名单: [{职务: 村党支部书记, 标准: 3000.00, 基本: 1800.00, 绩效: 1200.00, 应发: 3000.00, 实发: 3000.00}]
            ---
            \(Surroundings.pay)
            """,
        inspection: .of(.pays) { record, pay, register, verdict in
            let mechanism = register[pay.mechanism]
            guard let rule = mechanism.pay else { return }
            for recipient in pay.recipients where recipient.isWhole {
                guard let rate = recipient.rate?.value else { continue }
                func report(_ place: Place, _ message: Message, help: String) {
                    verdict.report(
                        SourceLocation(pay.recipientsPath, place), message, help: help,
                        basis: "工作法“\(mechanism.name.value)”的报酬办法：\(rule.shares)",
                        about: .subject(.named(recipient.post.value)))
                }
                let post = recipient.post.value
                let base = rule.base(of: rate)
                if recipient.base.value != base {
                    report(
                        recipient.base.place,
                        "基本报酬不是标准的 \(rule.base.value.text)（\(post)）：应为 \(base.text)，写 \(recipient.base.value.text)",
                        help: "标准 \(rate.text) 元；核对标准和基本，四舍五入到分")
                }
                let (full, paid) = (rule.performance(of: rate), recipient.performance.value)
                let given = pay.basis.flatMap {
                    register.grade(of: recipient, paidIn: record.region, by: $0)
                }
                if let grade = recipient.grade?.value ?? given,
                    let due = rule.performance(of: rate, at: grade)
                {
                    if paid == due { continue }
                    report(
                        recipient.performance.place,
                        "绩效报酬和等次不符（\(post)）：\(grade)发 \(rule.factor(of: grade)?.text ?? "")，应为 \(due.text)，写 \(paid.text)",
                        help: "满额 \(full.text) 元；核对等次和绩效，四舍五入到分")
                } else if paid > full {
                    report(
                        recipient.performance.place,
                        "绩效报酬超过标准的 \(rule.performance.value.text)（\(post)）：最多 \(full.text)，写 \(paid.text)",
                        help: "标准 \(rate.text) 元；另外奖励的不算绩效报酬，单独公布")
                }
            }
        })
}
