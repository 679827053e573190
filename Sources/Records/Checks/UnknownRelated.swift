import Documents

extension Check {
    static let unknownRelated = Check(
        id: "unknown-related", severity: .error,
        title: "相关写的是公开过的一条",
        why: """
            相关把一件事的决议、合同、拨付、验收连成一条线。名称对不上，线就断了，连到别的事上更糟。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 主干道通车
            日期: 2026-03-01
            相关: [硬化村内主干路]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 公告
            标题: 主干道通车
            日期: 2026-03-01
            相关: [硬化村内主干道]
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for fault in register.archive.threads.faults {
                let location = register.disclosures[fault.record].location(fault.name.place)
                let name = Scalar.quoted(fault.name.value)
                switch fault.problem {
                case .unknown:
                    verdict.report(
                        location, "没有这一条公开：“\(name)”",
                        help: "写那一条的地址，如 hedong/shigu/2026-03-luqiao，或者它的标题；草稿不算")
                case .itself:
                    verdict.report(location, "“\(name)”就是这一条自己", help: "写同一件事的别的公开，或删去这一项")
                case .several(let found): verdict.report(location, name, isOf: found, in: register)
                }
            }
            for fault in register.matters.faults {
                let name = Scalar.quoted(fault.name)
                switch fault.problem {
                case .unknown:
                    verdict.report(
                        fault.location, "没有这一条公开，台账上也没有这个编号：“\(name)”",
                        help: "写同一件事的公开的地址或者标题，或者它在别的台账上的编号")
                case .itself:
                    verdict.report(
                        fault.location, "“\(name)”就是这一项自己", help: "写同一件事在别的台账上的编号，或删去这一项")
                case .records(let found): verdict.report(fault.location, name, isOf: found, in: register)
                case .items(let found):
                    let ledgers = found.prefix(3).map {
                        register.books[$0.book].rule(in: register.archive).name.value
                            + "（\(register.regions[register.books[$0.book].region].title.value)）"
                    }
                    verdict.report(
                        fault.location, "编号“\(name)”的事项有 \(found.count) 项：\(ledgers.joined(separator: "、"))",
                        help: "各给一个编号；或者在那一项的相关里写这一项的编号")
                }
            }
        })

    private static let surroundings = """
        -- hedong/shigu/2026-02-luqiao.md --
        ---
        类型: 公告
        标题: 硬化村内主干道
        日期: 2026-02-01
        ---
        """
}

extension Verdict {
    /// That a name is that of several records.
    fileprivate mutating func report(
        _ location: SourceLocation, _ name: String, isOf found: [Disclosure.Reference], in register: Register
    ) {
        let addresses = found.prefix(3).map { register.disclosures[$0].address }
        report(
            location, "叫“\(name)”的公开有 \(found.count) 条", help: "写它的地址，如 " + addresses.joined(separator: "、"))
    }
}
