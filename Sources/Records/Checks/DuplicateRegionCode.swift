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
        inspection: .register { register, verdict in
            var owners: [String: Region] = [:]
            for region in register.regions {
                guard let code = region.code, let owner = owners.updateValue(region, forKey: code.value)
                else { continue }
                verdict.report(
                    SourceLocation(region.path, code.place),
                    "代码重复：“\(code.value)”，\(owner.title.value)已经用了",
                    help: "另一处在 \(owner.path)；核对两个地方的代码")
            }
        })
}
