import Documents

/// Rows of a ledger as they were posted (台账): several of one item are its history.
package struct Ledger: Sendable {
    package struct Row: Sendable {
        package var place: Place
        package var id: String?
        package var item: String
        package var owner: String?
        /// The region that the owner is, when it is one.
        package var ownerRegion: Region.Reference?
        package var due: Located<Day>?
        /// An index into the states of the method's ledger; nil where the row says none: the item stays where it is.
        package var state: Int?
        /// The day of the move; the record's own where the row has none.
        package var day: Located<Day>
        package var note: String?
        /// The list for which it was opened, where its author says so.
        package var because: Because?
        /// What is of the same matter: records, and items of other ledgers by their numbers.
        package var related: [Located<String>]

        /// What makes rows those of one item.
        package var key: String { id ?? item }
    }

    /// What the method says of it.
    package var ledger: Method.Ledger.Reference
    package var rows: [Row]
    package var rowsPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?

    package var mechanism: Mechanism.Reference { ledger.mechanism }
}
