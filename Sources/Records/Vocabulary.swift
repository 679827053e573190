/// A word of the format in its two spellings: what a clerk writes and what a program writes.
package struct Term: Sendable {
    package let chinese: String
    package let english: String
    private let chineseKey: Key
    private let englishKey: Key

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
        chineseKey = Key(chinese)
        englishKey = Key(english)
    }

    package func isSpelled(_ text: String) -> Bool {
        // Its length tells it from nearly every other.
        let length = text.utf8.count
        return length == english.utf8.count && text == english
            || length == chinese.utf8.count && text == chinese
    }

    /// - Parameter key: the text's, computed once for a whole schema.
    func isSpelled(_ text: String, _ key: Key) -> Bool {
        key == chineseKey && text == chinese || key == englishKey && text == english
    }

    package func spelling(isEnglish: Bool) -> String { isEnglish ? english : chinese }

    /// Whether most of these keys are spelled in English: only such are of ASCII alone.
    static func isEnglish(_ keys: some Sequence<String>) -> Bool {
        var balance = 0
        for key in keys { balance += key.utf8.allSatisfy { $0 < 0x80 } ? 1 : -1 }
        return balance > 0
    }

    /// A digest of a word (FNV-1a, 64 bits). Comparing strings compares their canonical forms, which is slow for Chinese; a reader
    /// compares words millions of times, and nearly all of them differ.
    struct Key: Hashable, Sendable {
        private var digest: UInt64 = 0xCBF2_9CE4_8422_2325

        init(_ text: String) {
            for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        }
    }
}

extension Term: Hashable {
    /// Two terms of the vocabulary are the same when both their digests are; a test holds that no two others share them.
    package static func == (a: Term, b: Term) -> Bool {
        a.englishKey == b.englishKey && a.chineseKey == b.chineseKey
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(englishKey)
        hasher.combine(chineseKey)
    }
}

/// A closed set of values that an author may write, each in both spellings.
package protocol Choice: CaseIterable, Hashable, Sendable {
    var term: Term { get }
}

extension Choice {
    /// The case that `text` spells in either way.
    package init?(spelled text: String) {
        let key = Term.Key(text)
        guard let found = Self.allCases.first(where: { $0.term.isSpelled(text, key) }) else { return nil }
        self = found
    }

    /// What people read.
    package var text: String { term.chinese }
}

/// The vocabulary: every key of the format in both spellings; docs/keys.md says where each stands.
extension Term {
    static let kind = Term("类型", "kind")
    static let title = Term("标题", "title")
    static let date = Term("日期", "date")
    static let id = Term("编号", "id")
    static let summary = Term("摘要", "summary")
    static let tags = Term("标签", "tags")
    static let draft = Term("草稿", "draft")
    static let postings = Term("公开", "postings")
    static let attachments = Term("附件", "attachments")
    static let signoffs = Term("审核", "signoffs")
    static let amends = Term("更正", "amends")
    static let withdrawn = Term("撤回", "withdrawn")
    static let village = Term("村", "village")
    static let aliases = Term("别名", "aliases")
    static let related = Term("相关", "related")
    static let photos = Term("现场照片", "photos")
    static let stage = Term("时段", "stage")
    static let ownColumns = Term("另列", "columns")
    static let tables = Term("表格", "tables")
    static let tableRows = Term("行", "rows")
    static let tableColumns = Term("列", "columns")
    static let tableChecks = Term("核对", "checks")
    static let checkFormula = Term("式", "formula")
    static let rounding = Term("取整", "rounding")
    static let namesUntil = Term("名单止", "namesUntil")
    static let listDays = Term("名单天数", "listDays")
    static let exceptions = Term("例外", "exceptions")
    static let numberSort = Term("号码", "number")
    static let ending = Term("尾号", "ending")
    static let about = Term("内容", "content")
    static let decider = Term("决定", "decidedBy")

    static let from = Term("起", "from")
    static let until = Term("止", "until")
    static let file = Term("文件", "file")
    static let name = Term("名称", "name")
    static let role = Term("角色", "role")
    static let opinion = Term("意见", "opinion")
    static let reason = Term("原因", "reason")
    static let category = Term("类别", "category")
    static let approver = Term("审批", "approver")
    static let note = Term("备注", "note")
    static let state = Term("状态", "state")

    // regions and the board
    static let code = Term("代码", "code")
    static let households = Term("户数", "households")
    static let population = Term("人口", "population")
    static let formerly = Term("曾用名", "formerly")
    static let introduction = Term("简介", "summary")
    static let hotline = Term("监督电话", "hotline")
    static let hours = Term("办公时间", "hours")
    static let baseURL = Term("网址", "baseURL")
    static let publisher = Term("主办", "publisher")
    static let licence = Term("许可", "licence")
    static let motto = Term("标语", "motto")
    static let rules = Term("规则", "rules")
    static let packs = Term("适用", "packs")
    static let noticeDays = Term("公布天数", "noticeDays")
    static let financeDueDays = Term("财务公开期限", "financeDueDays")
    static let answerDays = Term("答复天数", "answerDays")
    static let partyQuorum = Term("党员到会比例", "partyQuorum")
    static let red = Term("红榜", "red")
    static let black = Term("黑榜", "black")
    static let redFloor = Term("红榜下限", "redFloor")
    static let blackLeast = Term("黑榜最少", "blackLeast")
    static let holidays = Term("放假", "holidays")
    static let worked = Term("补班", "workdays")
    static let owedFrom = Term("公开起日", "owedFrom")
    static let menu = Term("菜单", "menu")
    static let address = Term("地址", "address")
    static let outputs = Term("输出", "outputs")
    static let zone = Term("时区", "timezone")
    static let asOf = Term("截至", "asOf")
    static let units = Term("单位", "units")

    // 四议两公开
    static let matter = Term("事项", "matter")
    static let initiated = Term("动议", "initiated")
    static let amount = Term("金额", "amount")
    static let amountInWords = Term("金额大写", "amountInWords")
    static let steps = Term("四议", "steps")
    static let proposal = Term("提议", "proposal")
    static let consultation = Term("商议", "consultation")
    static let deliberation = Term("审议", "deliberation")
    static let resolution = Term("决议", "resolution")
    static let decision = Term("决议", "decision")
    static let outcome = Term("结果", "outcome")
    static let notice = Term("公示", "notice")
    static let meeting = Term("会议", "meeting")
    static let due = Term("应到", "due")
    static let present = Term("实到", "present")
    static let agree = Term("同意", "agree")
    static let against = Term("反对", "against")
    static let abstain = Term("弃权", "abstain")
    static let ratio = Term("比例", "ratio")
    static let venue = Term("地点", "place")
    static let chair = Term("主持", "chair")
    static let explanation = Term("说明", "note")
    static let final = Term("决算", "final")

    // money
    static let period = Term("期间", "period")
    static let opening = Term("期初", "opening")
    static let closing = Term("期末", "closing")
    static let entries = Term("收支", "entries")
    static let totalIncome = Term("收入合计", "totalIncome")
    static let totalSpending = Term("支出合计", "totalSpending")
    static let item = Term("摘要", "item")
    static let account = Term("科目", "account")
    static let bankAccount = Term("账户", "account")
    /// Of a row among several accounts; the record's own key is ``bankAccount``.
    static let bank = Term("账户", "bank")
    static let balance = Term("结余", "balance")
    static let counter = Term("对方账户", "counter")
    static let income = Term("收入", "income")
    static let spending = Term("支出", "spending")
    static let voucher = Term("凭证", "voucher")
    static let approved = Term("批复", "approved")
    static let sources = Term("来源", "sources")
    static let source = Term("来源", "source")
    static let contract = Term("合同", "contract")
    static let party = Term("单位", "party")
    static let appropriations = Term("拨付", "appropriations")
    static let payments = Term("支付", "payments")
    static let milestones = Term("节点", "milestones")
    static let planned = Term("计划", "planned")
    static let status = Term("状态", "status")
    static let scale = Term("规模", "scale")
    static let benefitingHouseholds = Term("受益户", "benefitingHouseholds")
    static let benefitingPeople = Term("受益人", "benefitingPeople")
    static let procurement = Term("招标方式", "procurement")
    static let bid = Term("中标", "bid")
    static let duration = Term("工期", "duration")
    static let leader = Term("负责人", "leader")
    static let programme = Term("项目", "programme")
    static let rate = Term("标准", "rate")
    static let unit = Term("单位", "unit")
    static let recipients = Term("名单", "recipients")
    static let total = Term("合计", "total")
    static let appropriated = Term("拨款", "appropriated")
    static let number = Term("序号", "no")
    static let group = Term("组别", "group")
    static let person = Term("姓名", "name")
    static let quantity = Term("数量", "quantity")

    // pay
    static let pay = Term("报酬", "pay")
    static let post = Term("职务", "post")
    static let basis = Term("依据", "basis")
    static let base = Term("基本", "base")
    static let performance = Term("绩效", "performance")
    static let gross = Term("应发", "gross")
    static let net = Term("实发", "net")
    static let factors = Term("系数", "factors")
    static let factor = Term("系数", "factor")

    // rosters
    static let roster = Term("名册", "roster")
    static let rosters = Term("名册", "rosters")
    static let roles = Term("角色", "roles")
    static let former = Term("原单位", "formerly")
    static let qualifications = Term("任职", "qualifications")
    static let needs = Term("须", "needs")
    static let years = Term("年", "years")

    // judging
    static let method = Term("办法", "method")
    static let subjects = Term("对象", "subjects")
    static let subject = Term("对象", "subject")
    static let scores = Term("成绩", "scores")
    static let bonus = Term("加分", "bonus")
    static let deduction = Term("扣分", "deduction")
    static let veto = Term("一票否决", "veto")
    static let grounds = Term("理由", "reason")
    static let totalScore = Term("总分", "total")
    static let grade = Term("等次", "grade")
    static let issued = Term("发出", "issued")
    static let returned = Term("收回", "returned")
    static let valid = Term("有效", "valid")
    static let options = Term("选项", "options")
    static let option = Term("选项", "option")
    static let votes = Term("票数", "votes")
    static let formula = Term("公式", "formula")
    static let share = Term("比率", "rate")
    static let scope = Term("范围", "scope")
    static let auditor = Term("单位", "auditor")
    static let findings = Term("问题", "findings")
    static let problem = Term("问题", "problem")
    static let remedy = Term("整改", "remedy")
    static let deadline = Term("期限", "due")

    // work methods
    static let origin = Term("地区", "origin")
    static let definition = Term("定义", "definition")
    static let appraisal = Term("考评", "appraisal")
    static let components = Term("分项", "components")
    static let weight = Term("分值", "weight")
    static let scorer = Term("评分", "scorer")
    static let full = Term("满分", "full")
    static let grades = Term("等次", "grades")
    static let to = Term("止", "to")
    static let below = Term("不足", "below")
    static let streak = Term("连续", "streak")
    static let periods = Term("期数", "periods")
    static let honour = Term("称号", "title")
    static let ties = Term("并列", "ties")
    static let bonuses = Term("加分", "bonuses")
    static let deductions = Term("扣分", "deductions")
    static let vetoes = Term("一票否决", "vetoes")
    static let cap = Term("上限", "cap")
    static let quota = Term("比例", "quota")
    static let polled = Term("测评", "poll")
    static let drawn = Term("取自", "from")
    static let component = Term("分项", "component")
    static let bonusCauses = Term("加分事由", "bonusFor")
    static let deductionCauses = Term("扣分事由", "deductionFor")
    static let duties = Term("职责", "duties")
    static let by = Term("主体", "by")
    static let toward = Term("对象", "to")
    static let cadence = Term("频次", "cadence")
    static let plannedOn = Term("排在", "plannedOn")
    static let count = Term("数量", "count")
    static let evidence = Term("依据", "evidence")
    static let ledgers = Term("台账", "ledgers")
    static let states = Term("状态", "states")
    static let points = Term("积分", "points")
    static let pointsClass = Term("类别", "class")
    static let pointsRules = Term("规则", "rules")
    static let cause = Term("事由", "item")
    static let value = Term("分值", "points")
    static let pairings = Term("结对", "pairings")
    static let members = Term("成员", "members")
    static let headcount = Term("人数", "count")
    static let editorial = Term("编者注", "editorial")
    static let adopted = Term("采用", "adopted")
    static let participants = Term("参加", "participants")
    static let mechanisms = Term("条目", "items")
    static let publishes = Term("公开", "publishes")
    static let parts = Term("组成", "parts")
    static let isInternal = Term("内部", "internal")
    static let counted = Term("考核", "counted")
    static let moves = Term("转换", "moves")
    static let closed = Term("结束", "closed")
    static let extensions = Term("最多延期", "extensions")
    static let term = Term("期限", "term")
    static let every = Term("每村", "every")

    // what is done by them
    static let duty = Term("职责", "duty")
    static let records = Term("记录", "entries")
    static let household = Term("户号", "household")
    static let ledger = Term("台账", "ledger")
    static let ledgerItems = Term("事项", "items")
    static let ledgerItem = Term("事项", "item")
    static let owner = Term("责任", "owner")
    static let pointsEntries = Term("明细", "entries")
    static let balances = Term("余额", "balances")
    static let earned = Term("获得", "earned")
    static let deducted = Term("扣减", "deducted")
    static let redeemed = Term("兑换", "redeemed")
    static let pairing = Term("结对", "pairing")
    static let figures = Term("数据", "figures")
    static let figure = Term("数值", "value")
    static let qualifier = Term("限定", "qualifier")
    static let proportion = Term("占", "share")
    static let part = Term("分子", "part")
    static let whole = Term("分母", "whole")
    static let identity = Term("合计关系", "identity")

    // what follows from what
    static let acceptance = Term("验收", "acceptance")
    static let villageSort = Term("村类", "sort")
    static let means = Term("方式", "means")
    static let problems = Term("问题", "problems")
    static let because = Term("来由", "because")
    static let consequences = Term("后果", "consequences")
    static let trigger = Term("起因", "trigger")
    static let fromMethod = Term("来自", "source")
    static let matched = Term("对应", "matched")

    // Kinds of one's own.
    static let ownKind = Term("类别", "schema")
    static let english = Term("英文名", "english")
    static let fulfils = Term("履行", "fulfils")
    static let routine = Term("日常", "routine")
    static let ownFields = Term("字段", "fields")
    static let register = Term("登记", "register")
    static let chases = Term("催办", "deadlines")
    static let happenings = Term("事件", "events")
    static let listing = Term("列表", "listing")
    static let regional = Term("村页", "region")
    static let webPage = Term("网页", "page")
    static let sheet = Term("张贴", "sheet")
    static let namedInFull = Term("实名", "named")
    static let keepNames = Term("留名", "keepNames")
    static let dataNames = Term("数据名", "dataNames")
    static let explanations = Term("说明", "notes")
    static let match = Term("按", "match")
    static let begins = Term("自", "from")
    static let days = Term("天数", "days")
    static let dueAt = Term("到", "at")
    static let done = Term("办结", "done")
    static let chart = Term("科目表", "chart")
    static let ruleFigures = Term("数额", "figures")
    static let inventory = Term("盘点", "inventory")
    static let change = Term("变动", "change")
}
