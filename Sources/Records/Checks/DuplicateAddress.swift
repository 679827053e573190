import Documents

extension Check {
    static let duplicateAddress = Check(
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
            for claim in register.addressClaims {
                guard let owner = owners[claim.address] else {
                    owners[claim.address] = claim.location.path
                    continue
                }
                let name = claim.address.isEmpty ? "首页" : claim.address
                verdict.report(
                    claim.location, "地址重复：“\(name)”有两个来源，\(owner) 和 \(claim.location.path)",
                    help: claim.isAlias ? "删去这个别名" : "给其中一个文件改名")
            }
        })
}
