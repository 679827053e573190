import Documents

/// The mechanisms of a board, by every name that a record may use.
struct MethodIndex: Sendable {
    let all: Ordered<Method>
    /// Whether any method keeps anything in the house.
    let hasInternal: Bool
    private var byName: [String: [Mechanism.Reference]] = [:]
    private let words: Spelling.Words
    /// The units of the board.
    let units: Units
    /// Who bears the duties of each mechanism that lists them, by how they are counted.
    let rolls: [Mechanism.Reference: [Evaluation.SubjectKind: Roll]]

    init(_ methods: Ordered<Method>, units: Units = Units(), regions: RegionIndex) {
        all = methods
        hasInternal = methods.contains(where: \.hasInternal)
        self.units = units
        rolls = Self.rolls(of: methods, units, regions)
        var byName: [String: [Mechanism.Reference]] = [:]
        for (number, method) in methods.referenced {
            for (item, mechanism) in method.mechanisms {
                var names = Set([mechanism.name.value] + mechanism.aliases)
                if let id = mechanism.id?.value { names.insert(id) }
                if item == nil { names.formUnion([method.slug, method.path, method.address]) }
                let reference = Mechanism.Reference(method: number, item: item)
                for name in names { byName[name, default: []].append(reference) }
            }
        }
        words = Spelling.Words(byName.keys.sorted())
        self.byName = byName
    }

    subscript(reference: Mechanism.Reference) -> Mechanism { all[reference.method].mechanism(reference.item) }

    /// The mechanisms that bear a name. A file goes before its own items, which it holds.
    func named(_ name: String) -> [Mechanism.Reference] {
        let found = byName[name] ?? []
        let files = Set(found.filter { $0.item == nil }.map(\.method))
        return found.filter { $0.item == nil || !files.contains($0.method) }
    }

    /// The mechanism that 办法 names; nil, reported, when none does or several do.
    func find(_ name: Located<String>, at location: SourceLocation, into log: inout Diagnostics) -> Mechanism
        .Reference?
    {
        let found = named(name.value)
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            log.report(
                .unknownMethod, at: location, "认不出“\(Scalar.shortened(name.value))”是哪个工作法",
                help: advice(for: name.value))
        } else {
            let ids = found.map { reference in
                let mechanism = self[reference]
                return mechanism.id.map {
                    "\($0.value)（\(all[reference.method].title.value)：\(mechanism.name.value)）"
                } ?? mechanism.path
            }
            log.report(
                .ambiguousMethod, at: location, "“\(Scalar.shortened(name.value))”有 \(found.count) 个同名的工作法",
                help: "改写编号或路径：" + ids.joined(separator: "、"))
        }
        return nil
    }

    subscript<Component: MechanismComponent>(part: Mechanism.Part<Component>) -> Component {
        Component.all(of: self[part.mechanism])[part.number]
    }

    /// Where something of a mechanism stands: in itself, or, for a file, in some of its items.
    func bearers(in reference: Mechanism.Reference, where bears: (Mechanism) -> Bool) -> [Mechanism.Reference]
    {
        if bears(self[reference]) { return [reference] }
        guard reference.item == nil else { return [] }
        return all[reference.method].items.indices.map {
            Mechanism.Reference(method: reference.method, item: $0)
        }.filter { bears(self[$0]) }
    }

    /// - Parameter find: the number of the part among all of its kind that a mechanism has itself.
    private func places<Component: MechanismComponent>(
        in reference: Mechanism.Reference, of find: ([Component]) -> Int?
    ) -> [Mechanism.Part<Component>] {
        bearers(in: reference) { find(Component.all(of: $0)) != nil }.compactMap { bearer in
            find(Component.all(of: self[bearer])).map { Mechanism.Part(mechanism: bearer, number: $0) }
        }
    }

    /// The names of a sort of part that a mechanism has, those of a file's items included.
    private func names<Component: MechanismComponent>(
        of kind: PartKind<Component>, in reference: Mechanism.Reference
    ) -> [String] {
        let items = reference.item == nil ? all[reference.method].items : []
        return ([self[reference]] + items).flatMap { Component.all(of: $0).map(\.name.value) }
    }

    private func advice(for name: String) -> String {
        if let near = words.nearest(to: name) { return "是否想写“\(near)”？" }
        return all.isEmpty
            ? "先在 methods/ 里写一个工作法；样稿：gongkai new 工作法"
            : "已有的工作法：" + all.prefix(40).map(\.title.value).joined(separator: "、")
                + "；没有的，先写一个，样稿：gongkai new 工作法"
    }
}

/// A part that a mechanism has once, if at all.
struct SolePart {
    /// `考评`
    var word: String
    /// Where a method declares it.
    var key: Term
    var isIn: (Mechanism) -> Bool
}

extension SolePart {
    static var appraisal: Self { SolePart(word: "考评", key: .appraisal) { $0.appraisal != nil } }
    static var pay: Self { SolePart(word: "报酬", key: .pay) { $0.pay != nil } }
}

extension MethodIndex {
    /// The one mechanism that a name leads to and that has a part; nil, reported, when there is none or several have it.
    func only(
        _ part: SolePart, named name: Located<String>, in fields: Fields, into log: inout Diagnostics
    ) -> Mechanism.Reference? {
        let location = fields.location(name.place)
        guard let reference = find(name, at: location, into: &log) else { return nil }
        let found = bearers(in: reference, where: part.isIn)
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            let isPending = self[reference].pendingParts.contains(part.key)
            log.report(
                .unknownMethod, at: location,
                "“\(Scalar.shortened(name.value))”"
                    + (isPending ? "的\(part.word)办法待补充" : "没有写\(part.word)办法"),
                help: "在 \(self[reference].path) 中写“\(part.key.chinese)”；写法见 gongkai new 工作法")
        } else {
            log.report(
                .ambiguousMethod, at: location, "“\(name.value)”里有 \(found.count) 个\(part.word)",
                help: "办法改写编号：" + found.compactMap { self[$0].id?.value }.joined(separator: "、"))
        }
        return nil
    }
}

/// A kind of part of a mechanism that a record names.
struct PartKind<Component: MechanismComponent> {
    /// `职责`
    var word: String
    /// Where a method declares such parts.
    var key: Term
    /// What an unknown name is reported by.
    var check: Check
}

extension PartKind<Method.Duty> {
    static var duty: Self { PartKind(word: "职责", key: .duties, check: .logUnknownDuty) }
}

extension PartKind<Method.Ledger> {
    static var ledger: Self { PartKind(word: "台账", key: .ledgers, check: .unknownLedger) }
}

extension PartKind<Method.PointsClass> {
    static var pointsClass: Self { PartKind(word: "积分类别", key: .points, check: .unknownPointsClass) }
}

extension PartKind<Method.Pairing> {
    static var pairing: Self { PartKind(word: "结对", key: .pairings, check: .unknownPairing) }
}

extension PartKind<Method.Roster> {
    static var roster: Self { PartKind(word: "名册", key: .rosters, check: .unknownRoster) }
}

extension MethodIndex {
    /// Reads 办法 and the part of it that a record is about. A name may be left out where there is but one such part.
    func part<Component>(
        _ kind: PartKind<Component>, named term: Term, isOptional: Bool, reading fields: Fields,
        into log: inout Diagnostics
    ) -> Mechanism.Part<Component>? {
        let method: Located<String>? = fields.required(.method, into: &log)
        let name =
            isOptional ? fields.text(term, into: &log) : fields.required(term, as: String.self, into: &log)
        guard let method, let reference = find(method, at: fields.location(method.place), into: &log) else {
            return nil
        }
        let title = self[reference].name.value
        let names = names(of: kind, in: reference)
        guard let name else {
            guard isOptional else { return nil }
            let only: [Mechanism.Part<Component>] = places(in: reference) { $0.count == 1 ? 0 : nil }
            if names.count == 1, let found = only.first { return found }
            log.report(
                names.isEmpty ? kind.check : .missingKey, at: fields.location(method.place),
                names.isEmpty
                    ? "“\(title)”没有写\(kind.word)" : "缺少“\(term.chinese)”：“\(title)”有 \(names.count) 种",
                help: names.isEmpty
                    ? "在 \(self[reference].path) 中写“\(kind.key.chinese)”；写法见 gongkai new 工作法"
                    : "写明 \(term.chinese): \(names.joined(separator: "、")) 之一")
            return nil
        }
        let found: [Mechanism.Part<Component>] = places(in: reference) { parts in
            parts.firstIndex { $0.name.value == name.value }
        }
        if found.count == 1 { return found[0] }
        let location = fields.location(name.place)
        if found.count > 1 {
            log.report(
                .ambiguousMethod, at: location,
                "“\(title)”里有 \(found.count) 个“\(Scalar.shortened(name.value))”",
                help: "办法改写编号：" + found.compactMap { self[$0.mechanism].id?.value }.joined(separator: "、"))
        } else {
            log.report(
                kind.check, at: location, "“\(title)”没有\(kind.word)“\(Scalar.shortened(name.value))”",
                help: names.isEmpty
                    ? "在 \(self[reference].path) 中写“\(kind.key.chinese)”；写法见 gongkai new 工作法"
                    : log.advice(for: name.value, among: names, on: fields.path, else: "已有的\(kind.word)"))
        }
        return nil
    }
}
