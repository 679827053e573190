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

        package var bearing: Bearing? { subject.map { Bearing($0, at: object) } }
    }

    package var duty: Method.Duty.Reference
    package var entries: [Entry]
    /// The file in which the entries stand.
    package var entriesPath: String

    package var mechanism: Mechanism.Reference { duty.mechanism }
}
