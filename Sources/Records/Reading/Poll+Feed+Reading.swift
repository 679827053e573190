import Documents

extension Poll.Feed {
    /// Nil, reported, when what it is counted into cannot be found; and for a poll that is counted into nothing.
    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        into log: inout Diagnostics
    ) {
        guard fields.has(.method) else {
            for term in [Term.component, .period] where fields.has(term) {
                fields.reportMissing(
                    .method, sample: "树根", otherwise: "不计入考评的，删去“\(fields.spelling(term))”", into: &log)
                return nil
            }
            return nil
        }
        let name: Located<String>? = fields.required(.method, into: &log)
        let component: Located<String>? = fields.required(.component, sample: "群众测评", into: &log)
        let period: Located<Period>? = fields.required(.period, into: &log)
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
            self.name = written.value
            let region = [Region.Level.village, .township].lazy.compactMap {
                regions.region(named: written.value, at: $0)
            }.first
            subject = region.map { .region($0) } ?? .named(written.value)
            return
        }
        self.name = regions.all[home].title.value
        guard regions.all[home].level != .county else {
            fields.reportMissing(.subject, sample: "石谷村", otherwise: "计入考评的测评要写明测评的是谁", into: &log)
            return nil
        }
        subject = .region(home)
    }
}
