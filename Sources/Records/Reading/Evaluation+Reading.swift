import Documents

extension Evaluation {
    static let schema: [Term] = [.method, .period, .subjects, .scores]
    private static let scoreSchema: [Term] = [
        .subject, .id, .bonus, .bonusCauses, .deduction, .deductionCauses, .veto, .grounds, .totalScore,
        .grade,
    ]

    init?(
        reading fields: Fields, regions: RegionIndex, methods: MethodIndex, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let name: Located<String>? = fields.required(.method, into: &log)
        let period: Located<Period>? = fields.required(.period, into: &log)
        let written = fields.choice(.subjects, as: SubjectKind.self, into: &log)?.value
        guard fields.has(.scores) else {
            fields.reportMissing(.scores, sample: "2025.csv", into: &log)
            return nil
        }
        guard let name, let period else { return nil }
        guard let mechanism = methods.only(.appraisal, named: name, in: fields, into: &log),
            let appraisal = methods[mechanism].appraisal
        else { return nil }
        guard let kind = Self.kind(written, of: appraisal, in: fields, into: &log) else { return nil }
        let asked = appraisal.narrowed(to: kind)
        guard let rows = fields.rows(.scores, of: Self.scoreSchema, others: true, from: tree, into: &log)
        else { return nil }
        methodName = name
        self.mechanism = mechanism
        self.period = period
        subjects = kind
        scoresPath = rows.path
        own = rows.own
        scoresPlace = rows.place
        let names = asked.components.map(\.name.value)
        // What a spreadsheet calls the column of those who are judged; said once, for every row would lack its subject.
        let lacksSubject = rows.rows.first.map { !$0.hasColumn(.subject) } ?? false
        if lacksSubject, let row = rows.rows.first,
            let column = rows.others.first(where: {
                Self.subjectNames.contains($0.value) && !names.contains($0.value)
            })
        {
            log.report(
                .unknownKey, at: SourceLocation(rows.path, column.place),
                "未知的\(row.isOfTable ? "列" : "字段")“\(column.value)”",
                help: "把“\(column.value)”改成“\(row.name(of: .subject))”")
            return nil
        }
        let before = log.all.count
        for column in rows.others where !names.contains(column.value) {
            let known = names + Self.scoreSchema.flatMap { [$0.chinese, $0.english] }
            log.report(
                .unknownKey, at: SourceLocation(rows.path, column.place),
                "办法里没有分项“\(Scalar.shortened(column.value))”",
                help: Spelling.nearest(to: column.value, among: known).map { "是否想写“\($0)”？" }
                    ?? (names.isEmpty ? "办法只分等次；可用的列：" : "分项：")
                    + (names.isEmpty ? Self.scoreSchema.map(\.chinese) : names).joined(separator: "、"))
        }
        if lacksSubject, log.all.count > before { return nil }
        let (items, totals) = rows.parted(into: &log)
        for row in totals {
            log.report(.tableTotal, at: row.location(row.place), "成绩没有合计行", help: "删去这一行；每个对象的总分写在“总分”列")
        }
        var read = items.compactMap { row in
            Score(
                reading: row, kind: kind, isKindWritten: written != nil, appraisal: asked,
                regions: regions, units: methods.units,
                into: &log)
        }
        if kind == .person || kind == .post { read.maskNames(but: methods.units) }
        let scored = names.indices.filter { part in read.contains { $0.parts[part] != nil } }
        scores = read.map { score in
            var score = score
            let isBlank = scored.contains { score.parts[$0] == nil }
            // Who is scored in nothing at all may have a total of another kind: transferred, or of half a year.
            score.isPartial = isBlank && scored.contains { score.parts[$0] != nil }
            return score
        }
    }
}

extension Evaluation {
    /// Whom it judges: as it says, else the one kind that its method judges, else villages. Nil, reported, for whom it does not.
    private static func kind(
        _ written: SubjectKind?, of appraisal: Method.Appraisal, in fields: Fields,
        into log: inout Diagnostics
    ) -> SubjectKind? {
        let judged = appraisal.subjects
        if judged.isEmpty { return written ?? .village }
        let names = judged.map(\.text).joined(separator: "、")
        if let written {
            if judged.contains(written) { return written }
            log.report(
                .wrongType, at: fields.location(fields.node(.subjects)?.place ?? fields.place),
                "“\(written.text)”不是这个办法考评的（\(fields.spelling(.subjects))）", help: "办法考评的是：\(names)")
            return nil
        }
        if judged.count == 1 { return judged[0] }
        fields.reportMissing(.subjects, sample: judged[0].text, otherwise: "办法分开考评 \(names)，各写一份", into: &log)
        return nil
    }

    private static let subjectNames: Set<String> = [
        "村", "村名", "村名称", "村别", "行政村", "乡镇", "乡镇名", "乡镇名称", "单位", "单位名称", "被考核单位", "被考评单位", "姓名", "名称",
        "干部姓名",
        "被考核人", "考核对象", "考评对象", "被考核对象", "被考评对象", "name", "village", "township",
    ]
}

extension Evaluation.Score {
    fileprivate init?(
        reading row: Row, kind: Evaluation.SubjectKind, isKindWritten: Bool, appraisal: Method.Appraisal,
        regions: RegionIndex, units: Units,
        into log: inout Diagnostics
    ) {
        guard let subject = row.required(.subject, as: String.self, into: &log) else { return nil }
        place = row.place
        self.subject = subject
        let before = log.all.count
        parts = [Located<Quantity>?](repeating: nil, count: appraisal.components.count)
        for (name, cell) in row.others {
            guard let index = appraisal.components.firstIndex(where: { $0.name.value == name }) else {
                continue
            }
            if !cell.value.isEmpty, !Scalar.isBlank(cell.value) {
                parts[index] = Scalar.read(cell, named: name, path: row.path, into: &log)
            }
        }
        bonus = row.value(.bonus, into: &log)
        deduction = row.value(.deduction, into: &log)
        bonusCauses = row.causes(.bonusCauses, of: appraisal.bonuses)
        deductionCauses = row.causes(.deductionCauses, of: appraisal.deductions)
        (isVetoed, vetoCause) = row.veto(by: appraisal.vetoes.map(\.value), into: &log)
        reason = row.text(.grounds)?.value
        statedTotal = row.value(.totalScore, into: &log)
        statedGrade = row.text(.grade)
        number = row.text(.id)?.value
        isWhole = log.all.count == before
        region = nil
        let level: Region.Level
        switch kind {
        case .village: level = .village
        case .township: level = .township
        case .unit, .post, .group, .person:
            // Whoever has several names is one.
            self.subject = Located(units.declaredName(of: subject.value), at: subject.place)
            return
        }
        switch regions.find(subject.value, at: level) {
        case .found(let index): region = index
        case .missing(let message, let advice):
            log.report(
                .unknownRegion, at: row.location(subject.place), message,
                help: Self.advice(
                    for: subject.value, isCertain: isKindWritten || regions.hasTitle(subject.value),
                    else: advice(log.mayAdvise(on: row.path))))
            return nil
        }
    }

    /// Who is no village may be a person or a unit; a masked name is a person's for certain.
    private static func advice(for subject: String, isCertain: Bool, else advice: String) -> String {
        if Masked.isMasked(subject) { return "考的是人，字段区写一行 对象: 人" }
        return isCertain || advice.hasPrefix("是否") ? advice : "考的是人写 对象: 人，是单位写 对象: 单位；是村，" + advice
    }
}

extension [Evaluation.Score] {
    /// Masks names in full, each by itself: two people whose names look alike with their masks stay two. Posts and units are no names.
    fileprivate mutating func maskNames(but units: Units) {
        var known: [String: String] = [:]
        var alike: [String: Int] = [:]
        for index in indices where units.named(self[index].subject.value) == nil {
            let subject = self[index].subject
            var name = Masked.maskingFullNames(in: subject.value)
            if name == subject.value { continue }
            if let first = known[subject.value] {
                name = first
            } else {
                let number = alike[name, default: 0] + 1
                alike[name] = number
                if number > 1 { name += "（\(number)）" }
                known[subject.value] = name
            }
            self[index].subject = Located(name, at: subject.place)
        }
    }
}

extension Row {
    /// `迟报 2、缺席`
    fileprivate func causes(
        _ term: Term, of adjustments: Method.Appraisal.Adjustments?
    ) -> [Located<Evaluation.Cause>] {
        guard let cell = text(term) else { return [] }
        let known = adjustments?.rules.map(\.cause.value) ?? []
        if known.contains(cell.value) {
            return [Located(Evaluation.Cause(cell.value, among: known), at: cell.place)]
        }
        return cell.value.split(whereSeparator: { "、；;，,".contains($0) }).map { part in
            Located(Evaluation.Cause(String(part).trimmed, among: known), at: cell.place)
        }
    }

    /// `是`, or the cause where the method has a list of them: then it has to be one.
    fileprivate func veto(
        by causes: [String], into log: inout Diagnostics
    ) -> (isVetoed: Bool, cause: String?) {
        guard let cell = text(.veto) else { return (false, nil) }
        if causes.contains(cell.value) { return (true, cell.value) }
        if causes.isEmpty { return (value(.veto, as: Bool.self, into: &log)?.value ?? false, nil) }
        switch Bool(scalar: cell.value) {
        case false?: return (false, nil)
        case true?:
            log.report(
                .vetoCause, at: location(cell.place), "没有写明为什么一票否决（\(name(of: .veto))）",
                help: "不写“\(cell.value)”，写办法里的一条：\(causes.joined(separator: "、"))")
            return (true, nil)
        case nil:
            log.report(
                .vetoCause, at: location(cell.place), "“\(Scalar.shortened(cell.value))”不是办法里一票否决的情形",
                help: log.advice(for: cell.value, among: causes, on: path, else: "办法里有"))
            return (false, nil)
        }
    }
}
