import Records

/// What a mechanism asks, each part as data.
struct MechanismAsks {
    let mechanism: Mechanism

    /// How it judges: in words, by component, by grade.
    var appraisal: HTML { formula + components + grades }

    var formula: HTML {
        guard let appraisal = mechanism.appraisal else { return HTML() }
        let parts = appraisal.parted.map { kind, own -> HTML in
            let whom: HTML = kind.map { "<p class=\"label\">考\(text: $0.text)</p>" } ?? HTML()
            return whom + FormulaInWords(appraisal: own).html
        }
        return "<div class=\"formula\">\(parts.joined())</div>"
    }

    var components: HTML {
        guard let appraisal = mechanism.appraisal, !appraisal.components.isEmpty else { return HTML() }
        let hasScorer = appraisal.components.contains { $0.scorer != nil }
        let hasPolls = appraisal.components.contains { $0.poll != nil }
        let hasSubjects = appraisal.components.contains { !$0.subjects.isEmpty }
        var columns: [DataTable.Column] = [.text("分项"), .number("分值")]
        if hasPolls { columns.append(.number("测评占")) }
        if hasSubjects { columns.append(.text("考谁")) }
        if hasScorer { columns.append(.wide("由谁评分")) }
        var table = DataTable("考评分项", of: mechanism.name.value, unit: "分", columns: columns)
        for component in appraisal.components {
            table.row()
            table.cell(text: component.name.value)
            table.cell(text: component.weight.value.text)
            if hasPolls { table.cell(text: component.poll?.value.text ?? "") }
            if hasSubjects {
                table.cell(text: component.subjects.map(\.text).joined(separator: "、"))
            }
            if hasScorer { table.cell(text: component.scorer ?? "") }
        }
        table.foot()
        table.cell(text: hasSubjects ? "满分（各自）" : "满分")
        table.cell(text: appraisal.full.text)
        return table.finished()
    }

    var grades: HTML {
        guard let appraisal = mechanism.appraisal, !appraisal.grades.isEmpty else { return HTML() }
        if appraisal.components.isEmpty {
            return
                "<p class=\"words\">等次：\(text: appraisal.grades.map(\.name.value).joined(separator: "、"))。</p>"
        }
        var table = DataTable(
            "等次", of: mechanism.name.value, unit: "分", columns: [.text("等次"), .number("起（含）"), .number("不满")])
        var above: String?
        for grade in appraisal.grades {
            table.row()
            table.cell(text: grade.name.value)
            table.cell(text: grade.from?.value.text ?? "没有写")
            table.cell(text: above ?? "—")
            above = grade.from?.value.text
        }
        return table.finished()
    }

    /// Who does what and toward whom, how often and how many, and what shows it. A telephone has room for no more than four columns.
    var duties: HTML {
        let duties = mechanism.duties
        if duties.isEmpty { return HTML() }
        let hasEvidence = duties.contains { $0.evidence != nil }
        var columns: [DataTable.Column] = [.wide("职责"), .text("由谁"), .text("频次")]
        if hasEvidence { columns.append(.wide("凭什么证明")) }
        var table = DataTable("职责：谁、多久一次、做什么", of: mechanism.name.value, rows: duties.count, columns: columns)
        for duty in duties {
            table.row()
            var name = HTML(text: duty.name.value)
            if let note = duty.note { name.append("<small class=\"why\">\(text: note)</small>") }
            if !duty.means.isEmpty {
                name.append("<small class=\"why\">方式：\(text: duty.means.joined(separator: "、"))</small>")
            }
            if duty.isInternal { name.append("<small class=\"why\">内部：记录不公布</small>") }
            table.cell(name)
            var who = HTML(text: duty.by ?? "")
            if let toward = duty.toward { who.append("<small class=\"why\">对\(text: toward)</small>") }
            table.cell(who)
            var often =
                duty.cadence.map { HTML(text: $0.words + duty.plan) } ?? "<span class=\"missing\">待补充</span>"
            if duty.count.text != "1" {
                often.append("<small class=\"why\">数量 \(text: duty.count.text)</small>")
            }
            table.cell(often)
            if hasEvidence { table.cell(text: duty.evidence ?? "") }
        }
        return table.finished()
    }

    /// Each ledger's states as a track, and the moves that are declared.
    var ledgers: HTML {
        var html = HTML()
        for rule in mechanism.ledgers {
            let track = StateTrack(rule: rule)
            let kept = rule.isInternal ? "（内部，不公布）" : ""
            html.append(
                "<p class=\"label\">\(text: rule.name.value)\(text: kept)</p>\(track.html())\(track.moves)")
        }
        if mechanism.matched.count > 1 {
            let names = mechanism.matched.map(\.value).joined(separator: "、")
            html.append("<p class=\"words\">\(text: names)逐条对应：同一件事各本都有，走到同一步。</p>")
        }
        return html
    }

    /// What counts for how much, by class.
    var points: HTML {
        if mechanism.points.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"places rules\">"
        for group in mechanism.points {
            let rhythm = group.cadence.map { "，\($0.words)公布" } ?? ""
            html.append("<li><p class=\"label\">\(text: group.name.value + rhythm)</p><dl>")
            for rule in group.rules {
                html.append(
                    "<div><dt>\(text: rule.cause)</dt><dd>\(text: Quantity.signed(asWritten: rule.value))</dd></div>"
                )
            }
            html.append(literal: "</dl></li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    /// Who is put together with whom, how many of each, for how long.
    var pairings: HTML {
        let pairings = mechanism.pairings
        if pairings.isEmpty { return HTML() }
        let hasTerm = pairings.contains { $0.term != nil }
        let isForAll = pairings.contains(where: \.isForEveryVillage)
        var columns: [DataTable.Column] = [.wide("结对"), .wide("成员")]
        if hasTerm { columns.append(.text("期限")) }
        if isForAll { columns.append(.text("每村都要有")) }
        let hasSorts = pairings.contains { !$0.villageSorts.isEmpty }
        let hasAcceptance = pairings.contains { $0.acceptance != nil }
        if hasSorts { columns.append(.text("给哪类村")) }
        if hasAcceptance { columns.append(.text("怎样算结束")) }
        var table = DataTable("结对：谁和谁", of: mechanism.name.value, rows: pairings.count, columns: columns)
        for pairing in pairings {
            table.row()
            table.cell(text: pairing.name.value)
            table.cell(text: MechanismWords.members(of: pairing))
            if hasTerm { table.cell(text: pairing.term.map { "\($0) 年" } ?? "") }
            if isForAll { table.cell(text: pairing.isForEveryVillage ? "是" : "") }
            if hasSorts { table.cell(text: pairing.villageSorts.map(\.value).joined(separator: "、")) }
            if hasAcceptance {
                table.cell(text: pairing.acceptance.map { end(in: $0.value) } ?? "")
            }
        }
        return table.finished()
    }

    /// `验收台账上到“验收合格”`
    private func end(in ledger: String) -> String {
        guard let rule = mechanism.ledgers.first(where: { $0.name.value == ledger }) else { return ledger }
        let states = rule.closed.sorted().map { "“\(rule.states[$0])”" }
        return "\(ledger)上到\(states.joined(separator: "或"))"
    }

    /// What pay is made up of, and what each grade earns of the part by performance.
    var pay: HTML {
        guard let rule = mechanism.pay else { return HTML() }
        var html: HTML = "<div class=\"formula\">\(PayInWords(rule: rule).html)</div>"
        if rule.factors.isEmpty { return html }
        var table = DataTable(
            "各等次的系数", of: mechanism.name.value, rows: rule.factors.count,
            columns: [.text("等次"), .number("发绩效的")])
        for item in rule.factors {
            table.row()
            table.cell(text: item.grade.value)
            table.cell(text: item.factor.value.text)
        }
        html.append(table.finished())
        return html
    }

    /// Who must be in each roster, and what must be behind somebody who is given a post.
    var rosters: HTML {
        var html = HTML()
        if !mechanism.rosters.isEmpty {
            var table = DataTable(
                "名册：谁，几个人", of: mechanism.name.value, rows: mechanism.rosters.count,
                columns: [.wide("名册"), .wide("角色和人数"), .text("每村都要有")])
            for roster in mechanism.rosters {
                table.row()
                table.cell(text: roster.name.value)
                table.cell(text: MechanismWords.members(of: roster))
                table.cell(text: roster.isForEveryVillage ? "是" : "")
            }
            html.append(table.finished())
        }
        if !mechanism.qualifications.isEmpty {
            html.append("<p class=\"label\">任职</p><ul class=\"entries small\">")
            for rule in mechanism.qualifications {
                html.append(
                    "<li>\(text: rule.posts.map(\.value).joined(separator: "、"))：\(text: rule.words)</li>")
            }
            html.append(literal: "</ul>")
        }
        return html
    }

    var figures: HTML {
        guard let table = mechanism.figures else { return HTML() }
        let parts = FigureParts(table: table)
        return parts.html("数据：照来源原样写", of: mechanism.name.value) + parts.identities
    }
}

extension Quantity {
    /// `5` → `+5`, `-5` → `−5`
    var signed: String {
        if self > .zero { return "+" + text }
        return self < .zero ? "−" + (Quantity.zero - self).text : "0"
    }

    /// The same of what a rule says; what is no number stays as it was written.
    static func signed(asWritten value: String) -> String {
        Quantity(value)?.signed ?? (value.isEmpty ? "待补充" : value)
    }
}
