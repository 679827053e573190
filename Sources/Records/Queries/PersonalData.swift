import Documents

/// What of persons a board publishes: whose names its records' tables have and until when, and numbers that are excepted.
package struct PersonalData: Sendable {
    /// A record that names people, or did.
    package struct List: Sendable {
        package let record: Disclosure.Reference
        package let names: PersonalNames
    }

    package struct Exception: Sendable {
        /// Nil for that of a page, a place, a work method or the board.
        package let record: Disclosure.Reference?
        /// The file that declares it, and what that is called.
        package let path: String
        package let title: String
        package let exception: ExceptedNumber
    }

    /// Those that name people until a day, by that day; then those of which nobody says until when.
    package let hanging: [List]
    /// Those whose people are named by an office that has no end.
    package let ofOffice: [List]
    /// Those whose names are gone, the last first.
    package let faded: [List]
    /// Those of records in the order of addresses, then those of other files by their paths.
    package let exceptions: [Exception]

    package var isEmpty: Bool { hanging.isEmpty && ofOffice.isEmpty && faded.isEmpty && exceptions.isEmpty }

    /// Those whose names go after a day, and no later than so many days after it.
    package func fading(after day: Day, within days: Int) -> [List] {
        hanging.filter { $0.names.term.map { $0.until >= day && $0.until < day + days } ?? false }
    }

    init(of register: Register) {
        var (hanging, ofOffice, faded): ([List], [List], [List]) = ([], [], [])
        for (index, record) in register.disclosures.referenced {
            guard let names = record.names else { continue }
            let list = List(record: index, names: names)
            if names.isFaded {
                faded.append(list)
            } else if names.isOfOffice {
                ofOffice.append(list)
            } else {
                hanging.append(list)
            }
        }
        let never = Day(number: .max)
        func day(_ list: List) -> Day { list.names.term?.until ?? never }
        self.hanging = hanging.sorted { (day($0), $0.record) < (day($1), $1.record) }
        self.faded = faded.sorted { (day($1), $0.record) < (day($0), $1.record) }
        self.ofOffice = ofOffice
        let ofRecords = register.archive.exceptions.sorted { $0.key < $1.key }.flatMap { index, all in
            let record = register.disclosures[index]
            return all.map {
                Exception(record: index, path: record.path, title: record.title.value, exception: $0)
            }
        }
        let ofOthers = register.archive.exceptionsElsewhere.sorted { $0.key < $1.key }.flatMap { path, all in
            let title = register.title(ofFile: path)
            return all.map { Exception(record: nil, path: path, title: title, exception: $0) }
        }
        exceptions = ofRecords + ofOthers
    }
}

extension Register {
    package var personalData: PersonalData { PersonalData(of: self) }

    /// What a file that is no record is called.
    fileprivate func title(ofFile path: String) -> String {
        regions.first { $0.path == path }?.title.value ?? methods.first { $0.path == path }?.title.value
            ?? pages.first { $0.path == path }?.title.value ?? board.name
    }

    /// Whether a page that shows a record, or one that is gathered from all of them, may bear a number of a person.
    ///
    /// - Parameter record: nil for a page that is gathered.
    package func excepts(_ number: PrivateNumber, on record: Disclosure.Reference?) -> Bool {
        if archive.exceptions.isEmpty, archive.exceptionsElsewhere.isEmpty { return false }
        // What is said of a place or by the board stands on many pages.
        if archive.exceptionsElsewhere.values.contains(where: {
            $0.contains { $0.numbers.contains(number.digits) }
        }) {
            return true
        }
        if let record {
            // A book of a ledger is put together of all its records, and each shows it.
            let isLedger = disclosures[record].kind == .ledger
            return archive.exceptions.contains { other, all in
                (other == record || isLedger && disclosures[other].kind == .ledger)
                    && all.contains { $0.numbers.contains(number.digits) }
            }
        }
        return archive.exceptions.values.contains { $0.contains { $0.numbers.contains(number.digits) } }
    }
}
