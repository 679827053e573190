import Documents

/// Scores given by a method over a period (考评).
package struct Evaluation: Sendable {
    package enum SubjectKind: Choice {
        case village, township, unit, post, group, person

        package var term: Term {
            switch self {
            case .village: Term("村", "village")
            case .township: Term("乡镇", "township")
            case .unit: Term("单位", "unit")
            case .post: Term("岗位", "post")
            case .group: Term("组", "group")
            case .person: Term("人", "person")
            }
        }
    }

    /// One subject's row.
    package struct Score: Sendable {
        package var place: Place
        package var subject: Located<String>
        /// The region that the subject names; nil for a unit or a person.
        package var region: Region.Reference?
        /// In the order of the method's components; nil where the cell is empty.
        package var parts: [Located<Quantity>?]
        package var bonus: Located<Quantity>?
        package var deduction: Located<Quantity>?
        package var isVetoed: Bool
        /// For which of the method's causes; nil where it names none.
        package var vetoCause: String?
        package var bonusCauses: [Located<Evaluation.Cause>] = []
        package var deductionCauses: [Located<Evaluation.Cause>] = []
        package var reason: String?
        package var statedTotal: Located<Quantity>?
        package var statedGrade: Located<String>?
        /// Whether every cell could be read: what could not is not missing.
        var isWhole: Bool
        /// The board's own number of a person or a post (编号), by which it is known whatever its name and unit.
        package var number: String?

        /// Whether a part is blank that others of its sheet are scored in.
        var isPartial = false

        /// The parts, plus the bonus, less the deduction, never below nought; the total that is stated, in a sheet that does not
        /// give all parts. Nil where a part is blank that others have, or nothing is written: what nobody scored is no nought.
        package var total: Quantity? {
            if isComplete { return max(.zero, written) }
            return isPartial ? nil : statedTotal?.value
        }

        /// What its row comes to as far as it is written.
        var written: Quantity {
            let sum = parts.reduce(Quantity.zero) { $0 + ($1?.value ?? .zero) }
            return sum + (bonus?.value ?? .zero) - (deduction?.value ?? .zero)
        }
    }

    package var methodName: Located<String>
    /// The mechanism by whose appraisal it was given.
    package var mechanism: Mechanism.Reference
    package var period: Located<Period>
    package var subjects: SubjectKind
    package var scores: [Score]
    package var scoresPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
    /// Where the table begins: its head, or the list.
    var scoresPlace: Place

    /// Whether it judges by grade alone, or by red and black: such a sheet is ranked by what it says, not by scores that it lacks.
    package var isByGrade: Bool {
        var hasGrade = false
        for score in scores {
            if score.statedTotal != nil || score.parts.contains(where: { $0 != nil }) { return false }
            if score.statedGrade != nil { hasGrade = true }
        }
        return hasGrade
    }
}

/// A count of opinions (测评).
package struct Poll: Sendable {
    package struct Option: Sendable {
        package var place: Place
        package var name: String
        package var votes: Located<Int>
    }

    /// What a rate counts over what: `(满意+基本满意)/有效`.
    package struct Formula: Sendable, Equatable {
        package enum Base: Choice {
            case valid, returned, issued

            package var term: Term {
                switch self {
                case .valid: .valid
                case .returned: .returned
                case .issued: .issued
                }
            }
        }

        /// Names of the options that count.
        package var counted: [String]
        package var base: Base
        package var text: String
    }

    package var subject: String?
    /// What it is counted into; nil for one that stands for itself.
    package var feed: Feed?
    package var issued: Located<Int>
    package var returned: Located<Int>
    package var valid: Located<Int>
    /// What was voted, as it is checked; what may be told of it is ``result``.
    var options: [Option]
    /// The columns of its author's own.
    var own: OwnColumns?
    /// Whether every option could be read.
    var isWhole: Bool
    package var formula: Located<Formula>?
    /// As stated.
    var statedShare: Located<Percentage>?

    /// What the formula counts, and over how many; nil without a formula.
    var share: (count: Int, base: Int)? {
        guard let formula = formula?.value else { return nil }
        let count = options.filter { formula.counted.contains($0.name) }.reduce(0) { $0 + $1.votes.value }
        switch formula.base {
        case .valid: return (count, valid.value)
        case .returned: return (count, returned.value)
        case .issued: return (count, issued.value)
        }
    }
}

/// What an audit found and what became of it (审计).
package struct Audit: Sendable {
    package enum State: Choice {
        case open, ongoing, done, cleared

        package var term: Term {
            switch self {
            case .open: Term("未整改", "open")
            case .ongoing: Term("整改中", "ongoing")
            case .done: Term("已整改", "done")
            case .cleared: Term("已澄清", "cleared")
            }
        }

        package var isSettled: Bool { self == .done || self == .cleared }
    }

    package struct Finding: Sendable {
        package var place: Place
        package var problem: String
        package var remedy: String?
        /// Nil where nobody says.
        package var state: State?
        package var deadline: Located<Day>?
        package var day: Located<Day>?
        package var amount: Located<Money>?

        package var isSettled: Bool { state?.isSettled ?? false }
    }

    package var scope: String?
    package var auditor: String?
    package var period: Located<Period>?
    package var findings: [Finding]
    /// Whether it says what was found, be it nothing (`问题: []`).
    package var isStated: Bool
    package var findingsPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
}
