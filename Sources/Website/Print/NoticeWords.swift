import Records

/// The words that a notice on the wall needs beside those of its record: its title, who publishes, its span, and what
/// it begins with. As an office writes them: plain, and nothing that the record does not bear out.
struct NoticeWords {
    let view: RecordView

    private var disclosure: Disclosure { view.disclosure }

    /// `关于硬化村内主干道` and `决议的公示`, between which a line may end; other kinds bear their own titles.
    var title: [String] {
        let title = view.title
        guard disclosure.kind == .decision, !NoticeWords.isNamed(title), let posting = current else {
            return [title]
        }
        switch posting.name {
        case .decision: return ["关于\(title)", "决议的公示"]
        case .outcome: return ["关于\(title)", "实施结果的公示"]
        case .notice, .other: return [title]
        }
    }

    /// Whether a title says already what the sheet is.
    private static func isNamed(_ title: String) -> Bool {
        let scalars = title.unicodeScalars
        return zip(scalars, scalars.dropFirst()).contains { pair in naming.contains { $0 == pair } }
    }

    private static let naming: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("关", "于"), ("公", "示"), ("公", "告"), ("公", "开"), ("通", "知"), ("决", "议"), ("结", "果"),
    ]

    /// The posting that the sheet is hung up for: the last that has begun, else the first.
    private var current: Posting? {
        disclosure.postings.last { $0.from.value <= view.asOf } ?? disclosure.postings.first
    }

    /// The day under the issuer's name.
    var day: Day { current?.from.value ?? disclosure.day.value }

    /// Category, and the period where there is one.
    var category: String {
        let kind = disclosure.kind.text
        return disclosure.period.map { "\(kind)　\($0.text)" } ?? kind
    }

    /// `2026年3月1日至2026年3月16日`; each posting by its name where there are several.
    var span: HTML {
        var html = HTML()
        for posting in disclosure.postings {
            if !html.isEmpty { html.append(literal: "；") }
            if disclosure.postings.count > 1 { html.append("\(text: posting.name.text)：") }
            html.append(posting.from.value)
            if let until = posting.until {
                html.append(literal: "至")
                html.append(until.value)
            } else {
                html.append(literal: "起")
            }
        }
        return html
    }

    /// Until when one who disagrees can say so, and the day on which all of it stood as it is printed.
    var ending: HTML {
        var html = view.isWithdrawn ? HTML() : objection
        if view.namesDay { html.append("各项状态截至\(view.asOf)。") }
        return html.isEmpty ? html : "<p class=\"until\">\(html)</p>"
    }

    /// How long it hangs, and what one who disagrees can do.
    private var objection: HTML {
        let span = span
        var html: HTML = "<b>\(text: span.isEmpty ? "意见反映" : "公示期限")：</b>"
        if !span.isEmpty {
            html.append(span)
            if disclosure.postings.count == 1, let length = disclosure.postings[0].length {
                html.append("，共\(length)日")
            }
            html.append(literal: "。如有异议，请在公示期内向")
        } else {
            html.append(literal: "如有意见，请向")
        }
        html.append("\(text: view.region.office)反映")
        if !view.region.place.isEmpty { html.append("（\(view.region.place)）") }
        if let answerDays = view.answerDays { html.append("，收到之日起\(answerDays)日内答复") }
        html.append(literal: "。")
        return html
    }

    /// The sentence that a notice begins with; nothing where the record's own words do it.
    var opening: HTML {
        if let summary = disclosure.summary { return "<p>\(text: summary)</p>" }
        let title = view.title
        switch disclosure.content {
        case .decision(let decision):
            let steps = decision.steps.map { $0.body + $0.stage.text }
            if steps.isEmpty { return HTML() }
            return "<p>\(text: title.quoted)一事，经\(text: steps.joined(separator: "、"))，现予公示。</p>"
        case .statement(let statement):
            return "<p>现将\(text: view.region.title)\(text: statement.period.value.text)财务收支情况公布如下。</p>"
        case .project(let project):
            var parts = ["批复"]
            if project.hasAppropriations { parts.append("拨付") }
            if project.hasPayments { parts.append("支付") }
            return "<p>现将\(text: title.quoted)的\(text: parts.joined(separator: "、"))情况公布如下。</p>"
        case .subsidy: return "<p>现将\(text: title.quoted)的发放情况公示如下。</p>"
        case .pay(let pay):
            return "<p>现将\(text: view.region.title)\(text: pay.period.value.text)的报酬发放情况公示如下。</p>"
        case .evaluation(let evaluation):
            return "<p>现将\(text: evaluation.period.value.text)考评结果公布如下。</p>"
        case .poll: return "<p>现将\(text: title.quoted)的测评结果公布如下。</p>"
        case .audit: return "<p>现将\(text: title.quoted)的审计情况公布如下。</p>"
        case .own(let record):
            let period = record.period.map { "\($0.value.text)的" } ?? ""
            return "<p>现将\(text: view.region.title)\(text: period)\(text: record.kind.title.value)公布如下。</p>"
        case .log, .ledger, .points, .pairing, .roster, .figures, .notice: return HTML()
        }
    }

    /// `一`, `二`, … `十一`.
    static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10 % 10
        return (tens > 0 ? (tens > 1 ? digits[tens] : "") + "十" : "") + digits[number % 10]
    }
}
