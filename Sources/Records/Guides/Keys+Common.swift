/// What every disclosure may have.
extension KeyTable {
    static let common = [
        KeyTable([
            .must(.kind, "下面各类的名称"), .must(.title, "标题"), .must(.date, "第一次张贴的日期"),
            .may(.id, "永久的编号；公开栏有编号规则的，只写是几号；不写就用地址，文件要移动的先写"), .may(.summary, "一句话说清楚是什么事"),
            .may(.tags, "标签，一列词"),
            .may(.draft, "写“是”就不发布"),
            .may(.postings, "在公开栏上张贴的起止，按名称写：四议两公开写 决议 `decision`、结果 `outcome`，别的写 公示 `notice` 或自己的名称"),
            .may(.attachments, "附件的文件名，一列"), .may(.signoffs, "审过的人，一行一个"), .may(.amends, "公布以后改了什么，一行一次"),
            .may(.withdrawn, "公布以后撤下：网页留着，写明原因；名单里的姓名从撤回那天起不再公布"), .may(.village, "是哪个村的，文件不在那个村的文件夹里才写"),
            .may(.aliases, "从前的地址，一列"), .may(.tables, "自己的表格，按名称写；正文里单独一段 {表格: 名称} 是它的位置"),
            .may(.photos, "现场照片，前、中、后并排登出，一张一项"),
            .may(.related, "同一件事的别的公开，如决议的工程、工程的测评、不合规定之后的说明，一列；写地址，或者标题。写在一边就行"),
            .may(.exceptions, "个人的号码确实要公布的，一个号码一条；理由和谁决定的登在“个人信息”页上"),
            .may(.namesUntil, "名单挂到哪一天，到期撤下姓名，只留合计；不写就是公示期满，有 名单天数 的再加几天"),
        ]),
        KeyTable(
            "表格 的一张",
            [
                .may(.title, "表上面的名称，不写就用表格的名称"), .must(.tableRows, "各行：CSV 文件名，或一行写一个"),
                .may(.tableColumns, "各列的说明：类型、单位、记号；两层的表头写成 {上: {下: 说明}}；不写就都是文字"),
                .may(.tableChecks, "每一行要符合的式子，一列"),
            ]),
        KeyTable(
            "核对 的一条，要取整、有依据的",
            [
                .must(.checkFormula, "式子，如 金额 = 数量 × 单价"), .may(.rounding, "取整的规则，如 四舍五入到分、舍去到角"),
                .may(.basis, "≤、≥ 依据什么；写了，超过的照实公布，不算错"),
            ]),
        KeyTable("公开 的每一次", [.must(.from, "张贴的日期，不算在内"), .may(.until, "期满的日期")]),
        KeyTable(
            "附件 的一项，要起名称的",
            [.must(.file, "文件名"), .may(.name, "网页上的名称")]),
        KeyTable(
            "现场照片 的一项",
            [
                .must(.stage, "什么时候拍的", words: Photo.Stage.terms), .must(.file, "文件名，放在本文件旁边"),
                .must(.explanation, "照片上是什么，看不见的人听得到"), .may(.date, "拍的日期"),
            ]),
        KeyTable(
            "审核 的一行",
            [.must(.role, "身份，不写姓名"), .may(.date, "审核的日期"), .may(.opinion, "意见")]),
        KeyTable(
            "更正 的一行",
            [
                .must(.reason, "改了什么、为什么"), .may(.category, "哪一类", words: Amendment.Category.terms),
                .must(.date, "更正的日期"), .may(.approver, "谁批准的，写身份"),
            ]),
        KeyTable(
            "例外 的一条",
            [
                .must(.numberSort, "哪一类号码", words: ExceptedNumber.Sort.terms),
                .must(.ending, "末四位，加引号；对上两个的写末五位、六位。号码不在这里重写"), .must(.about, "是什么、在哪里"),
                .must(.grounds, "为什么要公布"), .must(.decider, "谁决定的，写身份或会议"),
            ]),
        KeyTable("撤回", [.must(.reason, "为什么撤下"), .must(.date, "撤下的日期"), .may(.approver, "谁批准的，写身份")]),
    ]

    /// Of every kind with tables.
    static let ownColumns = Key.may(
        .ownColumns, "表里自己的列，按表写：列名和它的说明，或一列列名；不写也留着，名单里的一定要写")

    static let page = [
        KeyTable([
            .must(.kind, "页面"), .must(.title, "标题"), .may(.date, "日期"), .may(.id, "永久的编号"),
            .may(.summary, "一句话说清楚讲什么"), .may(.tags, "标签，一列词"), .may(.draft, "写“是”就不发布"),
            .may(.aliases, "从前的地址，一列"), .may(.attachments, "附件的文件名，一列"),
            .may(.exceptions, "个人的号码确实要公布的，一个号码一条，同公开的 例外"),
        ])
    ]

    static let region = [
        KeyTable([
            .must(.kind, "县、乡镇 或 村；社区也写 村"), .must(.title, "名称"),
            .may(.code, "统计用区划代码：县六位，乡镇九位，村十二位，加引号；99 开头的是虚构的"), .may(.households, "户数"),
            .may(.population, "人口"), .may(.formerly, "从前的名称，一列"), .may(.introduction, "一句话介绍"),
            .may(.hotline, "监督电话"), .may(.venue, "公开栏在哪里，有异议到哪里当面说"), .may(.hours, "几时有人，如 工作日 8:30—12:00"),
            .may(.aliases, "从前的地址，一列"),
            .may(.villageSort, "村属哪一类，一列；只写在村里，词照办法的结对"),
            .may(.owedFrom, "新设的村从哪一天起该公布；只写在村里，不写照公开栏规则的"),
            .may(.exceptions, "个人的号码确实要公布的，一个号码一条，同公开的 例外"),
        ])
    ]

    static let board = [
        KeyTable([
            .must(.name, "公开栏的名称"), .may(.code, "县的六位区划代码，加引号"), .may(.baseURL, "网站的网址，可以带路径"),
            .may(.hotline, "监督电话"), .may(.publisher, "主办单位"), .may(.licence, "数据的许可"), .may(.motto, "标语"),
            .may(.rules, "本公开栏的规则"), .may(.menu, "菜单，一行一项"),
            .may(.outputs, "网页以外还要什么，一列；不写就是除广播、分享图以外的全部，[] 是都不要", words: Board.Output.terms),
            .may(.zone, "公开栏在哪个时区，如 北京时间、+08:00；不写就是北京时间"), .may(.asOf, "停在哪一天；不写就天天算到当天"),
            .may(.units, "担职责的单位、岗位、组，一行一个，是哪张表；写了，参加和主体就只能写其中的"),
            .may(.ownColumns, "各类公开的表里常有的自己的列，按类型、按表写"),
            .may(.exceptions, "个人的号码确实要公布的，一个号码一条，同公开的 例外"),
        ]),
        KeyTable(
            "规则",
            [
                .may(.packs, "哪个省的规则在这里适用，一列：\(RulePack.places.joined(separator: "、"))"),
                .may(.noticeDays, "公布至少几日"), .may(.financeDueDays, "期间结束后几日内公布账目"),
                .may(.answerDays, "几日内答复"),
                .may(.listDays, "名单公示期满以后再挂几天，到期撤下姓名；没有公示的从日期算起；不写就是期满就撤"),
                .may(.chart, "各村的账用哪张科目表：财会〔2023〕14号；写了，表里没有的科目提醒。用自己的科目的不写"),
                .may(.ruleFigures, "类别里 规则. 要用的数，按名称写，如 {筹资上限: 15 元/人}；从哪天起的写 {数值: 15 元/人, 起: 2026-01-01}"),
                .may(.partyQuorum, "党员大会到会的比例，如 2/3；比国家规定低的不算"), .may(.red, "红榜几名，不写就是 3"),
                .may(.redFloor, "红榜至少要百分之几，不写就是 60%"), .may(.black, "黑榜几名，不写就是 2"),
                .may(.blackLeast, "参加排名的不到几个就不列黑榜，不写就是 2"),
                .may(.owedFrom, "从哪一天起，各村都该公布财务和一般事项，从未公布过的也算；不写就从各村自己的第一条公开算起"),
                .may(
                    .holidays,
                    "哪些天放假，照国务院每年的通知，一列：一天写日期，连着几天写 {起: 2026-10-01, 止: 2026-10-07}；期限按天数算，最后一天放假的，顺延到上班的第一天，不写的只顺延周六、周日"
                ),
                .may(.worked, "哪些星期六、星期日调休上班，一列日期"),
                .may(.id, "编号怎样写，如 \"{地区}〔{年}〕{号}号\"；记录里的编号就只写是几号"),
            ]),
        KeyTable("放假 的一段", [.must(.from, "放假的第一天"), .must(.until, "放假的最后一天")]),
        KeyTable(
            "菜单 的一行",
            [.must(.name, "菜单上的字"), .may(.title, "同“名称”，写一个就行"), .must(.address, "站内的路径，或别处的网址")]),
        KeyTable(
            "单位 的一行",
            [
                .must(.name, "名称；人写职务"), .may(.kind, "是什么；不写就是单位", words: Unit.Sort.terms),
                .may(.category, "哪一类，如 政法、县直，自己定"), .may(.aliases, "别的叫法，一列"),
            ]),
    ]
}
