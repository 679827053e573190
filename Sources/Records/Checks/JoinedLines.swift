extension Check {
    static let joinedLines = Check(
        .joinedLines,
        title: "各自成行的文字不连成一段",
        why: """
            Markdown 里空一行才分段，只换行会和上一行连在一起：条款挤成一段，从表格软件粘贴来的各列分不开。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            第一条 甲
            第二条 乙
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            第一条 甲

            第二条 乙
            """)
}
