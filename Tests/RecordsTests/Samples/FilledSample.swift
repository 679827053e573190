import Documents
import Testing

@testable import Records

/// A sample, and what a clerk would write in place of each of its placeholders, in their order.
struct FilledSample: Sendable, CustomTestStringConvertible {
    var kind: RecordKind
    var path: String
    var values: [String]

    var testDescription: String { kind.text }

    var text: String { kind.sample }

    /// With every placeholder replaced; what is optional still stands behind its `#`.
    var filled: String { Self.fill(text, with: values) }

    /// With what is optional written too, but for being a draft.
    func uncommented(_ text: String) -> String { Self.uncomment(text) }

    static func fill(_ text: String, with values: [String]) -> String {
        var rest = values[...]
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if isExplanation(line) { return String(line) }
            var line = String(line)
            while let start = line.firstRange(of: "〔填："),
                let end = line[start.upperBound...].firstIndex(of: "〕")
            {
                line.replaceSubrange(start.lowerBound...end, with: rest.popFirst() ?? "没有值了")
            }
            return line
        }
        return lines.joined(separator: "\n") + (rest.isEmpty ? "" : "\n\n多出的值：\(rest)〔填：〕\n")
    }

    static func uncomment(_ text: String) -> String {
        // Its number is one that the exception is about, which must not stand in a comment.
        text.replacing("同意公开，值守手机", with: "同意公开，值守 13900139001").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map { line in
            if line == "#草稿: 是" { return "草稿: 否" }
            return String(line.hasPrefix("#") && !isExplanation(line) ? line.dropFirst() : line)
        }.joined(separator: "\n")
    }

    /// `# 说明`; what is optional stands right behind its `#`, or indented below such a field.
    private static func isExplanation(_ line: Substring) -> Bool {
        line.hasPrefix("# ") && !line.hasPrefix("#  ")
    }

    /// A whole site with this text in it.
    func site(_ text: String) -> String { "-- \(path) --\n\(text)" + Self.around(path) }

    /// What samples speak of: a method for every kind of work, and an attachment.
    private static func around(_ path: String) -> String {
        """
        -- methods/m.md --
        ---
        类型: 工作法
        标题: 样法
        考评: {分项: [{名称: 领导点评, 分值: 40}, {名称: 群众测评, 分值: 60}], 等次: [{名称: 合格, 起: 0}]}
        职责: [{名称: 电话联系, 频次: 随时, 方式: [暗访]}]
        台账: [{名称: 约谈整改, 状态: [已约谈, 整改中, 已整改]}]
        积分: [{类别: 党员}]
        结对: [{名称: 联户, 成员: [{角色: 党员, 人数: 1}]}]
        报酬: {基本: 60%, 绩效: 40%}
        名册: [{名称: 驻村, 角色: [{角色: 队员}]}]
        ---
        -- hedong/shigu/kaohe.md --
        ---
        类型: 考评
        标题: 村干部考评
        日期: 2026-01-20
        办法: 样法
        期间: 2025-Q4
        对象: 人
        成绩: [{对象: 会计, 编号: G002, 领导点评: 38, 群众测评: 55}]
        ---
        -- methods/p.md --
        ---
        类型: 工作法
        标题: 样评
        考评: {分项: [{名称: 群众测评, 分值: 100, 测评: 100%}]}
        ---
        -- \(path.contains("/") ? SourceTree.folder(of: path) + "/" : "")fujian.pdf --
        图
        -- \(path.contains("/") ? SourceTree.folder(of: path) + "/" : "")qian.jpg --
        图
        -- \(path.contains("/") ? SourceTree.folder(of: path) + "/" : "")hou.jpg --
        图

        """
    }

    static let all: [FilledSample] = [
        FilledSample(
            .disclosure(.decision),
            [
                "硬化村内主干道", "2026-03-01", "村务", "村干部提议", "18.6万元", "壹拾捌万陆仟元整", "2026-02-01", "5", "5", "5",
                "2026-02-05", "9", "9", "9", "2026-02-10", "36", "31", "30", "2026-02-20", "村民代表会议", "45",
                "42", "40",
                "1", "1", "2026-03-01", "2026-03-16", "2026-06-01", "2026-06-16", "2026-05-30", "已完工",
                "18.2万元",
            ] + common),
        FilledSample(
            .disclosure(.statement),
            [
                "三月财务公开", "2026-04-03", "2026-03", "1000.00", "1059.50", "2026-03-02", "承包费", "发包收入",
                "100.00", "\"1\"",
                "2026-03-03", "电费", "办公费", "40.50", "\"2\"", "村部", "100.00", "40.50", "银行存款",
            ] + posting("2026-04-03", "2026-04-18") + own + common),
        FilledSample(
            .disclosure(.project),
            [
                "饮水管网改造", "2026-03-01", "18.6万元", "壹拾捌万陆仟元整", "县级财政补助", "18.6万元", "三组", "1.2公里", "312",
                "1046",
                "公开招标", "178000.00", "2026-03-01", "2026-05-30", "90", "村委会主任", "某建筑公司", "178000.00",
                "2026-01-10",
                "2026-01-20", "10万元", "第一笔", "\"3\"", "到账", "2026-02-01", "53400.00", "预付", "\"4\"", "三成",
                "开工",
                "2026-01-25", "2026-01-25", "按期", "在建", "46600.00", "17.5万元",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.subsidy),
            [
                "地力补贴", "2026-03-01", "耕地地力保护补贴", "102.50", "亩", "\"1\"", "一组", "张*三", "3.25", "333.13",
                "本人领取",
                "333.13", "400.00",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.pay),
            [
                "报酬", "2026-02-01", "样法", "2025-Q4", "样法 2025-Q4", "村主任", "张*三", "3000", "1800", "1200",
                "3000",
                "3000", "村会计", "G002", "2000.01", "1200.01", "800", "合格", "2000.01", "50", "1950.01", "缺勤",
            ] + posting("2026-02-01", "2026-02-16") + own + common),
        FilledSample(
            .disclosure(.evaluation),
            ["考评", "2026-03-01", "样法", "2025", "村", "石谷村", "领导点评", "38", "群众测评", "55", "实事按期办结"]
                + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.poll),
            [
                "测评", "2026-03-01", "样评", "群众测评", "2026-H1", "石谷村", "30", "28", "27", "22", "4", "1",
                "(满意+基本满意)/有效", "96.3%",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.audit),
            [
                "审计", "2026-03-01", "财务管理", "2025", "镇审计站", "凭证缺签字", "补签", "整改中", "2026-12-01", "白条入账",
                "300.00",
                "换成发票", "已整改", "2026-04-01", "2026-02-20",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.log),
            [
                "电话联系", "2026-03-01", "样法", "电话联系", "2026-Q1", "2026-02-20", "结对单位", "石谷村", "1", "问春耕",
                "2026-02-21",
                "石谷村", "暗访", "\"1\"", "样法 2026-Q1", "2026-02-22", "07", "2026-02-23", "30",
                "结对单位", "石谷村", "40", "30", "07", "问收成", "暗访", "\"1\"", "样法 2026-Q1",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.ledger),
            [
                "约谈整改", "2026-03-01", "样法", "约谈整改", "\"1\"", "补签凭证", "石谷村", "2026-12-01", "已约谈", "2026-02-01",
                "\"1\"",
                "补签凭证", "整改中", "2026-02-20", "补签了一张", "样法 2026-Q1", "\"1\"", "补签凭证", "hedong/shigu/kaohe",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.points),
            [
                "积分", "2026-04-03", "样法", "党员", "2026-Q1", "李*", "参加活动", "5", "2026-03-02", "李*", "值班", "2",
                "夜间",
                "10", "李*", "10", "7", "0", "0", "17",
            ] + posting("2026-04-03", "2026-04-18") + own + common),
        FilledSample(
            .disclosure(.pairing),
            ["联户", "2026-03-01", "样法", "联户", "张*", "2026-03-01", "2028-03-01", "党员", "李*"]
                + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.roster),
            [
                "驻村干部名册", "2026-03-01", "样法", "驻村", "G001", "张*三", "第一书记", "队员", "县财政局", "石谷村",
                "2026-01-05", "G002", "队长", "队员", "2026-01-05", "2026-02-05", "柳沟村",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.figures),
            [
                "收入", "2026-03-01", "样法", "行政村", "367", "个", "超过5万元的村", "146", "以上", "个", "39.8%", "146",
                "367",
                "含社区",
                "20村+1社区=21",
            ] + posting("2026-03-01", "2026-03-16") + own + common),
        FilledSample(
            .disclosure(.notice), ["停水", "2026-03-01"] + posting("2026-03-01", "2026-03-16") + common),
        FilledSample(
            .page,
            ["关于", "公开栏是什么", "2026-03-01", "制度", "fujian.pdf", "about", "pages/old", "正文"],
            path: "pages/guanyu.md"),
        FilledSample(
            .method,
            [
                "四个一", "四件事", "\"0-15\"", "某县", "一句话", "党建", "2026-01-01", "是", "县水利局", "石谷村", "2026-01-01",
                "2026-12-31",
                "做了几次", "不公布的", "电话联系", "入户", "干部", "农户", "单位", "随时", "1", "记录", "看病", "暗访", "村", "点评", "100",
                "群众",
                "50%", "季度", "村",
                "100", "优秀", "90", "100", "25%", "合格", "0", "90", "优秀", "3", "表扬", "村", "3", "2", "80%", "点评",
                "获表扬", "1", "3", "迟报", "1", "3", "5", "造假", "100", "督办", "未办", "已办", "未办", "已办",
                "已办", "1", "督办二", "未办", "已办", "党员", "每年",
                "活动", "2", "联户", "党员", "\"1\"", "县直", "2", "否", "经济薄弱", "督办", "60%", "40%", "合格", "100%",
                "经济薄弱", "样法",
                "黑榜", "入户", "15", "\"0-15\"",
                "等次", "合格", "督办", "督办", "督办二", "驻村", "队员", "\"1\"",
                "否", "1+", "镇长", "队员", "1", "原则上", "户", "41", "户", "以上", "39.8%", "146", "367", "含社区",
                "20村+1社区=21", "据实", "\"1-7\"", "五个一", "待补充", "正文",
            ], path: "methods/yang.md"),
        FilledSample(
            .ownKind,
            [
                "募捐台账", "donations", "本县惯例", "一句话", "每年", "15日", "村", "一般事项", "否", "四舍五入到分", "捐款方案", "四舍五入到分",
                "捐款方案", "本县惯例", "本年的数", "怎样填",
            ], path: "kinds/donations.md"),
        FilledSample(.region(.county), place("晒谷县", "990001"), path: "_index.md"),
        FilledSample(.region(.township), place("河东镇", "990001100"), path: "hedong/_index.md"),
        FilledSample(
            .region(.village), place("柳沟村", "990001100201", ["经济薄弱", "2026-01-01"]),
            path: "hedong/liugou/_index.md"),
    ]

    private init(_ kind: RecordKind, _ values: [String], path: String = "hedong/shigu/a.md") {
        self.kind = kind
        self.values = values
        self.path = path
    }

    private static func posting(_ from: String, _ until: String) -> [String] { [from, until] }

    /// - Parameter sorts: what only a village has.
    private static func place(_ title: String, _ code: String, _ sorts: [String] = []) -> [String] {
        [title, code, "312", "1046", "柳沟大队", "一句话", "0399-8360211", "村委会门口", "工作日 8:30—12:00"] + sorts
            + ["hedong/jiu", "在河边"]
    }

    /// A column of one's own, and its line.
    private static let own = ["经手人", "人"]

    private static let common = [
        "一句话", "水利", "fujian.pdf", "qian.jpg", "施工前的路面", "2026-02-01", "hou.jpg", "完工后的路面", "2026-02-20",
        "村务监督委员会", "2026-02-28", "同意公开，值守手机", "写错一个字", "笔误",
        "2026-06-20", "村委会",
        "重复公布",
        "2026-06-25", "村委会", "hedong/shigu/kaohe", "hedong/jiu", "gs-1", "石谷村", "设备", "打草机", "打草机", "李*", "3",
        "1250.5", "3751.50",
        "四舍五入到分", "2026-12-31", "手机号", "\"9001\"", "值守手机", "没有座机", "村委会", "正文",
    ]
}

extension FilledSample {
    /// A word that is no field and no value, and like none.
    private static let nonsense = String(repeating: "〇", count: 16)

    /// Fields of the reader's own that neither the sample nor its explanations have: a field that nobody knows is put into every
    /// mapping, and the reader says which it would take.
    func forgottenFields() async -> Set<String> {
        await Self.forgottenFields(uncommented(filled), explained: text, at: path, in: site)
    }

    static func forgottenFields(
        _ text: String, explained: String, at path: String, in site: (String) -> String
    ) async -> Set<String> {
        let comments = explained.split(separator: "\n").filter(isExplanation).joined()
        var known: [[String]: Set<String>] = [:]
        for mapping in await mappings(of: text, at: path, in: site) {
            known[mapping.offered, default: []].formUnion(mapping.keys)
        }
        var forgotten: Set<String> = []
        for (fields, keys) in known {
            for field in fields where !keys.contains(field) && !comments.contains(field) {
                forgotten.insert(field)
            }
        }
        return known.isEmpty ? ["没有问到"] : forgotten
    }

    /// A mapping of a text.
    struct Mapping: Sendable {
        /// Which one it is, in the order of the text.
        var number: Int
        var keys: [String]
        /// The fields that the reader would take here, in its order.
        var offered: [String]
    }

    /// The mappings of which the reader says what it would take: a field that nobody knows is put into every one.
    static func mappings(
        of text: String, at path: String, in site: (String) -> String
    ) async -> [Mapping] {
        var number = -1
        var keys: [Place: (number: Int, keys: [String])] = [:]
        let asked = await found(in: documents(site(text)), at: path) { node in
            node.withKey(nonsense) { entries in
                number += 1
                let place = Place(line: 10_000 + number, column: 1)
                keys[place] = (number, entries.map(\.key.value))
                return place
            }
        }
        return asked.compactMap { diagnostic in
            guard let (number, keys) = keys[diagnostic.location.place],
                let list = ["可用的字段：", "可用的列："].lazy.compactMap({ diagnostic.help.after($0) }).first
            else { return nil }
            return Mapping(
                number: number, keys: keys, offered: list.split(separator: "、").map(String.init))
        }
    }

    /// What the reader says when a mapping lacks one of its keys.
    static func complaints(
        without key: String, ofMapping number: Int, of text: String, at path: String,
        in site: (String) -> String
    ) async -> [Diagnostic] {
        await found(in: documents(site(text)), at: path) { $0.without(key, ofMapping: number) }
    }

    /// Words of closed lists that the sample does not name: nonsense is written in place of each value, and the reader says which
    /// it would take.
    func forgottenWords() async -> Set<String> {
        await Self.forgottenWords(uncommented(filled), explained: text, at: path, in: site)
    }

    static func forgottenWords(
        _ text: String, explained: String, at path: String, in site: (String) -> String
    ) async -> Set<String> {
        let site = documents(site(text))
        var forgotten: Set<String> = []
        var count = 1
        var index = 0
        while index < count {
            let said = await found(in: site, at: path) { node in
                count = node.scalars.count
                return node.withScalar(nonsense, at: index)
            }
            index += 1
            for diagnostic in said
            where diagnostic.check == "wrong-type" && diagnostic.message.contains(nonsense) {
                guard let list = diagnostic.help.after("可以写：") else { continue }
                let words = (list.split(separator: "；").first ?? "").split(separator: "、").map(String.init)
                // The kinds themselves are listed by `new`.
                if words.contains("四议两公开") { continue }
                forgotten.formUnion(words.filter { !explained.contains($0) })
            }
        }
        return forgotten
    }

    private static func documents(_ site: String) -> [Document] {
        Example(site).files.map(Document.init(parsing:))
    }

    private static func found(
        in site: [Document], at path: String, changing change: (Node) -> Node
    ) async -> [Diagnostic] {
        var log = Diagnostics()
        let documents = site.map { document in
            var document = document
            if document.path == path {
                switch document.content {
                case .record(let node?, let body):
                    document.content = .record(frontMatter: change(node), body: body)
                case .settings(let node?): document.content = .settings(change(node))
                default: break
                }
            }
            return document
        }
        let tree = SourceTree(documents.map(\.path))
        let frame = Frame(reading: documents, in: tree, on: .day(Example.asOf), into: &log)
        let facts = documents.filter { $0.path.hasSuffix(".md") && !frame.taken.contains($0.path) }
            .map { Record(reading: $0, in: frame).facts }
        _ = await Register(frame, facts, into: &log)
        return log.all.filter { $0.location.path == path }
    }
}

extension String {
    /// What stands after the first of some words; nil without them.
    fileprivate func after(_ words: String) -> String? {
        firstRange(of: words).map { String(self[$0.upperBound...]) }
    }
}

extension Node {
    /// Every scalar, in the order of the text.
    var scalars: [String] {
        switch value {
        case .scalar(let text): [text]
        case .list(let items): items.flatMap(\.scalars)
        case .mapping(let entries): entries.flatMap(\.value.scalars)
        }
    }

    /// Every key, in the order of the text.
    var keys: [String] {
        switch value {
        case .scalar: []
        case .list(let items): items.flatMap(\.keys)
        case .mapping(let entries): entries.flatMap { [$0.key.value] + $0.value.keys }
        }
    }

    /// With a key in every mapping, each at the place that is given for its entries.
    fileprivate func withKey(_ key: String, at place: ([Entry]) -> Place) -> Node {
        switch value {
        case .scalar: return self
        case .list(let items): return Node(.list(items.map { $0.withKey(key, at: place) }), at: self.place)
        case .mapping(let entries):
            let spot = place(entries)
            let own = Entry(key: Located(key, at: spot), value: Node(.scalar("甲"), at: spot))
            let others = entries.map { Entry(key: $0.key, value: $0.value.withKey(key, at: place)) }
            return Node(.mapping(others + [own]), at: self.place)
        }
    }

    /// Without a key of one mapping, which is counted in the order of the text.
    fileprivate func without(_ key: String, ofMapping number: Int) -> Node {
        var left = number
        return removing(key, &left)
    }

    private func removing(_ key: String, _ left: inout Int) -> Node {
        switch value {
        case .scalar: return self
        case .list(let items): return Node(.list(items.map { $0.removing(key, &left) }), at: place)
        case .mapping(let entries):
            left -= 1
            let kept = left == -1 ? entries.filter { $0.key.value != key } : entries
            return Node(
                .mapping(kept.map { Entry(key: $0.key, value: $0.value.removing(key, &left)) }), at: place)
        }
    }

    /// With a word in place of one scalar, which is counted in the order of the text.
    fileprivate func withScalar(_ word: String, at index: Int) -> Node {
        var left = index
        return replacing(word, &left)
    }

    private func replacing(_ word: String, _ left: inout Int) -> Node {
        switch value {
        case .scalar:
            left -= 1
            return left == -1 ? Node(.scalar(word), at: place) : self
        case .list(let items): return Node(.list(items.map { $0.replacing(word, &left) }), at: place)
        case .mapping(let entries):
            return Node(
                .mapping(entries.map { Entry(key: $0.key, value: $0.value.replacing(word, &left)) }),
                at: place)
        }
    }
}
