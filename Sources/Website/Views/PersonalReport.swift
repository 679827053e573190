import Documents
import Records

/// What of persons a board publishes on a day, for the officer who answers for it: never a page of the site.
package struct PersonalReport: Sendable {
    package enum State: String, Sendable {
        /// Until a day, or until somebody says so.
        case hanging
        /// Without an end.
        case ofOffice = "office"
        case faded
        /// Shown whole, because its kind says why (实名).
        case whole

        package var text: String {
            switch self {
            case .hanging: "还挂着"
            case .ofOffice: "不设期满"
            case .faded: "已撤下"
            case .whole: "照登全名"
            }
        }
    }

    /// A column of a table of a record.
    package struct Row: Sendable {
        /// The record's file.
        package let path: String
        package let title: String
        package let place: String
        package let kind: String
        package let table: String
        package let column: String
        /// How many of its cells name somebody, or did.
        package let count: Int
        package let state: State
        package let until: Day?
        /// On whose word; nil where nobody says.
        package let basis: String?
    }

    /// What stands in columns of one name in records of one kind.
    package struct Sum: Sendable {
        package let kind: String
        package let table: String
        package let column: String
        package let state: State
        package var records = 0
        package var count = 0
    }

    package struct Exception: Sendable {
        package let path: String
        package let title: String
        package let sort: String
        package let about: String
        package let grounds: String
        package let decider: String
    }

    package let board: String
    package let day: Day
    /// Those that hang by the day on which they go, then those of office, then those that are gone, then those shown whole.
    package let rows: [Row]
    package let sums: [Sum]
    package let exceptions: [Exception]

    /// For how many days ahead it says what goes.
    package static let ahead = 30
    /// How names stand on pages, and on what law.
    package static let rule = "姓名遮去中间的字（《个人信息保护法》第六条）；填表的人自己遮过的照登"

    package init(of site: Site) {
        let (register, data) = (site.register, site.personal)
        func rows(_ list: PersonalData.List, _ state: State) -> [Row] {
            let record = register.archive.disclosures[list.record]
            return list.names.columns.map { column in
                Row(
                    path: record.path, title: record.title.value,
                    place: register.archive.regions[record.region].title.value, kind: record.kind.text,
                    table: column.table, column: column.name, count: column.count, state: state,
                    until: list.names.term?.until, basis: list.names.term?.basis.text)
            }
        }
        board = register.archive.board.name
        day = register.asOf
        self.rows =
            data.hanging.flatMap { rows($0, .hanging) } + data.ofOffice.flatMap { rows($0, .ofOffice) }
            + data.faded.flatMap { rows($0, .faded) } + Self.whole(in: register)
        var order: [String: Int] = [:]
        var sums: [Sum] = []
        for row in self.rows {
            let key = [row.kind, row.table, row.column, row.state.rawValue].joined(separator: "\u{1F}")
            let number = order[key] ?? sums.count
            if number == sums.count {
                order[key] = number
                sums.append(Sum(kind: row.kind, table: row.table, column: row.column, state: row.state))
            }
            sums[number].records += 1
            sums[number].count += row.count
        }
        self.sums = sums
        exceptions = data.exceptions.map {
            Exception(
                path: $0.path, title: $0.title, sort: $0.exception.sort.text,
                about: $0.exception.about, grounds: $0.exception.grounds, decider: $0.exception.decider)
        }
    }

    /// Columns that show names whole.
    private static func whole(in register: Register) -> [Row] {
        register.disclosures.flatMap { record -> [Row] in
            guard case .own(let own) = record.content else { return [] }
            return own.writtenTables.flatMap { table in
                table.columns.indices.filter { table.columns[$0].isNamed }.compactMap { column in
                    let count = table.rows.count { $0.cells[column] != .blank }
                    return count == 0
                        ? nil
                        : Row(
                            path: record.path, title: record.title.value,
                            place: register.archive.regions[record.region].title.value,
                            kind: record.kind.text,
                            table: table.title, column: table.columns[column].name, count: count,
                            state: .whole, until: nil, basis: own.kind.namedBasis)
                }
            }
        }
    }

    /// What goes within the next days, the first first.
    package var fading: [Row] {
        rows.filter { row in
            row.state == .hanging && row.until.map { $0 < day + Self.ahead } ?? false
        }
    }

    /// What shows names whole.
    package var whole: [Row] { rows.filter { $0.state == .whole } }

    /// What hangs and has no end.
    package var endless: [Row] { rows.filter { $0.state == .hanging && $0.until == nil } }
}
