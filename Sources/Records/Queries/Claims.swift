import Documents

extension Register {
    /// A row that says whose number it is.
    struct NumberClaim {
        var number: String
        /// As it is published.
        var name: String
        /// Nil for a name that its author masked.
        var identity: Identity?
        var location: SourceLocation

        /// Whether both may be one person.
        func agrees(with other: NumberClaim) -> Bool {
            if let identity, let others = other.identity { return identity == others }
            // One of them is masked by its author, as much as they liked: what both show must agree.
            let (own, its) = (name.unicodeScalars, other.name.unicodeScalars)
            guard own.first == its.first else { return false }
            guard let last = own.last, let end = its.last, !Masked.isMasked(String(last)),
                !Masked.isMasked(String(end))
            else { return true }
            return last == end
        }
    }

    /// Rows that give a number to somebody who is not whoever had it first, each with the first.
    var contradictedNumbers: [(first: NumberClaim, second: NumberClaim)] {
        var claims: [NumberClaim] = []
        for filed in filed(.rosters) {
            for member in filed.content.members {
                guard let name = member.name else { continue }
                claims.append(
                    NumberClaim(
                        number: member.number.value, name: name, identity: member.identity,
                        location: SourceLocation(filed.content.membersPath, member.number.place)))
            }
        }
        for filed in filed(.pays) {
            for recipient in filed.content.recipients {
                guard let name = recipient.name, let number = recipient.number else { continue }
                claims.append(
                    NumberClaim(
                        number: number.value, name: name, identity: recipient.identity,
                        location: SourceLocation(filed.content.recipientsPath, number.place)))
            }
        }
        for filed in filed(.evaluations) where filed.content.subjects == .person {
            for score in filed.content.scores {
                // What is no mask may be the name of a post.
                let name = Person.word(of: score.subject.value)
                guard let number = score.number, Masked.isMasked(name), name != Masked.faded else {
                    continue
                }
                claims.append(
                    NumberClaim(
                        number: number, name: name, identity: nil,
                        location: SourceLocation(filed.content.scoresPath, score.subject.place)))
            }
        }
        claims.sort { $0.location < $1.location }
        var first: [String: NumberClaim] = [:]
        var contradicted: [(first: NumberClaim, second: NumberClaim)] = []
        for claim in claims {
            guard let known = first[claim.number] else {
                first[claim.number] = claim
                continue
            }
            if !claim.agrees(with: known) { contradicted.append((known, claim)) }
        }
        return contradicted
    }
}
