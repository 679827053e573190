import Records

/// What the law bade each village publish in one year, and what became of it: villages by township, months across.
///
/// A county has hundreds of villages: a cell is a word, a mark and the way to the record, and nothing that stands elsewhere.
struct PublicationCalendar {
    let site: Site
    let year: Int
    let route: Route
    /// What each region had to publish in this year.
    private let entries: Each<Region, [Entry]>
    /// Of each matter and period the first: its region, and its number among what that region had to publish.
    private let firsts: [(region: Region.Reference, number: Int)]

    init(site: Site, year: Int, route: Route) {
        self.site = site
        self.year = year
        self.route = route
        // What a period asks of one village it asks of all; a bit for each month and length.
        var known: [Publication.Matter: UInt64] = [:]
        var firsts: [(region: Region.Reference, number: Int)] = []
        entries = Each(of: site.register.regions) { region in
            let all = site.register.publications(of: region)
            return all.indices.compactMap { number in
                guard let entry = Entry.of(all[number], in: year) else { return nil }
                let bit: UInt64 = 1 << (entry.month * 4 + entry.span)
                if known[entry.matter, default: 0] & bit == 0 {
                    known[entry.matter, default: 0] |= bit
                    firsts.append((region, number))
                }
                return entry
            }
        }
        self.firsts = firsts
    }

    static func route(_ year: Int) -> Route { Route(folder: "rankings/calendar/\(year)") }

    /// The years in which anything was to be published, the newest first.
    static func years(of register: Register) -> [Int] {
        var years: Set<Int> = []
        for region in register.regions.indices {
            for publication in register.publications(of: region) {
                years.insert(publication.period.year)
            }
        }
        return years.sorted(by: >)
    }

    /// How many were in time, late, missing, and are not due yet.
    struct Tally: Equatable {
        var inTime = 0
        var late = 0
        var missing = 0
        var notYetDue = 0

        mutating func add(_ state: Publication.State) {
            switch state {
            case .inTime: inTime += 1
            case .late: late += 1
            case .missing: missing += 1
            case .notYetDue: notYetDue += 1
            }
        }

        mutating func add(_ other: Tally) {
            inTime += other.inTime
            late += other.late
            missing += other.missing
            notYetDue += other.notYetDue
        }

        /// `按时 10 / 迟 1 / 缺 1`
        var text: String { "按时 \(inTime) / 迟 \(late) / 缺 \(missing)" }
    }

    /// A publication in its place: from a month on, over so many.
    private struct Entry {
        var matter: Publication.Matter
        var month: Int
        var span: Int
        var state: Publication.State
        /// The first that fulfils it.
        var disclosure: Disclosure.Reference?

        /// Nil for one of another year.
        static func of(_ publication: Publication, in year: Int) -> Entry? {
            let (month, span): (Int, Int)
            switch publication.period {
            case .month(year, let number): (month, span) = (number, 1)
            case .quarter(year, let number): (month, span) = (number * 3 - 2, 3)
            default: return nil
            }
            return Entry(
                matter: publication.matter, month: month, span: span, state: publication.state,
                disclosure: publication.disclosures.first)
        }
    }

    /// The table of a matter; nothing when nobody had to publish it in this year.
    func table(_ matter: Publication.Matter, _ caption: String) -> HTML {
        let cells = Each<Region, [Entry]>(
            entries.map { $0.filter { $0.matter == matter }.sorted { $0.month < $1.month } })
        if cells.allSatisfy(\.isEmpty) { return HTML() }
        var months = [Tally](repeating: Tally(), count: 12)
        var rows = HTML(reserving: cells.count * 1000)
        for group in groups {
            let members = group.members.filter { !cells[$0].isEmpty }
            if members.isEmpty { continue }
            var own = HTML()
            var sum = Tally()
            for region in members {
                own.append(row(of: region, cells[region], months: &months, sum: &sum))
            }
            rows.append(
                "<tr class=\"g\"><th scope=\"rowgroup\">\(site.link(region: group.head, on: route))</th><td colspan=\"12\"></td><td>\(text: sum.text)</td></tr>\(own)"
            )
        }
        var html: HTML = """
            <div class="scroll cal wide-sheet" tabindex="0" role="region" aria-label="\(text: caption)"><table><caption>\(text: caption)</caption><thead><tr><th scope="col">村</th>
            """
        for month in 1...12 { html.append("<th scope=\"col\">\(month)月</th>") }
        html.append("<th scope=\"col\">全年</th></tr></thead><tbody>\(rows)</tbody><tfoot>")
        appendSums(months, to: &html)
        html.append(literal: "</tfoot></table></div>")
        return html
    }

    /// The townships and what lies in each; what belongs to none stands under the county.
    private var groups: [(head: Region.Reference, members: [Region.Reference])] {
        let regions = site.register.regions
        let townships = regions[.county].children.filter { regions[$0].level == .township }
        let direct = regions[.county].children.filter { regions[$0].level != .township }
        return [(.county, [.county] + direct)] + townships.map { ($0, site.lists.regionsBelow[$0]) }
    }

    private func row(
        of region: Region.Reference, _ cells: [Entry], months: inout [Tally], sum: inout Tally
    ) -> HTML {
        let isOwn = site.register.regions[region].level != .village
        var html: HTML = "<tr><th scope=\"row\">\(isOwn ? "本级" : site.link(region: region, on: route))</th>"
        var next = 1
        var tally = Tally()
        for cell in cells where cell.month >= next {
            blank(cell.month - next, to: &html)
            append(cell, to: &html)
            tally.add(cell.state)
            for month in cell.month..<cell.month + cell.span { months[month - 1].add(cell.state) }
            next = cell.month + cell.span
        }
        blank(13 - next, to: &html)
        html.append("<td>\(text: tally.text)</td></tr>")
        sum.add(tally)
        return html
    }

    private func blank(_ count: Int, to html: inout HTML) {
        if count > 1 {
            html.append("<td colspan=\"\(count)\"></td>")
        } else if count == 1 {
            html.append(literal: "<td></td>")
        }
    }

    private func append(_ cell: Entry, to html: inout HTML) {
        html.append(literal: "<td")
        if cell.span > 1 { html.append(" colspan=\"\(cell.span)\"") }
        let word: HTML.Literal
        var days: Int?
        switch cell.state {
        case .inTime:
            html.append(literal: ">")
            word = "●按时"
        case .late(let late):
            html.append(literal: " class=\"l\">")
            word = "◐迟"
            days = late
        case .missing:
            html.append(literal: " class=\"x\">")
            word = "■未公开"
        case .notYetDue:
            html.append(literal: ">")
            word = cell.disclosure == nil ? "○未到期" : "●已公布"
        }
        if let disclosure = cell.disclosure {
            html.append(openingOf: site.headlines[disclosure].anchor, from: route)
        }
        html.append(literal: word)
        if let days {
            html.append(days)
            html.append(literal: "天")
        }
        if cell.disclosure != nil { html.append(literal: "</a>") }
        html.append(literal: "</td>")
    }

    /// How many villages were in time, late and missing in each month; a quarter counts in each of its months.
    private func appendSums(_ months: [Tally], to html: inout HTML) {
        let rows: [(String, (Tally) -> Int)] = [
            ("按时（村）", { $0.inTime }), ("迟（村）", { $0.late }), ("未公开（村）", { $0.missing }),
        ]
        for (title, count) in rows {
            html.append("<tr><th scope=\"row\">\(text: title)</th>")
            for month in months {
                // Of a month in which nothing has come due there is nothing to count.
                if month.inTime + month.late + month.missing == 0 {
                    html.append(literal: "<td></td>")
                } else {
                    html.append("<td>\(count(month))</td>")
                }
            }
            html.append(literal: "<td></td></tr>")
        }
    }

    // MARK: When each was due, and by which rule

    /// The last days, by the rules that set them.
    var deadlines: HTML {
        struct Key: Hashable {
            var matter: Publication.Matter
            var basis: String
        }
        var keys: [Key] = []
        var days: [Key: [Period: Day]] = [:]
        for (region, number) in firsts {
            let publication = site.register.publications(of: region)[number]
            let key = Key(matter: publication.matter, basis: publication.basis)
            if days[key] == nil { keys.append(key) }
            days[key, default: [:]][publication.period] = publication.due
        }
        let order = keys.enumerated().sorted {
            ($0.element.matter == .accounts ? 0 : 1, $0.offset) < (
                $1.element.matter == .accounts ? 0 : 1, $1.offset
            )
        }
        var html = HTML()
        for key in order.map(\.element) {
            let texts = (days[key] ?? [:]).sorted { ($0.key.length, $0.key) < ($1.key.length, $1.key) }.map {
                period, day in
                "\(period.short)：\(day.year == year ? "" : "\(day.year)年")\(day.monthAndDay)"
            }
            html.append(
                "<p><b>\(key.matter == .accounts ? "财务收支" : "一般事项")</b>应在这一天以前（含当天）公布：\(text: texts.joined(separator: "，"))。依据：\(text: key.basis)。</p>"
            )
        }
        return html
    }

    /// The sums of all villages over the year.
    var sum: Tally {
        var sum = Tally()
        for entry in entries.joined() { sum.add(entry.state) }
        return sum
    }
}
