/// A row of an account of what boards publish of no person.
struct CleanRow {
    var text: String

    init(_ number: Int, _ random: inout SeededNumbers) {
        let day = random.day(2024...2026)
        let dashed = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
        let amount =
            "\(Int.random(in: 0...20_000_000_000, using: &random) >> Int.random(in: 0...24, using: &random))"
        let letters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let code =
            ["91", "52", "54", "N2", "11"].randomElement(using: &random)! + random.county()
            + (0..<10).map { _ in String(letters.randomElement(using: &random)!) }.joined()
        let remark = [
            "政发〔\(day.prefix(4))〕\(number % 900)号", "热线12345", "\(dashed) \(dashed)",
            "0\(random.digits(3))-\(random.digits(7))",
            "发票 \(random.digits(20))", "发票号 \(random.digits(8))", "微信图片_\(day)\(random.digits(6))",
            "2026-\(random.county())-04-01-\(random.digits(6))", "\(random.digits(2))人 \(random.digits(3))户",
            "每亩102.50元", "东至\(random.digits(3))米、西至\(random.digits(3))米", "第\(random.digits(4))期",
            "邮编\(random.digits(6))", "村集体基本户账号 8801\(random.digits(13))", "138****\(random.digits(4))",
            "坐标 103.\(random.digits(6)) 30.\(random.digits(6))",
        ].randomElement(using: &random)!
        text = [
            "\(number)", dashed, "记-\(day.prefix(6))-\(random.digits(3))", "支付电费",
            "\(random.county())\(day)\(random.digits(4))",
            code, "\(random.county())\(random.digits(13))", "\(amount).\(random.digits(2))", amount,
            "0\(random.digits(3))-\(random.digits(7))", "\"\(remark)\"",
        ].joined(separator: ",")
    }
}

/// A row of a list of people that tells nothing of their lives.
struct CleanListRow {
    static let head = "序号,姓名,组别,面积,标准,金额,领取方式,备注"
    private static let remarks = [
        "本人领取", "委托其子代领", "二组", "外出务工", "老党员", "村干部", "残疾人两项补贴", "大病救助资金", "公益岗工资", "耕地流转",
        "户主去世，由配偶领取", "一卡通发放", "低保户", "脱贫户", "照顾孤寡老人", "护送学生", "看望患病老党员", "参加义务植树", "打扫卫生 3 次",
        "18 亩", "2026年第1季度", "核减 3 亩", "地址在二组", "新增", "大学生村官", "老年活动", "满 80 岁", "85 岁", "", "入住新村", "3号地块",
    ]
    var text: String

    init(_ number: Int, _ random: inout SeededNumbers) {
        let name = random.one(of: ["张*三", "王*", "李小明", "陈某", "赵建国", "刘**", "孙 丽", "周*花"])
        let area = "\(Int.random(in: 1...20, using: &random)).\(random.digits(2))"
        text = [
            "\(number)", name, random.one(of: ["一组", "2组", "三社", "村部"]), area, "102.50",
            "\(Int.random(in: 10...9999, using: &random)).\(random.digits(2))",
            random.one(of: ["一卡通", "现金", "转账"]),
            random.one(of: Self.remarks),
        ].joined(separator: ",")
    }
}

/// A sentence of a notice that names people by their masks, or nobody.
enum CleanSentence {
    private static let sentences = [
        "经村民代表会议讨论，张*三等 5 户列入本次帮扶名单", "王*明同志任第一书记，2026年3月1日到任", "村卫生室为 65 岁以上老人体检，结果另行通知本人",
        "李*负责联系二组 14 户，每月走访一次", "残疾人证换证到镇便民服务中心办理，咨询电话 0399-8360211", "学生资助政策见附件，由学校统一申报",
        "全村患慢性病的 36 人，由家庭医生签约服务", "陈某承包鱼塘 3 号，期限五年，合同编号 620102202603010018", "12 周岁以下儿童免费接种疫苗",
        "张*三、李*四交叉检查，发现问题 3 个，已整改", "因病请假的，向组长说明", "赵建国带队看望患病老党员 4 人，送去慰问金 2000 元",
        "刘**家门前道路硬化 120 米，8月底完工", "王*捐款 500 元，用于修缮村小学", "低保户 12 户 31 人，残疾人 9 人，特困 2 人",
        "孙*丽当选妇联主席，得票 312 张，占 86.7%", "住房补助按每户 3 万元，1号楼、2号楼已交付", "凭证 13 号至 27 号，共 15 张，金额 18600493.16 元",
        "幼儿园周一至周五接送，村道限速 20 公里", "周*任网格员，负责幸福小区 1—3 号楼",
    ]

    static func any(_ random: inout SeededNumbers) -> String {
        random.one(of: sentences) + "（\(random.day(2024...2026))第\(random.digits(2))号）。"
    }
}
