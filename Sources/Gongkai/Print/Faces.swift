/// The Chinese faces of this machine, as fontconfig lists them. Chromium embeds a TrueType face as it is; of a face with
/// PostScript outlines (CFF: the Noto and Source Han families) it draws every glyph anew, and the PDF grows threefold.
struct Faces: Sendable, Equatable {
    /// `fc-list :lang=zh family fontformat`, in the order of the alphabet; empty when fontconfig's tools are not there.
    let listing: String
    private let isKnown: Bool

    /// - Parameter listing: nil when it is not known which faces there are.
    init(listing: String?) {
        isKnown = listing != nil
        self.listing = Set((listing ?? "").split(whereSeparator: \.isNewline)).sorted()
            .map { $0 + "\n" }.joined()
    }

    /// Asks fontconfig.
    init(of programs: Programs, environment: [String: String], within limit: Duration, watch: ChildWatch) {
        self.init(
            listing: programs.find("fc-list").flatMap {
                ChildProcess.output(
                    of: $0, [":lang=zh", "family", "fontformat"], environment: environment, within: limit,
                    watch: watch)
            })
    }

    var areNone: Bool { isKnown && listing.isEmpty }

    /// What a clerk should know before the sheets are printed.
    var advice: String? {
        guard isKnown, !listing.contains("=TrueType") else { return nil }
        let family = listing.split(separator: "\n").first?.split(whereSeparator: { ",:".contains($0) }).first
        return "只有 CFF 格式的中文字体（如 \(family ?? "")），PDF 会大两倍。安装 TrueType 字体："
            + "sudo apt-get install fonts-wqy-zenhei fonts-arphic-uming"
    }
}
