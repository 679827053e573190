/// What the library of methods must say of each mechanism that the five source documents name, written down
/// by hand from the sources' facts and not derived from `content/methods/`, so that the two can disagree.
///
/// - `duties`, `weights`, `states` and `members` are complete and in order: the item has these and no others.
/// - A member is `角色 人数`, or the role alone where the source counts nobody; one inner list a pairing.
/// - `classes` is the number of classes of points.
/// - A figure stands as people read it: 约, 近 and 至少 before the value, 余 and 多 between it and its unit, 以上 and 左右
///   after both (`约1亿元`, `1450余万元`, `近3500多万元`, `300㎡以上`). The item has at least these, in any order. A sum or
///   bound that must hold (`20+1=21`, `32≤41`) is among them, and so is a stated share (`39.5%`), mistakes included.
/// - `isPending`: the source gives names only, and the item says 定义: 待补充.
struct ExpectedRow: Sendable {
    let id: String
    let name: String
    var duties: [(cadence: String, count: String)] = []
    var weights: [String] = []
    var states: [[String]] = []
    var classes = 0
    var members: [[String]] = []
    var isPending = false
    var figures: [String] = []
}

let expectedRows: [ExpectedRow] =
    expectedRowsOfQiu + expectedRowsOfShuangpai + expectedRowsOfLuohe + expectedRowsOfYantai
    + expectedRowsOfLongquanyi

/// Source 000: 五日六联, 0-1 … 0-17.
private let expectedRowsOfQiu: [ExpectedRow] = [
    ExpectedRow(
        id: "0-1", name: "五日工作法",
        duties: [("每周一次", "1"), ("每周一次", "1"), ("每周一次", "1"), ("每周一次", "1"), ("每周一次", "1")]),
    ExpectedRow(id: "0-2", name: "六联机制", members: [["派出单位党组织", "村党组织"]]),
    ExpectedRow(
        id: "0-3", name: "组织联创", duties: [("每季度", "1"), ("每季度", "1"), ("每季度", "1"), ("随时", "1")]),
    ExpectedRow(
        id: "0-4", name: "年初承诺、半年评议、年终述职", duties: [("年初", "1"), ("半年", "1"), ("年终", "1")]),
    ExpectedRow(id: "0-5", name: "五个好党组织等提法", isPending: true),
    ExpectedRow(id: "0-6", name: "领头雁工程"),
    ExpectedRow(id: "0-7", name: "阵地联建"),
    ExpectedRow(id: "0-8", name: "党员联动", members: [["两委（村组）干部 1", "党员 2", "群众 1+"]]),
    ExpectedRow(id: "0-9", name: "两育一争等提法", isPending: true),
    ExpectedRow(id: "0-10", name: "对标承诺、夺旗争星"),
    ExpectedRow(id: "0-11", name: "实事联办", figures: ["22个"]),
    ExpectedRow(id: "0-12", name: "一村一品、三看三问两解决"),
    ExpectedRow(id: "0-13", name: "发展联促", duties: [("一次", "1"), ("每年", "1")], figures: ["3年"]),
    ExpectedRow(id: "0-14", name: "信访联调"),
    ExpectedRow(
        id: "0-15", name: "四个一",
        duties: [("每月", "1"), ("每季度", "1"), ("每季度", "1-2"), ("每半年", "1")], figures: ["1—2个"]),
    ExpectedRow(id: "0-16", name: "帮扶工作档案"),
    ExpectedRow(id: "0-17", name: "督导与晾晒"),
]

/// Source 001: 秤砣, 树根, 三点三帮, 135, 1-1 … 1-14.
private let expectedRowsOfShuangpai: [ExpectedRow] = [
    ExpectedRow(id: "1-1", name: "五个五", figures: ["2015名"]),
    ExpectedRow(id: "1-2", name: "五个一", figures: ["100%"]),
    ExpectedRow(
        id: "1-3", name: "五个同", duties: [("每月6日、7日", "1"), ("每户每年2次", "1")],
        members: [["驻村干部", "联村干部", "村组干部 1"]], figures: ["400多名"]),
    ExpectedRow(id: "1-4", name: "五个问", duties: [("每年", "1")]),
    ExpectedRow(
        id: "1-5", name: "五个帮",
        figures: [
            "3000多人次", "11200多人次", "2980人次", "1450余万元", "2870余件", "110余起", "1600余家", "约1亿元",
        ]),
    ExpectedRow(id: "1-6", name: "五个抓", members: [["县领导"]]),
    ExpectedRow(id: "1-7", name: "树根工作法"),
    ExpectedRow(
        id: "1-8", name: "县级领导五个一",
        duties: [("每半月", "1"), ("每月", "1"), ("每季度", "1+"), ("每半年", "1"), ("每年", "1")]),
    ExpectedRow(id: "1-9", name: "机关五个好、党员干部五个有"),
    ExpectedRow(id: "1-10", name: "四帮扶"),
    ExpectedRow(id: "1-11", name: "一考评", weights: ["20", "40", "10", "30"], figures: ["20+40+10+30=100"]),
    ExpectedRow(
        id: "1-12", name: "三点三帮", states: [["整顿", "转化", "巩固"]],
        members: [["县级领导", "乡镇书记", "乡镇干部"]], figures: ["21个", "20个", "1个", "20+1=21"]),
    ExpectedRow(id: "1-13", name: "村级“135”治理模式", duties: [("每周一次", "1"), ("每周一次", "1")]),
    ExpectedRow(id: "1-14", name: "党建＋"),
]

/// Source 002: eight units of one city, 2-1 … 2-39.
private let expectedRowsOfLuohe: [ExpectedRow] = [
    ExpectedRow(
        id: "2-1", name: "六种模式增收",
        figures: ["367个", "3.6万元/年", "5个", "11个", "8个", "59个", "146个", "39.5%"]),
    ExpectedRow(id: "2-2", name: "三级服务平台", duties: [("每日", "1")], figures: ["4000万元", "280多个"]),
    ExpectedRow(id: "2-3", name: "红色联盟"),
    ExpectedRow(id: "2-4", name: "重点工作认领制度"),
    ExpectedRow(
        id: "2-5", name: "村官直审", duties: [("随时", "1")], states: [["已发现", "已澄清", "处理中", "已处理"]],
        figures: ["367个"]),
    ExpectedRow(id: "2-6", name: "双示范村"),
    ExpectedRow(id: "2-7", name: "民情夜市", duties: [("每周一次", "1")], states: [["诉求", "答复", "办结"]]),
    ExpectedRow(id: "2-8", name: "南街村学院", figures: ["13期", "500多名"]),
    ExpectedRow(
        id: "2-9", name: "后备与整顿", members: [["县级领导", "县直部门"]],
        figures: ["13名", "1191名", "41个", "32个", "32≤41"]),
    ExpectedRow(id: "2-10", name: "主题党日", duties: [("每月10日", "1")]),
    ExpectedRow(id: "2-11", name: "三比三争"),
    ExpectedRow(
        id: "2-12", name: "驻村考核奖惩", duties: [("每季度", "1")],
        figures: ["23名", "138支", "60多个", "近3500多万元"]),
    ExpectedRow(
        id: "2-13", name: "1+N帮带与电商站", members: [["帮带的一方 1", "被帮带的一方 1+"]],
        figures: ["103个", "600余户"]),
    ExpectedRow(id: "2-14", name: "60/40绩效报酬", figures: ["60%", "40%", "770多万元", "60+40=100"]),
    ExpectedRow(id: "2-15", name: "一个责任", members: [["县级干部"]]),
    ExpectedRow(id: "2-16", name: "两个统筹", duties: [("随时", "1")]),
    ExpectedRow(
        id: "2-17", name: "三项工作", figures: ["10处", "3000多万元", "110座", "21个", "20个", "6个", "20≤21"]),
    ExpectedRow(id: "2-18", name: "5·15学习法等提法", isPending: true),
    ExpectedRow(
        id: "2-19", name: "四项机制", figures: ["77个", "12个", "1万元/年", "5000元/年", "10万元以上"]),
    ExpectedRow(id: "2-20", name: "智慧党建平台", figures: ["29个", "114项"]),
    ExpectedRow(id: "2-21", name: "社区场所清零", figures: ["19处", "8处", "6处", "5处", "8+6+5=19"]),
    ExpectedRow(
        id: "2-22", name: "软弱涣散整顿", states: [["整顿中", "整顿到位"]],
        members: [["区级包联领导", "书记（队长） 1"]], figures: ["8个", "至少10%"]),
    ExpectedRow(
        id: "2-23", name: "四强一满意", duties: [("随时", "1"), ("每年", "1"), ("每届一次", "1")]),
    ExpectedRow(id: "2-24", name: "六化一提升"),
    ExpectedRow(id: "2-25", name: "七有一化等提法", isPending: true, figures: ["3000余名"]),
    ExpectedRow(id: "2-26", name: "调度会与述职联考联评", duties: [("每季度", "1"), ("每年", "1")]),
    ExpectedRow(
        id: "2-27", name: "责任清单、季度督导、排序通报、约谈", duties: [("每季度", "1"), ("每季度", "1")]),
    ExpectedRow(
        id: "2-28", name: "短板变样板",
        figures: ["10~21万元/个", "1500万元", "106个", "300㎡以上", "500~1000㎡", "117个"]),
    ExpectedRow(id: "2-29", name: "红色细胞156", duties: [("每月", "1")], classes: 6),
    ExpectedRow(
        id: "2-30", name: "示范区两争一创",
        duties: [("每月", "1"), ("每季度", "1"), ("每半年", "1"), ("年终", "1")], figures: ["30个"]),
    ExpectedRow(id: "2-31", name: "一员两中心、三级调解员", isPending: true),
    ExpectedRow(id: "2-32", name: "党员分类积分与双量双评", isPending: true),
    ExpectedRow(id: "2-33", name: "组织关系、党费、违纪排查"),
    ExpectedRow(
        id: "2-34", name: "一转三抓三提升", duties: [("随时", "1")],
        figures: ["11个", "30", "17", "2.5万元/村", "1600元/月", "11家", "5家", "2家"]),
    ExpectedRow(
        id: "2-35", name: "投入、人次和期数", figures: ["1100余万元", "390余人次", "11期", "1600余人"]),
    ExpectedRow(id: "2-36", name: "六事联动主题党日", duties: [("每月", "1")]),
    ExpectedRow(
        id: "2-37", name: "村级干部管理", duties: [("随时", "1")], members: [["书记 1", "主任 1"]]),
    ExpectedRow(
        id: "2-38", name: "四项机制与四议两公开成果", figures: ["240余件", "530余件", "160余件"]),
    ExpectedRow(id: "2-39", name: "村官论坛", isPending: true),
]

/// Source 003: the turning-round of weak villages, 3-1 … 3-11.
private let expectedRowsOfYantai: [ExpectedRow] = [
    ExpectedRow(id: "3-1", name: "后进村三类型", figures: ["78个"]),
    ExpectedRow(
        id: "3-2", name: "包帮", members: [["市直部门"], ["政法及综合部门"], ["经济条件好的部门"]], figures: ["2年"]),
    ExpectedRow(
        id: "3-3", name: "驻村工作队",
        members: [["科级队长 1", "后备或中层队员 1", "镇街区后备或包区干部 1"]], figures: ["3人"]),
    ExpectedRow(
        id: "3-4", name: "五个方面",
        figures: [
            "20多起", "100多起", "30多起", "10余名", "30多名", "10间", "50余万元", "218万元", "12条", "3000多米",
            "6", "8", "5", "20多万元",
        ]),
    ExpectedRow(id: "3-5", name: "三比三思三问"),
    ExpectedRow(id: "3-6", name: "三转型"),
    ExpectedRow(id: "3-7", name: "领导小组与市级领导联系", members: [["市级领导 1", "后进村 1"]]),
    ExpectedRow(id: "3-8", name: "部门通力"),
    ExpectedRow(id: "3-9", name: "考核奖惩"),
    ExpectedRow(
        id: "3-10", name: "验收", duties: [("期满", "1")],
        states: [["帮扶中", "申请", "合格", "不合格", "延期"]]),
    ExpectedRow(id: "3-11", name: "村级规范化管理"),
]

/// Source 004: posted first secretaries, 4-1 … 4-18.
private let expectedRowsOfLongquanyi: [ExpectedRow] = [
    ExpectedRow(
        id: "4-1", name: "选派", members: [["常驻队员 3-5"]],
        figures: ["3-5名", "61名", "169名", "6名", "61+169=230"]),
    ExpectedRow(id: "4-2", name: "六走访"),
    ExpectedRow(id: "4-3", name: "六帮"),
    ExpectedRow(id: "4-4", name: "保障激励", figures: ["150万元/年", "500元/月"]),
    ExpectedRow(id: "4-5", name: "四不变三优先", figures: ["29人", "58人", "76人"]),
    ExpectedRow(
        id: "4-6", name: "帮扶工作体系",
        members: [
            ["帮扶支部 1", "受帮支部 1"], ["帮扶党员 1", "受帮党员 1"], ["帮扶学校 1", "受帮学校 1"],
            ["帮扶医院 1", "受帮医院 1"],
        ]),
    ExpectedRow(id: "4-7", name: "三帮扶模式", figures: ["213项", "400余个", "2万余人次", "1000余万元"]),
    ExpectedRow(id: "4-8", name: "五定五抓", isPending: true),
    ExpectedRow(id: "4-9", name: "帮扶机制"),
    ExpectedRow(
        id: "4-10", name: "挂点结对", figures: ["40余", "71个", "12个", "143个", "5408人", "3000余户"]),
    ExpectedRow(
        id: "4-11", name: "双强党组织",
        figures: ["59个", "41个", "537名", "1.4万人次", "1.1亿元", "57处"]),
    ExpectedRow(
        id: "4-12", name: "精准扶贫",
        figures: ["800余个", "265个", "108个", "52个", "2亿元", "400余个", "1000余万元", "5000名"]),
    ExpectedRow(
        id: "4-13", name: "三视三问、民事代办",
        figures: ["340件", "105件", "112件", "123件", "105+112+123=340"]),
    ExpectedRow(
        id: "4-14", name: "一核多元", figures: ["49个", "55个", "60余项", "300余次", "2000余个"]),
    ExpectedRow(
        id: "4-15", name: "三清单", states: [["已列入", "已落实"], ["已列入", "办理中", "已完成"], ["待考核", "已考核"]]),
    ExpectedRow(id: "4-16", name: "经常性督查"),
    ExpectedRow(id: "4-17", name: "龙泉驿区三级考核评价"),
    ExpectedRow(
        id: "4-18", name: "责任机制", members: [["驻村干部 1+"], ["帮扶责任人 1+"]]),
]
