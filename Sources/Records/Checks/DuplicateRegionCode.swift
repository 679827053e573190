import Documents

extension Check {
    static let duplicateRegionCode = Check(
        id: "duplicate-region-code", severity: .error,
        title: "区划代码各不相同",
        why: """
            一个代码只属一个地方。两个村用一个代码，汇总和数据交换时就会并到一起。
            """,
        wrong: """
            -- hedong/liushu/_index.md --
            ---
            类型: 村
            标题: 柳树村
            代码: "990001100200"
            ---
            """,
        right: """
            -- hedong/liushu/_index.md --
            ---
            类型: 村
            标题: 柳树村
            代码: "990001100201"
            ---
            """,
        inspection: .unique(
            { Array($0.regions) },
            by: { region, _ in region.code?.value },
            otherwise: { second, first, _, verdict in
                guard let code = second.code else { return }
                verdict.report(
                    SourceLocation(second.path, code.place),
                    "代码重复：“\(code.value)”，\(first.title.value)已经用了",
                    help: "另一处在 \(first.path)；核对两个地方的代码")
            }))
}
