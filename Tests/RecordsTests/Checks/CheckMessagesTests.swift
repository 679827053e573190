import Documents
import Testing

@testable import Records

/// What every check says of its own wrong example: the place and the message, exactly.
@Suite("What the checks say")
struct CheckMessagesTests {
    private static let expected: [(id: String, said: String)] = [
        (
            "unreadable",
            "hedong/shigu/a.md:7:6: 含有空字符（NUL），不是文本文件"
        ),
        (
            "front-matter",
            "hedong/shigu/a.md:1:1: 开头的字段区没有结束"
        ),
        (
            "yaml",
            "hedong/shigu/a.md:3:5: 引号或括号没有结束"
        ),
        (
            "csv",
            "hedong/shigu/a.csv:3:22: 这一行有 5 格，表头只有 4 格"
        ),
        (
            "placeholder",
            "hedong/shigu/a.md:3:5: 还没有填：“〔填：标题，如 停水通知〕”"
        ),
        (
            "left-in-brackets",
            "hedong/shigu/a.md:3:5: 还带着样稿的括号：“〔停水通知〕”"
        ),
        (
            "unknown-key",
            "hedong/shigu/a.md:5:1: 未知字段“附近”"
        ),
        (
            "missing-key",
            "hedong/shigu/a.md:2:1: 缺少“日期”"
        ),
        (
            "wrong-type",
            "hedong/shigu/a.md:4:5: “3月1日”不是存在的日期（日期）"
        ),
        (
            "repeated-key",
            "hedong/shigu/a.md:5:1: “标题”写了两次"
        ),
        (
            "cut-value",
            "hedong/shigu/a.md:3:8: “#”以后的字没有读（标题）"
        ),
        (
            "blank-text",
            "hedong/shigu/a.md:3:5: “标题”只有空白，没有字"
        ),
        (
            "missing-table",
            "hedong/shigu/a.md:8:5: 找不到表“b.csv”"
        ),
        (
            "table-total",
            "hedong/shigu/a.md:9:18: 合计不符：写 300.00，各行之和 250.00（金额）"
        ),
        (
            "column-line",
            "hedong/shigu/a.md:6:15: “数量工日”不是类型（工日）"
        ),
        (
            "many-columns",
            "hedong/shigu/zhifu.csv:1:158: 这张表有 41 列是自己的，最多 40 列"
        ),
        (
            "too-many",
            "hedong/shigu/a.md:19:5: 账户有 13 个，一份最多 12 个"
        ),
        (
            "own-column",
            "hedong/shigu/a.md:9:45: “收支”没有“经手人”这一列，照原样公布，姓名遮去"
        ),
        (
            "column-formula",
            "hedong/shigu/a.md:9:10: 等式两边单位不同：左边是元，右边是元/年"
        ),
        (
            "column-check",
            "hedong/shigu/a.md:8:42: “金额”不符：3 × 1,250.5 ＝ 3,751.50，写的是 3,571.50，差 180.00"
        ),
        (
            "column-bound",
            "hedong/shigu/a.md:8:23: “面积 ≤ 200”不成立：左边是 210，右边是 200"
        ),
        (
            "table-place",
            "hedong/shigu/a.md:8:1: 没有叫“设施”的表格"
        ),
        (
            "kind-shadows",
            "kinds/debts.md:3:5: “财务公开”是已有的类别，不能重新定义"
        ),
        (
            "kind-name",
            "kinds/debts.md:12:6: 没有叫“还款日起”的列或字段"
        ),
        (
            "kind-part",
            "kinds/debts.md:12:5: 网页上漏了表“往来”"
        ),
        (
            "kind-register",
            "kinds/debts.md:12:5: 登记的表“往来”没有编号列"
        ),
        (
            "kind-link",
            "hedong/shigu/a.md:6:19: 没有这一条：“HT-9”（合同）"
        ),
        (
            "kind-chain",
            "hedong/shigu/a.md:7:36: “期初”不符：上期（hedong/shigu/2026-q1-zhaiwu.md:7）的期末是 50,000.00，写的是 40,000.00，差 10,000.00"
        ),
        (
            "kind-bound",
            "hedong/shigu/a.md:6:5: “3 × 行数(在册.女) ≥ 行数(在册)”不成立：左边是 0，右边是 2"
        ),
        (
            "kind-differs",
            "hedong/shigu/a.md:6:7: “支出合计”和逐笔账不一致：逐笔账（hedong/shigu/2026-01-caiwu.md）是 40.50，写的是 140.50，差 100.00"
        ),
        (
            "kind-late",
            "hedong/shigu/a.md:4:5: 公布晚了：应在 2026-05-18 以前公布，实际 2026-05-20，晚 2 日"
        ),
        (
            "rule-unset",
            "kinds/levies.md:7:10: “规则.筹资上限”还没有定，这一条先不做"
        ),
        (
            "rule-unit",
            "board.yml:3:17: “筹资上限”的单位是元/亩，kinds/levies.md:7 要的是元/人"
        ),
        (
            "register-ended",
            "hedong/shigu/a.md:6:10: “HT-1”已在 2026-05-05 终止，不能再终止"
        ),
        (
            "register-missing",
            "hedong/shigu/a.md:6:6: 盘点里没有在册的“HT-1”"
        ),
        (
            "missing-attachment",
            "hedong/shigu/a.md:5:5: 找不到附件“图.pdf”"
        ),
        (
            "unknown-method",
            "hedong/shigu/a.md:5:5: 认不出“树跟”是哪个工作法"
        ),
        (
            "unknown-region",
            "hedong/shigu/a.md:5:4: 没有叫“石古村”的村"
        ),
        (
            "markdown-character",
            "hedong/shigu/a.md:7:3: U+E000 是排版内部使用的字符，正文中不能出现"
        ),
        (
            "raw-html",
            "hedong/shigu/a.md:7:1: “<center>”是网页标签，它和里面的文字都不显示"
        ),
        (
            "lost-mark",
            "hedong/shigu/a.md:7:7: “*”成了加重的记号，不显示"
        ),
        (
            "unused-definition",
            "hedong/shigu/a.md:9:1: “[注]:”这一行不显示：它是链接的地址，没有链接用它"
        ),
        (
            "broken-link",
            "hedong/shigu/a.md:7:7: 地址“合同 终稿.pdf”里有空格，没有成链接"
        ),
        (
            "joined-lines",
            "hedong/shigu/a.md:8:1: 换行不分段，这一行会接在上一行后面"
        ),
        (
            "accidental-heading",
            "hedong/shigu/a.md:7:1: 下面一行的“---”把这里变成了标题"
        ),
        (
            "accidental-code",
            "hedong/shigu/a.md:7:5: 行首空了四格，这几行按代码排"
        ),
        (
            "renumbered-list",
            "hedong/shigu/a.md:8:1: 这一项写的是 3，页面上会显示成 2"
        ),
        (
            "unknown-mark",
            "hedong/shigu/a.md:7:4: “~~”不成删除线，照原样显示"
        ),
        (
            "table-surplus",
            "hedong/shigu/a.md:9:15: 这一格不显示：表头只有 2 格"
        ),
        (
            "link-scheme",
            "hedong/shigu/a.md:7:6: file: 开头的地址不予发布，此处链接留空"
        ),
        (
            "withdrawn-file",
            "hedong/shigu/lingwai.md:5:5: “mingdan.pdf”是 hedong/shigu/dibao.md 撤回了的附件，这里还在发布"
        ),
        (
            "duplicate-id",
            "hedong/shigu/b.md:5:5: 编号重复：“sg-001”，hedong/shigu/a.md 已经用了"
        ),
        (
            "duplicate-ranking",
            "methods/b/a.md:1:1: 地址重复：晾晒榜“a”有两个来源，methods/a.md 和 methods/b/a.md"
        ),
        (
            "region-code",
            "hedong/shigu/_index.md:4:5: 代码不属本县：“411122100200”的前六位不是 990001"
        ),
        (
            "duplicate-region-code",
            "hedong/shigu/_index.md:4:5: 代码重复：“990001100200”，柳树村已经用了"
        ),
        (
            "missing-county",
            "_index.md:1:1: 缺少县的 _index.md"
        ),
        (
            "still-example",
            "hedong/shigu/_index.md:3:5: 名称还是示例：“示例村”"
        ),
        (
            "unknown-related",
            "hedong/shigu/a.md:5:6: 没有这一条公开：“硬化村内主干路”"
        ),
        (
            "file-ending",
            "hedong/shigu/tingshui.MD:1:1: 后缀不认得，这个文件没有读：按附件处理"
        ),
        (
            "region-level",
            "hedong/shigu/liushu/_index.md:2:5: 村不能在村里：“柳树村”在村“石谷村”的文件夹里"
        ),
        (
            "folder-without-region",
            "hedong/liushu/_index.md:1:1: 文件夹“liushu”没有 _index.md：里面的 1 条公开算河东镇自己的"
        ),
        (
            "village-without-township",
            "liushu/_index.md:2:5: 柳树村直接在县下，不属于任何乡镇"
        ),
        (
            "identity-number",
            "hedong/shigu/a.md:7:9: 身份证号不得公开：这里有一个 18 位的居民身份证号"
        ),
        (
            "mobile-number",
            "hedong/shigu/a.md:5:32: 手机号不得公开：这里有一个 11 位的手机号"
        ),
        (
            "bank-number",
            "hedong/shigu/a.md:5:32: 银行卡号不得公开：这里有一个银行卡号"
        ),
        (
            "personal-matter",
            "hedong/shigu/a.md:6:30: 病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾"
        ),
        (
            "number-exception",
            "hedong/shigu/a.md:5:6: 这条例外没有用处：本条和它的表里没有这样结尾的手机号"
        ),
        (
            "names-until",
            "hedong/shigu/a.md:5:6: 这里没有程序认得的姓名，名单止 不起作用"
        ),
        (
            "future-date",
            "hedong/shigu/a.md:4:5: 日期在将来：公布 2062-03-01，今天是 2026-06-30"
        ),
        (
            "first-posting",
            "hedong/shigu/a.md:4:5: 日期不是首次公布的日子：写 2026-03-01，公示自 2026-03-03 起"
        ),
        (
            "changed-before-published",
            "hedong/shigu/a.md:5:20: 更正早于公布：更正 2026-02-25，公布 2026-03-01"
        ),
        (
            "posting-reversed",
            "hedong/shigu/a.md:5:29: 止日早于起日：公示 2026-03-01 至 2026-02-16"
        ),
        (
            "notice-too-short",
            "hedong/shigu/a.md:5:29: 公布期太短：2026年3月1日 至 2026年3月8日 共 7 日，至少 15 日"
        ),
        (
            "step-missing",
            "hedong/shigu/a.md:7:7: 没有走“商议”这一步：已经到了“审议”"
        ),
        (
            "step-order",
            "hedong/shigu/a.md:8:12: 顺序颠倒：审议（2026年2月10日）早于商议（2026年2月15日）"
        ),
        (
            "quorum",
            "hedong/shigu/a.md:9:48: 到会不足：实到 29 人，应到 45 人，至少 30 人"
        ),
        (
            "majority",
            "hedong/shigu/a.md:9:56: 同意不足：同意 21 人，实到 42 人，至少 22 人"
        ),
        (
            "vote-count",
            "hedong/shigu/a.md:9:56: 票数多于实到：同意 40＋反对 2＋弃权 1＝43，实到 42 人"
        ),
        (
            "attendance-ratio",
            "hedong/shigu/a.md:8:44: 比例不符：写 88.1%，实到 31、应到 36 是 86.1%"
        ),
        (
            "posted-before-decided",
            "hedong/shigu/a.md:10:14: 公开早于决议：2026年2月18日 公开，2026年2月20日 决议"
        ),
        (
            "outcome-early",
            "hedong/shigu/a.md:10:10: 结果早于决议：2026年2月12日 已有结果，2026年2月20日 才决议"
        ),
        (
            "final-over-resolution",
            "hedong/shigu/a.md:11:26: 决算超过决议：决算 191,000.00 元，决议 186,000.00 元"
        ),
        (
            "contract-over-resolution",
            "hedong/shigu/a.md:6:23: 合同超过决议：合同 188,000.00 元，决议 186,000.00 元"
        ),
        (
            "amount-in-words",
            "hedong/shigu/a.md:6:7: 大小写不一致：大写“壹拾捌万元整”是 180,000.00 元，小写 186,000.00 元"
        ),
        (
            "statement-balance",
            "hedong/shigu/a.md:7:5: 收支不平：期初 1,000.00＋收入 100.00－支出 40.50＝1,059.50，期末写 1,060.00"
        ),
        (
            "statement-running",
            "hedong/shigu/a.md:9:49: 结余不符：到这一行应是 1,100.00，写的是 1,110.00"
        ),
        (
            "statement-accounts",
            "hedong/shigu/a.md:9:5: 期初不等于各账户之和：写 51,000.00，各账户之和 50,300.00"
        ),
        (
            "statement-chain",
            "hedong/shigu/b.md:6:5: 期初接不上：期初 1,000.00，2026年1月期末 1,059.50"
        ),
        (
            "statement-twice",
            "hedong/shigu/b.md:5:5: 公布了两次：2026年1月的账已在 hedong/shigu/a.md"
        ),
        (
            "statement-overlap",
            "hedong/shigu/b.md:6:5: 2026年第一季度的期初和2026年1月的对不上：写 10.00，2026年1月期初 0.00"
        ),
        (
            "statement-crossing",
            "hedong/shigu/b.md:5:5: 期间交叉：2026年第5周和2026年1月有几天是同一天，后者在 hedong/shigu/a.md"
        ),
        (
            "statement-total",
            "hedong/shigu/a.md:8:7: 收入合计不符：写 110.00，各笔之和 100.00"
        ),
        (
            "transfer-account",
            "hedong/shigu/a.md:10:49: 未公布过叫“现金账”的账户"
        ),
        (
            "transfer-match",
            "hedong/shigu/a.md:10:49: “库存现金”的账里没有这笔转账：2026-01-05 支出 5,000.00 元"
        ),
        (
            "transfer-undeclared",
            "hedong/shigu/a.md:10:34: 像是本村账户之间的转账：“库存现金”同一天收入 5,000.00 元（hedong/shigu/b.md:10）"
        ),
        (
            "transfer-one-sided",
            "hedong/shigu/a.md:10:34: “提现”像是本村账户之间的转账，没有写“对方账户”"
        ),
        (
            "entry-outside-period",
            "hedong/shigu/a.md:10:10: 不在期间之内：2026-02-01 不属2026年1月"
        ),
        (
            "entry-both",
            "hedong/shigu/a.md:9:53: 收支同行：收入 100.00，支出 40.50"
        ),
        (
            "retired-account",
            "hedong/shigu/a.md:9:37: 科目“发包及上交收入”2024年起没有了"
        ),
        (
            "unknown-account",
            "hedong/shigu/a.md:9:36: 科目表里没有“管里费用”"
        ),
        (
            "negative-balance",
            "hedong/shigu/a.md:7:5: 期末为负：-30.50 元"
        ),
        (
            "early-accounts",
            "hedong/shigu/a.md:4:5: 期间没有结束：2026-01-20 公布，2026年1月到 2026-01-31 才结束"
        ),
        (
            "title-period",
            "hedong/shigu/a.md:3:5: 标题写的是2026年1月，期间是2026年2月"
        ),
        (
            "late-accounts",
            "hedong/shigu/a.md:4:5: 公布逾期：2026年1月账目 2026年2月20日 公布，应在 2026年2月16日 以前，晚 4 日"
        ),
        (
            "project-sources",
            "hedong/shigu/a.md:6:19: 来源不等于批复：来源合计 49,000.00 元，批复 50,000.00 元"
        ),
        (
            "appropriated-over-approved",
            "hedong/shigu/a.md:8:26: 拨付超过批复：拨付合计 55,000.00 元，批复 50,000.00 元"
        ),
        (
            "paid-over-appropriated",
            "hedong/shigu/a.md:7:27: 支付超过拨付：支付合计 32,000.00 元，拨付合计 30,000.00 元"
        ),
        (
            "paid-over-approved",
            "hedong/shigu/a.md:6:27: 支付超过批复：支付合计 190,000.00 元，批复 100,000.00 元"
        ),
        (
            "paid-over-final",
            "hedong/shigu/a.md:6:27: 支付超过决算：支付合计 48,000.00 元，决算 47,500.00 元"
        ),
        (
            "final-over-contract",
            "hedong/shigu/a.md:7:5: 决算超过合同：决算 49,500.00 元，合同 48,000.00 元"
        ),
        (
            "final-mismatch",
            "hedong/shigu/a.md:6:5: 决算和决议结果里的不一样：这里 181,600.00 元，决议结果 181,200.00 元"
        ),
        (
            "final-over-approved",
            "hedong/shigu/a.md:6:5: 决算超过批复：决算 51,500.00 元，批复 50,000.00 元"
        ),
        (
            "project-balance",
            "hedong/shigu/a.md:10:5: 结余不符：写 8,743.00，拨付−支付＝8,734.00，拨付−决算＝8,734.00"
        ),
        (
            "project-duration",
            "hedong/shigu/a.md:6:40: 工期的天数不符：写 60 天，2026-04-01 至 2026-06-30 是 91 天"
        ),
        (
            "subsidy-product",
            "hedong/shigu/a.md:6:30: 金额不等于标准×数量：120.00×3.25＝390.00，写 391.00"
        ),
        (
            "subsidy-total",
            "hedong/shigu/a.md:5:5: 合计不符：写 400.00，名单之和 390.00"
        ),
        (
            "subsidy-over-appropriated",
            "hedong/shigu/a.md:6:5: 发放超过拨款：发放 390.00 元，拨款 350.00 元"
        ),
        (
            "pay-rule",
            "methods/baochou.md:4:19: 基本 60% 加绩效 30% 不是 100%"
        ),
        (
            "pay-gross",
            "hedong/shigu/a.md:7:49: 基本＋绩效不等于应发（村党支部书记）：1,800.00＋1,200.00＝3,000.00，写 3,100.00"
        ),
        (
            "pay-net",
            "hedong/shigu/a.md:7:73: 应发－扣减不等于实发（村党支部书记）：3,000.00－50.00＝2,950.00，写 3,000.00"
        ),
        (
            "pay-grade",
            "hedong/shigu/a.md:8:59: 等次不是考评给的（村党支部书记）：“村干部考核 2026年第一季度”给的是合格，写优秀"
        ),
        (
            "pay-share",
            "hedong/shigu/a.md:7:36: 基本报酬不是标准的 60%（村党支部书记）：应为 1,800.00，写 2,000.00"
        ),
        (
            "pay-basis",
            "hedong/shigu/a.md:7:5: 依据不合：贫困村的绩效照“扶贫考评”的等次，石谷村写的是“年度考评”（村干部报酬）"
        ),
        (
            "weights-full",
            "methods/shugen.md:5:21: 分值不等于满分：分项合计 90 分，满分 100 分"
        ),
        (
            "duplicate-component",
            "methods/shugen.md:5:31: 分项同名：“测评”有两个"
        ),
        (
            "grade-bands",
            "methods/shugen.md:6:44: 等次重叠：“良好”到 90，“优秀”从 90 起"
        ),
        (
            "streak-grade",
            "methods/shugen.md:7:12: 没有“优”这个等次"
        ),
        (
            "score-over-weight",
            "hedong/shigu/a.md:8:27: 得分超过分值：测评 41 分，最多 40 分"
        ),
        (
            "score-decimals",
            "hedong/shigu/a.md:8:19: 小数过多：55.125，最多两位"
        ),
        (
            "score-total",
            "hedong/shigu/a.md:8:35: 总分不符：写 95，各项合计 93"
        ),
        (
            "score-grade",
            "hedong/shigu/a.md:8:35: 等次不符：写“良好”，93 分是“优秀”"
        ),
        (
            "score-missing",
            "hedong/shigu/a.md:8:5: 没有得分：“石谷村”的测评，未评，不排名"
        ),
        (
            "score-adjustment",
            "hedong/shigu/a.md:7:40: 扣分超过上限：4 分，写的事由一共最多 3 分"
        ),
        (
            "adjustment-unnamed",
            "hedong/shigu/a.md:7:40: 没有写明事由：“石谷村”扣分 1 分"
        ),
        (
            "veto-cause",
            "hedong/shigu/a.md:7:42: 没有写明为什么一票否决（一票否决）"
        ),
        (
            "grade-quota",
            "hedong/shigu/2025.csv:1:1: “优秀”超过比例：4 个里 2 个，最多 25%，就是 1 个"
        ),
        (
            "score-poll",
            "hedong/shigu/a.md:7:22: 不是测评算出来的：“石谷村”群众测评写 58 分，1 次测评平均 90.0%，应当在 27 至 57 分之间"
        ),
        (
            "score-drawn",
            "hedong/shigu/a.md:7:20: 不是各半年的平均：“石谷村”督导写 58 分，2 期平均 51.5"
        ),
        (
            "poll-feed",
            "hedong/shigu/a.md:2:1: 计入考评的测评没有写“分项”"
        ),
        (
            "unknown-grade",
            "hedong/shigu/a.md:8:19: 办法里没有等次“先进”"
        ),
        (
            "double-score",
            "hedong/shigu/a.md:9:10: 重复的成绩：“石谷村”在2025年已有一个"
        ),
        (
            "poll-counts",
            "hedong/shigu/a.md:6:5: 收回多于发出：收回 28，发出 27"
        ),
        (
            "small-poll",
            "hedong/shigu/a.md:7:5: 有效票只有 2 张：各选项的票数和比率不公布，免得看出谁投了什么"
        ),
        (
            "poll-options",
            "hedong/shigu/a.md:7:5: 有效票不符：有效 27，各选项之和 28"
        ),
        (
            "percentage-unattainable",
            "hedong/shigu/a.md:10:5: 得不出 98%：24 个里 23 个是 95.8%，24 个是 100.0%"
        ),
        (
            "percentage-contradicted",
            "hedong/shigu/a.md:10:5: 比率不符：写 77.8%，20÷27 是 74.1%"
        ),
        (
            "audit-remedy",
            "hedong/shigu/a.md:6:30: 状态和日期矛盾：“未整改”却有整改日期 2026-04-10"
        ),
        (
            "ambiguous-method",
            "hedong/shigu/a.md:5:5: “五个一”有 2 个同名的工作法"
        ),
        (
            "duplicate-method-id",
            "methods/a.md:8:9: 编号重复：“1-2”（五个一）"
        ),
        (
            "cadence",
            "methods/sigeyi.md:6:30: “经常”不是读得懂的频次（职责“电话联系”）"
        ),
        (
            "count-range",
            "methods/sigeyi.md:7:39: “2-1”大小颠倒（职责“现场办公”的数量）"
        ),
        (
            "log-unknown-duty",
            "hedong/shigu/a.md:6:5: “四个一”没有职责“电话联络”"
        ),
        (
            "unknown-subject",
            "county-log.md:7:27: 没有叫“石古村”的村（职责“电话联系”按村考核）"
        ),
        (
            "bearer-sort",
            "methods/sigeyi.md:4:6: “县委副书记”是岗位，“四个一”的职责按单位考核，它一项也不担"
        ),
        (
            "not-taking-part",
            "hedong/shigu/a.md:4:5: 没有参加：“石谷村”的 1 条记录不计入“四个一”的电话联系"
        ),
        (
            "unknown-means",
            "hedong/shigu/a.md:7:27: “暗查”不是职责“督查”的方式"
        ),
        (
            "unknown-problem",
            "hedong/shigu/a.md:8:26: 台账上没有编号“D-2”（排序通报）"
        ),
        (
            "unknown-because",
            "hedong/shigu/a.md:8:35: 没有这张榜：“排序通报”2025年第一季度没有排过名"
        ),
        (
            "consequence-missing",
            "paixu.md:8:5: 还没有约谈：“石谷村” 2026-04-15 上黑榜，应当在 2026-04-30 以前，已过 61 日（排序通报）"
        ),
        (
            "consequence-late",
            "hedong/shigu/a.md:8:5: 晚了：“石谷村” 2026-04-15 上黑榜，应当在 2026-04-30 以前约谈，2026-05-10 才做，晚 10 日（排序通报）"
        ),
        (
            "consequence-early",
            "hedong/shigu/a.md:8:5: 早于榜：“石谷村” 2026-04-15 才上黑榜，2026-04-10 就约谈，早 5 日（排序通报）"
        ),
        (
            "duplicate-log-entry",
            "hedong/shigu/a.md:7:33: 重复的记录：2026-06-02 的这一条已经记过（四个一，电话联系）"
        ),
        (
            "log-after-record",
            "hedong/shigu/a.md:7:33: 记录晚于公布：2026-06-20 的事，2026-06-05 就公布了"
        ),
        (
            "log-outside-period",
            "hedong/shigu/a.md:8:24: 2026-04-02 不在2026年第一季度里"
        ),
        (
            "households-missing",
            "hedong/shigu/_index.md:3:5: 缺少“户数”：“秤砣”的走访农户按户计算（每户每年2次）"
        ),
        (
            "households-over",
            "hedong/shigu/a.md:7:6: 户数多了：石谷村有 60 户，这里走到 61 户"
        ),
        (
            "unknown-ledger",
            "hedong/shigu/a.md:6:5: “季度督导”没有台账“问题清单”"
        ),
        (
            "ledger-state",
            "hedong/shigu/a.md:8:46: “待整治”不是台账的状态（季度督导，问题台账）"
        ),
        (
            "ledger-move",
            "hedong/shigu/a.md:9:5: 没有这样的转换：“凭证缺签字”从“待整改”到“已销号”（季度督导，问题台账）"
        ),
        (
            "closed-before-opened",
            "hedong/shigu/a.md:9:5: 先结束后开始：“凭证缺签字” 2026-05-18 已是“已销号”，2026-06-01 才是“待整改”（季度督导，问题台账）"
        ),
        (
            "ledger-overdue",
            "hedong/shigu/a.md:8:30: 超过期限：“凭证缺签字”应在 2026-06-10 以前办结，已过 20 日，现在是“待整改”"
        ),
        (
            "extension-late",
            "hedong/shigu/a.md:9:21: 过了期才改期限：“凭证缺签字” 2026-06-10 到期，2026-06-15 才改成 2026-07-20，晚了 5 日（季度督导，问题台账）"
        ),
        (
            "extension-reason",
            "hedong/shigu/a.md:9:21: 没有写理由：“凭证缺签字”的期限由 2026-06-10 改成 2026-07-20（季度督导，问题台账）"
        ),
        (
            "extension-limit",
            "hedong/shigu/a.md:10:21: 延期超过次数：“凭证缺签字”的期限由 2026-06-20 延到 2026-07-20，最多延 1 次（季度督导，问题台账）"
        ),
        (
            "ledgers-match",
            "hedong/shigu/a.md:7:6: 对不上：“建强支部”责任清单“已列入”，任务清单“已完成”（三清单）"
        ),
        (
            "duplicate-ledger-row",
            "hedong/shigu/b.md:8:5: 重复的一行：“凭证缺签字”2026-06-01 “待整改”已经登记过（季度督导，问题台账）"
        ),
        (
            "ledger-id",
            "hedong/shigu/a.md:9:5: 编号“D-1”给了两件事项：“凭证缺签字”和“公示栏缺盖章”"
        ),
        (
            "unknown-pairing",
            "hedong/shigu/a.md:7:5: “党员联动”没有结对“1+2+m”"
        ),
        (
            "pairing-role",
            "hedong/shigu/a.md:12:10: 没有“党圆”这个角色（党员联动，1+2+n）"
        ),
        (
            "pairing-number",
            "hedong/shigu/a.md:12:5: 人数不符：“党员” 3 人，应当 2 人（党员联动，1+2+n）"
        ),
        (
            "repeated-member",
            "hedong/shigu/a.md:6:40: 重复的成员：“第一书记甲”在第 6 行已有一个"
        ),
        (
            "alike-members",
            "hedong/shigu/a.md:6:37: 重复的成员：“李*”在第 6 行已有一个"
        ),
        (
            "pairing-expired",
            "hedong/shigu/a.md:6:4: 超过期限：2024-05-01 起的结对，2 年到 2026-05-01 期满，已过 60 日（包帮，部门包村）"
        ),
        (
            "pairing-unaccepted",
            "hedong/shigu/a.md:7:4: 没有验收合格就结束：结对止于 2026-03-01，验收台账上是“不合格”（包帮，部门包村）"
        ),
        (
            "pairing-sort",
            "hedong/shigu/a.md:3:5: 村类不合：“部门包村”给班子软弱涣散、村情不稳定的村，石谷村是经济发展落后（包帮）"
        ),
        (
            "member-sort",
            "hedong/shigu/a.md:8:5: 单位类别不合：“包帮部门”要政法的单位，县财政局是经济（包帮，部门包村）"
        ),
        (
            "unknown-unit-sort",
            "methods/baobang.md:5:45: 单位里没有类别“正法”（包帮，包帮部门）"
        ),
        (
            "unknown-village-sort",
            "hedong/shigu/_index.md:4:5: 办法里没有村类“班子软弱换散”"
        ),
        (
            "pairing-missing",
            "methods/baobang.md:5:11: 没有结对：石谷村（包帮，部门包村）"
        ),
        (
            "duplicate-pairing",
            "hedong/shigu/b.md:6:4: 重复的结对：石谷村已经有一组没有结束（包帮，部门包村）"
        ),
        (
            "pairing-reversed",
            "hedong/shigu/a.md:7:4: 止日早于起日：结对 2026-03-01 至 2025-03-01"
        ),
        (
            "points-unknown-class",
            "hedong/shigu/a.md:6:5: “红色细胞156”没有积分类别“普通党圆”"
        ),
        (
            "points-balance",
            "hedong/shigu/a.md:10:41: 余额不符：“李*”期初 10＋获得 6−扣减 0−兑换 5＝11，写的是 12"
        ),
        (
            "duplicate-points-entry",
            "hedong/shigu/a.md:10:5: 重复的积分：“李*”的这一笔已经记过（2026-02-06，参加主题党日，5 分）"
        ),
        (
            "duplicate-points-sheet",
            "hedong/shigu/b.md:7:5: 重复的积分表：2026年第一季度已经有一份（红色细胞156，普通党员）"
        ),
        (
            "points-rule",
            "hedong/shigu/a.md:9:30: 分值和规则不符：“参加主题党日”记 50 分，规则是 5 分（红色细胞156，普通党员）"
        ),
        (
            "points-sheet-missing",
            "methods/156.md:6:10: 未公布积分：2026年第一季度的普通党员，石谷村"
        ),
        (
            "points-outside-period",
            "hedong/shigu/a.md:9:37: 不在期间之内：2025-12-06 不属2026年第一季度"
        ),
        (
            "points-chain",
            "hedong/shigu/b.md:10:6: 期初接不上：“李*”期初 20，2026年第一季度期末 15"
        ),
        (
            "figure-share",
            "hedong/shigu/a.md:6:41: 占比不符：“年收入超过5万元的村”写 39.5%，146÷367 是 39.8%"
        ),
        (
            "figure-identity",
            "hedong/shigu/a.md:7:8: 合计不符：20村+2社区=21，左边是 22，右边是 21"
        ),
        (
            "unknown-roster",
            "hedong/shigu/a.md:6:5: “党建帮扶”没有名册“驻村队圆”"
        ),
        (
            "roster-role",
            "hedong/shigu/a.md:10:28: 没有“对员”这个角色（驻村队员）"
        ),
        (
            "roster-count",
            "hedong/shigu/a.md:7:10: 人数不符：石谷村的“驻村队员”2 人，应当 3-5 人（党建帮扶，驻村队员）"
        ),
        (
            "roster-missing",
            "methods/zhihuibu.md:5:11: 没有名册：“指挥部成员”一份也未公布（党建指挥部）"
        ),
        (
            "person-code",
            "hedong/shigu/a.md:7:10: 编号“G001”已经是“王*明”的，这里是“李*”"
        ),
        (
            "post-transfer",
            "hedong/shigu/a.md:8:10: 转岗没有写哪一天：“石谷村组长”"
        ),
        (
            "post-qualification",
            "hedong/zhengzhi.md:8:10: 任职年限不够：“河东镇镇长”原则上须有驻村干部 1 年以上经历，到任时 245 天（党建帮扶）"
        ),
    ]

    @Test("place and message", arguments: expected)
    func message(_ row: (id: String, said: String)) async throws {
        let check = try #require(Check.named(row.id))
        #expect(await judge(check.wrong).lines == [row.said])
    }

    @Test("every check is in the table")
    func complete() {
        #expect(Self.expected.map(\.id) == Check.all.filter { !$0.isPresenting }.map(\.id))
    }
}
