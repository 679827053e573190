import Documents

/// What was done for a duty, day by day (工作记录).
package struct WorkLog: Sendable {
    package struct Entry: Sendable {
        package var place: Place
        package var day: Day
        package var count: Int32
        /// For whom it counts; nil when that has been reported as unknown.
        package var subject: Subject?
        /// The place of its duty that it counts for, where that is not the subject's own.
        package var object: Region.Reference?
        package var by: String?
        package var toward: String?
        package var note: String?
        /// In which way it was done: an index into the duty's ways; nil when nobody says.
        package var meansNumber: Int8?
        /// To how many households it went.
        package var reach = Reach.unknown

        package var bearing: Bearing? { subject.map { Bearing($0, at: object) } }

        package func means(of duty: Method.Duty) -> String? {
            meansNumber.flatMap { duty.means.indices.contains(Int($0)) ? duty.means[Int($0)] : nil }
        }
    }

    /// What few entries say, by their places in ``entries``: the ids of what was found, or looked at again (问题).
    package var problems: [Int: [Located<String>]] = [:]
    /// The list that they answer (来由).
    package var because: [Int: Because] = [:]

    package var duty: Method.Duty.Reference
    /// What it is kept for, from end to end (期间): who has no entry in it did nothing. Nil where it does not say.
    package var period: Located<Period>?
    package var entries: [Entry]
    /// The file in which the entries stand.
    package var entriesPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?

    package var mechanism: Mechanism.Reference { duty.mechanism }
}
