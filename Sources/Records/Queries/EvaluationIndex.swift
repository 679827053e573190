import Documents

/// The sheets of evaluations and their rows, by what they are asked for; each list newest first.
package struct EvaluationIndex: Sendable {
    /// A row of an evaluation.
    package typealias Row = (disclosure: Disclosure.Reference, row: Int)

    /// The sheets of each appraisal by their periods; taken back ones too.
    private(set) var sheets: [Mechanism.Reference: [Period: [Disclosure.Reference]]] = [:]
    /// The evaluations by a mechanism that stand, and the polls that are counted into them.
    package private(set) var ofMechanism: [Mechanism.Reference: [Disclosure.Reference]] = [:]
    package private(set) var pollsOfMechanism: [Mechanism.Reference: [Disclosure.Reference]] = [:]
    /// The rows in which a region is judged, by the region.
    package private(set) var rowsOfRegion: [Region.Reference: [Row]] = [:]
    /// The rows of those who are no region: by their own numbers, and by their names on each region's board.
    private(set) var rowsOfNumber: [String: [Row]] = [:]
    private(set) var rowsOfName: [Region.Reference: [String: [Row]]] = [:]

    init(_ disclosures: Ordered<Disclosure>, newestFirst: [Disclosure.Reference]) {
        for index in newestFirst {
            switch disclosures[index].content {
            case .evaluation(let evaluation): file(evaluation, of: disclosures[index], index)
            case .poll(let poll):
                guard disclosures[index].withdrawal == nil, let feed = poll.feed else { continue }
                pollsOfMechanism[feed.mechanism, default: []].append(index)
            default: continue
            }
        }
    }

    private mutating func file(
        _ evaluation: Evaluation, of record: Disclosure, _ index: Disclosure.Reference
    ) {
        sheets[evaluation.mechanism, default: [:]][evaluation.period.value, default: []].append(index)
        if record.withdrawal == nil { ofMechanism[evaluation.mechanism, default: []].append(index) }
        for (row, score) in evaluation.scores.enumerated() {
            if let region = score.region {
                rowsOfRegion[region, default: []].append((index, row))
                continue
            }
            rowsOfName[record.region, default: [:]][score.subject.value, default: []].append((index, row))
            if let number = score.number { rowsOfNumber[number, default: []].append((index, row)) }
        }
    }
}
