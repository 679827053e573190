import Documents
import Records

/// A generator that gives the same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A board by the throw of a die: a few townships with their villages, work methods, records of many kinds that link to one
/// another, tables beside them and, on some boards, mistakes of the sorts that clerks make.
struct RandomBoard {
    /// The last day on which anything on it happened.
    static let day = Day(number: 20_634)  // 2026-06-30

    private(set) var files: [SourceFile] = []
    private var die: SeededGenerator
    private var villages: [(folder: String, name: String)] = []
    private var records: [String] = []

    init(seed: UInt64) {
        die = SeededGenerator(state: seed)
        add("board.yml", "名称: 试验县村务公开栏\n代码: \"990001\"\n网址: https://gongkai.example.cn/\n")
        add("_index.md", "---\n类型: 县\n标题: 试验县\n---\n")
        for township in 1...roll(1...2) {
            add("z\(township)/_index.md", "---\n类型: 乡镇\n标题: 第\(township)镇\n---\n")
            for village in 1...roll(2...4) {
                let (folder, name) = ("z\(township)/c\(village)", "\(township)镇\(village)村")
                villages.append((folder, name))
                add("\(folder)/_index.md", "---\n类型: 村\n标题: \(name)\n户数: \(roll(20...400))\n---\n")
            }
        }
        addMethods()
        for village in villages {
            addStatements(of: village.folder)
            for number in 1...roll(3...9) { addRecord(number, in: village) }
        }
        addWork()
        if roll(0...2) == 0 {
            for number in 1...roll(1...3) { addMistake(number) }
        }
    }

    // MARK: What it has

    private mutating func addMethods() {
        add(
            "methods/zoufang.md",
            """
            ---
            类型: 工作法
            标题: 走访办法
            参加: [{对象: 第1镇, 起: 2026-01-01}]
            职责: [{名称: 走访, 频次: 每月}, {名称: 议事, 频次: 每季度, 数量: 2}]
            台账: [{名称: 整改台账, 状态: [待整改, 整改中, 已整改]}]
            结对: [{名称: 部门包村, 期限: 2, 成员: [{角色: 包帮部门, 人数: 1}]}]
            ---

            # 怎样走访

            每户都到。
            """)
    }

    /// Accounts month by month, each beginning where the last ended; some with a table beside them.
    private mutating func addStatements(of folder: String) {
        var balance = roll(10_000...90_000)
        for month in 1...roll(1...5) {
            let (income, expense) = (roll(100...9_000), roll(1...99))
            var entries =
                "[{日期: 2026-0\(month)-08, 摘要: 承包费, 收入: \(income)}, {日期: 2026-0\(month)-09, 摘要: 电费, 支出: \(expense)}]"
            if roll(0...1) == 0 {
                entries = "shouzhi-\(month).csv"
                add(
                    "\(folder)/\(entries)",
                    "日期,摘要,收入,支出\n2026-0\(month)-08,承包费,\(income),\n2026-0\(month)-09,电费,,\(expense)\n")
            }
            addRecord(
                "\(folder)/2026-0\(month)-caiwu.md",
                """
                ---
                类型: 财务公开
                标题: 2026年\(month)月财务
                日期: 2026-0\(month + 1)-05
                期间: 2026-0\(month)
                期初: \(balance)
                期末: \(balance + income - expense)
                收支: \(entries)
                ---
                """)
            balance += income - expense
        }
    }

    private mutating func addRecord(_ number: Int, in village: (folder: String, name: String)) {
        let (month, date) = (roll(1...5), roll(10...28))
        let day = "2026-0\(month)-\(date)"
        let path = "\(village.folder)/\(day)-\(number).md"
        switch roll(0...4) {
        case 0:
            addRecord(
                path,
                """
                ---
                类型: 四议两公开
                标题: 修第\(number)条路
                日期: \(day)
                金额: \(roll(1...30))万元
                四议:
                  提议: {日期: 2026-01-01, 应到: 5, 实到: 5, 同意: 5}
                  商议: {日期: 2026-01-03, 应到: 9, 实到: \(roll(5...9)), 同意: 5}
                  审议: {日期: 2026-01-05, 应到: 36, 实到: \(roll(20...36)), 同意: 20}
                  决议: {日期: 2026-01-07, 会议: 村民代表会议, 应到: 45, 实到: \(roll(25...45)), 同意: 25}
                公开: {决议: {起: \(day), 止: 2026-0\(month + 1)-\(date)}}
                ---
                """)
        case 1:
            addRecord(
                path,
                """
                ---
                类型: 项目资金
                标题: 机井\(number)
                日期: \(day)
                批复: \(roll(5...20))万元
                节点: [{名称: 开工, 计划: 2026-0\(roll(3...9))-15}]
                支付: [{日期: 2026-01-0\(roll(1...9)), 金额: \(roll(1...6))万元}]
                ---

                在村口，**已经**勘测。
                """)
        case 2:
            addRecord(
                path,
                """
                ---
                类型: 审计
                标题: 审计\(number)
                日期: \(day)
                单位: 农经站
                问题: [{问题: 押金没有入账, 状态: 整改中, 期限: 2026-0\(roll(3...9))-20}]
                ---
                """)
        default:
            let target = records.randomElement(using: &die).map { "见[另一条](/\($0))。" } ?? "没有链接。"
            addRecord(
                path,
                """
                ---
                类型: 公告
                标题: 通知\(number)
                日期: \(day)
                标签: [\(["饮水", "道路", "社保"].randomElement(using: &die) ?? "饮水")]
                公开: {公示: {起: \(day), 止: 2026-0\(month + 1)-\(roll(10...28))}}
                ---

                # 要点

                \(target)

                | 组 | 户 |
                | --- | --- |
                | 一组 | \(roll(10...60)) |
                """)
        }
    }

    private mutating func addWork() {
        let visits = villages.flatMap { village in
            (1...5).filter { _ in roll(0...3) > 0 }.map {
                "{日期: 2026-0\($0)-1\(roll(0...9)), 对象: \(village.name)}"
            }
        }
        if !visits.isEmpty {
            addRecord(
                "work/zoufang.md",
                "---\n类型: 工作记录\n标题: 走访记录\n日期: 2026-06-01\n办法: 走访办法\n职责: 走访\n记录: [\(visits.joined(separator: ", "))]\n---\n"
            )
        }
        let items = villages.enumerated().map { number, village in
            "{事项: 第\(number)件, 责任: \(village.name), 期限: 2026-0\(roll(3...9))-10, 状态: 待整改, 日期: 2026-02-20}"
        }
        addRecord(
            "work/taizhang.md",
            "---\n类型: 台账\n标题: 台账\n日期: 2026-03-01\n办法: 走访办法\n台账: 整改台账\n事项: [\(items.joined(separator: ", "))]\n---\n"
        )
        if let village = villages.randomElement(using: &die) {
            addRecord(
                "\(village.folder)/jiedui.md",
                "---\n类型: 结对\n标题: 结对\n日期: 2026-03-01\n办法: 走访办法\n起: 2024-0\(roll(1...9))-01\n成员: [{角色: 包帮部门, 名称: 县财政局}]\n---\n"
            )
        }
    }

    /// What keeps a board from being published; what is said of it must not depend on what was read first either.
    private mutating func addMistake(_ number: Int) {
        let folder = villages.randomElement(using: &die)?.folder ?? "z1/c1"
        let notice = "类型: 公告\n标题: 错\(number)\n"
        let text =
            switch roll(0...6) {
            case 0: "---\n\(notice)日期: 2026-02-30\n---\n"
            case 1: "---\n\(notice)日期: 2026-02-03\n联系: 甲\n---\n"
            case 2: "---\n\(notice)日期: 2026-02-03\n---\n\n[没有](meiyou-\(roll(1...9)).md)\n"
            case 3: "---\n\(notice)---\n\n<b>粗</b>\n"
            case 4: "---\n\(notice)日期: 2026-02-03\n编号: \"1\"\n别名: z1/c1\n---\n"
            case 5: "---\n标题: [\n---\n"
            default: "---\n类型: 财务公开\n标题: 错\n日期: 2026-02-03\n期间: 2026-01\n期初: 1\n期末: 5\n收支: meiyou.csv\n---\n"
            }
        add("\(folder)/cuo-\(number).md", text)
        if roll(0...1) == 0 { add("\(folder)/cuo-\(number)-fuben.md", text) }
    }

    // MARK: How it is made

    private mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &die) }

    private mutating func addRecord(_ path: String, _ text: String) {
        records.append(path)
        add(path, text)
    }

    private mutating func add(_ path: String, _ text: String) {
        files.append(SourceFile(path: path, text: text))
    }
}
