import Documents

/// A county, a township or a village (a community is a village to the software).
package struct Region: Sendable {
    package enum Level: Choice {
        case county, township, village

        package var term: Term {
            switch self {
            case .county: Term("县", "county")
            case .township: Term("乡镇", "township")
            case .village: Term("村", "village")
            }
        }
    }

    package var level: Level
    /// Where its 类型 is written.
    package var levelPlace: Place = .start
    /// The folder, without a `/` at the end; empty for the county.
    package var address: String
    /// Its source file; nil when the region is only implied.
    package var path: String
    package var title: Located<String>
    package var code: Located<String>?
    package var households: Int?
    package var population: Int?
    package var formerly: [String]
    /// What sort of village it is (村类), in words of the methods that pair it.
    package var sorts: [Located<String>] = []
    /// From which day on it owes what all villages do, where that is not the board's day: it was made of others later.
    var owedFrom: Day?
    package var summary: String?
    package var hotline: String?
    /// Where its board hangs and objections are taken (地点), and when somebody is there (办公时间), as it says them.
    package var venue: String?
    package var hours: String?
    package var aliases: [Located<String>]
    package var body: Markdown
    /// The region that it belongs to; nil for the county.
    package var parent: Reference?
    /// The regions that belong to it, in the order of their addresses.
    package var children: [Reference] = []
}

/// A plain page (页面): about the board, how to object. It is no disclosure: it has no day and hangs on no timeline.
package struct PlainPage: Sendable {
    package var path: String
    package var address: String
    package var title: Located<String>
    package var summary: String?
    package var day: Day?
    package var aliases: [Located<String>]
    package var body: Markdown
}
