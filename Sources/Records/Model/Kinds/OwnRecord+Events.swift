import Documents

extension OwnRecord {
    /// A day that its kind has timelines tell.
    struct Event {
        var name: String
        var day: Located<Day>
        /// The table's file; nil for a field of the record itself.
        var path: String?
    }

    /// Those that have been written, in the order of its kind.
    var events: [Event] {
        kind.events.flatMap { event in
            days(at: event.place).map { Event(name: event.name, day: $0.day, path: $0.path) }
        }
    }

    /// The days of a field, or of a column of a table.
    private func days(at place: Column.Spot) -> [(day: Located<Day>, path: String?)] {
        switch place {
        case .field(let number):
            guard case .day(let day) = values[number] else { return [] }
            return [(Located(day, at: places[number] ?? self.place), nil)]
        case .cell(let table, let column):
            guard let found = tables[table] else { return [] }
            return zip(found.rows, found.places).compactMap { row, places in
                guard case .day(let day) = row.cells[column] else { return nil }
                return (Located(day, at: places[column] ?? row.place), found.path)
            }
        }
    }
}
