import Records

extension RecordView {
    /// Where a record's text to be read out stands.
    static func spoken(of record: Route) -> Route { record.file("listen.txt") }

    /// What a record says, as it would be read out over a village's loudspeakers: whose it is, what it is about, what it came to,
    /// how one may object. Of tables and lists of persons nothing.
    var spoken: String {
        var lines = [SpokenText("\(region.title)，\(kind.text)").text, SpokenText(title).text]
        if isWithdrawn {
            lines.append("这一条已经撤回。")
        } else {
            if let summary = disclosure.summary { lines.append(SpokenText(summary).text) }
            if case .decision(let decision) = particulars {
                lines += decision.steps.map(\.spoken)
            }
            lines.append(SpokenText(figures).text)
            lines += SpokenMarkup(body.html(on: route)).lines
            lines += disclosure.postings.map(\.spoken)
            lines += objectionSpoken
            if !findings.isEmpty { lines.append("这一条有\(SpokenText("\(findings.count) 处").text)需要说明，请看公开栏。") }
        }
        // A mark of the order of bytes tells every browser and every editor what it is.
        return "\u{FEFF}" + lines.filter { !$0.isEmpty }.map(\.closed).joined(separator: "\n") + "\n"
    }

    private var objectionSpoken: [String] {
        if disclosure.postings.isEmpty { return [] }
        var words = "有异议的，向\(region.office)提出"
        let number = SpokenMarkup(region.telephone).lines.joined()
        if !number.isEmpty { words += "，电话\(number)" }
        let place = SpokenMarkup(region.place).lines.joined()
        if !place.isEmpty { words += "；当面说，\(place)" }
        return [words]
    }
}

extension Kind {
    /// Whether its records are read out: what is decided, announced, earned and paid.
    var isSpoken: Bool {
        switch self {
        case .decision, .notice, .statement, .project, .subsidy: true
        case .pay, .evaluation, .poll, .audit, .log, .ledger, .points, .pairing, .roster, .figures, .own:
            false
        }
    }
}

extension Decision.Step {
    /// `二〇二六年三月一日，村民代表会议表决，应到三十人，实到二十八人，二十六人同意`
    fileprivate var spoken: String {
        var words = day.map { $0.value.text + "，" } ?? ""
        words += body + stage.text
        if let due { words += "，应到 \(due.value) 人" }
        if let present { words += "，实到 \(present.value) 人" }
        if let agree { words += "，\(agree.value) 人同意" }
        if let against, against.value > 0 { words += "，\(against.value) 人反对" }
        if let abstain, abstain.value > 0 { words += "，\(abstain.value) 人弃权" }
        return SpokenText(words).text
    }
}

extension Posting {
    fileprivate var spoken: String {
        let end = until.map { "到 \($0.value.text)" } ?? "起"
        return SpokenText("\(name.text)，从 \(from.value.text) \(end)").text
    }
}

extension String {
    /// With a full stop, where nothing ends it.
    fileprivate var closed: String {
        guard let last = unicodeScalars.last else { return self }
        if ["。", "！", "？"].contains(last) { return self }
        return ["，", "、", "；", "："].contains(last) ? String(dropLast()) + "。" : self + "。"
    }
}
