import Documents

extension Check {
    static let pairingSort = Check(
        id: "pairing-sort", severity: .finding,
        title: "哪类村由哪类结对来帮",
        basis: "工作法写明这种结对给哪类村",
        why: """
            村缺什么，就配能补什么的。办法写明一种结对给哪类村的，配错了照实公布在结对的页面上。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            结对: 部门包村
            起: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            村类: 经济发展落后
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2026-03-01
            办法: 包帮
            结对: 部门包村
            起: 2026-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            村类: [经济发展落后, 村情不稳定]
            ---
            \(surroundings)
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            let rule = register[pairing.pairing]
            guard record.withdrawal == nil, !rule.villageSorts.isEmpty, let village = pairing.region,
                register.regions[village].level == .village, pairing.isRunning(on: register.asOf)
            else { return }
            let wanted = rule.villageSorts.map(\.value)
            let region = register.regions[village]
            let sorts = region.sorts.map(\.value)
            if sorts.contains(where: wanted.contains) { return }
            let title = region.title.value
            let own = sorts.isEmpty ? "没有写村类" : "是\(sorts.joined(separator: "、"))"
            verdict.report(
                record.location((pairing.toward ?? record.title).place),
                "村类不合：“\(rule.name.value)”给\(wanted.joined(separator: "、"))的村，\(title)\(own)"
                    + "（\(register[pairing.mechanism].name.value)）",
                help: sorts.isEmpty
                    ? "在 \(region.path) 里写上村类；确实不合的，网页照实公布" : "核对是哪一种结对；确实不合的，网页照实公布",
                basis:
                    "“\(register[pairing.mechanism].name.value)”的结对“\(rule.name.value)”：给\(wanted.joined(separator: "、"))的村",
                about: .record)
        })

    private static let surroundings = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对:
          - {名称: 部门包村, 村类: [班子软弱涣散, 村情不稳定], 成员: [{角色: 包帮部门, 人数: 1}]}
          - {名称: 企业包村, 村类: [经济发展落后], 成员: [{角色: 企业, 人数: 1}]}
        ---
        """
}
