import Documents

extension Poll.Feed {
    /// Nil, reported, when what it is counted into cannot be found; and for a poll that is counted into nothing.
    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        into log: inout Diagnostics
    ) {
        let keys = [Term.method, .component, .period]
        guard keys.contains(where: fields.has) else { return nil }
        for term in keys + [.formula] where !fields.has(term) {
            log.report(
                .pollFeed, at: fields.location(fields.place), "计入考评的测评没有写“\(fields.spelling(term))”",
                help: "办法、分项、期间、公式都写上；不计入考评的，前三项都不写")
        }
        let name: Located<String>? = fields.text(.method, into: &log)
        let component: Located<String>? = fields.text(.component, into: &log)
        let period: Located<Period>? = fields.value(.period, into: &log)
        guard let name, let component, let period,
            let mechanism = methods.only(.appraisal, named: name, in: fields, into: &log),
            let appraisal = methods[mechanism].appraisal
        else { return nil }
        self.mechanism = mechanism
        self.component = component
        self.period = period
        guard let found = appraisal.components.first(where: { $0.name.value == component.value }) else {
            log.report(
                .wrongType, at: fields.location(component.place),
                "办法里没有分项“\(Scalar.shortened(component.value))”",
                help: log.advice(
                    for: component.value, among: appraisal.components.map(\.name.value), on: fields.path,
                    else: "分项"))
            return nil
        }
        guard found.poll != nil else {
            log.report(
                .wrongType, at: fields.location(component.place),
                "“\(component.value)”不从测评来：办法里没有写测评占多少",
                help: "在 \(methods[mechanism].path) 的这个分项里写，如 测评: 100%、测评: 50%")
            return nil
        }
        let written = fields.text(.subject, into: &log)
        if let written {
            var declared = methods.units.declaredName(of: written.value)
            if methods.units.named(declared) == nil {
                declared = Masked.maskingFullNames(in: declared, called: PersonName.common)
            }
            self.name = declared
            let region = [Region.Level.village, .township].lazy.compactMap {
                regions.region(named: written.value, at: $0)
            }.first
            subject = region.map { .region($0) } ?? .named(declared)
            return
        }
        self.name = regions.all[home].title.value
        guard regions.all[home].level != .county else {
            log.report(
                .pollFeed, at: fields.location(fields.place), "计入考评的测评没有写“\(fields.spelling(.subject))”",
                help: "写明测评的是谁；放在村、乡镇的文件夹里，就是那个村、乡镇")
            return nil
        }
        subject = .region(home)
    }
}
