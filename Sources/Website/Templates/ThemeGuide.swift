/// What a theme's maker needs to know, written from the code: `theme/README.md` is this text, and a test holds it so.
extension Theme {
    package static var guide: String {
        var text = """
            # 主题

            `assets/` 里的文件原样发布；`templates/` 里每种页面一个模板，写法是 Mustache。改这里的文件不用编译。

            - 文字写 `{{名称}}`，自动转义；标记写 `{{{名称}}}`，由程序做好并转义过。
            - `{{#名称}}…{{/名称}}` 在有内容时出现，`{{^名称}}…{{/名称}}` 在没有内容时出现。
            - `{{>模板}}` 放进另一个模板；`{{<layout}}{{$main}}…{{/main}}{{/layout}}` 套用版式。
            - 写错名称、写错括号、漏掉必须放的字段，构建时报错，指出行列。漏掉一项公开的内容，比难看更要紧。

            ## 每一页都有的字段


            """
        let common = PageType.allCases.reduce(Set(Field.allCases)) { $0.intersection($1.fields) }
        let needed = PageType.allCases.reduce(common) { $0.intersection($1.required) }
        text += table(Field.allCases.filter(common.contains), required: needed)
        for type in PageType.allCases {
            text += "\n## \(type.rawValue).mustache：\(type.meaning)\n\n"
            let own = Field.allCases.filter { type.fields.contains($0) && !common.contains($0) }
            text += own.isEmpty ? "没有别的字段。\n" : table(own, required: type.required)
        }
        return text
    }

    private static func table(_ fields: [Field], required: Set<Field>) -> String {
        var text = "| 字段 | 内容 |\n| --- | --- |\n"
        for field in fields {
            let tag =
                switch field.form {
                case .text: "{{\(field.name)}}"
                case .html: "{{{\(field.name)}}}"
                case .flag: "{{#\(field.name)}}"
                }
            text += "| `\(tag)` | \(field.meaning)\(required.contains(field) ? "（必须放）" : "") |\n"
        }
        return text
    }
}

extension PageType {
    /// What the page is, for a theme's maker.
    var meaning: String {
        switch self {
        case .home: "首页，全县"
        case .township: "乡镇"
        case .village: "村（社区）"
        case .year: "一个地方一年的大事记"
        case .work: "一个地方的职责和台账"
        case .decision: "四议两公开"
        case .statement: "财务公开"
        case .project: "项目资金"
        case .subsidy: "补贴发放"
        case .pay: "报酬"
        case .evaluation: "考评"
        case .poll: "测评"
        case .audit: "审计"
        case .notice: "公告"
        case .own: "自己定的类别的公开"
        case .log: "工作记录"
        case .ledger: "台账"
        case .points: "积分"
        case .pairing: "结对"
        case .roster: "名册"
        case .figures: "数据"
        case .timetable: "一周日程表"
        case .page: "页面"
        case .method: "工作法"
        case .methods: "工作法目录"
        case .ranking: "晾晒榜"
        case .rankings: "晾晒榜目录"
        case .bearer: "单位、岗位、组"
        case .bearers: "单位和岗位目录"
        case .listing: "按类别、年份、标签的目录"
        case .moved: "从前的地址，和没有自己一页的文件夹"
        case .sheet: "张贴版（A4）"
        case .poster: "大张（A3）"
        case .pack: "张贴包：一个乡镇或一个村现在要张贴的全部"
        case .notFound: "没有这一页"
        }
    }
}

extension Field {
    /// What the field holds, for a theme's maker.
    var meaning: String {
        switch self {
        case .title: "浏览器标题"
        case .heading: "大标题"
        case .headline: "大标题，日期、数目、文号不断行；放在 h1 里，代替 {{heading}}"
        case .root: "到网站根的相对路径，如 ../../"
        case .home: "到首页的链接"
        case .address: "本页的完整网址"
        case .board: "公开栏名称"
        case .motto: "标语"
        case .publisher: "主办单位"
        case .hotline: "监督电话"
        case .licence: "数据许可"
        case .asOf: "各项期限算到哪一天；只有话随日子变的页有"
        case .meta: "给机器读的头部，含安全策略；放在 head 最前"
        case .menu: "菜单各项（li）"
        case .path: "所在位置各项（li）"
        case .kind: "类型"
        case .id: "编号"
        case .summary: "摘要"
        case .published: "首次公开的日期"
        case .region: "所属的地方"
        case .banner: "撤回或更正的提示"
        case .status: "现在到哪一步"
        case .thread: "同一件事的前后经过，上期和下期"
        case .findings: "不合规定之处与依据"
        case .facts: "要点"
        case .body: "正文"
        case .objection: "有异议怎么办"
        case .signoffs: "审核"
        case .attachments: "附件"
        case .photos: "现场照片，前、中、后"
        case .amendments: "更正记录"
        case .source: "来源"
        case .tags: "标签"
        case .steps: "六步"
        case .outcome: "实施结果"
        case .money: "金额与大写"
        case .entries: "逐笔收支"
        case .accounts: "按科目合计"
        case .comparison: "和上期、上年同期比，支出最大的几笔，户均和人均"
        case .chart: "图"
        case .sources: "资金来源"
        case .contract: "合同"
        case .appropriations: "逐笔拨付"
        case .payments: "逐笔支付"
        case .milestones: "节点"
        case .recipients: "发放名单，逐个职务的报酬"
        case .scores: "成绩表"
        case .formula: "怎样计算"
        case .method: "依据的办法"
        case .options: "各选项得票"
        case .problems: "问题与整改"
        case .aliases: "又称"
        case .origin: "源自"
        case .pending: "定义是否待补充"
        case .components: "考评分项"
        case .grades: "等次"
        case .duties: "职责"
        case .ledgers: "台账"
        case .points: "积分"
        case .pairings: "结对"
        case .pay: "报酬怎样构成"
        case .rosters: "名册和任职；在村的页面上是现在在村里的人"
        case .uses: "按它排的名次"
        case .contents: "本页目录"
        case .notes: "组成、公布、参加、待补充、编者注"
        case .keeping: "谁做到了"
        case .records: "按它做的记录"
        case .mechanisms: "各条做法"
        case .timetable: "到一周日程表、单位和岗位的链接"
        case .dates: "每月固定的日子"
        case .tally: "完成情况，或各状态的项数，或各事由的分数"
        case .balances: "每人的余额"
        case .members: "成员"
        case .borne: "有关单位在这里担的职责"
        case .courses: "各人的经历和考评"
        case .oversight: "到督导一览的链接"
        case .current: "正在公示"
        case .overdue: "逾期未办"
        case .unmet: "谁还没有做到"
        case .timeline: "大事记"
        case .years: "各年的链接"
        case .kinds: "按类别"
        case .villages: "各村公开情况"
        case .townships: "乡镇与村"
        case .latest: "最近公开"
        case .rankings: "晾晒榜或名次"
        case .figures: "数字"
        case .parts: "自己定的类别的各部分，照类别排好：要点、正文、表、对照、在册、变动"
        case .feed: "订阅的链接"
        case .lists: "红榜与黑榜"
        case .table: "名次表"
        case .items: "目录各条"
        case .pagination: "分页"
        case .filters: "其他目录的链接"
        case .target: "新地址的链接；在张贴版上是原网页的链接"
        case .sheets: "要张贴的各张，已排好"
        case .telephone: "监督电话，点一下就能拨打"
        case .about: "公开栏自己的页面（pages/）各项（li），如有异议怎么办"
        case .call: "这个地方的监督电话，点一下就能拨打"
        case .work: "职责和台账各一行，到各自的页面"
        case .asked: "常问的事：该公布的都公布了没有，补贴的名单，诉求和台账；乡镇的还有各村的账、决议和审计"
        case .print: "到张贴版的链接；公开栏不打印时没有"
        }
    }
}
