import Documents

/// What a record of a kind of one's own says: its fields, its tables, and what came of what is held against them.
package struct OwnRecord: Sendable {
    package let kind: OwnKind
    package let period: Located<Period>?
    /// Whether it lists all that stands in its register (盘点).
    package let isInventory: Bool
    /// One for each field of its kind.
    package internal(set) var values: [TypedCell]
    /// Where they are written.
    let places: [Place?]
    /// Where its fields begin.
    let place: Place
    /// One for each table of its kind; nil where it has none.
    package internal(set) var tables: [TypedTable?]
    /// What was held against it as a whole.
    package internal(set) var checks: [ColumnCheck]

    /// Whether the names in it have been taken away.
    package private(set) var isFaded = false

    /// The fields that name a person, and whom they are of.
    var namedFields: [(table: String, field: String, count: Int)] {
        zip(kind.fields, values).compactMap { field, value in
            field.type.isOfPeople && value.namesPerson ? (kind.title.value, field.name, 1) : nil
        }
    }

    /// The same with nobody named in it. Its rows stay, for what follows is reckoned from them; its page shows their sums alone.
    var withoutNames: OwnRecord {
        var record = self
        record.isFaded = true
        for number in values.indices where kind.fields[number].type.isOfPeople && values[number].namesPerson {
            record.values[number] = .faded
        }
        record.tables = tables.map { $0?.namingNobody }
        return record
    }

    /// The tables that it has.
    package var writtenTables: [TypedTable] { tables.compactMap { $0 } }
}

extension OwnRecord {
    /// What its checks are judged of.
    /// - Parameter standing: the items that stand in its register, where that is known.
    func whole(on path: String, standing: [[TypedCell]]? = nil) -> CheckSubject.Whole {
        CheckSubject.Whole(
            path: path, place: place, fields: kind.fields, values: values, places: places, tables: tables,
            columns: kind.tables.map(\.columns), standing: standing)
    }

    /// A figure of it as lists say it, `欠缴 3,250.00 元`; nil where there is none.
    func words(of figure: OwnKind.Figure, standing: [[TypedCell]]? = nil) -> String? {
        number(of: figure, standing: standing).map { number in
            let unit = figure.unit
            let text = number.text(decimals: figure.type?.shownDecimals ?? 0)
            if unit == "%" { return "\(figure.name) \(text)%" }
            return "\(figure.name) \(text)\(unit.isEmpty ? "" : " " + unit)"
        }
    }

    /// The same as a number, in the unit of its column; nil, too, where it would say what one or two had whose names are gone.
    func number(of figure: OwnKind.Figure, standing: [[TypedCell]]? = nil) -> ExactNumber? {
        guard mayTell(figure, standing: standing) else { return nil }
        let subject = CheckSubject(whole: whole(on: "", standing: standing))
        let operands = figure.side.flatMap(\.factors).map(\.operand)
        let isWritten = operands.allSatisfy { operand in
            if case .unknown = subject.value(of: operand) { false } else { true }
        }
        // What is blank is no nought.
        let isBlank = operands.allSatisfy { operand in
            if case .blank = subject.value(of: operand) { true } else { false }
        }
        guard isWritten, !isBlank, let value = subject.value(of: figure.side) else { return nil }
        let factor = figure.type.flatMap { UnitOfMeasure.of($0)?.factor } ?? Ratio(1)
        return value.divided(by: factor)?.rounded(Rounding(.halfUp, ExactNumber.maximumDecimals))
    }
}
