extension RecordKind {
    /// A file of this kind with every field that it may have, each explained: what `gongkai new` prints.
    ///
    /// Every value is a placeholder, which a build refuses until somebody has put their own words in its place; so nothing here is
    /// ever published, and nobody is said to have signed. Fields that may be left out stand behind a `#`.
    package var sample: String {
        switch self {
        case .disclosure(let kind): kind.sample
        case .region(let level): level.sample
        case .method: Self.methodSample
        case .page: Self.pageSample
        case .ownKind: Self.ownKindSample
        }
    }

    /// How samples are to be used; the same words at the top of each.
    static let guide = """
        # 把〔填：……〕连括号一起换成要写的内容；冒号用半角，后面空一格。
        # “# ”开头的是说明，可以删去；“#”紧接着字段的可写可不写，要写就去掉它和下面缩进几行行首的“#”。
        """

    private static var pageSample: String {
        """
        ---
        \(guide)
        # 放在 pages/ 里，如 pages/about.md；在 board.yml 的 菜单 里写上它的地址
        类型: 页面
        标题: 〔填：标题，如 关于公开栏〕
        #摘要: 〔填：一句话说清楚这一页讲什么〕
        #日期: 〔填：日期，如 2026-03-01〕
        #标签: [〔填：标签，如 制度〕]
        #附件: [〔填：文件名，如 zhidu.pdf〕]
        #编号: 〔填：永久的编号，如 about〕
        #别名: [〔填：从前的地址，如 pages/guanyu〕]
        # 个人的号码确实要公布的，写 例外，一个号码一条，写法同公告的样稿（gongkai new 公告）
        # 没有写好、先不发布
        #草稿: 是
        ---

        〔填：正文〕

        """
    }
}

extension Kind {
    fileprivate var sample: String {
        """
        ---
        \(RecordKind.guide)
        # 放在\(place)
        类型: \(text)
        标题: 〔填：标题，如 \(sampleTitle)〕
        # 第一次张贴的日期
        日期: 〔填：日期，如 2026-03-01〕

        """ + sampleFields + (self == .decision ? "" : Self.posting) + ownColumnsSample + Self.common
    }

    /// Of every kind with tables.
    private var ownColumnsSample: String {
        guard let table = ownTables.first else { return "" }
        return """
            # 表里这一类没有的列，照原样公布；写上说明的（类型、单位、记号），程序按它读、核对、合计
            #另列: {\(table.key.chinese): {〔填：列名，如 经手人〕: 〔填：说明，如 人、数量 亩 合计、金额 合计〕}}

            """
    }

    private var place: String {
        switch self {
        case .evaluation, .ledger, .log, .points, .roster, .figures: "村的文件夹里；几个村的放在乡镇的文件夹里，全县的放在最上层的文件夹里"
        case .own(let kind) where kind.bearer != .village:
            kind.bearer == .county ? "最上层的文件夹里；文件名就是网址，用拼音或数字" : "乡镇的文件夹里；文件名就是网址，用拼音或数字"
        default: "村的文件夹里，如 content/乡镇/村/2026-03-tongzhi.md；文件名就是网址，用拼音或数字"
        }
    }

    private var sampleTitle: String {
        switch self {
        case .decision: "硬化村内主干道"
        case .statement: "2026年3月财务公开"
        case .project: "饮水管网改造"
        case .subsidy: "2026年耕地地力保护补贴发放名单"
        case .pay: "2026年第一季度村干部报酬"
        case .evaluation: "2025年考评"
        case .poll: "2025年村务公开满意度测评"
        case .audit: "2025年村级财务审计结果"
        case .log: "第一季度电话联系"
        case .ledger: "约谈整改台账"
        case .points: "第一季度党员积分"
        case .pairing: "党员联动结对"
        case .roster: "驻村干部名册"
        case .figures: "2025年村集体收入"
        case .notice: "停水通知"
        case .own(let kind): kind.title.value
        }
    }

    private var sampleFields: String {
        switch self {
        case .decision: Self.decisionFields
        case .statement: Self.statementFields
        case .project: Self.projectFields
        case .subsidy: Self.subsidyFields
        case .pay: Self.payFields
        case .evaluation: Self.evaluationFields
        case .poll: Self.pollFields
        case .audit: Self.auditFields
        case .log: Self.logFields
        case .ledger: Self.ledgerFields
        case .points: Self.pointsFields
        case .pairing: Self.pairingFields
        case .roster: Self.rosterFields
        case .figures: Self.figuresFields
        case .notice: ""
        case .own(let kind): kind.sampleFields
        }
    }

    /// The posting of every kind but a decision, which has two of its own.
    private static let posting = """
        # 在公开栏上张贴的起止；止 减 起 就是公示的天数
        #公开:
        #  公示: {起: 〔填：张贴的日期〕, 止: 〔填：期满的日期〕}

        """

    /// What every kind may have.
    private static let common = """
        # 以下各类都可以写
        #摘要: 〔填：一句话说清楚是什么事〕
        #标签: [〔填：标签，如 水利〕]
        # 附件放在本文件旁边；要起名称的，写 {文件: gongshi.jpg, 名称: 公示照片}
        #附件: [〔填：文件名，如 gongshi.pdf〕]
        # 前、中、后各一张，网页和张贴版上并排；说明写照片上是什么
        #现场照片:
        #  - {时段: 前, 文件: 〔填：文件名，如 qian.jpg〕, 说明: 〔填：照片上是什么〕, 日期: 〔填：拍的日期〕}
        #  - {时段: 后, 文件: 〔填：文件名，如 hou.jpg〕, 说明: 〔填：照片上是什么〕, 日期: 〔填：拍的日期〕}
        # 审过以后才写；审核的人写身份，不写姓名
        #审核:
        #  - {角色: 〔填：身份，如 村务监督委员会〕, 日期: 〔填：审核的日期〕, 意见: 〔填：意见，如 同意公开〕}
        # 公布以后改了内容的：类别写 笔误、数据、程序、隐私 或 其他；审批写身份
        #更正:
        #  - {原因: 〔填：改了什么、为什么〕, 类别: 〔填：哪一类〕, 日期: 〔填：更正的日期〕, 审批: 〔填：谁批准的〕}
        # 公布以后撤下的：网页留着，写明原因
        #撤回: {原因: 〔填：为什么撤下〕, 日期: 〔填：撤下的日期〕, 审批: 〔填：谁批准的〕}
        # 同一件事的别的公开，如决议的工程、工程的测评：写地址或标题，写在一边就行；网页上连成一条线
        #相关: [〔填：地址或标题，如 2026-04-luqiao-zijin〕]
        # 文件移动或改名以前的地址；编号是永久的，不写就用地址
        #别名: [〔填：从前的地址，如 hedong/2025-luqiao〕]
        #编号: 〔填：永久的编号〕
        # 文件不在这个村的文件夹里，才写是哪个村的
        #村: 〔填：村的名称〕
        # 这一类没有的表：列的说明是类型、单位、记号；行也可以写 CSV 文件名；核对里的 ≤、≥ 可以写 依据，超过了照实公布；正文里单独一段 {表格: 名称} 是它的位置
        #表格:
        #  〔填：表格的名称，如 设备〕:
        #    标题: 〔填：表上面的名称〕
        #    列: {名称: 文字, 领用人: 人, 数量: 数量 台, 单价: 单价 元/台, 金额: 金额 合计}
        #    行: [{名称: 〔填：名称〕, 领用人: 〔填：姓名〕, 数量: 〔填：数量〕, 单价: 〔填：单价〕, 金额: 〔填：金额〕}]
        #    核对: [{式: 金额 = 数量 × 单价, 取整: 〔填：规则，如 四舍五入到分〕}]
        # 名单挂到哪一天，到期撤下姓名，只留合计；不写就是公示期满，或照 board.yml 的 名单天数
        #名单止: 〔填：日期，如 2026-06-30〕
        # 个人的号码确实要公布的：号码写 身份证号、银行卡号、账号 或 手机号；只准本条里这一个，号码不在这里重写
        #例外:
        #  - {号码: 〔填：哪一类〕, 尾号: 〔填：末四位，加引号〕, 内容: 〔填：是什么，如 防汛值守手机〕, 理由: 〔填：为什么〕, 决定: 〔填：谁决定的〕}
        # 没有写好、先不发布
        #草稿: 是
        ---

        〔填：正文：为什么办，怎么办，谁负责，有意见找谁〕

        """
}
