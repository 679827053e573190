/// The code of an address, drawn once for every size at which it is shown.
struct CodeDrawing: Sendable {
    /// Modules along a side, without the quiet zone.
    private let width: Int
    private let lines: [UInt8]

    init(_ code: QRCode) {
        width = code.width
        lines = code.lines
    }

    /// Nil for an address that is too long for a code.
    init?(of address: String) {
        guard let code = QRCode(address) else { return nil }
        self.init(code)
    }

    /// With its name, for those who do not see it.
    /// - Parameter millimetres: the width of the symbol itself, without its quiet zone.
    func svg(named title: String, id: String, millimetres: Int) -> HTML {
        let side = width + 2 * QRCode.quietZone
        let length = (millimetres * side + width - 1) / width
        var html = HTML(reserving: 400 + lines.count)
        html.append(
            """
            <svg class="qr" width="\(length)mm" height="\(length)mm" viewBox="0 0 \(side) \(side)" role="img" aria-labelledby="\(text: id)"><title id="\(text: id)">\
            \(text: title)</title><path stroke="#000" d="
            """)
        html.append(markup: lines[...])
        html.append(literal: "\"/></svg>")
        return html
    }
}
