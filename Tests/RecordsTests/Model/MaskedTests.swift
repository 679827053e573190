import Testing

@testable import Records

@Suite("Masked names")
struct MaskedTests {
    @Test(
        "the first character is kept, and the last of three or more",
        arguments: [
            ("张三", "张*"), ("张小三", "张*三"), ("欧阳小明", "欧**明"), ("买买提·吐尔逊", "买*****逊"), ("𠮷田", "𠮷*"),
            ("张 三", "张*"), ("张　三", "张*"), ("张\u{200B}三", "张*"), (" 李四 ", "李*"),
        ])
    func masks(_ name: String, _ masked: String) {
        #expect(Masked(name).text == masked)
    }

    @Test(
        "a name that its author masked stays as it is",
        arguments: ["张*三", "李*", "王＊＊", "赵某", "钱某某", "孙××", "周○○"])
    func masked(_ name: String) {
        #expect(Masked(name).text == name)
    }

    @Test("one character says too much", arguments: ["张", " 张", "𠮷"])
    func single(_ name: String) {
        #expect(Masked(name).text == "某")
    }

    @Test("a list shows no whole name, whether it stands in place or in a table")
    func list() async throws {
        let head = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: "
        let sites = [
            head + "[{姓名: 张小三, 金额: 5}, {姓名: 李*, 金额: 5}, {金额: 5}]\n---\n",
            head + "a.csv\n---\n-- hedong/shigu/a.csv --\n姓名,金额\n张小三,5\n李*,5\n,5\n",
        ]
        for site in sites {
            let found = await judge(site)
            #expect(found.lines == [])
            guard case .subsidy(let subsidy) = try #require(found.register.disclosures.first).content else {
                Issue.record("no subsidy")
                return
            }
            #expect(subsidy.recipients.map(\.name) == ["张*三", "李*", nil])
        }
    }

    @Test(
        "where posts stand beside names, a name in full is masked",
        arguments: [
            ("王大明", "王*明"), ("李四", "李*"), ("欧阳小明", "欧**明"), ("张三家", "张*家"), ("王大明户", "王*明户"), ("王春生", "王*生"),
        ])
    func fullNames(_ name: String, _ masked: String) {
        #expect(Masked.maskingFullName(name) == masked)
    }

    @Test(
        "and a post, a unit, a group, a mask is not",
        arguments: [
            "会计", "文书", "农技员", "安全员", "村委会主任", "第一书记甲", "党员", "干部", "李*", "县水利局", "二组", "一户一策", "计生专干", "农户",
            "甲",
            "驻村第一书记（县司法局）",
        ])
    func posts(_ name: String) {
        #expect(Masked.maskingFullName(name) == name)
    }

    @Test("a pairing names neither its members nor whom they help in full")
    func pairing() async throws {
        let text = """
            ---
            类型: 结对
            标题: 联户
            日期: 2026-03-01
            办法: 联户法
            对象: 张大山家
            成员: [{角色: 党员, 名称: 王大明}, {角色: 党员, 名称: 村会计}]
            ---
            -- methods/l.md --
            ---
            类型: 工作法
            标题: 联户法
            结对: [{名称: 联户, 成员: [{角色: 党员, 人数: 2}]}]
            ---

            """
        let found = await judge(text)
        #expect(found.lines == [])
        guard case .pairing(let pairing) = try #require(found.register.disclosures.first).content else {
            Issue.record("no pairing")
            return
        }
        #expect(pairing.members.map(\.name) == ["王*明", "村会计"])
        #expect(pairing.toward?.value == "张*山家" && pairing.helped == "张*山家")
    }

    @Test(
        "groups, places and organisations are nobody",
        arguments: [
            "柳树村股份经济合作社", "二组", "柳树小学", "清河镇", "第二村民小组", "第3组", "十二队", "3组", "柳沟村二组", "村民委员会", "村委会",
            "派出所", "财政所", "县教育局", "卫生院", "信用社", "老年协会", "红旗林场", "晒谷县农业农村局", "河东镇人民政府", "便民服务中心", "幸福大院",
            "石谷村卫生室", "兴农种植专业合作社", "某某建筑公司", "柳树幼儿园", "妇联", "村集体", "柳沟三社", "文化中心",
            "和平二组", "向阳村民小组", "王庄二组", "李家湾3组", "王家3组", "石榴园三组", "第三组",
        ])
    func nobody(_ name: String) {
        #expect(Masked.subject(name) == name)
        #expect(Masked.isNobody(name) || Masked.isMasked(name))
    }

    @Test(
        "whoever could be a person is masked",
        arguments: [
            ("王局", "王*"), ("李村", "李*"), ("张组长", "张*长"), ("欧阳中心", "欧**心"), ("王建校", "王*校"), ("张建厅", "张*厅"),
            ("李家村", "李*村"), ("赵振镇", "赵*镇"), ("王三社", "王*社"), ("司马振县", "司**县"), ("陈林建社", "陈**社"),
            ("刘中心", "刘*心"),
            ("杨社会", "杨*会"), ("王大明代办", "王***办"), ("王大明、李二办", "王*****办"), ("张三家", "张*家"),
            ("买买提·吐尔逊", "买*****逊"),
            ("王主任", "王*任"), ("罗村", "罗*"), ("县", "某"),
            ("王大明3组", "王*明3组"), ("王大明三组", "王*明三组"), ("张三3组", "张*3组"), ("王大明第3村民小组", "王*明第3村民小组"),
            ("王大明(3组)", "王*明（3组）"),
        ])
    func somebody(_ name: String, _ masked: String) {
        #expect(Masked.subject(name) == masked)
    }

    @Test(
        "names in full among other words",
        arguments: [
            ("王大明", "王*明"), ("王大明（石谷村党支部书记）", "王*明（石谷村党支部书记）"), ("石谷村 王大明", "石谷村 王*明"),
            ("王大明、李小芳", "王*明、李*芳"), ("石谷村党支部书记", "石谷村党支部书记"), ("王*明（石谷村）", "王*明（石谷村）"), ("路面硬化", "路面硬化"),
        ])
    func amongWords(_ text: String, _ masked: String) {
        #expect(Masked.maskingFullNames(in: text) == masked)
    }

    @Test("who is named in full twice in one group is one recipient, who looks alike behind a mask is not")
    func recipients() async throws {
        let rows = [
            "姓名: 张三, 组别: 一组", "姓名: 张三, 组别: 一组", "姓名: 张三, 组别: 二组", "姓名: 张四, 组别: 一组", "姓名: 李*", "姓名: 李*",
            "组别: 三组",
        ].map { "{\($0), 金额: 5}" }.joined(separator: ", ")
        let found = await judge("---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: [\(rows)]\n---\n")
        #expect(found.lines == [])
        guard case .subsidy(let subsidy) = try #require(found.register.disclosures.first).content else {
            Issue.record("no subsidy")
            return
        }
        #expect(subsidy.recipientCount == 6)
        #expect(subsidy.recipientUnit == "户（人）")
    }

    @Test("the board's own regions are known by their titles, and a list counts what it lists")
    func regions() async throws {
        let head = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: "
        let found = await judge(
            head + "[{姓名: 李家湾, 金额: 5}, {姓名: 柳树小学, 金额: 5}, {姓名: 李家大湾, 金额: 5}]\n---\n"
                + "-- hedong/liwan/_index.md --\n---\n类型: 村\n标题: 李家湾\n---\n")
        #expect(found.lines == [])
        guard case .subsidy(let subsidy) = try #require(found.register.disclosures.first).content else {
            Issue.record("no subsidy")
            return
        }
        #expect(subsidy.recipients.map(\.name) == ["李家湾", "柳树小学", "李**湾"])
        #expect(subsidy.recipients.map(\.isPerson) == [false, false, true])
        #expect(subsidy.recipientUnit == "个")
    }
}
