import Documents

extension Method {
    /// Whether anything of it stays in the house.
    var hasInternal: Bool {
        mechanisms.contains { _, mechanism in
            mechanism.appraisal?.isInternal == true || mechanism.duties.contains(where: \.isInternal)
                || mechanism.ledgers.contains(where: \.isInternal)
        }
    }
}

extension MethodIndex {
    /// Whether a record is of a duty, a ledger or an appraisal that its method keeps in the house (内部).
    ///
    /// It is known before the record is read, so that nothing is told of one that cannot be. Where it cannot be known whose it is, it is
    /// taken for one: such a record is an error, and nothing is published.
    func isInternal(_ node: Node, of kind: Kind) -> Bool {
        guard [.log, .ledger, .evaluation, .poll].contains(kind), hasInternal else { return false }
        guard let name = node.text(of: .method) else { return kind != .poll }
        let named = named(name)
        if named.isEmpty { return true }
        let mechanisms = named.flatMap { reference in
            [self[reference]] + (reference.item == nil ? all[reference.method].items : [])
        }
        func isAny<Component: MechanismComponent>(
            _ components: (Mechanism) -> [Component], called key: Term, _ isInternal: (Component) -> Bool
        ) -> Bool {
            let name = node.text(of: key)
            let found = mechanisms.flatMap(components).filter { name == nil || $0.name.value == name }
            return found.isEmpty || found.contains(where: isInternal)
        }
        return switch kind {
        case .log: isAny(\.duties, called: .duty, \.isInternal)
        case .ledger: isAny(\.ledgers, called: .ledger, \.isInternal)
        default: mechanisms.contains { $0.appraisal?.isInternal == true }
        }
    }
}

extension Node {
    /// The text under a key of a mapping, in whatever spelling.
    fileprivate func text(of key: Term) -> String? {
        guard case .mapping(let entries) = value,
            case .scalar(let text)? = entries.first(where: { key.isSpelled($0.key.value) })?.value.value
        else { return nil }
        return text
    }
}
