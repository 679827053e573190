import Documents

extension Mechanism {
    /// Reports names that two parts of one sort bear: a record names a part, and must mean one.
    static func report(
        repeated sorts: [(word: String, names: [Located<String>])], in fields: Fields,
        into log: inout Diagnostics
    ) {
        for (word, names) in sorts {
            var seen: Set<String> = []
            for name in names where !seen.insert(name.value).inserted {
                log.report(
                    .repeatedKey, at: fields.location(name.place),
                    "\(word)“\(Scalar.shortened(name.value))”写了两次", help: "改一个名称，或并成一项：记录凭名称找它")
            }
        }
    }
}
