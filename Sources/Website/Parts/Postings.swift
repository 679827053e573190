import Records

extension HTML {
    /// A posting's span: `2026年3月1日 至 2026年3月16日`.
    mutating func append(span posting: Posting) {
        append(posting.from.value)
        if let until = posting.until {
            append(literal: " 至 ")
            append(until.value)
        } else {
            append(literal: " 起")
        }
    }

    /// How long one may still object: `还有 <b>6</b> 天`, after a mark; nothing when it is over.
    mutating func append(left posting: Posting, on day: Day, after mark: Literal = "") {
        guard let until = posting.until?.value, posting.isOpen(on: day) else { return }
        append(literal: mark)
        let days = until - day
        if days == 0 {
            append(literal: "今天是最后一天")
        } else {
            append(literal: "还有 <b>")
            append(days)
            append(literal: "</b> 天")
        }
    }

    init(left posting: Posting, on day: Day) {
        self.init()
        append(left: posting, on: day)
    }
}

extension [Posting] {
    /// Where a record that is posted stands today, in a sentence.
    func status(on today: Day) -> HTML {
        if let open = last(where: { $0.isOpen(on: today) }) {
            guard let until = open.until?.value else {
                return "<span class=\"tag\">正在\(text: verb(open))</span> 自 \(open.from.value) 起，截止日期未定。"
            }
            return
                "<span class=\"tag\">正在\(text: verb(open))</span> 至 \(until)，\(HTML(left: open, on: today))可提异议。"
        }
        if let next = first(where: { $0.from.value > today }) {
            return "\(text: next.name.text)将于 \(next.from.value) 开始。"
        }
        if let last, let until = last.until?.value {
            return "\(text: last.name.text)已于 \(until) 期满。"
        }
        return HTML()
    }

    private func verb(_ posting: Posting) -> String {
        switch posting.name {
        case .decision: "公开决议"
        case .outcome: "公开结果"
        case .notice: "公示"
        case .other(let name): name
        }
    }
}
