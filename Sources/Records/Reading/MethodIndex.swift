import Documents

/// The mechanisms of a board, by every name that a record may use.
struct MethodIndex: Sendable {
    let all: Ordered<Method>
    private var byName: [String: [Mechanism.Reference]] = [:]
    private let words: Spelling.Words

    init(_ methods: Ordered<Method>) {
        all = methods
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

    /// Where a part of a mechanism stands: in itself, or, for a file, in one of its items.
    func places(of part: (Mechanism) -> Int?, in reference: Mechanism.Reference) -> [(
        Mechanism.Reference, Int
    )] {
        if let own = part(self[reference]) { return [(reference, own)] }
        guard reference.item == nil else { return [] }
        return all[reference.method].items.indices.compactMap { item in
            part(all[reference.method].items[item]).map {
                (Mechanism.Reference(method: reference.method, item: item), $0)
            }
        }
    }

    /// The names of a sort of part that a mechanism has, those of a file's items included.
    func names(_ parts: (Mechanism) -> [String], in reference: Mechanism.Reference) -> [String] {
        let items = reference.item == nil ? all[reference.method].items : []
        return parts(self[reference]) + items.flatMap(parts)
    }

    private func advice(for name: String) -> String {
        if let near = words.nearest(to: name) { return "是否想写“\(near)”？" }
        return all.isEmpty
            ? "先在 methods/ 里写一个工作法；样稿：gongkai new 工作法"
            : "已有的工作法：" + all.prefix(40).map(\.title.value).joined(separator: "、")
                + "；没有的，先写一个，样稿：gongkai new 工作法"
    }
}

/// A part of a mechanism that a record names: a duty, a ledger, a class, a pairing.
struct PartKind: Sendable {
    /// `职责`
    var word: String
    /// Where a method declares such parts.
    var key: Term
    /// What an unknown name is reported by.
    var check: Check
    var find: @Sendable (Mechanism, String) -> Int?
    var names: @Sendable (Mechanism) -> [String]

    static let duty = PartKind(
        word: "职责", key: .duties, check: .logUnknownDuty, find: { $0.duty(named: $1) },
        names: { $0.duties.map(\.name.value) })
    static let ledger = PartKind(
        word: "台账", key: .ledgers, check: .unknownLedger, find: { $0.ledger(named: $1) },
        names: { $0.ledgers.map(\.name.value) })
    static let pointsClass = PartKind(
        word: "积分类别", key: .points, check: .unknownPointsClass, find: { $0.pointsClass(named: $1) },
        names: { $0.points.map(\.name.value) })
    static let pairing = PartKind(
        word: "结对", key: .pairings, check: .unknownPairing, find: { $0.pairing(named: $1) },
        names: { $0.pairings.map(\.name.value) })
}

extension MethodIndex {
    /// Reads 办法 and the part of it that a record is about. A name may be left out where there is but one such part.
    func part(
        _ kind: PartKind, named term: Term, isOptional: Bool, reading fields: Fields,
        into log: inout Diagnostics
    ) -> (reference: Mechanism.Reference, part: Int)? {
        let method: Located<String>? = fields.required(.method, into: &log)
        let name =
            isOptional ? fields.text(term, into: &log) : fields.required(term, as: String.self, into: &log)
        guard let method, let reference = find(method, at: fields.location(method.place), into: &log) else {
            return nil
        }
        let title = self[reference].name.value
        let names = names(kind.names, in: reference)
        guard let name else {
            guard isOptional else { return nil }
            let only = places(of: { kind.names($0).count == 1 ? 0 : nil }, in: reference)
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
        let found = places(of: { kind.find($0, name.value) }, in: reference)
        if found.count == 1 { return found[0] }
        let location = fields.location(name.place)
        if found.count > 1 {
            log.report(
                .ambiguousMethod, at: location,
                "“\(title)”里有 \(found.count) 个“\(Scalar.shortened(name.value))”",
                help: "办法改写编号：" + found.compactMap { self[$0.0].id?.value }.joined(separator: "、"))
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
