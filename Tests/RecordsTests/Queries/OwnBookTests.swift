import Documents
import Testing

@testable import Records

@Suite("Registers of kinds of one's own")
struct OwnBookTests {
    private func said(_ text: String) async -> [String] {
        let judged = await judge(text)
        return zip(judged.briefs, judged.found).map { "\($0) | \($1.help)" }
    }

    private static let kind = """
        -- kinds/contracts.md --
        ---
        类型: 类别
        标题: 合同台账
        英文名: contracts
        依据: [农经发〔2011〕13号]
        频次: 每年
        登记: 合同
        表格:
          合同:
            列: {编号: 编号 必填, 标的: 文字 必填, 租期: {起: 日期, 止: 日期}, 应收: 金额 合计, 已收: 金额 合计, 欠: 金额 合计}
            核对: [起 ≤ 止, 欠 = 应收 - 已收]
        催办: [{到: 合同.止}]
        列表: [合同数 = 行数(在册), 欠缴 = 合计(在册.欠)]
        ---

        """

    private func record(_ path: String, _ day: String, _ rows: String, _ more: String = "") -> String {
        "-- hedong/shigu/\(path).md --\n---\n类型: 合同台账\n标题: \(path)\n日期: \(day)\n\(more)合同:\n\(rows)---\n"
    }

    private var first: String {
        record(
            "a", "2026-01-20",
            "  - {编号: HT-1, 标的: 果园, 止: 2026-05-01, 应收: 43250, 已收: 40000, 欠: 3250}\n  - {编号: HT-2, 标的: 校舍, 应收: 12000, 已收: 12000, 欠: 0}\n",
            "期间: 2025\n盘点: 是\n")
    }

    @Test("what stands today, and what stood on a day before")
    func standing() async throws {
        let judged = await judge(
            first
                + record(
                    "b", "2026-06-05",
                    "  - {编号: HT-2, 变动: 终止, 日期: 2026-05-31, 原因: 迁出}\n  - {编号: HT-1, 变动: 变更, 原因: 补交, 已收: 43250, 欠: 0}\n"
                )
                + Self.kind)
        #expect(judged.briefs == [])
        let register = judged.register
        let record = try #require(register.disclosures.first)
        guard case .own(let own) = record.content else {
            Issue.record("of another kind")
            return
        }
        let book = try #require(register.book(of: own, in: record.region))
        func ids(_ day: String) -> [String?] {
            book.standing(on: Day(written: day) ?? .earliest).map { $0[0].plain }
        }
        #expect(ids("2026-01-19") == [])
        #expect(ids("2026-05-30") == ["HT-1", "HT-2"])
        #expect(ids("2026-05-31") == ["HT-1"])
        #expect(register.figures(of: own, on: record) == ["2025年", "合同数 2", "欠缴 3,250.00 元"])
        #expect(
            book.table(on: register.asOf, called: "在册")?.sums.compactMap { $0?.text } == [
                "43,250", "43,250", "0",
            ])
    }

    @Test("what a change makes of an item is held against the kind's checks")
    func judgedWhole() async {
        #expect(
            await said(
                first + record("b", "2026-06-05", "  - {编号: HT-1, 变动: 变更, 原因: 补交, 已收: 43000, 欠: ▸0}\n")
                    + Self.kind) == [
                    "kind-chain ▸ “欠”不符：43,250.00 − 43,000.00 ＝ 250.00，写的是 0.00，差 250.00 | 改正其中一个数；核对“欠 = 应收 - 已收”写在 kinds/contracts.md:11"
                ])
    }

    @Test("an item that ended ends no more, and none changes before it begins")
    func order() async {
        let ended = record("b", "2026-06-05", "  - {编号: HT-2, 变动: 终止, 日期: 2026-05-31, 原因: 迁出}\n")
        #expect(
            await said(
                first + ended + record("c", "2026-06-20", "  - {编号: ▸HT-2, 变动: 终止, 原因: 到期}\n") + Self.kind)
                == [
                    "register-ended ▸ “HT-2”已在 2026-05-31 终止，不能再终止 | 核对编号；重新开始的另编一个号"
                ])
        #expect(
            await said(
                first + record("c", "2026-06-20", "  - {编号: ▸HT-9, 变动: 变更, 原因: 到期, 欠: 1}\n") + Self.kind) == [
                    "register-ended ▸ “HT-9”还没有开始，不能变更 | 核对编号；先有一行新增它，日期在这之前"
                ])
        #expect(
            await said(first + record("c", "2026-06-20", "  - {编号: ▸HT-2, 标的: 校舍}\n") + Self.kind) == [
                "register-ended ▸ “HT-2”已经在册，不能再新增 | 改了的写 变动: 变更；整本重列的写 盘点: 是"
            ])
        #expect(
            await said(
                first + record("b", "2026-06-05", "  - {编号: HT-2, 变动: 变更, 原因: 甲, 标的: 乙}\n")
                    + record("c", "2026-06-05", "  - {编号: ▸HT-2, 变动: 变更, 原因: 甲, 标的: 丙}\n") + Self.kind) == [
                    "register-ended ▸ “HT-2”在 2026-06-05 已由 hedong/shigu/b.md 改过，同一天不能再改 | 写明先后：日期不同，或合在一份公开里"
                ])
        #expect(
            await said(first + record("c", "2026-06-20", "  - {编号: ▸HT-2, 变动: 终止}\n") + Self.kind) == [
                "register-ended ▸ “HT-2”终止没有写原因 | 加上 原因，如 原因: 合同到期"
            ])
    }

    @Test("a list of all leaves out nothing that stands")
    func inventory() async {
        #expect(
            await said(
                first + record("b", "2026-06-05", "  - ▸{编号: HT-2, 标的: 校舍}\n", "盘点: 是\n") + Self.kind) == [
                    "register-missing ▸ 盘点里没有在册的“HT-1” | 补上；已经没有的，写 {编号: HT-1, 变动: 终止, 原因: ……}"
                ])
    }

    @Test("an item whose day has passed is overdue until it ends")
    func chased() async {
        let judged = await judge(first + Self.kind)
        let overdue = judged.register.overdue(of: judged.register.disclosures[Ordinal(0)].region)
        let chased = overdue.compactMap { item -> String? in
            if case .chased(let title) = item.matter { "\(title) \(item.due.iso) \(item.days)" } else { nil }
        }
        #expect(chased == ["合同台账“HT-1”止已到 2026-05-01 60"])
    }

    @Test("what was left a period before is what is begun with")
    func chain() async {
        let kind =
            Check.kindChain.right.split(separator: "-- kinds/debts.md --").last.map {
                "-- kinds/debts.md --" + $0
            } ?? ""
        func quarter(_ path: String, _ day: String, _ period: String, _ rows: String) -> String {
            "-- hedong/shigu/\(path).md --\n---\n类型: 债权债务\n标题: \(path)\n日期: \(day)\n期间: \(period)\n往来:\n\(rows)---\n"
        }
        let before = quarter(
            "a", "2026-04-10", "2026-Q1", "  - {编号: W1, 类别: 债务, 对方: 县水利站, 期初: 80000, 减少: 30000, 期末: 50000}\n")
        #expect(
            await said(
                before
                    + quarter(
                        "b", "2026-06-30", "2026-Q2",
                        "  - {编号: W1, 类别: 债务, 对方: 县水利站, 期初: ▸40000, 减少: 10000, 期末: 30000}\n") + kind) == [
                    "kind-chain ▸ “期初”不符：上期（hedong/shigu/a.md:7）的期末是 50,000.00，写的是 40,000.00，差 10,000.00 | 核对“期初 = 上期.期末”写在 kinds/debts.md:11"
                ])
        #expect(
            await said(
                before
                    + quarter(
                        "b", "2026-06-30", "2026-Q2",
                        "  - ▸{编号: W2, 类别: 债务, 对方: 县水利站, 增加: 10000, 期末: 10000}\n") + kind) == [
                    "kind-chain ▸ 没有“W1”：上期（hedong/shigu/a.md:7）的期末是 50,000.00 | 列上它；已经清了的，期末写 0，下一期再去掉"
                ])
    }

    private static let fees = """
        -- kinds/fees.md --
        ---
        类型: 类别
        标题: 物业收费
        英文名: fees
        依据: [物业管理条例第四十条]
        频次: 每月
        表格:
          收费:
            列: {房号: 编号 必填, 业主: 人, 应收: 金额 合计, 交费期限: 日期, 交清: 日期}
        催办: [{到: 收费.交费期限, 办结: 收费.交清}]
        ---

        """

    private func month(_ number: Int, _ rows: String, _ more: String = "") -> String {
        "-- hedong/shigu/m\(number).md --\n---\n类型: 物业收费\n标题: \(number)月\n日期: 2026-0\(number)-28\n期间: 2026-0\(number)\n\(more)收费:\n\(rows)---\n"
    }

    private func chased(_ text: String) async throws -> [String] {
        let judged = await judge(text)
        #expect(judged.briefs == [])
        let region = try #require(judged.register.disclosures.first).region
        return judged.register.overdue(of: region).compactMap { item in
            if case .chased(let title) = item.matter { "\(title) \(item.due.iso)" } else { nil }
        }
    }

    @Test("a row that comes back period by period is chased once, and not after it was done")
    func chasedOnce() async throws {
        let first = month(
            3, "  - {房号: 101, 应收: 1, 交费期限: 2026-03-31}\n  - {房号: 102, 应收: 1, 交费期限: 2026-03-31}\n")
        let second = month(
            4, "  - {房号: 101, 应收: 1, 交费期限: 2026-04-30}\n  - {房号: 102, 应收: 1, 交费期限: 2026-04-30}\n")
        let third = month(5, "  - {房号: 101, 应收: 1, 交费期限: 2026-05-31, 交清: 2026-05-20}\n")
        #expect(
            try await chased(first + second + third + Self.fees) == ["物业收费“102”没有交清 2026-04-30"])
    }

    @Test("what is overdue in a list whose names are gone is called by no number of a row")
    func chasedNameless() async throws {
        let rows = "  - {房号: 101, 业主: 王小田, 应收: 1, 交费期限: 2026-03-31}\n"
        #expect(
            try await chased(month(3, rows, "名单止: 2026-04-01\n") + Self.fees) == ["物业收费没有交清 2026-03-31"])
    }

    @Test("a row of a list of all that says what stands changes nothing")
    func unchanged() async throws {
        let judged = await judge(
            first
                + record(
                    "b", "2026-06-05",
                    "  - {编号: HT-1, 标的: 果园, 止: 2026-05-01, 应收: 43250, 已收: 43250, 欠: 0}\n  - {编号: HT-2, 标的: 校舍, 应收: 12000, 已收: 12000, 欠: 0}\n",
                    "盘点: 是\n") + Self.kind)
        #expect(judged.briefs == [])
        let record = try #require(judged.register.disclosures.first)
        guard case .own(let own) = record.content else {
            Issue.record("of another kind")
            return
        }
        let book = try #require(judged.register.book(of: own, in: record.region))
        #expect(book.items.map { $0.steps.map(\.isSame) } == [[false, false], [false, true]])
        #expect(
            book.differences(book.items[0].steps[1]).map {
                "\($0.column.name) \($0.before.plain ?? "") \($0.now.plain ?? "")"
            } == ["已收 40,000 43,250", "欠 3,250 0"])
    }

    @Test("what a record began that could not be read is not asked for in those that change it")
    func unread() async {
        let broken = first.replacing("欠: 3250}", with: "欠: 三}")
        let found = await said(
            broken + record("b", "2026-06-05", "  - {编号: HT-2, 变动: 终止, 原因: 迁出}\n") + Self.kind)
        #expect(found.count == 1 && !found.contains { $0.contains("还没有开始") })
    }

    @Test("help speaks of the column by which the register tells its items apart")
    func ownNumber() async {
        let found = await said(
            (first + record("b", "2026-06-05", "  - ▸{编号: HT-2, 标的: 校舍}\n", "盘点: 是\n") + Self.kind)
                .replacing("编号: 编号", with: "合同号: 编号").replacing("{编号:", with: "{合同号:"))
        #expect(
            found == [
                "register-missing ▸ 盘点里没有在册的“HT-1” | 补上；已经没有的，写 {合同号: HT-1, 变动: 终止, 原因: ……}"
            ])
    }
}
