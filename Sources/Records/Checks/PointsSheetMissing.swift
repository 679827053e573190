import Documents

extension Check {
    static let pointsSheetMissing = Check(
        id: "points-sheet-missing", severity: .finding,
        title: "积分按办法定的频次公布",
        basis: "工作法写明的公布积分的频次",
        why: """
            办法写了积分多久公布一次，参加的村每一期都要有积分表。未公布的那一期，谁得了几分、该不该得，群众无从核对。
            """,
        wrong: """
            \(surroundings)
            """,
        right: """
            ---
            类型: 积分
            标题: 第一季度党员积分
            日期: 2026-04-05
            办法: 红色细胞156
            类别: 普通党员
            期间: 2026-Q1
            明细: [{对象: 李*, 事由: 参加主题党日, 分值: 5}]
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for missing in register.missingSheets {
                let mechanism = register[missing.pointsClass.mechanism]
                let own = mechanism.points[missing.pointsClass.number]
                let names = missing.villages.prefix(3).map { register.regions[$0].title.value }
                let count = missing.villages.count
                verdict.report(
                    SourceLocation(mechanism.path, own.name.place),
                    "未公布积分：\(missing.period.text)的\(own.name.value)，\(names.joined(separator: "、"))"
                        + (count > names.count ? "等 \(count) 个村" : ""),
                    help: "补上这一期的积分；不再参加的，在“参加”里写止",
                    basis: "“\(mechanism.name.value)”的积分：\(own.cadence?.text ?? "")",
                    about: .record, of: missing.pointsClass.mechanism.method)
            }
        })

    private static let surroundings = """
        -- methods/156.md --
        ---
        类型: 工作法
        标题: 红色细胞156
        参加: [{对象: 石谷村, 起: 2026-01-01}]
        积分:
          - {类别: 普通党员, 频次: 每季度, 规则: [{事由: 参加主题党日, 分值: 5}]}
        ---
        """
}
