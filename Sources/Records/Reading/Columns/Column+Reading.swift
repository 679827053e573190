import Documents

extension Column {
    /// Columns by their names, each with its line: `{经手人: 人, 户数: 数量 户 合计}`; a list of names means words.
    ///
    /// - Parameters:
    ///   - marks: those that mean something in such a table.
    ///   - hasUpper: whether a column may be several, below a head that they share: `{读数: {上次: 数量 吨, 本次: 数量 吨}}`.
    static func all(
        reading node: Node, of table: String, marks: [Mark] = Mark.allCases, hasUpper: Bool = false,
        path: String, into log: inout Diagnostics
    ) -> [Column] {
        var columns: [Column] = []
        var seen: Set<String> = []
        func take(
            _ name: Located<String>, _ line: Located<String>?, below upper: String? = nil,
            _ log: inout Diagnostics
        ) {
            let name = name.map { Rows.withoutUnit($0.trimmed) }
            let location = SourceLocation(path, name.place)
            guard Self.isName(name.value, at: location, into: &log) else { return }
            guard seen.insert(upper.map { "\($0).\(name.value)" } ?? name.value).inserted else {
                log.report(.repeatedKey, at: location, "“\(Scalar.shortened(name.value))”列有两个", help: "只留一列")
                return
            }
            var column = Column(name, line, marks, path: path, into: &log)
            column.upper = upper
            columns.append(column)
        }
        switch node.value {
        case .scalar(let text):
            for name in WordSeparators.all.words(of: Located(text, at: node.place)) { take(name, nil, &log) }
        case .list(let items):
            for item in items {
                guard case .scalar(let name) = item.value else {
                    log.report(
                        .wrongType, at: SourceLocation(path, item.place), "“\(table)”的每一列应当是列名",
                        help: "写成 [经手人, 证明人]；要写类型的，写成 {经手人: 人}")
                    continue
                }
                take(Located(name, at: item.place), nil, &log)
            }
        case .mapping(let entries):
            for entry in entries {
                if hasUpper, case .mapping(let inner) = entry.value.value, !inner.isEmpty {
                    let location = SourceLocation(path, entry.key.place)
                    guard isName(entry.key.value, at: location, into: &log) else { continue }
                    for lower in inner {
                        guard case .scalar(let line) = lower.value.value else {
                            log.report(
                                .columnLine, at: SourceLocation(path, lower.value.place), "表头至多两层",
                                help: "写成 \(Scalar.shortened(entry.key.value)): {上次: 数量 吨, 本次: 数量 吨}")
                            continue
                        }
                        take(lower.key, Located(line, at: lower.value.place), below: entry.key.value, &log)
                    }
                    continue
                }
                guard case .scalar(let line) = entry.value.value else {
                    log.report(
                        .columnLine, at: SourceLocation(path, entry.value.place),
                        "“\(Scalar.shortened(entry.key.value))”应当是一行：类型、单位、记号",
                        help: "写成 \(Scalar.shortened(entry.key.value)): 金额 合计")
                    continue
                }
                take(entry.key, Located(line, at: entry.value.place), &log)
            }
        }
        guard columns.count <= maximum else {
            log.report(
                .manyColumns, at: SourceLocation(path, node.place),
                "“\(table)”有 \(columns.count) 列，最多 \(maximum) 列", help: "分成几张表")
            return []
        }
        return columns
    }

    /// Whether a head can be a name.
    static func isName(_ name: String, at location: SourceLocation, into log: inout Diagnostics) -> Bool {
        guard name.isVisible else {
            log.report(.blankText, at: location, "列名是空的", help: "写上列名，或删去这一列")
            return false
        }
        guard name.unicodeScalars.count <= longestName else {
            log.report(
                .columnLine, at: location, "列名太长：“\(Scalar.shortened(name))”",
                help: "列名至多 \(longestName) 个字，要说明的写在正文里")
            return false
        }
        if let advice = PrivateHead.advice(for: name) {
            log.report(.unknownKey, at: location, "不能有“\(Scalar.shortened(name))”列", help: advice)
            return false
        }
        return true
    }

    /// Reads `数量 户 必填 合计`: the type, its unit or options, then marks. A line that cannot be meant is reported, and counts as words.
    private init(
        _ name: Located<String>, _ line: Located<String>?, _ marks: [Mark], path: String,
        into log: inout Diagnostics
    ) {
        self.init(name.value, PrivateHead.namesPeople(name.value) ? .person : .text)
        var words = (line.map(ColumnWord.all) ?? [])[...]
        func report(_ word: Located<String>, _ message: Message, _ help: String) {
            log.report(.columnLine, at: SourceLocation(path, word.place), message, help: help)
        }
        guard let first = words.popFirst() else { return }
        isRead = false
        guard let word = ColumnType.Word(spelled: first.value == "机构" ? "单位" : first.value) else {
            report(
                first, "“\(Scalar.shortened(first.value))”不是类型（\(name.value)）",
                Self.advice(forType: first.value))
            return
        }
        let type: ColumnType
        var unitColumn: String?
        switch word {
        case .money: type = .money(inTenThousands: Self.takeScale(&words))
        case .quantity, .rate, .choice:
            guard let next = words.first, Mark(spelled: next.value) == nil else {
                let sample = word == .quantity ? "数量 亩" : word == .rate ? "单价 元/亩" : "选项 自用、出租、闲置"
                report(
                    first, "“\(first.value)”后面缺\(word == .choice ? "选项" : "单位")（\(name.value)）",
                    "写成 \(name.value): \(sample)")
                return
            }
            words.removeFirst()
            if word == .choice {
                let options = WordSeparators.all.words(of: next).map(\.value)
                guard options.count > 1, options.count <= Self.maximum, Set(options).count == options.count
                else {
                    report(
                        next, "选项要有两个以上，各不相同（\(name.value)）", "用顿号隔开，至多 \(Self.maximum) 个，如 自用、出租、闲置")
                    return
                }
                type = .choice(options)
            } else if word == .quantity, let column = Self.column(ofUnit: next.value) {
                type = .quantity(unit: ColumnType.unitByRow)
                unitColumn = column
            } else {
                type = word == .quantity ? .quantity(unit: next.value) : .rate(unit: next.value)
            }
        case .text: type = .text
        case .day: type = .day
        case .person: type = .person
        case .party: type = .party
        case .organisation: type = .organisation
        case .region: type = .region
        case .village: type = .village
        case .group: type = .group
        case .yesNo: type = .yesNo
        case .id: type = .id
        case .account: type = .account
        case .picture: type = .picture
        case .link:
            // Of any kind where none is named.
            let isNamed =
                words.first.map { Mark(spelled: $0.value) == nil && Self.options(in: $0.value) == nil }
                ?? false
            type = .link(isNamed ? words.removeFirst().value : nil)
        }
        if PrivateHead.namesPeople(name.value), !type.isOfPeople, !type.isNumber {
            Self.reportPerson(name, at: first.place, path, into: &log)
            return
        }
        self = Column(name.value, type)
        self.unitColumn = unitColumn
        for next in words {
            if let options = Self.options(in: next.value), marks.contains(.needed) {
                neededWhen = options
                continue
            }
            if let word = Self.start(in: next.value), marks.contains(.needed) {
                neededFrom = Day(written: word)
                if neededFrom == nil {
                    report(
                        next, "“\(Scalar.shortened(word))”不是存在的日期（\(name.value)）", "写成 2027-01-01起必填")
                }
                continue
            }
            let mark = Mark(spelled: next.value)
            guard let mark, marks.contains(mark) else {
                let all = marks.map(\.term.chinese)
                report(
                    next,
                    "“\(Scalar.shortened(next.value))”\(mark == nil ? "不是记号" : "在这张表里没有用")（\(name.value)）",
                    mark != nil
                        ? "可以写：\(all.joined(separator: "、"))"
                        : Spelling.nearest(to: next.value, among: all).map { "是否想写“\($0)”？" }
                            ?? "类型和单位后面可以写：\(all.joined(separator: "、"))")
                continue
            }
            take(mark, at: next, path, into: &log)
        }
    }

    /// `按计量` is the column 计量; nil for a unit.
    private static func column(ofUnit word: String) -> String? {
        for prefix in ["按", "by-"] where word.hasPrefix(prefix) && word != prefix {
            return String(word.dropFirst(prefix.count))
        }
        return nil
    }

    /// The day of `2027-01-01起必填`; nil for any other word.
    private static func start(in word: String) -> String? {
        if word.hasSuffix("起必填") { return String(word.dropLast(3)) }
        return word.hasPrefix("required-from-") ? String(word.dropFirst(14)) : nil
    }

    /// The options of `发包、出租时必填`; nil for any other word.
    private static func options(in word: String) -> [String]? {
        var list = word
        if word.hasSuffix("时必填") {
            list = String(word.dropLast(3))
        } else if word.hasPrefix("required-if-") {
            list = String(word.dropFirst(12))
        } else {
            return nil
        }
        let options = list.split { "、|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
        return options.isEmpty ? nil : options
    }

    private mutating func take(
        _ mark: Mark, at word: Located<String>, _ path: String, into log: inout Diagnostics
    ) {
        switch mark {
        case .needed: isNeeded = true
        case .merged: isMerged = true
        case .eachOnce where options.isEmpty:
            log.report(
                .columnLine, at: SourceLocation(path, word.place), "“各一”写在选项的列上（\(name)）",
                help: "写成 \(name): 选项 甲、乙、丙 各一；或删去“各一”")
        case .eachOnce: isEachOnce = true
        case .total where !type.canBeSummed:
            let said = type.isNumber ? "单价不能合计" : "文字、日期不能合计"
            log.report(
                .columnLine, at: SourceLocation(path, word.place), "\(said)（\(name)）",
                help: "只有金额和数量能合计；删去“合计”")
        case .total: isSummed = true
        case .subtotal where type.isNumber:
            log.report(
                .columnLine, at: SourceLocation(path, word.place), "不能按\(name)小计：它是数",
                help: "小计写在分组的列上，如 组: 组 小计；要加总的列写“合计”")
        case .subtotal: isSubtotalled = true
        }
    }

    /// Nothing in a message says a name: the head alone.
    private static func reportPerson(
        _ name: Located<String>, at place: Place, _ path: String, into log: inout Diagnostics
    ) {
        log.report(
            .columnLine, at: SourceLocation(path, place), "“\(name.value)”像是个人信息，类型应当是“人”",
            help: "写成 \(name.value): 人；公布时按本公开栏的规则遮去")
    }

    /// `万元` behind 金额; 元 need not be said.
    private static func takeScale(_ words: inout ArraySlice<Located<String>>) -> Bool {
        guard let next = words.first, ["元", "yuan", "万元", "wan"].contains(next.value) else { return false }
        words.removeFirst()
        return next.value == "万元" || next.value == "wan"
    }

    private static func advice(forType word: String) -> String {
        let all = ColumnType.Word.allCases.map(\.term.chinese)
        for type in all where type.unicodeScalars.count > 1 && word.hasPrefix(type) && word != type {
            return "类型和后面的词之间空一格：\(type) \(word.dropFirst(type.count))"
        }
        if ["数字", "数值", "数目", "数据", "整数", "小数", "number"].contains(word) {
            return "钱写 金额，别的数写 数量 和单位，如 数量 亩；每一份多少写 单价，如 单价 元/亩"
        }
        return Spelling.nearest(to: word, among: all).map { "是否想写“\($0)”？" }
            ?? "可以写的类型：\(all.joined(separator: "、"))"
    }

    /// What may stand behind the type.
    enum Mark: Choice {
        case needed, total, subtotal, merged, eachOnce

        var term: Term {
            switch self {
            case .needed: Term("必填", "required")
            case .total: .total
            case .subtotal: Term("小计", "subtotal")
            case .merged: Term("合并", "merged")
            case .eachOnce: Term("各一", "each-once")
            }
        }
    }
}

/// The words of a line, parted by spaces of either width, each where it stands.
private enum ColumnWord {
    static func all(of line: Located<String>) -> [Located<String>] {
        var words: [Located<String>] = []
        var word = String.UnicodeScalarView()
        var start = 0
        func end() {
            if word.isEmpty { return }
            let place = Place(line: Int(line.place.line), column: Int(line.place.column) + start)
            words.append(Located(String(word), at: place))
            word = String.UnicodeScalarView()
        }
        for (offset, scalar) in line.value.unicodeScalars.enumerated() {
            if scalar == " " || scalar == "\u{3000}" || scalar == "\t" {
                end()
            } else {
                if word.isEmpty { start = offset }
                word.append(scalar)
            }
        }
        end()
        return words
    }
}
