import Documents

extension Check.Inspection {
    /// Of what there may be one of: of several with one name the first has it, and each of the others is told, with the first beside it.
    ///
    /// - Parameters:
    ///   - claims: what has names, in the order in which they are given.
    ///   - name: what no two may share; nil for what is not compared.
    ///   - report: says of the second what is wrong; it may find that both are one.
    static func unique<Claim: SendableMetatype, Name: Hashable & SendableMetatype>(
        _ claims: @escaping @Sendable (Register) -> [Claim],
        by name: @escaping @Sendable (Claim, Register) -> Name?,
        otherwise report:
            @escaping @Sendable (
                _ second: Claim, _ first: Claim, Register, inout Verdict
            ) -> Void
    ) -> Self {
        .register { register, verdict in
            var owners: [Name: Claim] = [:]
            for claim in claims(register) {
                guard let name = name(claim, register) else { continue }
                if let owner = owners[name] {
                    report(claim, owner, register, &verdict)
                } else {
                    owners[name] = claim
                }
            }
        }
    }
}
