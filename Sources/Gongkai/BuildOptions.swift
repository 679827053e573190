import Records

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    package var content: String
    package var theme: String
    /// Nil to check only: everything but the writing.
    package var output: String?
    /// In place of the board's own 网址.
    package var baseURL: SiteAddress?
    /// What is known of the day against which deadlines are judged.
    package var today: Today
    package var progress: Progress = { _, _ in }
    /// Told where the time goes; nil when nobody asks.
    package var profile: Profile?
    /// Where the program is looked for that draws pictures for a board that asks for them.
    package var painting = Painter.Options()
    /// How much is held in memory, which changes nothing of what is written.
    package var room = Library.Room()

    package init(content: String, theme: String, output: String?, baseURL: SiteAddress? = nil, today: Today) {
        self.content = content
        self.theme = theme
        self.output = output
        self.baseURL = baseURL
        self.today = today
    }
}
