import Documents
import Records

/// What a picture says that is shown where the way to a page is sent on (WeChat's card, Open Graph's `og:image`): whose the page is, what
/// sort of matter it is, what it is about, and of which day. Nothing of persons but what the title says, which was judged with its source.
package struct CardView: Sendable {
    /// Whose page it is shown with.
    package enum Subject: Sendable {
        case record(Disclosure.Reference)
        case ranking(Ranking.Reference)
    }

    let board: String
    /// `石谷村`
    let place: String
    /// `四议两公开`
    let kind: String
    let title: String
    /// What its figures say, in words; empty where it has none.
    let figures: String
    /// Its day, or whom it ranks and until when.
    let day: String
    /// What must not be passed over: that it breaks a rule, that it was withdrawn; empty for nothing.
    let warning: String
    /// Two characters in the red mark.
    let mark: String

    /// The name of its file, beside the page.
    static let name = "card.png"

    static func route(beside page: Route) -> Route { page.file(name) }

    init(of subject: Subject, on site: Site) {
        board = site.register.archive.board.name
        switch subject {
        case .record(let reference):
            let headline = site.headlines[reference]
            place = site.regionParts[headline.region].title
            kind = headline.kind.text
            title = site.register.archive.disclosures[reference].title.value
            figures = headline.isWithdrawn ? "" : headline.figures
            day = headline.day.text
            warning = headline.isWithdrawn ? "已撤回" : headline.hasFindings ? "需要说明" : ""
            mark = "公开"
        case .ranking(let reference):
            let ranking = site.rankings[reference]
            place = site.regionParts[.county].title
            kind = "晾晒榜"
            title = ranking.title
            figures = ""
            day = "\(ranking.size)，截至\(ranking.asOf.text)"
            warning = ranking.isRunning ? "本期还没有结束" : ""
            mark = "晾晒"
        }
    }

    /// Where the board asks for them; nil where it does not, or does not say where it stands: who fetches a picture needs the whole address.
    static func asked(
        for register: Register, at address: SiteAddress?, into log: inout Diagnostics
    ) -> SourceLocation? {
        guard let location = register.archive.board.asksForCards else { return nil }
        if address != nil { return location }
        if !register.archive.board.saysBaseURL {
            log.report(
                Diagnostic(
                    Check.missingSiteAddress, at: location, "没有网址，分享图没有人取得到，没有画",
                    help: "在 board.yml 写一行 网址: https://单位域名/；不要分享图就从“输出”里去掉"))
        }
        return nil
    }
}
