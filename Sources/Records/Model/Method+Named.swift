extension Method {
    /// A part of a name: of one mechanism, else of the file itself, else of any other of its items.
    func part<Component: MechanismComponent>(
        _ kind: Component.Type = Component.self, named name: String, for item: Int?
    ) -> (item: Int?, number: Int)? {
        let own = [item, nil] + items.indices.map(Optional.some)
        for bearer in own {
            let number = Component.all(of: mechanism(bearer)).firstIndex { $0.name.value == name }
            if let number { return (bearer, number) }
        }
        return nil
    }
}

extension Archive {
    /// A part that a mechanism speaks of by its name: its own, else another of the same file.
    package func part<Component: MechanismComponent>(
        _ kind: Component.Type = Component.self, named name: String, for mechanism: Mechanism.Reference
    ) -> Mechanism.Part<Component>? {
        methods[mechanism.method].part(kind, named: name, for: mechanism.item).map { item, number in
            Mechanism.Part(
                mechanism: Mechanism.Reference(method: mechanism.method, item: item), number: number)
        }
    }
}
