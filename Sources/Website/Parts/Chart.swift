/// A drawing of few figures, always beside the figures themselves.
///
/// Vector, named and described for those who do not see it, without colours that carry meaning alone, from zero.
struct Chart {
    struct Bar {
        var label: String
        var value: Int64
        /// The value as it is printed on the bar.
        var text: String
        var isEmphasised = false
    }

    /// What the figure says, in a sentence.
    var message: String
    /// What is drawn, for when and in which unit.
    var subtitle: String
    /// Of the drawing on its page.
    var id: String

    /// Upright bars, for few points in time. Nothing for fewer than two.
    func columns(_ bars: [Bar]) -> HTML {
        guard bars.count > 1, let top = bars.map(\.value).max(), top > 0 else { return HTML() }
        let width = 320 / bars.count
        let height: Int64 = 122
        var drawing: HTML =
            "<g font-size=\"14\" text-anchor=\"middle\">"
        for (index, bar) in bars.enumerated() {
            let x = index * width + width / 6
            let tall = Int(max(0, bar.value) * height / top)
            let middle = index * width + width / 2
            drawing.append(
                "<rect class=\"\(bar.isEmphasised ? "mark" : "rest")\" x=\"\(x)\" y=\"\(160 - tall)\" width=\"\(width * 2 / 3)\" height=\"\(tall)\"/>"
            )
            drawing.append("<text x=\"\(middle)\" y=\"\(154 - tall)\">\(text: bar.text)</text>")
            drawing.append("<text x=\"\(middle)\" y=\"180\">\(text: bar.label)</text>")
        }
        drawing.append(literal: "</g><path class=\"axis\" d=\"M0 160.5h320\"/>")
        return figure(drawing, height: 190, bars)
    }

    /// Bars that lie, each as long as its share of the longest: what was meant, what came, what was used.
    func lying(_ bars: [Bar]) -> HTML {
        guard let top = bars.map(\.value).max(), top > 0 else { return HTML() }
        var drawing: HTML = "<g font-size=\"14\">"
        for (index, bar) in bars.enumerated() {
            let y = index * 50
            let long = Int(max(0, bar.value) * 318 / top)
            drawing.append("<text x=\"0\" y=\"\(y + 14)\">\(text: bar.label)</text>")
            drawing.append("<text x=\"320\" y=\"\(y + 14)\" text-anchor=\"end\">\(text: bar.text)</text>")
            drawing.append(
                "<path class=\"axis\" d=\"M.5 \(y + 21)h319v16h-319z\"/><rect class=\"\(bar.isEmphasised ? "mark" : "rest")\" x=\"1\" y=\"\(y + 21)\" width=\"\(long)\" height=\"16\"/>"
            )
        }
        drawing.append(literal: "</g>")
        return figure(drawing, height: bars.count * 50 - 6, bars)
    }

    private func figure(_ drawing: HTML, height: Int, _ bars: [Bar]) -> HTML {
        let described = bars.map { "\($0.label) \($0.text)" }.joined(separator: "，")
        return """
            <figure><figcaption>\(text: message)<small>\(text: subtitle)</small></figcaption>\
            <svg viewBox="0 0 320 \(height)" role="img" aria-labelledby="\(text: id)-t \(text: id)-d" focusable="false">\
            <title id="\(text: id)-t">\(text: message)</title><desc id="\(text: id)-d">\(text: described)</desc>\
            \(drawing)</svg></figure>
            """
    }
}
