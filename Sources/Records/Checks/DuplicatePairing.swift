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
        inspection: .register { register, verdict in
            struct Key: Hashable {
                var pairing: Method.Pairing.Reference
                var region: Region.Reference
                var helped: String?
            }
            var seen: [Key: SourceLocation] = [:]
            for filed in register.filed(.pairings) {
                let (pairing, record) = (filed.content, filed.disclosure)
                guard let region = pairing.region,
                    pairing.isRunning(on: register.asOf),
                    // Two households may look alike behind their masks.
                    pairing.helped.map({ !Masked.isMasked($0) }) ?? true
                else { continue }
                let key = Key(pairing: pairing.pairing, region: region, helped: pairing.helped)
                let location = record.location(pairing.from?.place ?? record.title.place)
                guard let first = seen[key] else {
                    seen[key] = location
                    continue
                }
                let mechanism = register[pairing.mechanism]
                verdict.report(
                    location,
                    "重复的结对：\(register.regions[region].title.value)已经有一组没有结束"
                        + "（\(mechanism.name.value)，\(register[pairing.pairing].name.value)）",
                    help: "另一组在 \(first.path):\(first.place.line)；结束了的写上“止”，或写明不同的“对象”")
            }
        })

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
