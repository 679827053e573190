import Testing

@testable import Documents

@Suite("What is told of a person's life beside their name")
struct PersonalMatterTests {
    private func kinds(_ text: String) -> [PersonalMatter.Kind] {
        PersonalMatter.all(in: Array(text.utf8)).map(\.kind)
    }

    @Test(
        "in a sentence",
        arguments: [
            ("村民王大明患肺结核，救助 2000 元。", PersonalMatter.Kind.health), ("王大明身患尿毒症", .health),
            ("户主张三因病住院", .health),
            ("王*明（肢体残疾二级）", .health), ("李某某残疾三级，领取补贴", .health), ("残疾人王*领取轮椅", .health), ("王*明肺癌", .health),
            ("王\\*明，男，患精神分裂症", .health), ("王某被确诊", .health), ("患者李*花", .health), ("王*明因病致贫", .hardship),
            ("赵大伟因残致贫", .hardship), ("王大明，家住东街12号3单元501室", .home), ("王*明现住幸福小区 3 号楼", .home),
            ("张*，住址：二组14号", .home), ("村民王*明家在石谷村二组27号", .home), ("王大明家位于东街3号", .home),
            ("住二组27号的王*明领取390元", .home), ("王*明（二组27号）领取390元", .home), ("王*明(东街3栋501室)", .home),
            ("王*明，地址：幸福小区3栋2单元501室", .home), ("户主王*明，门牌号27", .home),
            ("王小明，今年12岁", .childhood), ("李*，男，9岁", .childhood), ("孤儿李*明", .childhood),
            ("王*（小学生）", .childhood),
            ("学生王*明领取助学金", .childhood), ("王小明，女，16周岁", .childhood), ("留守儿童周*", .childhood),
        ])
    func told(_ text: String, _ kind: PersonalMatter.Kind) {
        #expect(kinds(text).first == kind)
        #expect(kinds("前面一句。" + text).first == kind)
    }

    @Test(
        "of nobody who is named, or nothing that is anybody's",
        arguments: [
            "书记住院，晚了九天", "四十一岁，高中", "大学生村官见习", "大学生王*明到村任职", "致贫的原因不公开", "残疾证换证代办", "80 至 89 周岁 60 人",
            "村里有 3 名残疾人，2 户因病致贫", "患者自付部分 1200 元", "护送学生过便道一周", "留守儿童之家", "老党员患病，支部看望", "从业人员患病率",
            "王*明领取残疾人两项补贴证", "办公住址：东街12号", "王*明，41岁，任组长", "有史以来患病最多", "住在旧粮站值班室。晚上七点", "学生食堂",
            "王*明承包东街3号门面", "王*明（凭证3号）", "王*明（3号）", "王*明（二组）", "联系人王大明，地址：东街12号便民中心", "国家在石谷村二组27号立碑",
            "王*明家在二组", "住在二组的王*明", "王*任网格员，负责 3 号楼", "品牌 27 家", "厂家位于东街3号", "王*明到东街14号检查",
            "张家庄村卫生室病床 3 张", "王*明。因病请假的另行通知", "婴儿奶粉 3 箱", "第 18 岁以上村民", "**重点**患病人群",
        ])
    func nothing(_ text: String) {
        #expect(kinds(text) == [])
    }

    @Test(
        "in a form: by the words that call what follows, in one line or in several",
        arguments: [
            ("姓名：王*明，病种：肺癌", PersonalMatter.Kind.health), ("姓名：王小明\n\n家庭住址：东街14号", .home),
            ("**户主**：王*　**致贫原因**：因病", .hardship), ("- 姓名: 李*花\n- 年龄: 9岁\n", .childhood),
            ("申请人：王*明 组别：二组 住址：东街14号", .home), ("> 姓名：王*明\n> 残疾等级：二级", .health),
            ("| 姓名：王*明 | 家庭住址：幸福小区3栋2单元 |", .home), ("救助对象：王*明；备注：患肺癌。", .health),
        ])
    func forms(_ text: String, _ kind: PersonalMatter.Kind) {
        #expect(kinds(text).first == kind)
    }

    @Test(
        "in a form that is of nobody, or tells nothing",
        arguments: [
            "病种：肺癌\n人数：3", "姓名：____，病种：____", "项目：大病救助，住址：东街14号", "联系人：王大明，地址：东街14号", "负责人：王大明\n住所：东街14号",
            "姓名：王*明，家庭住址：二组，金额：390元", "姓名：王*明，年龄：41岁", "姓名：王*明，健康状况：良好", "姓名：王*明，残疾人补贴：100元",
            "单位：县医院\n病房：3号楼", "对象：陈家村，备注：高血压",
        ])
    func otherForms(_ text: String) {
        #expect(kinds(text) == [])
    }

    private func table(_ text: String) -> [String] {
        Document(parsing: SourceFile(path: "a.csv", contents: .text(Array(text.utf8)))).personalMatters.map {
            "\($0.kind) \($0.place.line):\($0.place.column)"
        }
    }

    @Test("in a row of a table of people, by its columns")
    func rows() {
        #expect(table("姓名,病种,金额\n王*明,肺癌,5\n李*,,5\n张三,无,5\n") == ["health 2:5"])
        #expect(table("户主,残疾等级,残疾人补贴\n王大明,2,100\n") == ["health 2:5"])
        #expect(table("姓名,家庭住址\n王*,二组\n李*,二组14号\n张*,东街3栋2单元\n") == ["home 3:4", "home 4:4"])
        #expect(table("姓名,住处\n王*,东街14号\n李*,二组\n") == ["home 2:4"])
        #expect(table("姓名,备注\n王*,幸福小区3栋501\n李*,2单元\n赵*,东街3幢402室\n").count == 3)
        #expect(table("姓名,年龄\n王*,17\n李*,18\n赵*,81\n孙*,9个月\n") == ["childhood 2:4", "childhood 5:4"])
        #expect(table("姓名,致贫原因\n王*,因病\n") == ["hardship 2:4"])
        #expect(table("对象,事由,分值\n王小明,患肺癌,1\n陈家村,患肺癌,1\n") == ["health 2:5"])
        #expect(table("帮扶对象,帮扶人,致贫原因\n王小明,李大明,因病\n") == ["hardship 2:9"])
        // As a spreadsheet keeps a day: 2014-12-27.
        #expect(table("姓名,出生日期\n王*,42000\n") == ["childhood 2:4"])
        #expect(table("学生姓名,就读学校\n王*,县一中\n") == ["childhood 2:4"])
        #expect(
            table("姓名,备注\n王*,因病致贫\n李*,智力残疾二级\n赵*,小学生\n孙*,现住东街4号楼\n周*,学生\n吴*,12岁\n")
                == [
                    "hardship 2:4", "health 3:4", "childhood 4:4", "home 5:4", "childhood 6:4",
                    "childhood 7:4",
                ])
    }

    @Test("a row that is about others, or about no person")
    func clean() {
        for text in [
            "姓名,备注\n王*,照顾重病老人\n李*,护送小学生\n赵*,大病救助\n", "摘要,经手人,备注\n慰问,王*,大病\n", "单位,住址\n镇卫生院,东街4号\n",
            "姓名,金额,备注\n王*,5,二组\n合计,5,因病\n", "承租人,位置\n王*,东街3号门面\n", "姓名,残疾人补贴\n王*,100\n", "项目,年龄\n活动,12\n",
            "姓名,备注\n王*,新建大棚2栋\n李*,单元房补助\n赵*,2栋猪舍\n",
            "姓名,居住证\n王*,12\n", "对象,事由,说明\n郭*,代办一件事,残疾证换证\n王*,走访大病户,\n陈家村,讲课,高血压\n",
            "联系对象,联系人\n王*,李大明\n",
        ] { #expect(table(text) == [], "\(text)") }
    }

    @Test("in front matter and in a body: its own place")
    func record() {
        let text =
            "---\n类型: 补贴发放\n摘要: 村民王大明患病\n名单: [{姓名: 王*, 备注: 肺癌}]\n---\n\n村里的事。\n\n| 姓名 | 年龄 |\n| --- | --- |\n| 王* | 7 |\n\n王\\*明家住东街 3 号楼。\n"
        let document = Document(parsing: SourceFile(path: "a.md", contents: .text(Array(text.utf8))))
        #expect(
            document.personalMatters.map { "\($0.kind) \($0.place.line):\($0.place.column)" } == [
                "health 4:19", "health 3:5", "home 13:6", "childhood 11:8",
            ])
    }

    @Test(
        "a character that seldom tells anything is looked at where a mark or the end of a line parts it from what makes it tell",
        arguments: [
            ("王大明家**位于**东街3号。", "home"), ("王大明**家**位于东街3号。", "home"),
            ("王大明家\n位于东街3号。", "home"), ("王\\*明（二组27**号**）领取390元。", "home"),
        ])
    func marked(_ body: String, _ kind: String) {
        let text = "---\n类型: 公告\n---\n\n\(body)\n"
        let document = Document(parsing: SourceFile(path: "a.md", contents: .text(Array(text.utf8))))
        #expect(document.personalMatters.map { "\($0.kind)" } == [kind])
    }

    @Test("characters of four bytes, and texts that break off in one")
    func others() {
        #expect(kinds("𝟏𝟐𝟑 王*明患病 😀") == [.health])
        #expect(table("姓名,备注\n王*,𝟏患\n李*,😀肺癌\n") == ["health 3:4"])
        for count in 0..<10 {
            _ = PersonalMatter.all(in: Array("患王😀病".utf8.prefix(count)))
            _ = PrivateNumber.all(in: Array("1一😀138".utf8.prefix(count)))
        }
    }

    @Test("long texts take no longer than they are")
    func long() {
        for unit in ["患", "王*患", "王*，", "12岁", "（学生", "因病"] {
            _ = PersonalMatter.all(in: Array(String(repeating: unit, count: 3_000).utf8))
        }
    }
}
