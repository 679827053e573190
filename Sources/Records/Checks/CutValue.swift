import Documents

/// What is said of a text that ends at a `#`, wherever it is read.
enum CutValue {
    static func message(_ name: String) -> Message { "“#”以后的字没有读（\(name)）" }
    static let help = "空格后面的“#”是注的开头：把整个值加引号；真是注，另起一行写"
}

extension Check {
    static let cutValue = Check(
        id: "cut-value", severity: .error,
        title: "字段的文字没有被“#”截断",
        why: """
            YAML 里空格后面的“#”是注的开头，从那里到行末都不读：标题会少掉半句，谁也看不出来。日期和数字后面可以有注。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 检修 #3 机井的通知
            日期: 2026-03-01
            ---
            """,
        right: """
            ---
            类型: 公告
            # 机井的编号见台账
            标题: "检修 #3 机井的通知"
            日期: 2026-03-01 # 张贴的一天
            ---
            """)
}
