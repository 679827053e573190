import Records

extension Ranking {
    /// What a row reached, in words: `92.4 分`, `完成 47/50 期、94.0%`, `按时 11/12 项、91.7%`, `人均 12.5 分`.
    func value(of row: Row, decimals: Int? = nil) -> String {
        switch row.measure {
        case .score(let score):
            if let total = score.total, !isByGrade {
                total.text(decimals: decimals ?? total.decimals) + " 分"
            } else {
                row.grade ?? "没有写得分"
            }
        case .share(let share) where share.isEmpty: "未公布"
        case .share(let share):
            "\(verb) \(share.part)/\(share.whole) \(unit)、\(Self.percent(share))"
        case .points(let points):
            points.people > 1
                ? "\(points.isPerSheet ? "每人次" : "人均") \(points.average.text) 分" : "\(points.sum.text) 分"
        }
    }

    /// What several equals reached: their common value, and of shares of unlike wholes only how much that is.
    func value(ofEquals rows: ArraySlice<Row>) -> String {
        guard let first = rows.first else { return "" }
        guard case .share(let share) = first.measure, !share.isEmpty else { return value(of: first) }
        let isOne = rows.allSatisfy { if case .share(share) = $0.measure { true } else { false } }
        return isOne ? value(of: first) : Self.percent(share)
    }

    /// Whether it is by grades alone, so that no row has a score.
    var isByGrade: Bool { if case .grades = rule { true } else { false } }

    /// `12 个村`, `12 个村，另 1 个未评`
    var size: String {
        let ranked = "\(rows.count) 个\(subjects.text)"
        return unranked.isEmpty ? ranked : "\(ranked)，另 \(unranked.count) 个未评"
    }

    /// Those who share what is said of them: all by name where they are few, else how many there are; never some of them.
    func sharing(_ rows: some Collection<Row>, limit: Int = 3) -> String {
        rows.count <= limit ? rows.map(\.subject).joined(separator: "、") : "\(rows.count) 个\(subjects.text)"
    }

    /// What a share counts: `完成` so many `期` of a duty, `按时` so many `项` of what the law bids publish.
    var verb: String { rule == .timeliness ? "按时" : "完成" }
    var unit: String { rule == .timeliness ? "项" : "期" }

    static func percent(_ share: Share) -> String {
        Percentage(share.part, of: share.whole)?.text ?? "未公布"
    }

    /// `上升 2 位 ▲`, `下降 1 位 ▼`, `持平`, `上期没有名次`; empty when there was no period before.
    func change(of row: Row) -> String {
        guard let rise = row.rise else { return hasPrevious ? "上期没有名次" : "" }
        return rise == 0 ? "持平" : rise > 0 ? "上升 \(rise) 位 ▲" : "下降 \(-rise) 位 ▼"
    }

    /// `第2名`, `并列第2名`.
    static func place(of row: Row) -> String { row.isTied ? "并列第\(row.place)名" : "第\(row.place)名" }

    /// `连续 3 年优秀`, `连续 2 个季度全部按时`; nil when it is no streak yet.
    func streak(of row: Row) -> String? {
        guard row.streak > 1 else { return nil }
        let what =
            switch rule {
            case .appraisal, .grades: row.grade ?? ""
            case .duties: "全部完成"
            case .timeliness: "全部按时"
            case .points: ""
            }
        return "连续 \(period.length.count(row.streak))\(what)"
    }

    /// The streak and the title that it earns.
    func honour(of row: Row) -> String? {
        guard let honour = row.honour else { return streak(of: row) }
        return (streak(of: row) ?? row.grade).map { "\($0)，\(honour)" } ?? honour
    }

    /// Where a person came from since the period before; the score goes with the person.
    static func move(of row: Row) -> String? {
        row.formerUnit.map { "上期在\($0)，成绩随人" }
    }

    /// Those who share the last place of a list and are too many for it.
    var tiedForRed: ArraySlice<Row> { rows.dropFirst(redCount).prefix(redTied) }
    var tiedForBlack: ArraySlice<Row> { rows.dropLast(blackCount).suffix(blackTied) }

    /// What it is called beside rankings by other rules: `“树根”考评`, `“五日日程”履职`.
    var shortName: String {
        let subjects = subjects == .village ? "" : "（\(subjects.text)）"
        return switch rule {
        case .appraisal, .grades: name.quoted + (name.hasSuffix("考评") ? "" : "考评") + subjects
        case .duties: "\(name.quoted)履职\(subjects)"
        case .timeliness: "公开及时\(subjects)"
        case .points: "\(name.quoted)积分\(subjects)"
        }
    }
}

extension Ranking.Row {
    /// Who it is about: by the link to its page where it has one, else as it is called.
    func named(among subjects: [Subject: Anchor]) -> Named {
        subjects[key].map(Named.page) ?? .text(subject)
    }
}
