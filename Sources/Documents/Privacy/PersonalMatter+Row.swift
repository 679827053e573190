/// The columns of a table of people that tell what may not stand beside a name.
struct PersonalColumns {
    /// Where names stand; a row without one is about nobody.
    private(set) var names: [Int] = []
    private var matters: [(column: Int, head: Head)] = []

    private enum Head {
        case home, health, hardship, age, birth, school, remark
    }

    /// - Returns: nil for a table that is none of people.
    init?(_ count: Int, head written: (Int) -> String) {
        func head(_ column: Int) -> String { PersonalWords.reduced(written(column)) }
        for column in 0..<count {
            let written = written(column)
            if Self.mayBeOfName(written), Self.isOfName(PersonalWords.reduced(written)) {
                names.append(column)
            }
        }
        // Most tables are of nobody.
        if names.isEmpty { return nil }
        for column in 0..<count where !names.contains(column) {
            if let head = Self.head(of: head(column)) { matters.append((column, head)) }
        }
        if matters.isEmpty { return nil }
    }

    /// Whether a row names the columns of people below it.
    static func isHead(_ cells: some Sequence<String>) -> Bool {
        cells.contains { mayBeOfName($0) && isOfName(PersonalWords.reduced($0)) }
    }

    /// Whether a word calls those who are named, and what it calls names somebody.
    static func isNamed(_ value: String, called label: String) -> Bool {
        mayBeOfName(label) && isOfName(label) && PersonName.isName(value)
    }

    /// What is told of somebody by what a word calls.
    static func kind(of value: String, called label: String) -> PersonalMatter.Kind? {
        head(of: label).flatMap { $0 == .birth ? nil : kind(of: value, under: $0) }
    }

    /// What a row tells, by its columns.
    func matters(at place: (Int) -> Place, of cell: (Int) -> String) -> [PersonalMatter] {
        guard names.contains(where: { PersonName.isName(cell($0)) }) else { return [] }
        return matters.compactMap { column, head in
            let text = PersonalWords.reduced(PageWords.decoded(cell(column)))
            if text.isEmpty { return nil }
            if head == .birth {
                return Self.birth(in: text).map {
                    PersonalMatter(kind: .childhood, born: $0, place: place(column))
                }
            }
            return Self.kind(of: text, under: head).map { PersonalMatter(kind: $0, place: place(column)) }
        }
    }

    // MARK: Heads

    private static let nameEndings = [
        "姓名", "户主", "申请人", "保障对象", "救助对象", "受助人", "受益人", "领取人", "享受人", "当事人", "患者", "残疾人", "学生", "监护人", "参保人",
        "家庭成员", "对象",
        "承包人", "承租人",
    ].map { Array($0.utf8) }
    private static let object = Array("对象".utf8)
    private static let lastBytes = ByteSet { byte in nameEndings.contains { $0.last == byte } }
    /// Those who act in office; what else their row says is not of them.
    private static let officers = ["经手", "经办", "证明", "审", "负责", "责任", "联系", "帮扶", "包保", "监督", "代办", "干部"].map
    { Array($0.utf8) }

    /// Whether a head may end as those of names do, by the byte that it ends in; most do not.
    private static func mayBeOfName(_ head: String) -> Bool {
        let bytes = head.utf8.span
        guard let last = bytes.indices.last else { return false }
        switch bytes[last] {
        // name, householder
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return bytes[last] == UInt8(ascii: "e") || bytes[last] == UInt8(ascii: "r")
        // Behind what is no ideograph the last word may stand yet.
        case 0x80...0xBF where last >= 2 && (0xE4...0xE9).contains(bytes[last - 2]):
            return lastBytes.contains(bytes[last])
        default: return true
        }
    }

    private static func isOfName(_ head: String) -> Bool {
        if head == "name" || head == "householder" { return true }
        guard let last = head.utf8.last, lastBytes.contains(last) else { return false }
        let bytes = Array(head.utf8)
        // Whom officers help or visit is none of them.
        return nameEndings.contains { bytes.ends(with: $0) }
            && (bytes.ends(with: object) || !officers.contains { bytes.holds($0) })
    }

    private static let heads: [(words: [[UInt8]], head: Head)] = [
        ("住址 家庭地址 户籍地址 户籍地 门牌 现住 房号 地址 住所 住处 居住地", .home),
        ("病种 病名 疾病 患病 病情 病史 健康状况 身体状况 残疾 伤残 残情 诊断 精神状况", .health),
        ("致贫 致困 返贫 困难原因 贫困原因", .hardship), ("年龄 周岁 岁数", .age), ("出生 生日", .birth), ("就读 学校 年级 班级", .school),
        ("备注 说明 情况 身份 事由 原因 类别 类型", .remark),
    ].map { words, head in (words.split(separator: " ").map { Array($0.utf8) }, head) }
    /// What is counted or paid is told of nobody.
    private static let counted = ["补贴", "补助", "津贴", "金额", "标准", "人数", "救助", "保险", "费"].map { Array($0.utf8) }

    private static func head(of text: String) -> Head? {
        guard let first = text.utf8.first, first >= 0xE4 else { return nil }
        let bytes = Array(text.utf8)
        if counted.contains(where: { bytes.holds($0) }) { return nil }
        return heads.first { $0.words.contains { bytes.holds($0) } }?.head
    }

    // MARK: Cells

    private static let nothing: Set<String> = [
        "无", "否", "没有", "—", "－", "-", "/", "良好", "健康", "正常", "一般", "不详", "0",
    ]

    private static func kind(of text: String, under head: Head) -> PersonalMatter.Kind? {
        switch head {
        case .home: return Home.isTold(inAddress: text) ? .home : nil
        case .health: return nothing.contains(text) ? nil : .health
        case .hardship: return nothing.contains(text) ? nil : .hardship
        case .age:
            if text.contains("月") { return .childhood }
            let years = text.unicodeScalars.prefix { !"岁周.*".unicodeScalars.contains($0) }
            return PersonalWords.years(endingIn: Array(years)[...]).map { $0.years < 18 } ?? false
                ? .childhood : nil
        case .birth: return nil
        case .school: return schools.contains { text.contains($0) } ? .childhood : nil
        case .remark: return remark(text)
        }
    }

    /// A day of birth, as one number; the last of its year or month where no more is told.
    private static func birth(in text: String) -> Int? {
        let parts = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard let first = parts.first else { return nil }
        if parts.count == 1, first > 10_000_000 { return first }
        if parts.count == 1, first > 100_000 { return first * 100 + 31 }
        if parts.count == 1, first > 10_000 { return day(ofSheet: first) }
        guard (1900...2199).contains(first) else { return nil }
        return first * 10_000 + (parts.dropFirst().first ?? 12) * 100 + (parts.dropFirst(2).first ?? 31)
    }

    /// A day as spreadsheets keep it, in days from 1899-12-30 on.
    private static func day(ofSheet number: Int) -> Int {
        // From 1600-03-01 on, so that a leap day ends its year, and four centuries are one turn.
        let days = number + 109_511
        let (turn, rest) = days.quotientAndRemainder(dividingBy: 146_097)
        let year = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
        let ofYear = rest - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let isNext = month > 9
        return (1600 + turn * 400 + year + (isNext ? 1 : 0)) * 10_000 + (isNext ? month - 9 : month + 3) * 100
            + day
    }

    private static let schools: [Character] = ["小", "初", "幼", "中", "年", "班"]

    /// What a short remark says of who it stands beside. One in which somebody is helped, paid or visited speaks of others.
    private static func remark(_ text: String) -> PersonalMatter.Kind? {
        guard text.utf8.count >= 4, text.utf8.count <= 72 else { return nil }
        let bytes = Array(text.utf8)
        guard remarkLeads.isIn(bytes), !elsewhere.contains(where: { bytes.holds($0) }) else { return nil }
        if text == "学生" { return .childhood }
        for (words, kind) in remarks where words.contains(where: { bytes.holds($0) }) { return kind }
        let scalars = text.unicodeScalars
        if scalars.contains("住"), Home.isTold(in: scalars) { return .home }
        if Home.isRoom(scalars) { return .home }
        if let age = scalars.firstIndex(of: "岁") {
            let before = Array(scalars[..<age])
            let rest = before.last == "周" ? before.dropLast() : before[...]
            if let (years, _) = PersonalWords.years(endingIn: rest), years < 18 { return .childhood }
        }
        return nil
    }

    private static let remarkLeads = WideSet("患病残癌瘤尿透精抑艾瘫痪梗糖压婴孤童幼年生贫困岁住栋幢单室")
    private static let elsewhere = [
        "救助", "补贴", "补助", "保险", "慰问", "看望", "帮", "照顾", "照料", "护", "代", "送", "捐", "宣传", "检", "定", "筛查", "防",
        "补偿", "报销", "关爱",
        "大学", "老", "接", "活动", "志愿", "走访", "随访", "探望", "陪", "参加", "学习", "换证", "办证", "补证", "办理",
    ].map { Array($0.utf8) }
    private static let remarks: [(words: [[UInt8]], kind: PersonalMatter.Kind)] = [
        ("因病致贫 因残致贫 因学致贫 因灾致贫 因病返贫 因残返贫 因病致困", .hardship),
        (
            "癌 肿瘤 白血病 尿毒症 透析 精神分裂 精神病 精神障碍 抑郁 艾滋 瘫痪 脑梗 脑瘫 心脏病 糖尿病 高血压 肺结核 乙肝 肢体残疾 智力残疾 视力残疾 听力残疾 言语残疾 精神残疾 残疾一级 残疾二级 残疾三级 残疾四级 级残疾 级残 患病 患有 身患 重病 大病 因病 因残 残疾",
            .health
        ),
        ("婴儿 幼儿 未成年 孤儿 留守儿童 困境儿童 无人抚养 小学生 初中生 中学生 在校学生 在校生 儿童", .childhood),
    ].map { words, kind in (words.split(separator: " ").map { Array($0.utf8) }, kind) }
}

extension WideSet {
    /// Whether any of its characters stands in a text.
    fileprivate func isIn(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(2).contains { WideSet.begins(bytes[$0]) && contains(bytes, at: $0) }
    }
}

extension [UInt8] {
    fileprivate func holds(_ word: [UInt8]) -> Bool { range(of: word, from: 0) != nil }

    fileprivate func ends(with word: [UInt8]) -> Bool { suffix(word.count).elementsEqual(word) }
}
