import Documents
import Foundation
import Testing

@testable import Records

/// A kind of the library with a record that is right, and what of it makes it wrong.
struct LibraryKind: Sendable, CustomTestStringConvertible {
    let file: String
    let record: String
    /// What is put in place of what.
    let change: (from: String, to: String)
    /// What is said then.
    let said: String

    var testDescription: String { file }

    init(_ file: String, _ record: String, _ from: String, _ to: String, _ said: String) {
        self.file = file
        self.record = record
        change = (from, to)
        self.said = said
    }

    static let all = [
        LibraryKind(
            "assets",
            "类型: 资产台账\n日期: 2026-01-20\n期间: 2025\n盘点: 是\n资产: [{编号: ZC-1, 名称: 村部, 计量: 幢, 数量: 1, 原值: 860000, 折旧: 172000, 净值: 688000, 状况: 自用}]",
            "净值: 688000", "净值: 698000",
            "column-check “净值”不符：860,000.00 − 172,000.00 ＝ 688,000.00，写的是 698,000.00，差 10,000.00"),
        LibraryKind(
            "resources",
            "类型: 资源台账\n日期: 2026-01-20\n期间: 2025\n盘点: 是\n地块: [{编号: ZY-1, 名称: 东坡果园, 地类: 园地, 面积: 86.5, 四至: {东: 渠, 南: 路, 西: 沟, 北: 坡}, 经营: 自营}]",
            "地类: 园地", "地类: 果园", "wrong-type “果园”不是“地类”可以写的值"),
        LibraryKind(
            "contracts",
            "类型: 合同台账\n日期: 2026-01-20\n期间: 2025\n盘点: 是\n合同: [{编号: HT-1, 标的: 东坡果园, 承租人: 王小田, 起: 2021-01-01, 止: 2030-12-31, 年租金: 43250, 应收: 43250, 已收: 40000, 期末欠: 3250}]",
            "起: 2021", "起: 2031", "column-check “起 ≤ 止”不成立：起是 2031-01-01，止是 2030-12-31"),
        LibraryKind(
            "debts",
            "类型: 债权债务\n日期: 2026-04-10\n期间: 2026-Q1\n往来: [{编号: W1, 类别: 债务, 对方: 县水利站, 事由: 机井工程款, 期初: 80000, 减少: 30000, 期末: 50000}]",
            "期末: 50000", "期末: 40000",
            "column-check “期末”不符：80,000.00 ＋ 0.00 − 30,000.00 ＝ 50,000.00，写的是 40,000.00，差 10,000.00"),
        LibraryKind(
            "tenders",
            "类型: 招租招标\n日期: 2026-03-01\n方式: 公开竞价\n公告日期: 2026-03-01\n标的: [{标的号: \"1\", 名称: 果园, 面积: 86.5, 年限: 5, 底价: 480}]\n成交: [{标的号: \"1\", 受让人: 王小田, 成交价: 500, 总价: 216250}]",
            "总价: 216250", "总价: 216205",
            "column-check “总价”（1）不符：86.5 × 500 × 5 ＝ 216,250.00，写的是 216,205.00，差 45.00"),
        LibraryKind(
            "levies",
            "类型: 一事一议筹资筹劳\n日期: 2026-04-02\n决议: 排水沟\n筹资标准: 15\n集体投入: 2000\n财政奖补: 3000\n总投入: 5090\n名单: [{组: 二组, 户主: 李大山, 人数: 4, 筹资: 60, 筹劳: 6, 缴清: 是}, {组: 二组, 户主: 赵春, 人数: 3, 减免: 15, 筹资: 30, 筹劳: 2, 缴清: 否}]",
            "总投入: 5090", "总投入: 5190",
            "column-check “总投入”不符：90.00 ＋ 2,000.00 ＋ 3,000.00 ＝ 5,090.00，写的是 5,190.00，差 100.00"),
        LibraryKind(
            "homesteads",
            "类型: 宅基地审批\n日期: 2026-03-20\n标准面积: 200\n申请: [{编号: Z-3, 组: 一组, 申请人: 陈河, 事项: 翻建, 占用耕地: 否, 受理日期: 2026-01-08, 状态: 批准, 批准面积: 167, 结果日期: 2026-03-15}]",
            "批准面积: 167, ", "", "missing-key “批准”时要填“批准面积”"),
        LibraryKind(
            "land-takings",
            "类型: 土地征收补偿\n日期: 2026-05-08\n项目: 环镇路\n批准文号: 晒政土〔2026〕7号\n批准日期: 2026-05-06\n补偿: [{村: 石谷村, 组: 一组, 地类: 耕地, 面积: 1.2345, 标准: 72, 区片费: 88.88, 土地补偿费: 35.55, 安置补助费: 53.33, 附着物: 4.2, 补偿额: 93.08}]",
            "补偿额: 93.08", "补偿额: 93.18", "column-check “补偿额”不符：88.88 ＋ 4.2 ＝ 93.08，写的是 93.18，差 0.1"),
        LibraryKind(
            "relief-goods",
            "类型: 物资发放\n日期: 2026-06-03\n收到日期: 2026-06-01\n物资: [{下拨单位: 县应急局, 品种: 棉被, 计量: 床, 收到: 120, 价值: 14400, 结存: 20}]\n发放: [{品种: 棉被, 发放地: 石谷村, 计量: 床, 数量: 100, 户数: 31}]",
            "数量: 100", "数量: 90",
            "column-check “合计(物资.收到) = 合计(发放.数量) + 合计(物资.结存)”（棉被）不符：左边是 120，右边是 90 ＋ 20 ＝ 110"),
        LibraryKind(
            "assistance",
            "类型: 低保救助名单\n日期: 2026-04-08\n期间: 2026-Q1\n户数: 2\n月合计: 1270\n名单: [{组: 一组, 户主: 孙禾, 类别: 低保, 人数: 2, 月金额: 760}, {组: 三组, 户主: 钱有田, 类别: 特困, 人数: 1, 月金额: 510}]",
            "户数: 2", "户数: 3", "column-check “户数”不符：行数(名单) ＝ 2，写的是 3，差 1"),
        LibraryKind(
            "public-posts",
            "类型: 公益性岗位\n日期: 2026-04-08\n期间: 2026-Q1\n名单: [{岗位: 护林, 姓名: 周树, 组: 四组, 起: 2026-01-01, 止: 2026-12-31, 月补贴: 500, 月数: 3, 金额: 1500}]",
            "金额: 1500", "金额: 1600", "column-check “金额”不符：500 × 3 ＝ 1,500.00，写的是 1,600.00，差 100.00"),
        LibraryKind(
            "utilities",
            "类型: 水电费收缴\n日期: 2026-04-05\n期间: 2026-Q1\n水价: 2.75\n水费: [{户号: \"17\", 组: 一组, 户主: 吴井, 上次: 402, 本次: 417, 用量: 15, 应收: 41.2, 已收: 41.2, 欠缴: 0}]",
            "欠缴: 0", "欠缴: 1", "column-check “欠缴”不符：41.20 − 41.20 ＝ 0.00，写的是 1.00，差 1.00"),
        LibraryKind(
            "quarterly",
            "类型: 季度一般事项清单\n日期: 2026-04-15\n期间: 2026-Q1\n事项: [{事项: 户籍变动, 有无: 有, 情况: 迁入2人}, {事项: 低保申请, 有无: 无}, {事项: 宅基地, 有无: 无}, {事项: 惠农补贴, 有无: 无}, {事项: 救灾物资, 有无: 无}, {事项: 公益岗位, 有无: 无}, {事项: 其他, 有无: 无}]",
            ", {事项: 其他, 有无: 无}", "", "missing-key “事项”缺 1 行：其他"),
        LibraryKind(
            "work-relief",
            "类型: 以工代赈项目\n日期: 2026-06-01\n总投资: 398\n中央资金: 370\n地方资金: 28\n劳务报酬: 186\n占比: 50.27%\n务工人数: 117\n开工日期: 2026-04-10\n务工: [{来源: 本村, 人数: 60}, {来源: 邻村, 人数: 55}, {来源: 本县, 人数: 1}, {来源: 外县, 人数: 1}]",
            "务工人数: 117", "务工人数: 118", "column-check “务工人数”不符：合计(务工.人数) ＝ 117，写的是 118，差 1"),
        LibraryKind(
            "distribution",
            "类型: 收益分配\n日期: 2026-02-10\n期间: 2025\n收入: 180万元\n支出: 125万元\n本年收益: 55万元\n年初未分配: 15万元\n可分配: 70万元\n公积公益金: 7万元\n提取比例: 10%\n福利费: 7万元\n成员分配: 20万元\n年末未分配: 36万元\n分配: [{组: 一组, 人数: 220, 每人: 500, 金额: 110000}, {组: 二组, 人数: 180, 每人: 500, 金额: 90000}]",
            "年末未分配: 36", "年末未分配: 35",
            "column-check “年末未分配”不符：700,000.00 − 70,000.00 − 70,000.00 − 200,000.00 ＝ 360,000.00，写的是 350,000.00，差 10,000.00"
        ),
        LibraryKind(
            "officers",
            "类型: 班子和代表名册\n日期: 2026-01-15\n期间: 2025\n盘点: 是\n成员: [{编号: C1, 姓名: 马远, 性别: 男, 组织: 村委会, 职务: 主任, 起: 2026-01-10}, {编号: D1, 姓名: 林秀, 性别: 女, 组织: 村民代表, 起: 2026-01-10, 联系户: 12}]",
            "性别: 女", "性别: 男",
            "kind-bound “3 × 行数(在册.村民代表.女) ≥ 行数(在册.村民代表)”不成立：左边是 0，右边是 1"),
        LibraryKind(
            "red-black",
            "类型: 红黑榜\n日期: 2026-04-03\n期间: 2026-03\n红榜: [{名称: 石谷村, 地点: 东门路, 理由: 门前三包做得齐}]\n黑榜: [{编号: H3-1, 名称: 石谷村, 地点: 沟口, 理由: 垃圾堆放, 整改期限: 2026-04-20}]",
            ", 整改期限: 2026-04-20", "", "missing-key 这一行缺少“整改期限”"),
        LibraryKind(
            "objections",
            "类型: 意见与答复\n日期: 2026-02-13\n意见: [{编号: Y-7, 收到日期: 2026-02-09, 渠道: 意见箱, 内容: 电费多一倍, 状态: 已答复, 答复日期: 2026-02-12, 答复: 含上年十二月电费}]",
            "答复日期: 2026-02-12", "答复日期: 2026-02-08",
            "column-check “收到日期 ≤ 答复日期”不成立：收到日期是 2026-02-09，答复日期是 2026-02-08"),
        LibraryKind(
            "spending",
            "类型: 村财务开支公示\n日期: 2026-04-06\n期间: 2026-03\n总额: 3280\n开支: [{项目: 路灯维修, 金额: 2400, 资金来源: 村集体, 使用部门: 石谷村村委会, 负责人: 马远, 审核意见: 同意}, {项目: 办公耗材, 金额: 880, 资金来源: 村集体, 负责人: 马远, 审核意见: 同意}]",
            "总额: 3280", "总额: 3380", "column-check “总额”不符：合计(开支.金额) ＝ 3,280.00，写的是 3,380.00，差 100.00"),
        LibraryKind(
            "upkeep",
            "类型: 管护责任清单\n日期: 2026-01-20\n期间: 2025\n盘点: 是\n设施: [{编号: G1, 名称: 村道1号, 地点: 村口至二组, 管护单位: 石谷村村委会, 责任人: 马远, 要求: 每周清扫, 年经费: 3600}]",
            "管护单位: 石谷村村委会", "管护单位: 王大明", "wrong-type “王*明”像是个人，不是单位（管护单位）"),
        LibraryKind(
            "summary",
            "类型: 收支汇总\n日期: 2026-04-10\n期间: 2026-Q1\n上期结余: 1000\n收入合计: 300\n支出合计: 120\n期末结余: 1180\n收入: [{项目: 经营收入, 本期数: 300, 本年累计: 300}]\n支出: [{项目: 管理费用, 本期数: 120, 本年累计: 120}]",
            "本期数: 120, 本年累计: 120", "本期数: 120, 本年累计: 130",
            "column-check “本年累计”不符：0.00 ＋ 120.00 ＝ 120.00，写的是 130.00，差 10.00"),
        LibraryKind(
            "balance-sheet",
            "类型: 资产负债表\n日期: 2026-01-20\n期间: 2025\n年末资产: 900\n年末负债: 300\n年末权益: 600\n资产: [{项目: 银行存款, 年末数: 1000}, {项目: 累计折旧, 年末数: -100}]\n负债: [{项目: 应付款, 年末数: 300}]\n所有者权益: [{项目: 资本, 年末数: 600}]",
            "年末权益: 600\n资产: [{项目: 银行存款, 年末数: 1000}, {项目: 累计折旧, 年末数: -100}]\n负债: [{项目: 应付款, 年末数: 300}]\n所有者权益: [{项目: 资本, 年末数: 600}]",
            "年末权益: 600.01\n资产: [{项目: 银行存款, 年末数: 1000}, {项目: 累计折旧, 年末数: -100}]\n负债: [{项目: 应付款, 年末数: 300}]\n所有者权益: [{项目: 资本, 年末数: 600.01}]",
            "column-check “年末资产”不符：300.00 ＋ 600.01 ＝ 900.01，写的是 900.00，差 0.01"),
        LibraryKind(
            "income-statement",
            "类型: 收益及收益分配表\n日期: 2026-01-20\n期间: 2025\n本年收益: 55万元\n年初未分配: 15万元\n可分配收益: 70万元\n年末未分配: 36万元\n收益: [{项目: 经营收入, 性质: 收入, 本年数: 180万元}, {项目: 管理费用, 性质: 支出, 本年数: 125万元}]\n分配: [{项目: 公积公益金, 本年数: 7万元}, {项目: 福利费, 本年数: 7万元}, {项目: 农户分配, 本年数: 20万元}]",
            "年末未分配: 36", "年末未分配: 35",
            "column-check “年末未分配”不符：700,000.00 − 340,000.00 ＝ 360,000.00，写的是 350,000.00，差 10,000.00"),
    ]
}

@Suite("The library of kinds in the example county")
struct KindLibraryTests {
    private static let files: [String: String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content/kinds")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.filter { $0.hasSuffix(".md") }.map { name in
                (
                    String(name.dropLast(3)),
                    (try? String(contentsOf: root.appending(path: name), encoding: .utf8)) ?? ""
                )
            })
    }()

    /// All of them, as files of a small site.
    private static let kinds = files.sorted { $0.key < $1.key }
        .map { "-- kinds/\($0.key).md --\n\($0.value)\n" }.joined()

    /// Errors, and what breaks a bound, of a record among all the kinds.
    private func said(_ record: String) async -> [String] {
        let decision = """
            -- hedong/shigu/jueyi.md --
            ---
            类型: 四议两公开
            标题: 排水沟
            日期: 2026-03-01
            四议: {提议: {日期: 2026-02-01}}
            ---

            """
        return await judge("---\n标题: 甲\n\(record)\n---\n" + decision + Self.kinds).found
            .filter { $0.severity == .error || $0.check == "kind-bound" }.map { "\($0.check) \($0.message)" }
    }

    @Test("it has twenty-three, each with what it stands on and a word on how it is filled in")
    func all() async {
        #expect(Set(Self.files.keys) == Set(LibraryKind.all.map(\.file)))
        let register = await judge(Self.kinds).register
        let kinds = register.kinds.compactMap { if case .own(let kind) = $0 { kind } else { nil } }
        #expect(kinds.count == 23)
        for kind in kinds { #expect(!kind.basis.isEmpty && !kind.body.html.isEmpty && kind.summary != nil) }
    }

    @Test("a right record, and a wrong one", arguments: LibraryKind.all)
    func examples(_ kind: LibraryKind) async {
        #expect(await said(kind.record) == [])
        #expect(kind.record.contains(kind.change.from))
        #expect(await said(kind.record.replacing(kind.change.from, with: kind.change.to)) == [kind.said])
    }
}
