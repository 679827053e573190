import Documents

extension Check {
    static let ruleUnset = Check(
        id: "rule-unset", severity: .warning,
        title: "类别里写的规则，公开栏定了数",
        why: """
            “规则.筹资上限”这样的数由公开栏定，写在 board.yml 的 数额 里，标明从哪一天起。还没有定的，这条核对、催办先不做；
            名称写错了，也就一直不做，没有人会发现。
            """,
        wrong: example.replacing("▸", with: "筹资的上限"),
        right: example.replacing("▸", with: "筹资上限"),
        inspection: .register { register, verdict in
            var known: Set<String> = []
            for (kind, use) in register.uses where !register.archive.board.rules.isSet(use.rule) {
                guard known.insert("\(kind.path) \(use.rule)").inserted else { continue }
                let near = Spelling.nearest(
                    to: use.rule, among: register.archive.board.rules.figures.map(\.name))
                verdict.report(
                    SourceLocation(kind.path, use.place), "“规则.\(Scalar.shortened(use.rule))”还没有定，这一条先不做",
                    help: near.map { "board.yml 里有“\($0)”，两处写成一样" }
                        ?? "在 board.yml 的 规则 里写 数额: {\(use.rule): …}，或删去这一条")
            }
        })

    static let ruleUnit = Check(
        id: "rule-unit", severity: .error,
        title: "规则的单位和核对里的一样",
        why: """
            筹资标准是每人多少元，上限写成每亩多少元，比出来的大小没有意义。只写数、不写单位的，就当是同一种单位。
            """,
        wrong: example.replacing("▸", with: "筹资上限").replacing("15 元/人", with: "15 元/亩"),
        right: example.replacing("▸", with: "筹资上限"),
        inspection: .register { register, verdict in
            for (kind, use) in register.uses {
                for figure in register.archive.board.rules.figures
                where figure.name == use.rule && !figure.unit.isEmpty {
                    let unit = UnitOfMeasure.of(.rate(unit: figure.unit))?.unit ?? .none
                    guard let needed = use.unit, needed != unit else { continue }
                    verdict.report(
                        SourceLocation(Board.path, figure.place),
                        "“\(figure.name)”的单位是\(unit.text)，\(kind.path):\(use.place.line) 要的是\(needed.text)",
                        help: "改正其中一处的单位；不写单位的，就当是同一种")
                }
            }
        })

    private static let example = """
        ---
        类型: 筹资
        标题: 二组排水沟筹资
        日期: 2026-04-02
        筹资标准: 12
        ---
        -- kinds/levies.md --
        ---
        类型: 类别
        标题: 筹资
        英文名: levy-list
        依据: [村民委员会组织法第二十八条]
        字段: {筹资标准: 单价 元/人 必填}
        核对: [{式: 筹资标准 ≤ 规则.筹资上限, 依据: 本省筹资筹劳上限}]
        ---
        -- board.yml --
        名称: 村务公开栏
        网址: https://example.cn/
        规则: {数额: {▸: 15 元/人}}
        """
}
