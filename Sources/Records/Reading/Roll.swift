import Documents

/// Who bears a duty and at which place, from when to when, laid out once for all the logs that name them.
struct Roll: Sendable {
    struct Span: Sendable {
        var bearing: Bearing
        var from: Day?
        var until: Day?

        func holds(on day: Day) -> Bool {
            (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
        }
    }

    private var byBearer: [Subject: [Span]] = [:]
    private var byObject: [Region.Reference: [Span]] = [:]
    /// Whether anyone bears it at a place that is not the bearer's own.
    private(set) var hasPlaces = false

    /// - Parameter bearings: in the order in which they are declared.
    init(_ bearings: [Span]) {
        for span in bearings {
            byBearer[span.bearing.subject, default: []].append(span)
            guard let object = span.bearing.object else { continue }
            hasPlaces = true
            byObject[object, default: []].append(span)
        }
    }

    var isEmpty: Bool { byBearer.isEmpty }

    /// Where, and from when to when, somebody bears it; nil for one who does not.
    func spans(of bearer: Subject) -> [Span]? { byBearer[bearer] }

    /// Who bears it at a place on a day, each once.
    func bearers(at object: Region.Reference, on day: Day) -> [Subject] {
        var bearers: [Subject] = []
        for span in byObject[object] ?? []
        where span.holds(on: day) && !bearers.contains(span.bearing.subject) {
            bearers.append(span.bearing.subject)
        }
        return bearers
    }

    /// The names of all who bear it.
    func names(_ name: (Subject) -> String) -> [String] { byBearer.keys.sorted().map(name) }
}

extension MethodIndex {
    /// Who bears the duties of a mechanism that are counted in one way; empty when it lists nobody, and anybody will do.
    func roll(of reference: Mechanism.Reference, counted: Evaluation.SubjectKind) -> Roll {
        rolls[reference]?[counted] ?? Roll([])
    }

    static func rolls(of methods: Ordered<Method>, _ units: Units, _ regions: RegionIndex) -> [Mechanism
        .Reference: [Evaluation.SubjectKind: Roll]]
    {
        var rolls: [Mechanism.Reference: [Evaluation.SubjectKind: Roll]] = [:]
        for (number, method) in methods.referenced {
            for (item, mechanism) in method.mechanisms {
                guard case .listed(let all)? = mechanism.participation ?? method.whole.participation else {
                    continue
                }
                var own: [Evaluation.SubjectKind: Roll] = [:]
                for counted in Set(mechanism.duties.map(\.counted)) {
                    let borne = all.filter { counted.isNamed || $0.object != nil }
                    own[counted] = Roll(
                        borne.compactMap { participant in
                            participant.bearing(counted: counted, units, regions.all).map {
                                Roll.Span(bearing: $0, from: participant.from, until: participant.until)
                            }
                        })
                }
                rolls[Mechanism.Reference(method: number, item: item)] = own
            }
        }
        return rolls
    }
}
