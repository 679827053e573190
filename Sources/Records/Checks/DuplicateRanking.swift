import Documents

extension Check {
    static let duplicateRanking = Check(
        id: "duplicate-ranking", severity: .error,
        title: "晾晒榜的地址各不相同",
        why: """
            晾晒榜的地址用工作法的文件名。两个办法的文件同名，榜就写到同一页；榜还没有，也先改名，免得哪天一条考评让两榜相撞。
            """,
        wrong: """
            -- methods/a.md --
            ---
            类型: 工作法
            标题: 季度督导
            考评: {分项: [{名称: 日常, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]}
            ---
            -- methods/b/a.md --
            ---
            类型: 工作法
            标题: 年度考核
            考评: {分项: [{名称: 日常, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]}
            ---
            """,
        right: """
            -- methods/a.md --
            ---
            类型: 工作法
            标题: 季度督导
            考评: {分项: [{名称: 日常, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]}
            ---
            -- methods/b/c.md --
            ---
            类型: 工作法
            标题: 年度考核
            考评: {分项: [{名称: 日常, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]}
            ---
            """,
        inspection: .register { register, verdict in
            var owners = Register.reservedRankings
            for claim in register.rankingClaims {
                let name = claim.name.caseFolded
                guard let owner = owners[name], owner != claim.path else {
                    owners[name] = claim.path
                    continue
                }
                verdict.report(
                    SourceLocation(claim.path), "地址重复：晾晒榜“\(claim.name)”有两个来源，\(owner) 和 \(claim.path)",
                    help: "给 \(claim.path) 改一个文件名")
            }
        })
}
