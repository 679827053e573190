import Testing

@testable import Website

@Suite("The chart of places over periods")
struct PlacesChartTests {
    private func chart(_ lines: [PlacesChart.Line], columns: Int, gapBefore: Int? = nil) -> PlacesChart {
        PlacesChart(
            message: "甲居首", subtitle: "近 \(columns) 期", id: "p",
            columns: (0..<columns).map {
                .init(
                    title: "\($0 + 1)月", year: $0 == 0 ? "2026年" : nil,
                    isAdjacent: $0 > 0 && $0 != gapBefore)
            }, lines: lines)
    }

    @Test(
        "Names at both ends, the first place on top, a line broken where nobody was ranked and where a period is missing"
    )
    func drawing() {
        let lines: [PlacesChart.Line] = [
            .init(name: "甲村", role: .red, places: [1, 1, 1]),
            .init(name: "乙村", role: .other, places: [2, nil, 2]),
            .init(name: "丙村", role: .black, places: [nil, 2, 3]),
        ]
        let svg = chart(lines, columns: 3).svg.string
        #expect(
            svg.hasPrefix(
                "<svg viewBox=\"0 0 720 132\" role=\"img\" aria-labelledby=\"p-t p-d\" focusable=\"false\"><title id=\"p-t\">甲居首</title><desc id=\"p-d\">2026年1月至3月的名次：甲村 1、1、1；乙村 2、无、2；丙村 无、2、3</desc>"
            ))
        #expect(svg.contains("<path class=\"pr d0\" d=\"M82 16L360 16L638 16\"/>"))
        #expect(svg.contains("<path class=\"po d0\" d=\"M82 44M638 44\"/>"))
        #expect(svg.contains("<path class=\"pk m\" d=\"M360 44h0M638 72h0\"/>"))
        #expect(
            svg.contains(
                "<g text-anchor=\"end\"><text x=\"66\" y=\"21\" class=\"r\">★甲村 1</text><text x=\"66\" y=\"49\">乙村 2</text></g>"
            ))
        #expect(svg.contains("<text x=\"654\" y=\"77\">3 ■丙村</text>"))
        let gap = chart(lines, columns: 3, gapBefore: 2).svg.string
        #expect(gap.contains("<path class=\"pr d0\" d=\"M82 16L360 16M638 16\"/>"))
    }

    @Test("The same as a table; nothing for one period; equal places share no height")
    func table() {
        let lines: [PlacesChart.Line] = [
            .init(name: "甲村", role: .red, places: [1, 1]), .init(name: "乙村", role: .other, places: [nil, 1]),
        ]
        let figure = chart(lines, columns: 2).figure(rows: "村").string
        #expect(
            figure.contains(
                "<details><summary>查看数据表</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"各期名次\"><table><caption>各期名次</caption>"
            ))
        // The newest first, under its year, so that a telephone has room for all.
        #expect(
            figure.contains(
                "<tr><th scope=\"col\" rowspan=\"2\">村</th><th scope=\"colgroup\" colspan=\"2\">2026年</th></tr><tr><th scope=\"col\" class=\"n\">2月</th><th scope=\"col\" class=\"n\">1月</th></tr>"
            ))
        #expect(
            figure.contains("<tr><th scope=\"row\">乙村</th><td class=\"n\">1</td><td class=\"n\">—</td></tr>"))
        #expect(chart([lines[0]], columns: 1).figure(rows: "村").isEmpty)
        #expect(PlacesChart.apart([16, 16, 44], by: 19, upTo: 60) == [16, 35, 54])
        #expect(PlacesChart.apart([40, 44, 44], by: 19, upTo: 60) == [22, 41, 60])
    }

    @Test("However many villages, no more than twelve names and six thousand bytes")
    func size() {
        let many = (1...PlacesChart.drawn).map { number in
            PlacesChart.Line(
                name: "第\(number)个村民委员会",
                role: number <= 6 ? .red : number > PlacesChart.drawn - 6 ? .black : .other,
                places: (0..<8).map { (number * 7 + $0 * 11) % PlacesChart.drawn + 1 })
        }
        let svg = chart(many, columns: 8).svg
        #expect(svg.bytes.count < 6000)
        #expect(
            svg.string.split(separator: "<text ", omittingEmptySubsequences: false).count - 1 == 12 * 2 + 8
                + 1)
        #expect(svg.string.contains("；第2个村民委员会 15、6、"))
        #expect(svg.string.contains(">★第2个村民委… 15</text>"))
    }
}
