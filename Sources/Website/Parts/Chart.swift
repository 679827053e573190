import Records

/// Few figures as bars that lie, in the table of the figures themselves: what is drawn is read without the drawing, in letters as large
/// as the rest, and grows with them.
///
/// Without colours that carry meaning alone, from zero; every bar in a frame that is the whole, or the longest of them.
struct Chart {
    struct Bar {
        var label: String
        var value: Int64
        /// The value as it is printed.
        var text: String
        var isEmphasised = false
    }

    /// What the figure says, in a sentence.
    var message: String
    /// What is drawn, for when and in which unit.
    var subtitle: String

    /// So many bars are told apart by the eye.
    static let drawn = 12

    /// - Parameter whole: what the frames stand for, of which each bar's share is written; nil for the longest bar.
    func bars(_ bars: [Bar], of whole: Int64? = nil) -> HTML {
        guard let longest = bars.map(\.value).max(), longest > 0 else { return HTML() }
        let frame = max(whole ?? 0, longest)
        var html = HTML(reserving: 300 + bars.count * 260)
        html.append(
            "<figure><figcaption>\(text: message)<small>\(text: subtitle)</small></figcaption><table class=\"bars\"><tbody>"
        )
        for bar in bars {
            let long = Int(Chart.thousandths(max(0, bar.value), of: frame))
            html.append(
                "<tr><th scope=\"row\">\(text: bar.label)<svg viewBox=\"0 0 1000 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><path class=\"\(bar.isEmphasised ? "mark" : "rest")\" d=\"M0 0h\(long)v1H0z\"/></svg></th><td class=\"n\">\(text: bar.text)</td>"
            )
            if let whole, let share = Percentage(Int(bar.value), of: Int(whole)) {
                html.append("<td class=\"n\">\(text: share.text)</td>")
            }
            html.append(literal: "</tr>")
        }
        html.append(literal: "</tbody></table></figure>")
        return html
    }

    /// Without leaving the numbers that there are: both are made smaller first where they are too large to be multiplied.
    private static func thousandths(_ part: Int64, of whole: Int64) -> Int64 {
        whole > Int64.max / 1000 ? part / (whole / 1000) : part * 1000 / whole
    }
}
