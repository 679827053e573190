/// The keys of a work method.
extension KeyTable {
    private static let shared: [Key] = [
        .may(.appraisal, "怎样打分、定等次"), .may(.duties, "谁、对谁、多久做一次，一行一项"), .may(.ledgers, "一本一行"),
        .may(.points, "一类人一段"), .may(.pairings, "一种一行"),
        .may(.pay, "报酬怎样构成"), .may(.rosters, "谁在哪里、几个人，一本一行"), .may(.qualifications, "担任什么要先干满几年，一行一条"),
        .may(.figures, "各项数字，是哪张表"), .may(.identity, "各项相加的关系，一列"),
        .may(.consequences, "榜上有名以后要做什么，一行一件"), .may(.matched, "同一件事要在哪几本台账上都有，走到同一步，一列"),
    ]

    static let method: [KeyTable] = [
        KeyTable(
            [
                .must(.kind, "工作法"), .must(.title, "名称"), .may(.id, "编号，记录里可以用它来指"), .may(.date, "定下来的日期"),
                .may(.summary, "一句话说清楚怎么做"), .may(.tags, "标签，一列词"), .may(.draft, "写“是”就不发布"),
                .may(.aliases, "别的叫法，一列"), .may(.origin, "哪里的做法；标题写做什么，不写哪里的"),
                .may(.definition, "内容还不知道的，写 待补充"),
                .may(.full, "满分，不写就是 100"), .may(.editorial, "原文没有写清楚、由编的人补的"),
                .may(.adopted, "本县施行的写“是”；写了 参加 的就是施行"), .may(.participants, "谁参加：全部村、全部乡镇，或是哪张表"),
                .may(.publishes, "要向群众公开哪些内容，一列"), .may(.isInternal, "哪些内容不公开，一列"),
                .may(.parts, "由哪几部分组成，一列"),
            ] + shared + [
                .may(.mechanisms, "一个文件里有几条做法的，一条一段"),
                .may(.exceptions, "个人的号码确实要公布的，一个号码一条，同公开的 例外"),
            ]),
        KeyTable(
            "条目 的一段",
            [
                .must(.id, "编号"), .must(.name, "名称"), .may(.aliases, "别的叫法，一列"), .may(.summary, "一句话说清楚怎么做"),
                .may(.definition, "内容还不知道的，写 待补充"), .may(.publishes, "要向群众公开哪些内容，一列"),
                .may(.isInternal, "哪些内容不公开，一列"),
                .may(.parts, "由哪几部分组成，一列"), .may(.editorial, "原文没有写清楚、由编的人补的"),
            ] + shared + [.may(.participants, "谁参加，同上")]),
        KeyTable(
            "参加 的一行",
            [
                .may(.by, "谁担职责：单位、岗位、组；村和乡镇自己担的不写"), .may(.subject, "谁参加：村、乡镇、单位或职务；写了主体的，是它担职责的村或乡镇，可以不写"),
                .may(.from, "开始的日期"), .may(.until, "退出的日期"),
            ]),
        KeyTable(
            "考评",
            [
                .may(.subjects, "考谁，一列；几种的分开排名", words: Evaluation.SubjectKind.terms),
                .may(.components, "分项，一行一项；只评等次的不写"), .may(.full, "各分项之和，不写就是 100"),
                .may(.grades, "等次，从高到低一行一个"), .may(.streak, "连续几期得一个等次有什么称号"), .may(.red, "红榜几名"),
                .may(.black, "黑榜几名"), .may(.redFloor, "红榜至少要满分的百分之几；不写照公开栏的"),
                .may(.ties, "同分的先比哪几个分项，一列"), .may(.bonuses, "为什么加分，一行一条；不写的不限"),
                .may(.deductions, "为什么扣分，同上"), .may(.vetoes, "哪些情形一票否决，一列；不写的不限"),
                .may(.isInternal, "写“是”，按它打的分照样核对，都不发布"),
            ]),
        KeyTable(
            "分项 的一行",
            [
                .must(.name, "分项"), .must(.weight, "多少分，大于零"), .may(.scorer, "谁来评"),
                .may(.polled, "这一项的百分之几由测评算出，如 50%、100%"),
                .may(
                    .drawn, "长的一期里，这一项是其中各期的平均",
                    words: Method.Appraisal.Component.Span.terms),
                .may(.subjects, "只考谁，一列；不写就是都考", words: Evaluation.SubjectKind.terms),
            ]),
        KeyTable(
            "等次 的一行",
            [
                .must(.name, "等次"), .must(.from, "最低几分；只评等次的不写"), .may(.to, "最高几分"),
                .may(.below, "到不了几分"), .may(.quota, "最多占被考的百分之几，如 25%"),
            ]),
        KeyTable(
            "加分、扣分 的一行",
            [
                .may(.cause, "为什么；不写的一行，上限是一共最多几分"), .may(.value, "每次几分，写成正数"), .may(.cap, "最多几分"),
            ]),
        KeyTable(
            "连续",
            [
                .must(.grade, "哪个等次"), .must(.periods, "几期"), .must(.honour, "称号"),
                .may(.subjects, "称号只给谁，一列；不写就是都给", words: Evaluation.SubjectKind.terms),
            ]),
        KeyTable(
            "职责 的一行",
            [
                .must(.name, "做什么"), .may(.by, "谁做"), .may(.toward, "为谁做"),
                .may(.counted, "按什么考核；不写就是村", words: Evaluation.SubjectKind.terms),
                .may(.cadence, "多久一次，如 每月、每周三、随时"),
                .may(.plannedOn, "每周做、哪天做都算的，日程排在星期几，如 星期一"),
                .may(.count, "几次：1、1-2、2+；不写就是 1"), .may(.evidence, "凭什么算做了"), .may(.explanation, "要说明的"),
                .may(.means, "能用哪几种方式做，一列，如 [明查, 暗访, 电话抽查]"),
                .may(.isInternal, "写“是”，按它记的照样核对，都不发布"),
            ]),
        KeyTable(
            "台账 的一行",
            [
                .must(.name, "哪一本"), .may(.states, "状态，照先后写成一列"), .may(.moves, "能怎样转，如 [[未办, 已办]]；不写就是照先后"),
                .may(.closed, "办结的状态，一列；不写就是最后一个"), .may(.extensions, "期限最多能延几次；不写就是不限"),
                .may(.isInternal, "写“是”，按它记的照样核对，都不发布"),
            ]),
        KeyTable(
            "积分 的一段",
            [
                .must(.pointsClass, "哪一类人"), .may(.cadence, "多久公布一次，如 每季度；参加的村每期都要有"),
                .may(.pointsRules, "规则，一行一条"),
            ]),
        KeyTable("规则 的一行", [.must(.cause, "为什么"), .may(.value, "几分：2、-5、5-10")]),
        KeyTable(
            "结对 的一行",
            [
                .must(.name, "哪一种"), .may(.members, "成员，一行一个角色"), .may(.term, "期限，几年"),
                .may(.every, "写“是”，参加的村都要有一个"), .may(.villageSort, "给哪几类村，一列；不写就是不限"),
                .may(.acceptance, "期满在哪一本台账上验收：合格了才能结束"),
            ]),
        KeyTable(
            "成员 的一行",
            [
                .must(.role, "角色"), .may(.headcount, "几人：1、1-2、2+"),
                .may(.category, "要哪几类单位，一列，词照 board.yml 的单位；不写就是不限"),
            ]),
        KeyTable(
            "后果 的一行",
            [
                Key(term: .trigger, meaning: "为了什么", isNeeded: true, words: Method.Consequence.Trigger.terms),
                .may(.grade, "哪个等次，起因写 等次 的要写；不合格 的是台账的哪个状态"),
                .may(.duty, "要做的职责，在同一个文件里；和 台账 写一个"), .may(.ledger, "要立项的台账，在同一个文件里"),
                .may(.deadline, "出榜以后几天以内"), .may(.fromMethod, "按哪个工作法的榜；不写就是自己的"),
            ]),
        KeyTable(
            "报酬",
            [
                .must(.base, "基本报酬占标准的百分之几"), .must(.performance, "绩效报酬占百分之几，和基本合起来是 100%"),
                .may(.factors, "各等次发绩效的百分之几，一行一个"), .may(.basis, "哪一类村的绩效照哪个考评，一行一类"),
            ]),
        KeyTable(
            "依据 的一行",
            [.may(.villageSort, "哪几类村，一列；不写的是别的村"), .must(.method, "照哪个工作法的考评")]),
        KeyTable("系数 的一行", [.must(.grade, "考评的等次"), .must(.factor, "发百分之几，不超过 100%")]),
        KeyTable(
            "名册 的一行",
            [
                .must(.name, "哪一本"), .may(.roles, "角色，一行一个"), .may(.every, "写“是”，人数是每个村的，参加的村都要有"),
                .may(.headcount, "几人：3-5、2+"),
            ]),
        KeyTable("角色 的一行", [.must(.role, "角色"), .may(.headcount, "几人：1、1-2、2+")]),
        KeyTable(
            "任职 的一行",
            [
                .must(.post, "什么职务，或名册里的角色，一列"), .must(.needs, "要先担任过的角色，一列，有一个就行"),
                .must(.years, "几年"), .may(.qualifier, "有多严，如 原则上"),
            ]),
        figureRows,
    ]
}
