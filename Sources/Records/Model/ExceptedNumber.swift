import Documents

/// A number of a person that a record publishes all the same, because somebody has so decided (例外).
///
/// It is known by its last signs, so that nobody has to write it down once more; what it was found to be is never printed.
package struct ExceptedNumber: Sendable {
    /// What an author calls the sorts of numbers.
    package enum Sort: Choice {
        case identity, card, account, mobile

        package var term: Term {
            switch self {
            case .identity: Term("身份证号", "identity")
            case .card: Term("银行卡号", "card")
            case .account: Term("账号", "account")
            case .mobile: Term("手机号", "mobile")
            }
        }
    }

    package let sort: Sort
    /// Of what or whom it is, and where it stands.
    package let about: String
    package let grounds: String
    /// Who decided so.
    package let decider: String
    /// Its last signs.
    let ending: String
    let place: Place
    /// Those that it was found to be.
    private(set) var numbers: Set<String> = []

    init(sort: Sort, ending: String, about: String, grounds: String, decider: String, at place: Place) {
        self.sort = sort
        self.ending = ending
        self.about = about
        self.grounds = grounds
        self.decider = decider
        self.place = place
    }

    /// Whether it is about a number.
    func concerns(_ number: PrivateNumber) -> Bool {
        Sort(of: number.kind) == sort && number.digits.hasSuffix(ending)
    }

    mutating func take(_ number: PrivateNumber) { numbers.insert(number.digits) }
}

extension ExceptedNumber.Sort {
    init(of kind: PrivateNumber.Kind) {
        self =
            switch kind {
            case .identity, .oldIdentity, .permit, .maskedIdentity, .roundedIdentity: .identity
            case .card, .maskedCard: .card
            case .account: .account
            case .mobile, .maskedMobile: .mobile
            }
    }
}
