import Documents

extension Check {
    static let householdsOver = Check(
        id: "households-over", severity: .error,
        title: "走到的户数不比次数多，也不比村里的户数多",
        why: """
            按户计算的职责，看的是走到多少个不同的户：一个村有 60 户，走到 61 户就是数错了，或者村里的户数该改了；走了 5 次，最多走到 5 户。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月上半月走访
            日期: 2026-06-15
            办法: 走访
            职责: 走访农户
            记录: [{日期: 2026-06-12, 户数: 61}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 六月上半月走访
            日期: 2026-06-15
            办法: 走访
            职责: 走访农户
            记录: [{日期: 2026-06-12, 户数: 60}]
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            let compliance = register.compliance
            for (index, line) in compliance.lines.referenced where line.households > 0 {
                func report(_ entry: Compliance.Entry, _ count: Int) {
                    verdict.report(
                        register.location(of: entry),
                        "户数多了：\(line.bearing.region.map { register.regions[$0].title.value } ?? "")有 \(line.households) 户，这里走到 \(count) 户",
                        help: "核对走到的户，同一户只算一户；村里的户数变了的，改 _index.md 的“户数”")
                }
                for entry in compliance.entries(of: index) {
                    if case .several(let count) = entry.reach, count > line.households {
                        report(entry, Int(count))
                    }
                }
                for number in 0..<compliance.slotCount(of: index) {
                    var seen: Set<Household> = []
                    for entry in compliance.slot(number, of: index).entries {
                        guard case .one(let household) = entry.reach, seen.insert(household).inserted else {
                            continue
                        }
                        if seen.count == line.households + 1 { report(entry, seen.count) }
                    }
                }
            }
        })

    private static let surroundings = """
        -- methods/zoufang.md --
        ---
        类型: 工作法
        标题: 走访
        参加: [{对象: 石谷村, 起: 2026-06-01}]
        职责: [{名称: 走访农户, 主体: 驻村干部, 频次: 每户每半月1次}]
        ---
        -- hedong/shigu/_index.md --
        ---
        类型: 村
        标题: 石谷村
        户数: 60
        ---
        """
}
