/// How many households the entries of one span went to: between what is known for certain and what there may have been.
struct Reached {
    private var known: [Household: Int] = [:]
    /// Of the last check, and what came after it.
    private var checked = 0
    private var after = 0
    private var seenAfter: Set<Household> = []
    private var largest = 0
    private var isNumbered = true
    /// How often each household has to be visited.
    private let times: Int

    init(times: Int) { self.times = times }

    mutating func add(_ reach: Reach, count: Int) {
        switch reach {
        case .one(let household):
            known[household, default: 0] += count
            seenAfter.insert(household)
        case .several(let households) where count == 0:
            checked = Int(households)
            largest = max(largest, checked)
            after = 0
            seenAfter = []
            isNumbered = false
        case .several(let households):
            after += Int(households)
            largest = max(largest, Int(households))
            isNumbered = false
        case .unknown:
            after += count
            isNumbered = false
        }
    }

    /// How many of a village's households were not reached: at least so many of them, or nobody can tell.
    func missing(of households: Int) -> Missing {
        let full = known.values.count { $0 >= times }
        if max(full, largest) >= households { return .none }
        let most = isNumbered ? full : checked + after + seenAfter.count
        return most < households ? .some(households - most) : .unknown
    }

    enum Missing: Hashable {
        case none
        case some(Int)
        case unknown
    }
}
