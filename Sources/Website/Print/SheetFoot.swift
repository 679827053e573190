import Records

/// The last block of a sheet, never torn: where to read on and whom to ask, who hung it up; the issuer with room for a
/// seal, and the day.
///
/// A seal is never drawn, nor a signature: to forge them is an offence. There is an empty square for the one and a line
/// for the other.
struct SheetFoot {
    /// What leads to the page; nothing without 网址, and nothing for an address that is too long for a code.
    private let code: CodeDrawing?
    /// The page's address as people read it; it is never a link, for paper has none.
    private let address: HTML
    private let hotlines: HTML
    private let paper: Paper
    private let issuer: String
    private let day: Day
    /// What the strip says before the hotlines: names and values.
    private let particulars: [(name: String, value: HTML)]

    /// - Parameter target: what the code leads to.
    init(
        of region: Region.Reference, in site: Site, target: Route, code: CodeDrawing?, paper: Paper,
        issuer: String, day: Day, particulars: [(name: String, value: HTML)] = []
    ) {
        self.code = code
        address =
            site.register.board.baseURL.map {
                "<p class=\"address\">网址：\(text: $0.shown)\(text: target.folder)</p>"
            } ?? HTML()
        hotlines = RegionParts.hotlines(of: region, site.register)
        self.paper = paper
        self.issuer = issuer
        self.day = day
        self.particulars = particulars
    }

    var html: HTML {
        var html = HTML(reserving: 6000)
        html.append(literal: "<div class=\"close\"><div class=\"strip\">")
        if let code {
            html.append(code.svg(named: "本页网址的二维码", id: "qr", millimetres: paper == .a4 ? 32 : 60))
        }
        html.append(literal: code == nil ? "<dl class=\"alone\">" : "<dl>")
        for (name, value) in particulars { add(name, value, to: &html) }
        add("监督", hotlines, to: &html)
        add("张贴人", SheetFoot.blank(long: true), to: &html)
        add(
            "张贴时间", "\(SheetFoot.blank())年\(SheetFoot.blank())月\(SheetFoot.blank())日", to: &html)
        add("拍照留痕", "□近景　□远景", to: &html)
        add("页数", "共\(SheetFoot.blank())页", to: &html)
        html.append(literal: "</dl>")
        html.append(address)
        html.append(
            literal: issuer.unicodeScalars.count > 9
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
