import Documents

extension Check {
    static let identityNumber = Check(
        id: "identity-number", severity: .error,
        title: "没有居民身份证号",
        basis: "《居民身份证法》第十九条",
        why: """
            村务公开不得带出村民的身份证号：上了网就收不回来。号码的地区、出生日期和校验位都对得上才报，不会错怪别的长数字。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            领取人身份证号 11010519491231002X。
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            领取人名单见村务公开栏。
            """,
        inspection: .disclosure(of: nil) { record, _, verdict in
            for location in record.identityNumbers {
                verdict.report(location, "身份证号不得公开：这里有一个 18 位的居民身份证号", help: "整个删去，不要只遮几位；已经公布过的要立即撤下")
            }
        })
}
