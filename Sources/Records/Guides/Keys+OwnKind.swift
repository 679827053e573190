/// What the definition of a kind may have.
extension KeyTable {
    static let ownKind = [
        KeyTable([
            .must(.kind, "类别"), .must(.title, "名称，公开的 类型 里写它；不能和已有的相同"),
            .must(.english, "小写字母和“-”，是网址的一部分"), .must(.basis, "哪部法律、哪个文件，一列；没有的写哪里的惯例；以外省的名称开头的，页面上写明是参照外地"),
            .may(.summary, "一句话说清楚公开什么"),
            .may(.cadence, "多久一次：每月、每季度、每半年、每年 或 随时；公布过一期的地方，以后每期都要有"),
            .may(.from, "从这一天所在的一期起，各地每期都要有，从未公布过的也算；不写就是公布过一期的才算"),
            .may(.deadline, "期间过后几日内公布，如 15日；或从哪一天起，如 10日 自批准日期"),
            .may(.by, "谁公开，不写就是村", words: Region.Level.terms),
            .may(.fulfils, "同时算履行了哪一项", words: OwnKind.Fulfilment.terms),
            .may(.routine, "写“是”，大事记里一个月并成一行"), .may(.ownFields, "字段，按名称写：类型、单位或选项、记号"),
            .may(.tables, "表，按名称写，最多 \(TypedTable.most) 张"), .may(.tableChecks, "整份要符合的式子，一列"),
            .may(.register, "哪张表是登记：一项一项接着记，每份公开写新增、变更、终止"),
            .may(.chases, "哪些行到日子要办，一行一种"), .may(.postings, "至少张贴几日、谁张贴，按名称写，如 {公示: 7日 村}"),
            .may(.happenings, "大事记里写哪几天，一列"), .may(.listing, "目录里写哪几个数，最多四个，如 欠缴 = 合计(合同.期末欠)"),
            .may(.regional, "村、乡镇、县的页面上写哪几个数，最多四个"),
            .may(.webPage, "网页的各部分，照先后：要点、正文、对照、在册、变动 或表名；不能漏表"),
            .may(.sheet, "张贴版的各部分，照先后"), .may(.namedInFull, "哪几列写全名，依据什么"),
            .may(.keepNames, "登记的，在册期间一直写姓名；不写就随公示期满、名单天数撤下", words: [Term("结束", "ended")]),
            .may(.dataNames, "字段和列的英文写法，按名称写"), .may(.explanations, "字段和列的一句说明，按名称写"),
            .may(.draft, "写“是”就不用它"),
        ]),
        KeyTable(
            "表格 的一张，类别的",
            [
                .must(.tableColumns, "各列：类型、单位或选项、记号；两层的表头写成 {上: {下: 说明}}"),
                .may(.tableChecks, "每一行要符合的式子，一列"), .may(.aliases, "列的别的叫法，交来的表可以用"),
            ]),
        KeyTable(
            "表里 核对 的一条，要取整、有依据的",
            [
                .must(
                    .checkFormula,
                    "式子，字段和列都可以用；上期. 是上一期的，年内上期. 每年从头算，账目.收入、账目.支出 是同一期逐笔账里这个科目的，规则. 是 board.yml 里 规则 的 数额"),
                .may(.rounding, "取整的规则，如 四舍五入到分、舍去到角"), .may(.basis, "≤、≥ 依据什么；写了，超过的照实公布，不算错"),
            ]),
        KeyTable(
            "类别的 核对 的一条，要取整、有依据、逐项的",
            [
                .must(.checkFormula, "式子；合计()、行数() 里写 表.选项.列，登记的写 在册.选项.列"),
                .may(.rounding, "取整的规则，如 四舍五入到分、舍去到角"), .may(.basis, "≤、≥ 依据什么；写了，超过的照实公布，不算错"),
                .may(.match, "按哪一列逐项核对，如 标的号"),
            ]),
        KeyTable(
            "催办 的一行",
            [
                .may(.begins, "从哪一天起，写 表.列 或字段"), .may(.days, "几日以内；也可以写 规则.答复天数"),
                .may(.dueAt, "到哪一天，写了它就不写 自 和 天数"), .may(.done, "办好的那一天；不写的，终止了就是办好了"),
            ]),
        KeyTable("实名", [.may(.tableColumns, "哪几列，一列"), .must(.basis, "依据什么")]),
    ]
}
