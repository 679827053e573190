import Records

extension [MonthOfHappenings] {
    /// Which page it stands on.
    enum Place { case newest, wholeYear }

    /// What happened, month by month: a round dot for what was done, a square for what broke a rule, a line for the rest.
    func html(_ place: Place, on route: Route) -> HTML {
        var html = HTML(reserving: reduce(0) { $0 + $1.matters.count + 1 } * 400)
        for month in self {
            switch place {
            case .newest: html.append("<h3 class=\"month\">\(month.year)年\(month.month)月</h3>")
            case .wholeYear: html.append("<h2 class=\"month\" id=\"m\(month.month)\">\(month.month)月</h2>")
            }
            html.append(literal: "<ol class=\"timeline\">")
            for matter in month.matters { matter.append(to: &html, on: route) }
            if month.more > 0 {
                html.append("<li class=\"routine\"><p>另有 \(grouped: month.more) 条，见按类别的目录。</p></li>")
            }
            month.routine?.append(to: &html, month.month, on: route)
            html.append(literal: "</ol>")
        }
        return html
    }
}

extension MonthOfHappenings.Routine {
    /// `10月日常工作：8 类 31 次，没有做到 1 期`, with all of it behind it or on the page of its year.
    fileprivate func append(to html: inout HTML, _ month: Int, on route: Route) {
        html.append(literal: "<li class=\"routine\">")
        if happenings.isEmpty, missedDuties.isEmpty {
            html.append(literal: "<p>")
            if let page {
                html.append(
                    "<a href=\"\(linkFrom: route, to: page)#m\(month)\">\(month)月日常工作</a>：\(words)</p>")
            } else {
                html.append("\(month)月日常工作：\(words)</p>")
            }
        } else {
            html.append("<details><summary>\(month)月日常工作：\(words)</summary><ol class=\"entries small\">")
            for missed in missedDuties { missed.append(to: &html) }
            for entry in happenings { entry.append(asRoutineTo: &html, on: route) }
            html.append(literal: "</ol>")
            if more > 0 { html.append("<p>另有 \(grouped: more) 条，见职责和台账。</p>") }
            html.append(literal: "</details>")
        }
        html.append(literal: "</li>")
    }

    private var words: HTML {
        var parts: [HTML] = []
        if duties > 0 { parts.append("\(duties) 类 \(grouped: times) 次") }
        if missed > 0 {
            parts.append(
                "\(duties == 0 ? "没有记录，" : "")<b class=\"fault\">没有做到 \(missed) 期</b>")
        }
        for (count, before, after) in [
            (moves, "台账推进 ", " 次"), (sheets, "积分 ", " 份"), (ends, "公示期满 ", " 项"), (records, "公布 ", " 份"),
        ] where count > 0 {
            parts.append("\(text: before)\(grouped: count)\(text: after)")
        }
        return parts.joined(separator: "，")
    }
}

extension MonthOfHappenings.Missed {
    /// `■ 党组织学习日：10月5日、10月12日没有做到`
    fileprivate func append(to html: inout HTML) {
        html.append("<li><b class=\"fault\">■ \(text: duty)</b>")
        if let bearer { html.append("（\(text: bearer)）") }
        html.append("：\(text: spans.joined(separator: "、"))")
        if count > spans.count { html.append("等 \(count) 期") }
        html.append(literal: "没有做到</li>")
    }
}

extension ToldMatter {
    /// Its title and what happened; of several things, each in a line of its own, in their order.
    fileprivate func append(to html: inout HTML, on route: Route) {
        html.append(literal: isBreach ? "<li class=\"breach\">" : "<li class=\"done\">")
        html.append(monthAndDay: day)
        html.append(literal: "<p>")
        html.append(record, from: route)
        if happenings.count == 1, happenings[0].record == record {
            happenings[0].appendEvent(to: &html, on: route)
            html.append(literal: "</p>")
            happenings[0].appendNote(to: &html, between: "<p class=\"more\">", "</p>")
            if isBreach { html.append(literal: "<p class=\"more\"><b>需要说明</b></p>") }
        } else {
            html.append(literal: "</p><ol class=\"more\">")
            var named = [record]
            for happening in happenings {
                let isTitled = !named.contains(happening.record)
                happening.append(asStepUntil: day, isTitled: isTitled, to: &html, on: route)
                if isTitled { named.append(happening.record) }
            }
            html.append(literal: "</ol>")
        }
        html.append(literal: "</li>")
    }
}

extension Happening {
    /// `10月20日　村民代表会议表决，41 人到会，38 人同意`
    /// - Parameters:
    ///   - last: the day of the last step.
    ///   - isTitled: whether its record is named, by the link to it: none has been yet.
    fileprivate func append(
        asStepUntil last: Day, isTitled: Bool, to html: inout HTML, on route: Route
    ) {
        html.append(literal: "<li>")
        if day.year == last.year { html.append(monthAndDay: day) } else { html.append(day) }
        html.append(literal: " ")
        if isTitled { html.append(record, from: route) }
        appendEvent(to: &html, isTitled: isTitled, on: route)
        appendNote(to: &html, between: "，", "")
        if isBreach { html.append(literal: " <b>■ 需要说明</b>") }
        html.append(literal: "</li>")
    }

    /// Of what is done all the time, what was done comes first: the titles of its records repeat it.
    fileprivate func append(asRoutineTo html: inout HTML, on route: Route) {
        html.append(literal: "<li>")
        switch event {
        case .worked(let duty, let count, let days):
            html.append(openingOf: record, from: route)
            html.append("\(text: duty)</a>：")
            html.append(text: days.map(\.monthAndDay).joined(separator: "、"))
            if count != days.count { html.append("，合计 \(grouped: count)") }
        case .moved(let item, let state, let change, let note):
            html.append(openingOf: record, from: route)
            html.append("\(text: item)</a>：\(monthAndDay: day)")
            if let state { html.append(" \(text: state)") }
            if let change { html.append("，\(change.words)") }
            if let note { html.append("（\(text: note)）") }
        default:
            html.append(monthAndDay: day)
            html.append(literal: " ")
            html.append(record, from: route)
            appendEvent(to: &html, on: route)
            appendNote(to: &html, between: "：", "")
        }
        html.append(literal: "</li>")
    }

    /// What happened.
    /// - Parameter isTitled: whether the title of its record stands before it.
    fileprivate func appendEvent(to html: inout HTML, isTitled: Bool = true, on route: Route) {
        if case .published = event {
            if !isTitled {
                html.append(literal: "公布")
            } else if !record.saysThatItIsPublic {
                html.append(literal: " 公布")
            }
            return
        }
        if isTitled { html.append(literal: "：") }
        switch event {
        case .published: break
        case .step(let step): append(step, to: &html)
        case .posted(let posting):
            html.append(text: posting.name.text)
            if let until = posting.until?.value {
                html.append(literal: "，至 ")
                html.append(monthAndDay: until)
            }
        case .taken(let posting):
            html.append(text: posting.name.text)
            html.append(literal: "期满")
            if let length = posting.length {
                html.append(literal: "，公布 ")
                html.append(length)
                html.append(literal: " 日")
            }
        case .outcome(let outcome):
            html.append(literal: outcome.final == nil ? "结果" : "实施完成")
            if let final = outcome.final?.value { html.append("，决算 \(final) 元") }
        case .contracted(let contract):
            html.append(literal: "签订合同")
            if let party = contract.party { html.append("，\(text: party)") }
            if let amount = contract.amount?.value { html.append("，\(amount) 元") }
        case .appropriated(let payment): append(payment, "拨付 ", to: &html)
        case .paid(let payment): append(payment, "支付 ", to: &html)
        case .milestone(let milestone):
            html.append("\(text: milestone.name)")
            if let planned = milestone.planned?.value, let done = milestone.done?.value, done > planned {
                html.append("，比计划晚 \(done - planned) 天")
            }
        case .happened(let name): html.append("\(text: name)")
        case .remedied(let finding): html.append("\(text: finding.state?.text ?? "没有写")")
        case .amended: html.append(literal: "更正")
        case .withdrawn: html.append(literal: "撤回")
        case .scored(let score, let place): append(score, place, to: &html, on: route)
        case .worked(let duty, _, _): html.append("\(text: duty)")
        case .settled(let sheet):
            html.append(
                "积分公布，\(sheet.people) 人（户），获得 \(text: sheet.earned.text) 分")
            if sheet.deducted > .zero { html.append("，扣减 \(text: sheet.deducted.text) 分") }
        case .moved(_, let state, let change, _):
            if let state { html.append("\(text: state)") }
            if let change { html.append("\(state == nil ? "" : "，")\(change.words)") }
        case .paired: html.append(literal: "开始结对")
        case .parted: html.append(literal: "结对结束")
        }
    }

    /// What is to be known beside: its figures, its reason, what it is about; nothing for an event that says all itself.
    fileprivate func appendNote(to html: inout HTML, between start: HTML.Literal, _ end: HTML.Literal) {
        let words: String
        var remark: String?
        switch event {
        case .published(let figures): words = figures
        case .outcome(let outcome): words = outcome.note ?? ""
        case .remedied(let finding): words = finding.problem
        case .amended(let amendment): words = amendment.reason
        case .withdrawn(let withdrawal): words = withdrawal.reason
        case .moved(let item, _, _, let note): (words, remark) = (item, note)
        case .step, .posted, .taken, .contracted, .appropriated, .paid, .milestone, .happened, .scored,
            .worked, .settled, .paired,
            .parted:
            return
        }
        if words.isEmpty { return }
        html.append(literal: start)
        html.append(text: words)
        if let remark { html.append("（\(text: remark)）") }
        html.append(literal: end)
    }

    /// `支付 100,680.00 元，旧棚拆除`
    private func append(_ payment: Project.Payment, _ verb: HTML.Literal, to html: inout HTML) {
        html.append(literal: verb)
        html.append("\(payment.amount.value) 元")
        if let item = payment.item { html.append("，\(text: item)") }
    }

    private func append(_ step: Decision.Step, to html: inout HTML) {
        html.append(text: step.body)
        switch step.stage {
        case .proposal: html.append(literal: "提议")
        case .consultation: html.append(literal: "商议")
        case .deliberation: html.append(literal: "审议")
        case .resolution: html.append(literal: "表决")
        }
        if let present = step.present?.value {
            html.append(literal: "，")
            html.append(present)
            html.append(literal: " 人到会")
        }
        if let agree = step.agree?.value {
            html.append(literal: "，")
            html.append(agree)
            html.append(literal: " 人同意")
        }
    }

    private func append(
        _ score: Evaluation.Score, _ place: Place?, to html: inout HTML, on route: Route
    ) {
        var said: [HTML] = []
        if let total = score.total {
            said.append("\(text: total.text) 分")
        } else if let grade = score.statedGrade {
            said.append(HTML(text: grade.value))
        } else if !score.isVetoed {
            said.append("未评")
        }
        if score.isVetoed { said.append("一票否决") }
        html.append(said.joined(separator: "，"))
        guard let place else { return }
        if let grade = place.grade, grade != score.statedGrade?.value || score.total != nil {
            html.append("，\(text: grade)")
        }
        html.append(
            "，<a href=\"\(linkFrom: route, to: place.ranking)\">\(place.isTied ? "并列第" : "第") \(place.place) 名</a>"
        )
    }
}

extension Anchor {
    /// Whether its words end as a publication is called, after which “公布” would be said twice.
    fileprivate var saysThatItIsPublic: Bool {
        ["公布", "公示", "公开", "公告", "通报", "通知"].contains { ends(with: $0) }
    }
}
