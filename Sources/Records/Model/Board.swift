import Documents

/// The board itself: what `board.yml` says.
package struct Board: Sendable {
    package struct MenuItem: Sendable {
        package var title: String
        /// A path within the site or an address elsewhere, as written.
        package var address: Located<String>
    }

    /// What a site has beside its pages, indexes and feeds.
    package enum Output: Choice {
        case print, search, data
        /// A text to be read out beside each decision, notice and account (村村响).
        case listen
        /// A picture beside each record and ranking, shown where the way to its page is sent on.
        case cards

        /// What a board has that says nothing of it: what is read out costs a file for each record, and few villages have whom to read it;
        /// a picture costs the time to draw it.
        static let usual: Set<Output> = [.print, .search, .data]

        package var term: Term {
            switch self {
            case .print: Term("打印", "print")
            case .search: Term("检索", "search")
            case .data: Term("数据", "data")
            case .listen: Term("广播", "listen")
            case .cards: Term("分享图", "cards")
            }
        }
    }

    package var name: String
    /// Six digits.
    package var code: Located<String>?
    /// Nil when the board does not say.
    package var baseURL: SiteAddress?
    /// Whether it says one, be it one that cannot be read.
    package var saysBaseURL = false
    package var hotline: String?
    package var publisher: String?
    package var licence: String?
    package var motto: String?
    package var menu: [MenuItem] = []
    package var outputs: Set<Output> = Output.usual
    /// Where it asks for pictures to be drawn; nil where it does not.
    package var asksForCards: SourceLocation?
    package var rules = Rules()
    /// Who answers for duties beside villages and townships (单位).
    package var units = Units()
    /// What tables of its records carry beyond the columns of their kinds (另列).
    var ownColumns: [Kind: [Term: [Column]]] = [:]
    /// Where it hangs.
    package var zone = Zone.beijing
    /// The day at which it stands still, as an example does; nil for a board that goes with the clock.
    package var asOf: Located<Day>?

    package static let path = "board.yml"
}
