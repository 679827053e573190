import Records

/// What happened, day by day: a round dot for what was done, a square for what broke a rule.
struct TimelinePart {
    let site: Site
    let route: Route

    /// Entries of one year or of several, with a heading for each; `isHeaded` only where there are several.
    func html(_ entries: ArraySlice<Timeline.Entry>, isHeaded: Bool) -> HTML {
        var html = HTML(reserving: entries.count * 300)
        var year: Int?
        for entry in entries {
            let parts = entry.day.parts
            if parts.year != year {
                if year != nil { html.append(literal: "</ol>") }
                if isHeaded { html.append("<h3 class=\"year\" id=\"y\(parts.year)\">\(parts.year)</h3>") }
                html.append(literal: "<ol class=\"timeline\">")
                year = parts.year
            }
            append(entry, to: &html)
        }
        if year != nil { html.append(literal: "</ol>") }
        return html
    }

    private func append(_ entry: Timeline.Entry, to html: inout HTML) {
        html.append(literal: entry.isBreach ? "<li class=\"breach\">" : "<li class=\"done\">")
        html.append(monthAndDay: entry.day)
        html.append(literal: "<p>")
        site.appendLink(entry.disclosure, on: route, to: &html)
        appendEvent(entry.event, of: entry.disclosure, to: &html)
        html.append(literal: "</p>")
        if entry.isBreach { html.append(literal: "<p class=\"more\"><b>不合规定</b></p>") }
        html.append(literal: "</li>")
    }

    /// What follows the title of the record.
    private func appendEvent(_ event: Timeline.Event, of index: Disclosure.Reference, to html: inout HTML) {
        switch event {
        case .published:
            html.append(literal: " 公布")
            let figures = site.headlines[index].figures
            if !figures.isEmpty {
                html.append(literal: "</p><p class=\"more\">")
                html.append(text: figures)
            }
        case .step(let step): append(step, to: &html)
        case .posted(let posting):
            html.append(literal: "：")
            html.append(text: posting.name.text)
            if let until = posting.until?.value {
                html.append(literal: "，至 ")
                html.append(monthAndDay: until)
            }
        case .taken(let posting):
            html.append(literal: "：")
            html.append(text: posting.name.text)
            html.append(literal: "期满")
            if let length = posting.length {
                html.append(literal: "，公布 ")
                html.append(length)
                html.append(literal: " 日")
            }
        case .outcome(let outcome):
            html.append(literal: "：实施完成")
            if let final = outcome.final?.value { html.append("，决算 \(final) 元") }
            if let note = outcome.note { html.append("</p><p class=\"more\">\(text: note)") }
        case .contracted(let contract):
            html.append(literal: "：签订合同")
            if let party = contract.party { html.append("，\(text: party)") }
            if let amount = contract.amount?.value { html.append("，\(amount) 元") }
        case .milestone(let milestone):
            html.append("：\(text: milestone.name)")
            if let planned = milestone.planned?.value, let done = milestone.done?.value, done > planned {
                html.append("，比计划晚 \(done - planned) 天")
            }
        case .remedied(let finding):
            html.append(
                "：\(text: finding.state?.text ?? "没有写")</p><p class=\"more\">\(text: finding.problem)")
        case .amended(let amendment): html.append("：更正</p><p class=\"more\">\(text: amendment.reason)")
        case .withdrawn(let withdrawal): html.append("：撤回</p><p class=\"more\">\(text: withdrawal.reason)")
        case .scored(let score): append(score, of: index, to: &html)
        case .worked(let work):
            html.append("：\(text: site.register[work.duty].name.value)")
            let days = work.days
            if days.count > 1 {
                // Its own day is the last; the others of the month stand behind the sum.
                html.append("，本月 \(days.count) 天")
                if work.count != days.count { html.append("，合计 \(grouped: work.count)") }
                let numbers = days.map { "\($0.parts.day)" }.joined(separator: "、")
                html.append("</p><p class=\"more\">\(text: numbers) 日")
            } else if work.count > 1 {
                html.append("，数量 \(grouped: work.count)")
            }
        case .settled(let sheet):
            html.append(
                "：积分公布，\(sheet.people) 人（户），获得 \(text: sheet.earned.text) 分")
            if sheet.deducted > .zero { html.append("，扣减 \(text: sheet.deducted.text) 分") }
        case .moved(let move):
            let book = site.register.books[move.item.book]
            let states = book.rule(in: site.register).states
            if states.indices.contains(move.state) { html.append("：\(text: states[move.state])") }
            html.append("</p><p class=\"more\">\(text: site.register[move.item].title)")
            if let note = move.note { html.append("（\(text: note)）") }
        case .paired: html.append(literal: "：开始结对")
        case .parted: html.append(literal: "：结对结束")
        }
    }

    private func append(_ step: Decision.Step, to html: inout HTML) {
        html.append(literal: "：")
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

    private func append(_ score: Evaluation.Score, of index: Disclosure.Reference, to html: inout HTML) {
        if let total = score.total {
            html.append("：\(text: total.text) 分")
        } else if let grade = score.statedGrade {
            html.append("：\(text: grade.value)")
        } else if !score.isVetoed {
            html.append(literal: "：未评")
        }
        if score.isVetoed { html.append(literal: "，一票否决") }
        guard let number = site.ranks.ofEvaluation[index],
            let row = site.rankings[number].rows.first(where: {
                $0.region == score.region && $0.disclosure == index
            })
        else { return }
        if let grade = row.grade, grade != score.statedGrade?.value || score.total != nil {
            html.append("，\(text: grade)")
        }
        html.append(
            "，<a href=\"\(linkFrom: route, to: site.rankingRoutes[number])\">\(row.isTied ? "并列第" : "第") \(row.place) 名</a>"
        )
    }
}
