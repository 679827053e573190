/// The keys of what judges, and of figures.
extension KeyTable {
    static let evaluation = [
        KeyTable([
            .must(.method, "哪个工作法：编号、名称或别名；它要有考评"), .must(.period, "考的是哪一段"),
            .may(.subjects, "考的是谁；办法写了考谁的照办法，不写就是村", words: Evaluation.SubjectKind.terms),
            .must(.scores, "成绩，是哪张表"),
        ]),
        KeyTable(
            "成绩 的一行；办法的每个分项再各有一列",
            [
                .must(.subject, "被考的是谁"), .may(.id, "遮了姓名的人，各期写同一个编号"), .may(.bonus, "加分"),
                .may(.bonusCauses, "为什么加分：办法里的事由，几条的用、分开，可以带分，如 迟报 2、缺席 1"), .may(.deduction, "扣分"),
                .may(.deductionCauses, "为什么扣分，同上"), .may(.veto, "是否一票否决；办法列了情形的，写哪一条"),
                .may(.grounds, "得分的理由"),
                .may(.totalScore, "总分，写了就核对"), .may(.grade, "等次，写了就核对；没有分数的只写它"),
            ]),
    ]

    static let poll = [
        KeyTable([
            .may(.method, "计入哪个工作法的考评；不计入的不写"), .may(.component, "计入哪个分项：办法里写了测评占多少的"),
            .may(.period, "计入哪一段；一期有几次的取平均"), .may(.subject, "测评的是什么；计入考评的，写被考的是谁，在村的文件夹里就是本村"),
            .must(.issued, "发出几张"), .must(.returned, "收回几张"), .must(.valid, "有效几张"),
            .must(.options, "各选项的票数：{满意: 20, 不满意: 1}，或下面的表"),
            .may(.formula, "怎样算出比率，如 (满意+基本满意)/有效；分母可以是 有效、收回、发出"), .may(.share, "比率，写了就核对"),
        ]),
        KeyTable("选项 的一行", [.must(.option, "选项"), .must(.votes, "票数")]),
    ]

    static let audit = [
        KeyTable([
            .may(.scope, "审了什么"), .may(.period, "审的是哪一段"), .may(.auditor, "谁审的"),
            .may(.findings, "查出的问题，是哪张表；没有问题的写 []"),
        ]),
        KeyTable(
            "问题 的一行",
            [
                .must(.problem, "什么问题"), .may(.remedy, "怎样改"), .may(.state, "到哪一步", words: Audit.State.terms),
                .may(.deadline, "应当改好的日期"), .may(.date, "改好的日期"), .may(.amount, "涉及的金额"),
            ]),
    ]

    static let figureKeys: [Key] = [
        .may(.method, "哪个工作法：编号、名称或别名；不按工作法的不写"),
        .must(.figures, "各项数字，是哪张表"), .may(.identity, "各项相加的关系，一列，如 20村+1社区=21；程序会核对"),
    ]

    static let figureRows = KeyTable(
        "数据 的一行",
        [
            .must(.name, "什么数"), .must(.figure, "数值，可以是范围，如 10~21"), .may(.unit, "单位"),
            .may(.qualifier, "和数一起印的词，可以几个", words: Figure.Qualifier.terms), .may(.note, "要说明的"),
            .may(.proportion, "占百分之几，要写明分子、分母"), .may(.part, "分子"), .may(.whole, "分母"),
        ])
}
