import Documents

extension Check {
    package static let duplicateAddress = Check(
        id: "duplicate-address", severity: .error,
        title: "一个地址只有一个来源",
        why: """
            两个文件写到同一个网页，后写的会盖掉先写的。从前的地址（别名）也一样。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            别名: hedong/shigu/a
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            别名: hedong/shigu/2025-a
            ---
            """,
        inspection: .register { register, verdict in
            var owners: [String: String] = [:]
            var rankings = Register.reservedRankings
            for claim in register.addressClaims {
                guard let owner = owners[claim.file] else {
                    owners[claim.file] = claim.location.path
                    continue
                }
                let name = claim.file == "index.html" ? "首页" : Address.shown(claim.file)
                verdict.report(
                    claim.location, "地址重复：“\(name)”有两个来源，\(owner) 和 \(claim.location.path)",
                    help: claim.isAlias ? "删去这个别名" : "给其中一个文件改名")
            }
            for claim in register.rankingClaims {
                let name = claim.file.caseFolded
                guard let owner = rankings[name], owner != claim.location.path else {
                    rankings[name] = claim.location.path
                    continue
                }
                verdict.report(
                    claim.location, "地址重复：晾晒榜“\(claim.file)”有两个来源，\(owner) 和 \(claim.location.path)",
                    help: "给 \(claim.location.path) 改一个文件名")
            }
        })
}
