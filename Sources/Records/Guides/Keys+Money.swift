/// The keys of what decides on money and of what accounts for it.
extension KeyTable {
    static let decision = [
        KeyTable([
            .may(.matter, "哪一类事项，表决的规则不同；不写就是村务", words: Decision.Matter.terms),
            .may(.initiated, "谁先提的", words: Decision.Initiator.terms), .may(.amount, "要花多少钱"),
            .may(.amountInWords, "金额的大写，写了就核对"), .must(.steps, "开过的会"), .may(.outcome, "办得怎样：一句话，或下面几项"),
        ]),
        KeyTable(
            "四议",
            [
                .may(.proposal, "村党组织提议"), .may(.consultation, "村“两委”会议商议"), .may(.deliberation, "党员大会审议"),
                .may(.resolution, "村民代表会议或村民会议决议"),
            ]),
        KeyTable(
            "四议 的每一步",
            [
                .must(.date, "开会的日期"), .may(.meeting, "哪种会议，决议才写", words: Decision.Meeting.terms),
                .may(.due, "应到的人数"), .may(.present, "实到的人数"), .may(.agree, "同意的票数"), .may(.against, "反对的票数"),
                .may(.abstain, "弃权的票数"), .may(.ratio, "实到÷应到，写了就核对"), .may(.venue, "地点"),
                .may(.chair, "主持人的职务"),
            ]),
        KeyTable("结果", [.may(.date, "办完的日期"), .may(.explanation, "办得怎样"), .may(.final, "实际花了多少钱")]),
    ]

    static let statement = [
        KeyTable([
            .must(.period, "哪一段的账"), .must(.opening, "期初余额"), .must(.closing, "期末余额：期初 + 收入 − 支出"),
            .must(.entries, "逐笔收支，是哪张表；也可以是正文里的一张表"), .may(.totalIncome, "收入合计，写了就核对"),
            .may(.totalSpending, "支出合计，写了就核对"),
            .may(.bankAccount, "哪个账户；只有一个的不写。几个写在一份里的，一个账户一项；期初、期末写在各项里"),
        ]),
        KeyTable(
            "账户 的一项，几个账户写在一份里的",
            [.must(.name, "账户的名称，如 银行存款"), .must(.opening, "期初余额"), .must(.closing, "期末余额")]),
        KeyTable(
            "收支 的一行",
            [
                .must(.date, "日期"), .must(.item, "什么钱"), .may(.account, "会计科目：编号或名称"),
                .may(.bank, "哪个账户，几个账户写在一份里的才写；也可以一个账户几列：银行存款收入、银行存款支出、银行存款结余"),
                .may(.income, "收入的金额"), .may(.spending, "支出的金额；收入、支出写一个"),
                .may(.balance, "这一笔以后的结余，写了就逐笔核对"), .may(.counter, "转账的另一个账户；不算收入也不算支出"),
                .may(.voucher, "凭证号"), .may(.note, "要说明的"),
            ]),
    ]

    static let project = [
        KeyTable([
            .must(.approved, "批了多少钱"), .may(.amountInWords, "批复的大写，写了就核对"),
            .may(.sources, "钱从哪里来，一行一项，之和等于批复"), .may(.venue, "实施的地点"),
            .may(.scale, "规模：数和单位，如 1.2公里；几项的写成 {道路: 1.2公里, 涵洞: 3座}"),
            .may(.benefitingHouseholds, "受益的户数"), .may(.benefitingPeople, "受益的人数"),
            .may(.procurement, "怎样选的施工单位，如 公开招标"), .may(.bid, "中标的金额"), .may(.contract, "合同"),
            .may(.duration, "工期"), .may(.leader, "负责人，写职务或单位；姓名遮去"),
            .may(.appropriations, "上级拨来的，是哪张表"), .may(.payments, "付出去的，是哪张表"),
            .may(.balance, "还剩多少，写了就核对：拨付减支付，或拨付减决算"),
            .may(.milestones, "节点，是哪张表"), .may(.status, "到哪一步", words: Project.Status.terms),
            .may(.final, "决算：实际花了多少钱"),
        ]),
        KeyTable(
            "工期", [.may(.from, "开工的日期"), .may(.until, "完工的日期"), .may(.days, "多少天；首日算不算都可以")]),
        KeyTable("来源 的一行", [.must(.source, "哪里来的"), .must(.amount, "金额")]),
        KeyTable("合同", [.may(.party, "中标的单位"), .may(.amount, "合同金额"), .may(.date, "签订的日期")]),
        KeyTable(
            "拨付、支付 的一行",
            [
                .must(.date, "日期"), .must(.amount, "金额"), .may(.item, "第几笔、付的什么"), .may(.voucher, "凭证号"),
                .may(.note, "要说明的"),
            ]),
        KeyTable(
            "节点 的一行",
            [.must(.name, "节点"), .may(.planned, "应当完成的日期"), .may(.date, "实际完成的日期"), .may(.note, "要说明的")]),
    ]

    static let subsidy = [
        KeyTable([
            .may(.programme, "哪一项补贴"), .may(.rate, "每个单位多少元"), .may(.unit, "数量的单位，如 亩"),
            .may(.recipients, "发给谁，是哪张表；名单、合计至少写一个"), .may(.total, "各户之和"),
            .may(.appropriated, "上级拨来多少；发的不能比它多"),
        ]),
        KeyTable(
            "名单 的一行",
            [
                .may(.number, "序号"), .may(.group, "哪个组"), .may(.person, "姓名，遮去中间的字"), .may(.rate, "各户不同的标准"),
                .may(.quantity, "数量"), .must(.amount, "金额：标准 × 数量"), .may(.note, "要说明的"),
            ]),
    ]

    static let pay = [
        KeyTable([
            .must(.method, "哪个工作法：编号、名称或别名；它要有报酬"), .must(.period, "哪一段的报酬"),
            .may(.basis, "绩效跟着哪一次考评走：工作法和期间，如 四个一 2025；写了等次的要写"),
            .must(.recipients, "一个职务一行，是哪张表"),
        ]),
        KeyTable(
            "名单 的一行",
            [
                .must(.post, "职务"), .may(.person, "姓名，遮去中间的字"), .may(.id, "公开栏自己编的，一个人一个，认人用；网页上不写"),
                .may(.rate, "标准：一分不扣时这一期有多少"), .must(.base, "基本报酬：标准 × 基本的比例，四舍五入到分"),
                .must(.performance, "绩效报酬：标准减去基本，乘等次的系数，四舍五入到分"),
                .may(.grade, "等次，要和考评给的一样"), .must(.gross, "应发：基本 + 绩效"), .may(.deducted, "扣了多少"),
                .must(.net, "实发：应发 − 扣减"), .may(.explanation, "要说明的，如为什么扣"),
            ]),
    ]
}
