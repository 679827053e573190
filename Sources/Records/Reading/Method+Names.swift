import Documents

extension Method {
    /// Reports what its mechanisms name of the same file and what is not there.
    func reportUnknownNames(into log: inout Diagnostics) {
        for (item, mechanism) in mechanisms {
            for pairing in mechanism.pairings {
                if let ledger = pairing.acceptance { find(ledger, Ledger.self, for: item, into: &log) }
            }
            for ledger in mechanism.matched { find(ledger, Ledger.self, for: item, into: &log) }
            if mechanism.matched.count == 1, let only = mechanism.matched.first {
                log.report(
                    .wrongType, at: SourceLocation(path, only.place), "“对应”只写了一本台账",
                    help: "写两本以上，如 [责任清单, 任务清单, 考核清单]")
            }
            for consequence in mechanism.consequences {
                switch consequence.answer {
                case .duty(let name): find(name, Duty.self, for: item, into: &log)
                case .ledger(let name): find(name, Ledger.self, for: item, into: &log)
                }
            }
        }
    }

    private func find<Component: MechanismComponent>(
        _ name: Located<String>, _ kind: Component.Type, for item: Int?, into log: inout Diagnostics
    ) {
        if part(kind, named: name.value, for: item) != nil { return }
        let names = mechanisms.flatMap { Component.all(of: $0.mechanism).map(\.name.value) }
        let isDuty = kind == Duty.self
        let word = isDuty ? "职责" : "台账"
        log.report(
            isDuty ? .logUnknownDuty : .unknownLedger, at: SourceLocation(path, name.place),
            "“\(title.value)”没有\(word)“\(Scalar.shortened(name.value))”",
            help: names.isEmpty
                ? "在这个文件里写“\(word)”" : log.advice(for: name.value, among: names, on: path, else: "已有的\(word)")
        )
    }
}
