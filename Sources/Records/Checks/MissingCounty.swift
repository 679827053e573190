import Documents

extension Check {
    static let missingCounty = Check(
        id: "missing-county", severity: .warning,
        title: "内容文件夹最上层有县的 _index.md",
        why: """
            首页的标题和介绍写在最上层的 _index.md。没有它，首页只有 board.yml 的名称。
            """,
        wrong: """
            -- _index.md --
            """,
        right: """
            -- _index.md --
            ---
            类型: 县
            标题: 晒谷县
            ---
            """,
        inspection: .register { register, verdict in
            if register.archive.files.contains(Region.countyPath) { return }
            verdict.report(
                SourceLocation(Region.countyPath), "缺少县的 _index.md",
                help: "在内容文件夹最上层建 _index.md，写 类型: 县 和 标题；样稿：gongkai new 县"
            )
        })
}
