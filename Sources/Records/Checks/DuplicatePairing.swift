import Documents

extension Check {
    static let duplicatePairing = Check(
        id: "duplicate-pairing", severity: .error,
        title: "一个村的一种结对，同时只有一组",
        why: """
            旧的结对没有写“止”，又公布了新的一组，就看不出现在由谁结对。结对的是村里的户或人的，写明不同的对象。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2025-03-01
            办法: 包帮
            起: 2025-03-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 结对
            标题: 部门包村
            日期: 2025-03-01
            办法: 包帮
            起: 2025-03-01
            止: 2026-02-28
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            \(surroundings)
            """,
        inspection: .unique(
            { Array($0.filed(.pairings)) },
            by: { filed, register -> Running? in
                let pairing = filed.content
                guard let region = pairing.region,
                    pairing.isRunning(on: register.asOf),
                    // Two households may look alike behind their masks.
                    pairing.helped.map({ !Masked.isMasked($0) }) ?? true
                else { return nil }
                return Running(pairing: pairing.pairing, region: region, helped: pairing.helped)
            },
            otherwise: { second, first, register, verdict in
                let pairing = second.content
                let title = pairing.region.map { register.regions[$0].title.value } ?? ""
                verdict.report(
                    beginning(of: second),
                    "重复的结对：\(title)已经有一组没有结束"
                        + "（\(register[pairing.mechanism].name.value)，\(register[pairing.pairing].name.value)）",
                    help:
                        "另一组在 \(beginning(of: first).path):\(beginning(of: first).place.line)；结束了的写上“止”，或写明不同的“对象”"
                )
            }))

    private struct Running: Hashable {
        var pairing: Method.Pairing.Reference
        var region: Region.Reference
        var helped: String?
    }

    private static func beginning(of filed: Filed<Pairing>) -> SourceLocation {
        filed.disclosure.location(filed.content.from?.place ?? filed.disclosure.title.place)
    }

    private static let surroundings = """
        -- hedong/shigu/b.md --
        ---
        类型: 结对
        标题: 部门包村
        日期: 2026-03-02
        办法: 包帮
        起: 2026-03-01
        成员:
          - {角色: 包帮部门, 名称: 县水利局}
        ---
        \(Surroundings.sending)
        """
}
