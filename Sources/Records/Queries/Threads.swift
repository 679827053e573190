import Documents

/// Records of one matter: those that name each other, directly or by way of others. Who names whom does not count, nor does it harm that
/// they go round in a circle.
package struct Threads: Sendable {
    /// A name that leads to no record, or to several.
    struct Fault: Sendable {
        var record: Disclosure.Reference
        var name: Located<String>
        var problem: Problem
    }

    enum Problem: Sendable { case unknown, itself, several([Disclosure.Reference]) }

    private var numbers: [Disclosure.Reference: Int] = [:]
    private var threads: [[Disclosure.Reference]] = []
    private(set) var faults: [Fault] = []

    init() {}

    init(of disclosures: Ordered<Disclosure>) {
        // Few boards need the names of all that they have.
        let naming = disclosures.referenced.filter { !$1.related.isEmpty }
        if naming.isEmpty { return }
        let names = Names(of: disclosures)
        var groups = Groups<Disclosure.Reference>()
        for (reference, disclosure) in naming {
            for name in disclosure.related {
                switch names.find(name.value, for: disclosure) {
                case let found where found.isEmpty:
                    faults.append(Fault(record: reference, name: name, problem: .unknown))
                case let found where found.count > 1:
                    faults.append(Fault(record: reference, name: name, problem: .several(found)))
                case let found where found == [reference]:
                    faults.append(Fault(record: reference, name: name, problem: .itself))
                case let found: groups.join(reference, found[0])
                }
            }
        }
        threads = groups.all
        for (number, thread) in threads.enumerated() {
            for reference in thread { numbers[reference] = number }
        }
    }

    /// The records of the matter that one is of, itself among them, in the order of the board; empty for one that stands alone.
    package func thread(of reference: Disclosure.Reference) -> [Disclosure.Reference] {
        numbers[reference].map { threads[$0] } ?? []
    }
}

extension Threads {
    /// Records by what they may be called.
    struct Names {
        private var byAddress: [String: Disclosure.Reference] = [:]
        private var byTitle: [String: [Disclosure.Reference]] = [:]
        private let disclosures: Ordered<Disclosure>

        init(of disclosures: Ordered<Disclosure>) {
            self.disclosures = disclosures
            for (reference, disclosure) in disclosures.referenced {
                byAddress[disclosure.address] = reference
                byTitle[disclosure.title.value, default: []].append(reference)
            }
        }

        /// By its address, from the folder of the record that names it or from the top; by its title, on its own board before others.
        func find(_ name: String, for disclosure: Disclosure) -> [Disclosure.Reference] {
            let parts = Address.page(of: name).pathParts.joined(separator: "/")
            for address in [SourceTree.folder(of: disclosure.path) + "/" + parts, parts] {
                if let found = byAddress[address] { return [found] }
            }
            let titled = byTitle[name] ?? []
            let own = titled.filter { disclosures[$0].region == disclosure.region }
            return own.isEmpty ? titled : own
        }
    }
}
