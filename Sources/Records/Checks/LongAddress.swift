extension Check {
    /// An address of which the largest code that still prints well cannot hold all.
    package static let longAddress = Check(
        id: "long-address", severity: .warning,
        title: "网址不能太长，二维码才印得清",
        why: """
            二维码装得越多，点越小，贴在墙上越难扫。网址超过 271 个字节（一个汉字算 9 个），张贴版上就不印二维码。
            """,
        wrong: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            网址: https://gongkai.example.cn/
            -- hedong/shigu/关于二〇二六年村内主干道硬化工程预算审核结果的情况说明.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """,
        right: """
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            网址: https://gongkai.example.cn/
            -- hedong/shigu/2026-03-yinghua.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """,
        inspection: .presenting)
}
