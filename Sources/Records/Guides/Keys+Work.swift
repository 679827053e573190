/// The keys of what is recorded by a work method.
extension KeyTable {
    private static let byMethod = Key.must(.method, "哪个工作法：编号、名称或别名")

    static let log = [
        KeyTable([
            byMethod, .must(.duty, "办法里的哪一项职责"),
            .may(.period, "从头到尾记的是哪一期，如 2026-Q3；写了的，期间里没有名字的就是没有做"), .may(.by, "谁做的"),
            .may(.toward, "为谁做的；在村的文件夹里就是本村"),
            .may(.count, "做了几次，不写就是 1"), .may(.household, "走到的是哪一户：村里编的号，网页上遮去"),
            .may(.households, "走到多少个不同的户"), .may(.explanation, "做了什么"), .may(.records, "一次一行，是哪张表；只有一次的可以不写"),
            .may(.means, "用的哪种方式，照办法写"), .may(.problems, "查出或复查的是台账上哪几项，写编号"),
            .may(.because, "因为哪一张榜，如 2-27 2026-Q2"),
        ]),
        KeyTable(
            "记录 的一行",
            [
                .must(.date, "日期"), .may(.by, "谁做的"), .may(.toward, "为谁做的"), .may(.count, "几次；写 0 的是核对"),
                .may(.household, "走到的是哪一户：村里编的号，网页上遮去；按户计算的，照它数户"),
                .may(.households, "走到多少个不同的户；数量写 0 的，是本期到这一天一共走到多少户"), .may(.explanation, "做了什么"),
                .may(.means, "用的哪种方式，照办法写"), .may(.problems, "查出或复查的是台账上哪几项，写编号"),
                .may(.because, "因为哪一张榜，如 2-27 2026-Q2"),
            ]),
    ]

    static let ledger = [
        KeyTable([byMethod, .must(.ledger, "办法里的哪一本台账"), .must(.ledgerItems, "一步一行，是哪张表")]),
        KeyTable(
            "事项 的一行",
            [
                .may(.id, "同一个编号的几行是一件事的经过"), .must(.ledgerItem, "什么事"), .may(.owner, "谁办"),
                .may(.deadline, "办结的期限；改期限另写一行，写明理由"), .may(.state, "状态，只能写台账里有的"), .may(.date, "到这一步的日期"),
                .may(.explanation, "要说明的"), .may(.because, "因为哪一张榜，如 2-27 2026-Q2"),
                .may(.related, "同一件事在别处的记录：别的台账上的编号，或者公开的地址、标题；写一行就行"),
            ]),
    ]

    static let points = [
        KeyTable([
            byMethod, .may(.pointsClass, "办法里的哪一类人；只有一类的不写"), .must(.period, "哪一段的积分"),
            .may(.opening, "各人期初之和"), .must(.pointsEntries, "一次加减一行，是哪张表"), .may(.balances, "一人一行，是哪张表"),
        ]),
        KeyTable(
            "明细 的一行",
            [
                .must(.subject, "谁"), .may(.cause, "为什么"), .must(.value, "加减几分，如 5、-5"), .may(.date, "日期"),
                .may(.explanation, "要说明的"),
            ]),
        KeyTable(
            "余额 的一行",
            [
                .must(.subject, "谁"), .may(.opening, "期初"), .may(.earned, "获得"), .may(.deducted, "扣减"),
                .may(.redeemed, "兑换"), .must(.closing, "期末：期初 + 获得 − 扣减 − 兑换"),
            ]),
    ]

    static let pairing = [
        KeyTable([
            byMethod, .may(.pairing, "办法里的哪一种结对；只有一种的不写"), .must(.members, "成员，是哪张表"),
            .may(.toward, "帮的是谁；在村的文件夹里就是本村"), .may(.from, "开始的日期"), .may(.until, "期满的日期"),
        ]),
        KeyTable("成员 的一行", [.must(.role, "角色，照办法写"), .may(.name, "谁：干部写职务，别人的姓名遮去中间的字")]),
    ]

    static let roster = [
        KeyTable([
            .may(.method, "哪个工作法：编号、名称或别名；不按工作法的不写"), .may(.roster, "办法里的哪一本；只有一本的不写"),
            .must(.recipients, "一个人的一个职务一行，是哪张表；几份名册合起来看"),
        ]),
        KeyTable(
            "名单 的一行",
            [
                .must(.id, "公开栏自己编的，一个人一个，转到哪里都不变；网页上不写"), .may(.person, "姓名，遮去中间的字"),
                .may(.post, "职务；职务、角色至少写一个"), .may(.role, "角色，照办法写；只有一种角色的不写"), .may(.party, "派出的单位"),
                .may(.village, "在哪个村；放在村的文件夹里就是本村"), .may(.from, "开始的日期；转岗的一定要写"),
                .may(.until, "不再担任的日期；没有写的，转岗那一天就算到期"), .may(.former, "从哪里转来的"),
            ]),
    ]
}
