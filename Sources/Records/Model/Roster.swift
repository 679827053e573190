import Documents

/// Who serves in which post, where, and since when (名册). A person is known by the board's own number, whatever post they hold.
package struct Roster: Sendable {
    /// A row: one post of one person, from a day to a day.
    package struct Member: Sendable {
        package var place: Place
        package var number: Located<String>
        package var maskedName: Masked?
        /// Who it is in other records; nil for a name that its author masked.
        var identity: Identity?
        package var post: String?
        package var role: String?
        package var party: String?
        /// Where they serve: the village named, else the one on whose board the roster hangs.
        package var village: Region.Reference?
        package var from: Located<Day>?
        package var until: Located<Day>?
        /// Whence they came, as written.
        package var former: Located<String>?

        /// As it is published.
        package var name: String? { maskedName?.text }
        /// What they are, in a word: their post, else their role.
        package var title: String { post ?? role ?? "" }
    }

    /// What a method says of it; nil for one that stands for itself.
    package var roster: Method.Roster.Reference?
    package var members: [Member]
    package var membersPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?

    package var mechanism: Mechanism.Reference? { roster?.mechanism }
}

extension Method {
    /// Who must be in it: roles, and how many (名册).
    package struct Roster: Sendable {
        package struct Role: Sendable {
            package var name: Located<String>
            package var headcount: CountRange?
        }

        package var name: Located<String>
        package var roles: [Role]
        /// How many in all: in every village, or together.
        package var headcount: CountRange?
        /// Whether every village that takes part must have so many.
        package var isForEveryVillage: Bool
    }

    /// Who may be given a post (任职): so many years in a role.
    package struct Qualification: Sendable {
        /// The posts, or the roles of a roster.
        package var posts: [Located<String>]
        /// Roles of rosters, one of which will do.
        package var needs: [Located<String>]
        package var years: Int
        /// How strictly it is meant: `原则上`.
        package var qualifier: String?

        /// `原则上须有驻村 1 年以上经历`
        package var words: String {
            "\(qualifier ?? "")须有\(needs.map(\.value).joined(separator: "、")) \(years) 年以上经历"
        }

        /// Whether it speaks of somebody's post.
        package func concerns(_ member: Records.Roster.Member) -> Bool {
            posts.contains { $0.value == member.post || $0.value == member.role }
        }
    }
}

extension Method.Roster: MechanismComponent {
    package typealias Reference = Mechanism.Part<Method.Roster>

    package static func all(of mechanism: Mechanism) -> [Method.Roster] { mechanism.rosters }
}
