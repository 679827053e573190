/// Document 002: eight units of one city, 2-1 … 2-39, and 2-40 … 2-46, which it names beside them.
let expectedRowsOfLuohe: [ExpectedRow] =
    rowsOfLinying + rowsOfWuyang + rowsOfYancheng + rowsOfYuanhui + rowsOfTheRest

private let rowsOfLinying: [ExpectedRow] = [
    ExpectedRow(
        id: "2-1", name: "六种模式增收", source: "002 临颍，探索六种模式", states: [["选路子", "在办", "见效"]],
        figures: [
            "行政村 367个", "村均年办公经费 3.6万元/年", "集体固定资产超过1亿元的村 5个", "集体固定资产超过1000万元的村 11个",
            "年收入超过1000万元的村 8个", "年收入超过20万元的村 59个", "年收入超过5万元的村 146个 占39.5%",
        ],
        identities: ["5≤11", "8≤59", "59≤146", "146≤367"],
        says: ["盘活资源", "村庄治理", "龙头带动", "市场经营", "服务创收", "资本运作"]),
    ExpectedRow(
        id: "2-2", name: "三级服务平台", source: "002 临颍，搭建三级服务平台",
        duties: [
            ExpectedDuty("领导带班", by: "乡镇领导", counted: "乡镇", "每月", isOwn: true),
            ExpectedDuty("县级领导带班", by: "县党群服务中心", counted: "单位", "每月", isOwn: true),
            ExpectedDuty("坐班和五办", by: "村干部", "每月", isOwn: true),
        ],
        figures: ["建场所的投入 4000万元", "新建、改建的村级活动场所 280多个"],
        says: ["现场办", "代理办", "协助办", "介绍办", "全程办"]),
    ExpectedRow(
        id: "2-3", name: "红色联盟", source: "002 临颍，组建红色联盟",
        duties: [ExpectedDuty("三联", by: "产业链党组织", counted: "单位", "每季度", "3", isOwn: true)],
        members: [["牵头的党组织", "链上的支部"]],
        says: ["管理联动", "产业联育", "品牌联创", "支部建在产业链上", "园区内非公企业党建工作全覆盖"]),
    ExpectedRow(
        id: "2-4", name: "重点工作认领制度", source: "002 临颍，创新工作载体一", states: [["列出", "认领", "完成"]],
        says: ["基层一线", "急难险重一线"]),
    ExpectedRow(
        id: "2-5", name: "村官直审", source: "002 临颍，创新工作载体二",
        duties: [ExpectedDuty("审计结果公示", by: "承担审计的单位", "随时", isOwn: true)],
        states: [["已发现", "已澄清", "处理中", "已处理"]], figures: ["审计的行政村 367个"],
        says: ["财务管理执行情况", "四议两公开一监督执行情况", "三资管理执行情况"]),
    ExpectedRow(
        id: "2-6", name: "双示范村", source: "002 临颍，创新工作载体三", states: [["申报", "创建", "命名", "未命名"]],
        says: ["富裕宜居示范村", "文明守法示范村", "选择各具特色的村级经济发展路子", "新型农民培训", "治理村庄环境", "丰富群众文化生活"]),
    ExpectedRow(
        id: "2-7", name: "民情夜市", source: "002 临颍，创新工作载体四",
        duties: [ExpectedDuty("民情夜市", by: "乡镇牵头，村为主", counted: "乡镇", "每周一次")],
        states: [["诉求", "答复", "办结"]], says: ["乡牵头", "村为主", "群众参与"]),
    ExpectedRow(
        id: "2-8", name: "南街村学院", source: "002 临颍，创新工作载体五",
        duties: [ExpectedDuty("基层干部培训班", by: "县委党校", counted: "单位", "每季度", isOwn: true)],
        figures: ["培训期数 13期", "培训的村干部、驻村第一书记 500多名"]),
]

private let rowsOfWuyang: [ExpectedRow] = [
    ExpectedRow(
        id: "2-9", name: "后备与整顿", source: "002 舞阳，抓组织打基础", states: [["整顿中", "整顿到位"]],
        members: [["县级领导", "县直部门"]],
        figures: ["调整补配的贫困村党支部书记 13名", "村级后备干部 1191名", "软弱涣散党组织 41个", "其中整顿到位 32个"],
        identities: ["32≤41"], says: ["县级领导联点", "县直部门帮扶", "一村一策推进"]),
    ExpectedRow(
        id: "2-10", name: "主题党日", source: "002 舞阳，抓队伍提素质",
        duties: [ExpectedDuty("主题党日", by: "村党组织", "每月10日")]),
    ExpectedRow(
        id: "2-11", name: "三比三争", source: "002 舞阳，抓队伍提素质",
        duties: [ExpectedDuty("三比", by: "村党组织", "每季度", "3", isOwn: true)],
        states: [["申报", "评议", "授予", "未授予"]],
        says: ["比学习", "比业绩", "比廉洁", "争创红旗支部", "争当星级党员", "争做优秀村干部"]),
    ExpectedRow(
        id: "2-12", name: "驻村考核奖惩", source: "002 舞阳，抓队伍提素质",
        duties: [
            ExpectedDuty("实绩申报", by: "驻村工作队", counted: "组", "每季度", isOwn: true),
            ExpectedDuty("评季度之星", by: "县委组织部", counted: "单位", "每季度", isOwn: true),
        ],
        states: [["查到", "提醒", "改正", "调整"]],
        figures: ["调整的贫困村第一书记 23名", "扶贫工作队 138支", "引进项目 60多个", "投入资金 近3500多万元"]),
    ExpectedRow(
        id: "2-13", name: "1+N帮带与电商站", source: "002 舞阳，抓队伍、抓阵地",
        duties: [ExpectedDuty("电商站代卖", by: "村电商站", "每月", isOwn: true)],
        members: [["乡土拔尖人才 1", "受帮带的群众 1+"]], figures: ["建成电商扶贫服务站的行政村 103个", "带动的户 600余户"],
        says: ["支部统领", "人才带头", "群众参与"]),
    ExpectedRow(
        id: "2-14", name: "60/40绩效报酬", source: "002 舞阳，抓保障重落实",
        duties: [ExpectedDuty("公布报酬单", by: "乡镇", counted: "乡镇", "每半年", isOwn: true)],
        weights: ["扶贫工作成效 60", "村务管理 40"], grades: ["优秀", "良好", "一般", "较差"],
        figures: ["基本报酬 60%", "绩效报酬 40%", "新增财政资金 770多万元"], identities: ["60+40=100"],
        pay: "60% 40%", judged: ["村"], says: ["贫困村差异化考核", "报酬与扶贫成效挂钩", "增加扶贫工作成效所占比重"]),
    ExpectedRow(
        id: "2-40", name: "经济组织应建尽建", source: "002 舞阳，抓组织打基础",
        states: [["排查到", "筹建", "建成"]], members: [["非公企业党组织", "村党组织"]],
        figures: ["应建支部的党员人数 3人以上"], says: ["党员3人以上的全部建支部", "党组联村", "党员结对"]),
]

private let rowsOfYancheng: [ExpectedRow] = [
    ExpectedRow(
        id: "2-15", name: "一个责任", source: "002 郾城，一", states: [["列入", "落实"]],
        members: [
            ["县级党员干部", "软弱涣散党组织"], ["县级党员干部", "重点企业"], ["县级党员干部", "重大项目"],
            ["县级党员干部", "困难党员群众"],
        ]),
    ExpectedRow(
        id: "2-16", name: "两个统筹", source: "002 郾城，二",
        duties: [
            ExpectedDuty("年内轮训", by: "村干部", counted: "岗位", "每年"),
            ExpectedDuty("坐班值班", by: "村干部", "每月", isOwn: true),
            ExpectedDuty("绩效考核兑现", by: "乡镇", counted: "乡镇", "每年", isOwn: true),
        ],
        states: [["待装", "装好"]], says: ["固定值班电话"]),
    ExpectedRow(
        id: "2-17", name: "三项工作", source: "002 郾城，三",
        duties: [ExpectedDuty("大党委共建", by: "社区大党委", "每季度", isOwn: true)],
        states: [["列入", "在建", "建成"], ["整顿中", "整顿转化"]], members: [["社区党组织", "成员单位党组织"]],
        figures: [
            "列入民生实事的社区场所 10处", "三年来村级场所投入 3000多万元", "村级场所 110座", "软弱涣散党组织 21个",
            "其中完成整顿转化 20个", "社区大党委 6个",
        ],
        identities: ["20≤21"], says: ["有形覆盖", "有效覆盖"]),
    ExpectedRow(id: "2-18", name: "5·15学习法等提法", source: "002 郾城，三", isPending: true),
    ExpectedRow(
        id: "2-19", name: "四项机制", source: "002 郾城，四",
        duties: [ExpectedDuty("项目观摩讲评", by: "县委组织部", counted: "单位", "每半年", "3", isOwn: true)],
        states: [["立项", "推进", "完成"]],
        figures: [
            "示范点 77个", "重点或创新党建项目 12个", "每村运转经费每年提高 1万元/年", "每个社区运转经费每年提高 5000元/年",
            "每处新建社区场所区、市各补 10万元以上",
        ],
        says: [
            "社区“大党委”制", "农村“新型”党小组设置", "农村社区“创争评”工作", "机关“党员先锋号”集体创建",
            "三线：107国道、郾襄路、淞江路沿线", "一区：淞江产业集聚区", "实地观摩", "座谈讲评", "组织工作监督员",
        ]),
    ExpectedRow(
        id: "2-41", name: "三千党建工程", source: "002 郾城，四（三）",
        duties: [ExpectedDuty("三千工程", by: "县委组织部", counted: "单位", "每年", "3", isOwn: true)],
        says: ["千名干部下基层", "千名村级干部培训提高工程", "千名干部开放型经济管理知识大培训"]),
]

private let rowsOfYuanhui: [ExpectedRow] = [
    ExpectedRow(
        id: "2-20", name: "智慧党建平台", source: "002 源汇，突出重点一",
        duties: [ExpectedDuty("更新平台数据", by: "接入部门", counted: "单位", "每季度", isOwn: true)],
        figures: ["功能模块 10个", "职能部门 29个", "具体工作 114项"],
        says: ["十个功能模块：基础数据、数字党建等", "集城市管理、社会治理、社区服务和绩效管理为一体"]),
    ExpectedRow(
        id: "2-21", name: "社区场所清零", source: "002 源汇，突出重点二", states: [["列入", "升级改造", "完善提升", "投用"]],
        figures: ["城市社区 19个", "其中建成并投入使用 8个", "其中正在升级改造 6个", "其中正在完善提升 5个"],
        identities: ["8+6+5=19"]),
    ExpectedRow(
        id: "2-22", name: "软弱涣散整顿", source: "002 源汇，突出重点三",
        duties: [ExpectedDuty("督导检查", by: "县委组织部", counted: "单位", "每季度", isOwn: true)],
        states: [["整顿中", "整顿到位"]], members: [["区级包联领导", "乡镇党委书记（队长） 1"]],
        figures: ["倒排确定的软弱涣散党组织 8个", "倒排比例 至少10%"]),
    ExpectedRow(
        id: "2-23", name: "四强一满意", source: "002 源汇，分类指导",
        duties: [
            ExpectedDuty("对照四强", by: "村党组织", "每半年", "4", isOwn: true),
            ExpectedDuty("轮流坐班", by: "村“两委”干部", "每月", isOwn: true),
            ExpectedDuty("年度考核", by: "乡镇党委", counted: "单位", "每年", isOwn: true),
            ExpectedDuty("任期考核", by: "乡镇党委", counted: "单位", "每届一次", isOwn: true),
        ],
        says: ["强队伍", "强阵地", "强管理", "强服务", "人民群众满意"]),
    ExpectedRow(
        id: "2-24", name: "六化一提升", source: "002 源汇，分类指导",
        duties: [ExpectedDuty("对照六化", by: "社区党组织", "每半年", "6", isOwn: true)],
        says: ["社区党建区域化", "阵地规范化", "干部队伍专业化", "管理智能化", "服务精细化", "保障制度化", "一提升：社区党建提档升级"]),
    ExpectedRow(
        id: "2-25", name: "七有一化等提法", source: "002 源汇，分类指导",
        duties: [
            ExpectedDuty("微党建", by: "社区党组织", "每季度", "3", isOwn: true),
            ExpectedDuty("红马甲志愿活动", by: "社区红马甲党员志愿者", "每季度", isOwn: true),
        ],
        figures: ["红马甲党员志愿者 3000余名"], says: ["微党课", "微党讯", "微交流", "七有一化（各是什么待补充）"]),
    ExpectedRow(
        id: "2-26", name: "调度会与述职联考联评", source: "002 源汇，健全机制",
        duties: [
            ExpectedDuty("党建工作调度会", by: "党建工作指挥部", counted: "组", "每季度"),
            ExpectedDuty("述职联考联评", by: "区、乡镇（街道）党组织书记", counted: "岗位", "每年"),
        ],
        grades: ["优秀", "良好", "一般", "较差"], judged: ["岗位"],
        says: ["基层基础工作指挥部", "智慧党建信息化平台建设指挥部"]),
    ExpectedRow(
        id: "2-42", name: "督导问效指挥部", source: "002 源汇，健全机制",
        duties: [ExpectedDuty("督导问效", by: "督导问效指挥部", counted: "组", "每季度", "2", isOwn: true)],
        figures: ["全年基层党建投入 1000万元以上"]),
]

private let rowsOfTheRest: [ExpectedRow] = [
    ExpectedRow(
        id: "2-27", name: "责任清单、季度督导、排序通报、约谈", source: "002 召陵，转变之一",
        duties: [
            ExpectedDuty("签订责任书", by: "党（工）委书记", counted: "岗位", "年初"),
            ExpectedDuty("季度督导", by: "县委督导组", counted: "组", "每季度", "6"),
            ExpectedDuty("排序通报", by: "县委组织部", counted: "单位", "每季度后20日内", isOwn: true),
            ExpectedDuty("约谈", by: "县委组织部", counted: "单位", "随时", isOwn: true),
            ExpectedDuty("复查", by: "县委督导组", counted: "组", "随时", isOwn: true),
        ],
        weights: ["清单完成 50", "季度督导 30", "群众评议 20"],
        states: [["立项", "整改中", "整改完", "复查合格", "复查不合格"]],
        consequences: ["末位 约谈 15", "末位 整改台账 30", "不合格 复查 60"], judged: ["岗位"],
        says: ["谁来抓", "抓什么", "怎么抓"]),
    ExpectedRow(
        id: "2-28", name: "短板变样板", source: "002 召陵，转变之二", states: [["列入", "在建", "建成", "达标"]],
        figures: [
            "2014年前达标的村室不到 20%", "每个场所的建设补助 10~21万元/个", "整合项目资金 1500万元", "新建两层楼场所 106个",
            "新建场所面积 300㎡以上", "广场面积 500~1000㎡左右", "规范党群服务中心 117个",
        ],
        says: ["服务大厅", "民主决策室", "矛盾调解室", "留守儿童之家", "幸福院", "卫生室", "农民专业合作社"]),
    ExpectedRow(
        id: "2-29", name: "红色细胞156", source: "002 召陵，转变之三",
        duties: [
            ExpectedDuty("主题党日", by: "村党组织", "每月"),
            ExpectedDuty("五亮", by: "机关党组织", counted: "单位", "每半年", "5", isOwn: true),
        ],
        classes: ["普通党员", "党员中心户", "党员网格长", "村组（社区）干部党员", "流动党员", "老党员"],
        says: ["5：亮身份", "5：亮职责", "5：亮承诺", "5：亮业绩", "5：亮形象"]),
    ExpectedRow(
        id: "2-43", name: "青春党建", source: "002 召陵，末段",
        duties: [ExpectedDuty("青春活动", by: "电商园党总支", counted: "单位", "每季度", "4", isOwn: true)],
        says: ["青春在线", "青春驿站", "青春梦想", "青春绽放"]),
    ExpectedRow(
        id: "2-30", name: "示范区两争一创", source: "002 示范区，二",
        duties: [
            ExpectedDuty("月督导", by: "乡镇督导组", counted: "组", "每月"),
            ExpectedDuty("季讲评", by: "乡镇党委书记", counted: "岗位", "每季度"),
            ExpectedDuty("逐一点评", by: "乡镇党委书记", counted: "岗位", "每半年"),
            ExpectedDuty("半年总结", by: "县农业农村局", counted: "单位", "每半年", isOwn: true),
            ExpectedDuty("年终总评", by: "县农业农村局", counted: "单位", "年终", isOwn: true),
        ],
        weights: ["集中观摩 30", "述职点评 30", "民主测评 40", "平时考核 60", "述职评议 40"],
        figures: ["每月督导一遍的行政村 30个"], judged: ["岗位", "人"],
        says: ["争当“三强”机关干部", "争当“三强”村党组织书记", "创建“四好”两委班子", "测评结果作为年度评选的重要依据"]),
    ExpectedRow(
        id: "2-31", name: "一员两中心、三级调解员", source: "002 示范区，三",
        states: [["受理", "调解中", "调成", "转办"]], says: ["镇级调解员", "村级调解员", "组级调解员"]),
    ExpectedRow(id: "2-32", name: "党员分类积分与双量双评", source: "002 示范区，三", isPending: true),
    ExpectedRow(
        id: "2-33", name: "组织关系、党费、违纪排查", source: "002 示范区，三",
        duties: [ExpectedDuty("三项排查", by: "乡镇党委", counted: "乡镇", "每年", "3", isOwn: true)],
        says: ["党员组织关系排查清理", "党员违纪违法未予处理情况排查", "党费收缴专项检查"]),
    ExpectedRow(
        id: "2-44", name: "党的建设指挥部", source: "002 示范区，一",
        duties: [ExpectedDuty("定期通报", by: "党的建设指挥部", counted: "组", "每季度", isOwn: true)],
        members: [["负总责 1", "具体负责 2", "具体推进 2+"]],
        says: ["责任清单制度", "现场观摩讲评制度", "定期通报制度", "述职考评机制"]),
    ExpectedRow(
        id: "2-45", name: "三级干部大会表彰", source: "002 示范区，二",
        duties: [ExpectedDuty("三级干部大会表彰", by: "县委", counted: "单位", "每年", "3", isOwn: true)],
        says: ["三强机关干部", "三强村党组织书记", "四好村两委班子"]),
    ExpectedRow(
        id: "2-34", name: "一转三抓三提升", source: "002 经开区",
        duties: [
            ExpectedDuty("村干部坐班", by: "村干部", "每月", isOwn: true),
            ExpectedDuty("联系企业", by: "县级领导干部", counted: "岗位", "每季度", isOwn: true),
        ],
        members: [["县级领导干部 1", "非公企业党支部 1"]],
        figures: [
            "高标准打造的村室 11个", "社居委党群服务中心 1个", "规范提升的基层党建阵地 30个", "非公企业、机关党建阵地 17个",
            "每村运转经费 2.5万元/村", "村支部书记补贴 1600元/月", "结对的非公企业党支部 11家", "新三板上市企业 5家",
            "年前有望挂牌新三板 2家",
        ]),
    ExpectedRow(
        id: "2-35", name: "培优配强与党建投入", source: "002 西城，一、二",
        duties: [ExpectedDuty("农村党员集中培训", by: "乡镇党委", counted: "乡镇", "每半年", isOwn: true)],
        members: [["第一书记"]],
        figures: [
            "全年党建投入 1100余万元", "赴大别山和红旗渠干部学院受训 390余人次", "农村党员集中培训 1600余人次",
            "农村党员培训期数 11期",
        ]),
    ExpectedRow(
        id: "2-36", name: "六事联动主题党日", source: "002 西城，二",
        duties: [ExpectedDuty("六事联动主题党日", by: "村党组织", "每月", "6", isOwn: true)],
        says: ["学习党章", "学习党规党纪", "交纳党费", "开展组织生活", "实行民主议事", "落实公开制度"]),
    ExpectedRow(
        id: "2-37", name: "村级干部管理", source: "002 西城，二",
        duties: [
            ExpectedDuty("坐班代办", by: "村干部", "每月", isOwn: true),
            ExpectedDuty("联合审签抽查", by: "乡镇三资服务中心", counted: "乡镇", "每季度", isOwn: true),
        ],
        members: [["书记 1", "主任 1"]], says: ["坐班代办", "村财镇管", "书记主任联合审签"]),
    ExpectedRow(
        id: "2-38", name: "四项机制与四议两公开成果", source: "002 西城，三",
        duties: [ExpectedDuty("公布三类件数", by: "乡镇", counted: "乡镇", "每年", "3", isOwn: true)],
        figures: [
            "解决行路难、就医难等生产生活难题 240余件", "调解化解矛盾纠纷 530余件", "民主决策征地拆迁、土地流转等重大事项 160余件",
        ]),
    ExpectedRow(id: "2-39", name: "村官论坛", source: "002 西城，一", isPending: true),
    ExpectedRow(
        id: "2-46", name: "党建指导员", source: "002 西城，三",
        duties: [ExpectedDuty("点对点指导", by: "党建指导员", counted: "岗位", "每季度", isOwn: true)],
        states: [["摸排到", "指导", "建成支部"]],
        members: [["党建指导员 1", "非公企业 1"]]),
]
