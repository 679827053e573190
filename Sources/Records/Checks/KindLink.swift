extension Check {
    static let kindLink = Check(
        id: "kind-link", severity: .error,
        title: "链接的列写的是公开过的一条，或登记在册的编号",
        why: """
            资产出租了，就有一份合同；链接把两头连起来，点得过去。写错了编号，看的人就找不到那一份。
            """,
        wrong: linked.replacing("▸", with: "HT-9"),
        right: linked.replacing("▸", with: "HT-1"),
        inspection: .register { register, verdict in
            for link in register.chains.brokenLinks {
                verdict.report(
                    link.location, "没有这一条：“\(Scalar.quoted(link.name))”（\(link.column)）",
                    help: link.kind.map { "写“\($0)”的标题、地址，登记的写编号；草稿不算" } ?? "写那一条公开的地址或标题；草稿不算")
            }
        })

    private static let linked = """
        ---
        类型: 资产台账
        标题: 2025年末资产
        日期: 2026-01-20
        资产:
          - {名称: 碾米房, 合同: ▸}
        ---
        -- hedong/shigu/2025-hetong.md --
        ---
        类型: 合同台账
        标题: 2025年合同
        日期: 2026-01-20
        合同:
          - {编号: HT-1, 标的: 碾米房}
        ---
        -- kinds/assets.md --
        ---
        类型: 类别
        标题: 资产台账
        英文名: assets
        依据: [惯例：村级台账]
        表格:
          资产: {列: {名称: 文字 必填, 合同: 链接 合同台账}}
        ---
        -- kinds/contracts.md --
        ---
        类型: 类别
        标题: 合同台账
        英文名: contracts
        依据: [惯例：村级台账]
        登记: 合同
        表格:
          合同: {列: {编号: 编号 必填, 标的: 文字 必填}}
        ---
        """
}
