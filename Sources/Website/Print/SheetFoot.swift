import Documents
import Records

/// The last block of a sheet, never torn: where to read on and whom to ask, who hung it up; the issuer with room for a
/// seal, and the day.
///
/// A seal is never drawn, nor a signature: to forge them is an offence. There is an empty square for the one and a line
/// for the other.
struct SheetFoot {
    /// Where to read on; nil when the board does not say where it stands.
    var address: SheetAddress?
    let paper: Paper
    var issuer: String
    var day: Day
    /// What the strip says before the hotlines: names and values.
    var particulars: [(name: String, value: HTML)] = []
    var hotlines: HTML

    var html: HTML {
        var html = HTML(reserving: 6000)
        html.append(literal: "<div class=\"close\"><div class=\"strip\">")
        let code = address?.code
        if let code {
            html.append(code.svg(named: "本页网址的二维码", id: "qr", millimetres: paper == .a4 ? 32 : 48))
        }
        html.append(literal: code == nil ? "<dl class=\"alone\">" : "<dl>")
        for (name, value) in particulars { add(name, value, to: &html) }
        add("监督", hotlines, to: &html)
        add("张贴人", "\(SheetFoot.blank(long: true))　共\(SheetFoot.blank())页", to: &html)
        add(
            "张贴时间", "\(SheetFoot.blank())年\(SheetFoot.blank())月\(SheetFoot.blank())日", to: &html)
        add("拍照留痕", "□近景　□远景", to: &html)
        html.append(literal: "</dl>")
        // It is never a link, for paper has none.
        if let address { html.append("<p class=\"address\">网址：\(text: address.shown)</p>") }
        html.append(
            literal: issuer.unicodeScalars.count > 8
                ? "</div><div class=\"sign long\">" : "</div><div class=\"sign\">")
        html.append(
            "<div class=\"seal\"><small>（盖章处）</small><p>\(text: issuer)</p><p>\(day)</p></div></div></div>")
        return html
    }

    /// A line to be written on by hand.
    static func blank(long: Bool = false) -> HTML {
        long ? "<span class=\"blank name\"></span>" : "<span class=\"blank\"></span>"
    }

    private func add(_ name: String, _ value: HTML, to html: inout HTML) {
        if value.isEmpty { return }
        html.append("<div><dt>\(text: name)</dt><dd>\(value)</dd></div>")
    }
}

/// The address of the web page that a sheet shows, ready for paper of every size.
struct SheetAddress: Sendable {
    /// What leads there; nil for an address that is too long for a code.
    let code: CodeDrawing?
    /// As people read it.
    let shown: String

    init(of page: Route, under base: SiteAddress) {
        code = CodeDrawing(of: page.address(under: base.text))
        shown = base.shown + page.folder
    }
}
