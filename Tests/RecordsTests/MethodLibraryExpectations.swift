/// What the library of methods must say of each mechanism that the five source documents name, written down
/// from the documents and not derived from `content/methods/`, so that the two can disagree.
///
/// - `source` is the place in the document: its number, and the words of its heading or paragraph.
/// - `duties`, `weights`, `grades`, `states`, `classes`, `members`, `figures` and `identities` are complete and in order: the item
///   has these and no others.
/// - A member is `角色 人数`, or the role alone where the source counts nobody; one inner list a pairing.
/// - A figure is its name and its value as people read it: 约, 近 and 至少 before the value, 余 and 多 between it and its unit,
///   以上 and 左右 after both (`融资 约1亿元`, `帮扶资金 1450余万元`, `新建场所面积 300㎡以上`).
/// - A sum or bound that must hold (`20+1=21`, `32≤41`) is an identity; a share that the source states stands behind its figure,
///   mistakes included (`… 146个 占39.5%`).
/// - `says`: words of the document that stand among the item's parts, each as one whole part.
/// - `isPending`: the source gives names only, and the item says 定义: 待补充.
struct ExpectedRow: Sendable {
    let id: String
    let name: String
    var source = ""
    var duties: [ExpectedDuty] = []
    var weights: [String] = []
    var grades: [String] = []
    var states: [[String]] = []
    var classes: [String] = []
    var members: [[String]] = []
    var isPending = false
    var figures: [String] = []
    var identities: [String] = []
    var says: [String] = []
    /// Figures of which only the values are known: the item has at least these, in any order.
    var values: [String] = []
}

/// A duty: what, by whom, whose compliance is counted, how often, how many.
struct ExpectedDuty: Sendable {
    var name: String?
    var by: String?
    var counted: String?
    var cadence: String
    var count: String
    /// The cadence or the count is this board's own, since the document has none: the item says so in its 编者注.
    var isOwn: Bool

    /// What an item says of it, in the order of an expectation's words.
    init(
        _ name: String, by: String, counted: String = "村", _ cadence: String, _ count: String = "1",
        isOwn: Bool = false
    ) {
        self.name = name
        self.by = by
        self.counted = counted
        self.cadence = cadence
        self.count = count
        self.isOwn = isOwn
    }

    /// One of which only the cadence and the count are known.
    init(_ cadence: String, _ count: String) {
        self.cadence = cadence
        self.count = count
        isOwn = false
    }
}

let expectedRows: [ExpectedRow] =
    expectedRowsOfQiu + expectedRowsOfShuangpai + expectedRowsOfLuohe + expectedRowsOfYantai
    + expectedRowsOfLongquanyi

/// Source 000: 五日六联, 0-1 … 0-17.
private let expectedRowsOfQiu: [ExpectedRow] = [
    ExpectedRow(
        id: "0-1", name: "五日工作法",
        duties: [
            .init("每周一次", "1"), .init("每周一次", "1"), .init("每周一次", "1"), .init("每周一次", "1"),
            .init("每周一次", "1"),
        ]),
    ExpectedRow(id: "0-2", name: "六联机制", members: [["派出单位党组织", "村党组织"]]),
    ExpectedRow(
        id: "0-3", name: "组织联创",
        duties: [.init("每季度", "1"), .init("每季度", "1"), .init("每季度", "1"), .init("随时", "1")]),
    ExpectedRow(
        id: "0-4", name: "年初承诺、半年评议、年终述职", duties: [.init("年初", "1"), .init("半年", "1"), .init("年终", "1")]),
    ExpectedRow(id: "0-5", name: "五个好党组织等提法", isPending: true),
    ExpectedRow(id: "0-6", name: "领头雁工程"),
    ExpectedRow(id: "0-7", name: "阵地联建"),
    ExpectedRow(id: "0-8", name: "党员联动", members: [["两委（村组）干部 1", "党员 2", "群众 1+"]]),
    ExpectedRow(id: "0-9", name: "两育一争等提法", isPending: true),
    ExpectedRow(id: "0-10", name: "对标承诺、夺旗争星"),
    ExpectedRow(id: "0-11", name: "实事联办", values: ["22个"]),
    ExpectedRow(id: "0-12", name: "一村一品、三看三问两解决"),
    ExpectedRow(id: "0-13", name: "发展联促", duties: [.init("一次", "1"), .init("每年", "1")], values: ["3年"]),
    ExpectedRow(id: "0-14", name: "信访联调"),
    ExpectedRow(
        id: "0-15", name: "四个一",
        duties: [.init("每月", "1"), .init("每季度", "1"), .init("每季度", "1-2"), .init("每半年", "1")],
        values: ["1—2个"]),
    ExpectedRow(id: "0-16", name: "帮扶工作档案"),
    ExpectedRow(id: "0-17", name: "督导与晾晒"),
]

/// Source 003: the turning-round of weak villages, 3-1 … 3-11.
private let expectedRowsOfYantai: [ExpectedRow] = [
    ExpectedRow(id: "3-1", name: "后进村三类型", values: ["78个"]),
    ExpectedRow(
        id: "3-2", name: "包帮", members: [["市直部门"], ["政法及综合部门"], ["经济条件好的部门"]], values: ["2年"]),
    ExpectedRow(
        id: "3-3", name: "驻村工作队",
        members: [["科级队长 1", "后备或中层队员 1", "镇街区后备或包区干部 1"]], values: ["3人"]),
    ExpectedRow(
        id: "3-4", name: "五个方面",
        values: [
            "20多起", "100多起", "30多起", "10余名", "30多名", "10间", "50余万元", "218万元", "12条", "3000多米",
            "6", "8", "5", "20多万元",
        ]),
    ExpectedRow(id: "3-5", name: "三比三思三问"),
    ExpectedRow(id: "3-6", name: "三转型"),
    ExpectedRow(id: "3-7", name: "领导小组与市级领导联系", members: [["市级领导 1", "后进村 1"]]),
    ExpectedRow(id: "3-8", name: "部门通力"),
    ExpectedRow(id: "3-9", name: "考核奖惩"),
    ExpectedRow(
        id: "3-10", name: "验收", duties: [.init("期满", "1")],
        states: [["帮扶中", "申请", "合格", "不合格", "延期"]]),
    ExpectedRow(id: "3-11", name: "村级规范化管理"),
]

/// Source 004: posted first secretaries, 4-1 … 4-18.
private let expectedRowsOfLongquanyi: [ExpectedRow] = [
    ExpectedRow(
        id: "4-1", name: "选派", members: [["常驻队员 3-5"]],
        values: ["3-5名", "61名", "169名", "6名", "61+169=230"]),
    ExpectedRow(id: "4-2", name: "六走访"),
    ExpectedRow(id: "4-3", name: "六帮"),
    ExpectedRow(id: "4-4", name: "保障激励", values: ["150万元/年", "500元/月"]),
    ExpectedRow(id: "4-5", name: "四不变三优先", values: ["29人", "58人", "76人"]),
    ExpectedRow(
        id: "4-6", name: "帮扶工作体系",
        members: [
            ["帮扶支部 1", "受帮支部 1"], ["帮扶党员 1", "受帮党员 1"], ["帮扶学校 1", "受帮学校 1"],
            ["帮扶医院 1", "受帮医院 1"],
        ]),
    ExpectedRow(id: "4-7", name: "三帮扶模式", values: ["213项", "400余个", "2万余人次", "1000余万元"]),
    ExpectedRow(id: "4-8", name: "五定五抓", isPending: true),
    ExpectedRow(id: "4-9", name: "帮扶机制"),
    ExpectedRow(
        id: "4-10", name: "挂点结对", values: ["40余", "71个", "12个", "143个", "5408人", "3000余户"]),
    ExpectedRow(
        id: "4-11", name: "双强党组织",
        values: ["59个", "41个", "537名", "1.4万人次", "1.1亿元", "57处"]),
    ExpectedRow(
        id: "4-12", name: "精准扶贫",
        values: ["800余个", "265个", "108个", "52个", "2亿元", "400余个", "1000余万元", "5000名"]),
    ExpectedRow(
        id: "4-13", name: "三视三问、民事代办",
        values: ["340件", "105件", "112件", "123件", "105+112+123=340"]),
    ExpectedRow(
        id: "4-14", name: "一核多元", values: ["49个", "55个", "60余项", "300余次", "2000余个"]),
    ExpectedRow(
        id: "4-15", name: "三清单", states: [["已列入", "已落实"], ["已列入", "办理中", "已完成"], ["待考核", "已考核"]]),
    ExpectedRow(id: "4-16", name: "经常性督查"),
    ExpectedRow(id: "4-17", name: "龙泉驿区三级考核评价"),
    ExpectedRow(
        id: "4-18", name: "责任机制", members: [["驻村干部 1+"], ["帮扶责任人 1+"]]),
]
