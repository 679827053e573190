import Records

/// A file that the site is made of: where it stands and what it says. It has no bytes until it is rendered.
package struct Page: Sendable {
    /// What a page says, by what of the register it shows; adding a kind, the compiler lists what to extend.
    ///
    /// What takes more than a number stands elsewhere, for nearly every page is a record's, and there are millions.
    enum Content: Sendable {
        case home
        /// A township or a village.
        case region(Region.Reference)
        /// What happened in a region in one year, or a part of it, by the number of its page from 1.
        indirect case year(region: Region.Reference, Int, TimelineCut.Part, page: Int)
        /// All that is overdue in a county or a township, by the number of its page from 1.
        indirect case overdue(Region.Reference, page: Int)
        /// What a supervisor of a county or a township asks first.
        case oversight(Region.Reference)
        /// All that is right below the county or a township, by the number of its page from 1.
        indirect case places(Region.Reference, page: Int)
        /// What a record says as it would be read out.
        case spoken(Disclosure.Reference)
        /// What is shown where the way to a page is sent on.
        case card(CardView.Subject)
        /// How a region keeps its duties and its ledgers, by the number of its page from 1.
        indirect case work(Region.Reference, page: Int)
        case disclosure(Disclosure.Reference)
        case plain(PlainPage.Reference)
        case method(Method.Reference)
        /// By the number of its page from 1.
        case methods(page: Int)
        /// What a kind of the county's own asks.
        case ownKind(OwnKind)
        /// What methods fix to days, by the number of its page from 1.
        case timetable(page: Int)
        /// By the number of its page from 1.
        indirect case ranking(Ranking.Reference, page: Int)
        /// By the number of its page from 1.
        case rankings(page: Int)
        /// What every village had to publish in a year.
        indirect case calendar(Int, CalendarScope)
        /// A page of a list, by its number from 1.
        indirect case listing(Listing.Reference, page: Int)
        /// All lists by kind.
        case kinds
        /// What of persons is published.
        case personal
        case bearer(Bearer.Reference)
        /// All of them, by the number of its page from 1.
        case bearers(page: Int)
        /// An address that a page once had.
        indirect case moved(to: Route, title: String)
        /// A folder that has no page of its own: the way to what lists what is in it.
        indirect case folder(to: Route, title: String)
        case notFound
        /// What is new in a region.
        case feed(Region.Reference)
        /// An index into ``Sitemap/routes``.
        case sitemap(Int)
        case robots
        /// What is made to be hung up.
        case paper(PrintedPage)
    }

    package let route: Route
    let content: Content

    /// The file, from the root of the site.
    package var path: String { route.path }

    /// Whether its bytes are a drawing (SVG), of which a picture (PNG) is to be made.
    package var isDrawing: Bool { if case .card = content { true } else { false } }
}
