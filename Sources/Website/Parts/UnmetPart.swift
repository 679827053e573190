import Records

/// Who has not done yet what a duty asked in its last span that is over: by duty, the one that most have missed first.
struct UnmetPart {
    let site: Site
    let route: Route

    /// Duties that stand open, and the names of one.
    private static let duties = 10
    private static let names = 12

    private struct Unmet {
        var keeping: Compliance.Keeping.Reference
        var lines: [Compliance.Line.Reference]
        /// How many lines of the duty have a span that is over.
        var judged: Int
        /// The span that most of them missed.
        var span: String
    }

    /// Nothing when all was done, or nothing is asked.
    /// - Parameter regions: whose villages and townships count, and no units; nil for all.
    func html(below regions: [Region.Reference]?) -> HTML {
        let found = unmet(below: regions.map(Set.init))
        if found.isEmpty { return HTML() }
        var html = table(found.prefix(Self.duties))
        if found.count > Self.duties {
            html.append(
                "<details><summary>其余 \(found.count - Self.duties) 项职责</summary>\(table(found.dropFirst(Self.duties)))</details>"
            )
        }
        return html
    }

    private func unmet(below regions: Set<Region.Reference>?) -> [Unmet] {
        let compliance = site.register.compliance
        var found: [Unmet] = []
        for keeping in compliance.keepings.indices where compliance.keepings[keeping].isAdopted {
            var lines: [Compliance.Line.Reference] = []
            var judged = 0
            var spans: [Int: Int] = [:]
            for line in compliance.keepings[keeping].lines where compliance.lines[line].takesPart {
                if let regions {
                    guard case .region(let region) = compliance.lines[line].subject, regions.contains(region)
                    else { continue }
                }
                guard compliance.isRunning(line), compliance.overCount(of: line) > 0 else { continue }
                judged += 1
                if let missed = compliance.missed(by: line) {
                    lines.append(line)
                    if let last = compliance.slot(missed.slot, of: line).last {
                        spans[Int(last.number), default: 0] += 1
                    }
                }
            }
            guard let first = lines.first else { continue }
            let common = spans.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
            let shown =
                lines.first { line in
                    compliance.missed(by: line).flatMap { compliance.slot($0.slot, of: line).last }
                        .map { Int($0.number) } == common
                } ?? first
            let span = compliance.missed(by: shown).map {
                compliance.slot($0.slot, of: shown).text(on: site.register.asOf)
            }
            found.append(Unmet(keeping: keeping, lines: lines, judged: judged, span: span ?? ""))
        }
        return found.sorted { ($1.lines.count, $0.keeping) < ($0.lines.count, $1.keeping) }
    }

    private func table(_ items: ArraySlice<Unmet>) -> HTML {
        let compliance = site.register.compliance
        var table = DataTable(
            "最近一期没有做到的", rows: items.count,
            columns: [.text("职责"), .wide("谁没有做到"), .number("几个"), .day("最近一期"), .text("要求")])
        for item in items {
            let reference = compliance.keepings[item.keeping].duty
            let duty = site.register[reference]
            table.row()
            table.cell(
                "\(text: duty.name.value)<small> \(site.link(mechanism: reference.mechanism, on: route))</small>"
            )
            table.cell(names(item))
            table.cell("<b class=\"fault\">\(item.lines.count)</b> / \(item.judged)")
            table.cell(text: item.span)
            table.cell(text: duty.cadence?.words ?? "")
        }
        return table.finished()
    }

    /// `河湾村（差 1 次）、西岭村`
    private func names(_ item: Unmet) -> HTML {
        let compliance = site.register.compliance
        var html = HTML()
        for (index, line) in item.lines.prefix(Self.names).enumerated() {
            if index > 0 { html.append(literal: "、") }
            switch compliance.lines[line].subject {
            case .region(let region): html.append(site.link(region: region, on: route))
            case .named(let name): html.append(text: name)
            }
            if case .short(let count)? = compliance.missed(by: line)?.state { html.append("（差 \(count) 次）") }
        }
        if item.lines.count > Self.names {
            let method = compliance.keepings[item.keeping].duty.mechanism.method
            html.append(" 等 \(item.lines.count) 个")
            if let series = site.rankingIndex.series.first(where: { $0.rule == .duties(method: method) }) {
                html.append(
                    "，见<a href=\"\(linkFrom: route, to: site.rankingRoutes[series.newest])\">履职榜</a>")
            }
        }
        return html
    }
}
