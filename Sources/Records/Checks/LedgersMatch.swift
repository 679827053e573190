import Documents

extension Check {
    static let ledgersMatch = Check(
        id: "ledgers-match", severity: .finding,
        title: "几本台账上的同一件事对得上",
        basis: "工作法写明这几本台账逐条对应",
        why: """
            谁负责、做什么、怎么考，几张清单一条对一条。少了一张，或走到的步子不一样，这件事就没有着落，照实公布。
            """,
        wrong: """
            ---
            类型: 台账
            标题: 责任清单
            日期: 2026-03-20
            办法: 三清单
            台账: 责任清单
            事项: [{编号: Q-1, 事项: 建强支部, 状态: 已列入, 日期: 2026-03-01}]
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 任务清单
            日期: 2026-03-20
            办法: 三清单
            台账: 任务清单
            事项: [{编号: Q-1, 事项: 建强支部, 状态: 已完成, 日期: 2026-03-01}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 台账
            标题: 责任清单
            日期: 2026-03-20
            办法: 三清单
            台账: 责任清单
            事项: [{编号: Q-1, 事项: 建强支部, 状态: 已列入, 日期: 2026-03-01}]
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 台账
            标题: 任务清单
            日期: 2026-03-20
            办法: 三清单
            台账: 任务清单
            事项: [{编号: Q-1, 事项: 建强支部, 状态: 已列入, 日期: 2026-03-01}]
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for match in register.matchedLedgers {
                let mechanism = register[match.mechanism].name.value
                let names = match.ledgers.map { register[$0].name.value }
                let basis = "“\(mechanism)”：\(names.joined(separator: "、"))逐条对应"
                for row in match.rows {
                    guard let (first, found) = row.first(in: register) else { continue }
                    let item = register[found]
                    let location = SourceLocation(item.path, item.place)
                    let absent = row.items.indices.filter { row.items[$0] == nil }.map { names[$0] }
                    if !absent.isEmpty {
                        verdict.report(
                            location,
                            "对不上：“\(item.title)”在\(names[first])上有，\(absent.joined(separator: "、"))上没有（\(mechanism)）",
                            help: "各本台账用同一个编号；没有列的补列，编号写错的改正", basis: basis,
                            about: .item(item.title), on: item.disclosure)
                        continue
                    }
                    let states = zip(match.ledgers, row.items).compactMap { ledger, item in
                        item.map { (register[ledger], register[$0].state) }
                    }
                    if Set(states.map(\.1)).count > 1 {
                        let said = states.map { "\($0.name.value)“\($0.states[$1])”" }.joined(separator: "，")
                        verdict.report(
                            location, "对不上：“\(item.title)”\(said)（\(mechanism)）",
                            help: "核对走到哪一步；办过的在各本台账上都写一行", basis: basis,
                            about: .item(item.title), on: item.disclosure)
                    }
                }
            }
        })

    private static let surroundings = """
        -- methods/sanqingdan.md --
        ---
        类型: 工作法
        标题: 三清单
        对应: [责任清单, 任务清单]
        台账:
          - {名称: 责任清单, 状态: [已列入, 已落实]}
          - {名称: 任务清单, 状态: [已列入, 已完成]}
        ---
        """
}
