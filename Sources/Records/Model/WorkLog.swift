import Documents

/// What was done for a duty, day by day (工作记录).
package struct WorkLog: Sendable {
    package struct Entry: Sendable {
        package var place: Place
        package var day: Day
        package var count: Int32
        /// For whom it counts; nil when that has been reported as unknown.
        package var subject: Subject?
        package var by: String?
        package var toward: String?
        package var note: String?
    }

    package var duty: Method.Duty.Reference
    package var entries: [Entry]
    /// The file in which the entries stand.
    package var entriesPath: String

    package var mechanism: Mechanism.Reference { duty.mechanism }
}
