import Documents

/// Finds for whom the entries of one log count. Tables name the same few subjects over and over: each name is looked up once.
struct SubjectReader {
    private let counted: Evaluation.SubjectKind
    private let duty: String
    private let regions: RegionIndex
    private let units: Units
    /// For whom an entry counts that names no region, where regions are counted.
    private let home: Region.Reference?
    /// The village or township on whose board the record hangs.
    private let place: Region.Reference?
    /// Who bears the duty; empty when the method lists nobody, and anybody will do.
    private let roll: Roll
    private var regionOf: [String: Region.Reference?] = [:]
    private var placeOf: [String: Region.Reference?] = [:]
    private var bearerOf: [String: Subject] = [:]
    /// What was found last, by the names that alone decide it: tables tend to name one subject many times in a row.
    private var last: (by: String?, toward: String?, bearing: Bearing)?

    init(
        duty: Method.Duty, roll: Roll, home: Region.Reference, regions: RegionIndex, units: Units = Units()
    ) {
        counted = duty.counted
        self.duty = duty.name.value
        self.regions = regions
        self.units = units
        self.roll = roll
        place = regions.all[home].level == .county ? nil : home
        switch counted {
        case .village: self.home = regions.all[home].level == .village ? home : nil
        case .township:
            let township = regions.all[home].level == .village ? regions.all[home].parent ?? home : home
            self.home = regions.all[township].level == .township ? township : nil
        case .unit, .post, .group, .person: self.home = nil
        }
    }

    /// Nil, reported, when the entry names nobody whom it could count for.
    /// - Parameter day: the entry's; nil when it cannot be read, which has been reported.
    mutating func bearing(
        by: Located<String>?, toward: Located<String>?, on day: Day?, at location: SourceLocation,
        into log: inout Diagnostics
    ) -> Bearing? {
        if let last, last.toward == toward?.value, last.by == nil || last.by == by?.value {
            return last.bearing
        }
        if !counted.isNamed, !roll.hasPlaces {
            return region(toward, at: counted == .village ? .village : .township, location, into: &log)
        }
        if let by { return bearing(of: by, toward, on: day, location, into: &log) }
        return bearing(at: toward, on: day, location, into: &log)
    }

    // MARK: Regions that bear for themselves

    private mutating func region(
        _ toward: Located<String>?, at level: Region.Level, _ location: SourceLocation,
        into log: inout Diagnostics
    ) -> Bearing? {
        if let toward {
            let found: Region.Reference?
            if let known = regionOf[toward.value] {
                found = known
            } else {
                found = regions.region(named: toward.value, at: level)
                regionOf[toward.value] = .some(found)
            }
            if let found {
                let bearing = Bearing(.region(found))
                last = (nil, toward.value, bearing)
                return bearing
            }
        }
        if let home {
            if let toward, !Self.isStranger(toward.value) || regions.region(named: toward.value) != nil {
                return Bearing(.region(home))
            }
            if toward == nil { return Bearing(.region(home)) }
        }
        guard let toward else {
            log.report(
                .unknownSubject, at: location, "没有写“对象”：职责“\(duty)”按\(level.text)考核，这一条算不到哪个\(level.text)",
                help: "填上对象（\(level.text)的名称），或把记录放进\(level.text)的文件夹")
            return nil
        }
        reportMissing(toward, at: level, location.path, into: &log)
        return nil
    }

    private func reportMissing(
        _ toward: Located<String>, at level: Region.Level?, _ path: String, into log: inout Diagnostics
    ) {
        guard case .missing(let message, let advice) = regions.find(toward.value, at: level) else { return }
        log.report(
            .unknownSubject, at: SourceLocation(path, toward.place),
            message + "（职责“\(duty)”按\(counted.text)考核）", help: advice(log.mayAdvise(on: path)))
    }

    /// Whether a name is that of some village, which on this board is to be one of its own: `石沟村`, not `本村`, not a household.
    private static func isStranger(_ name: String) -> Bool {
        guard name.hasSuffix("村") || name.hasSuffix("社区"), !name.contains("、") else { return false }
        return !["本", "全", "各", "该", "邻", "我", "结对", "包帮", "联系", "驻", "自然", "示范", "后进", "每", "所有"].contains(
            where: name.hasPrefix)
    }

    // MARK: Bearers by name

    private mutating func bearing(
        of by: Located<String>, _ toward: Located<String>?, on day: Day?, _ location: SourceLocation,
        into log: inout Diagnostics
    ) -> Bearing? {
        guard let bearer = bearer(by, location.path, into: &log) else { return nil }
        func found(_ object: Region.Reference?) -> Bearing {
            let bearing = Bearing(bearer, at: object)
            last = (by.value, toward?.value, bearing)
            return bearing
        }
        guard let spans = roll.spans(of: bearer), spans.contains(where: { $0.bearing.object != nil }) else {
            return found(nil)
        }
        if let object = object(toward) { return found(object) }
        if let toward, Self.isStranger(toward.value) {
            reportMissing(toward, at: nil, location.path, into: &log)
            return nil
        }
        // Neither the entry nor its folder says where: it is clear where there is but one place on that day.
        var objects: [Region.Reference?] = []
        for span in spans where day.map(span.holds) ?? true && !objects.contains(span.bearing.object) {
            objects.append(span.bearing.object)
        }
        if objects.count == 1 { return Bearing(bearer, at: objects[0]) }
        let name = Scalar.shortened(by.value)
        log.report(
            .unknownSubject, at: location,
            objects.isEmpty
                ? "没有写“对象”：“\(name)”这一天没有担职责“\(duty)”，这一条算不到哪里"
                : "没有写“对象”：“\(name)”在 \(objects.count) 处担职责“\(duty)”，这一条算不到哪一处",
            help: "填上对象（村或乡镇的名称）")
        return nil
    }

    /// For the one who bears the duty there on that day, where nobody is named.
    private mutating func bearing(
        at toward: Located<String>?, on day: Day?, _ location: SourceLocation, into log: inout Diagnostics
    ) -> Bearing? {
        guard let object = object(toward), roll.hasPlaces else {
            log.report(
                .unknownSubject, at: location, "没有写“主体”：职责“\(duty)”按\(counted.text)考核，这一条算不到谁",
                help: "填上主体（\(sample)）")
            return nil
        }
        guard let day else { return nil }
        let bearers = roll.bearers(at: object, on: day)
        if bearers.count == 1 { return Bearing(bearers[0], at: object) }
        if bearers.isEmpty, !counted.isNamed {
            return region(toward, at: counted == .village ? .village : .township, location, into: &log)
        }
        let place = regions.all[object].title.value
        let names = bearers.map { name(of: $0) }.joined(separator: "、")
        log.report(
            .unknownSubject, at: location,
            bearers.isEmpty
                ? "没有写“主体”：\(day.iso) 没有谁在\(place)担职责“\(duty)”，这一条算不到谁"
                : "没有写“主体”：\(day.iso) 在\(place)担职责“\(duty)”的有 \(names)，这一条算不到谁",
            help: bearers.isEmpty ? "填上主体（\(sample)），或核对办法的“参加”" : "填上主体：\(names) 之一")
        return nil
    }

    private var sample: String {
        switch counted {
        case .village: "村的名称"
        case .township: "乡镇的名称"
        case .unit: "单位的名称"
        case .group: "组的名称"
        case .post, .person: "职务或代称"
        }
    }

    /// Where an entry says that it was done, else the place on whose board it hangs; nil for the county.
    private mutating func object(_ toward: Located<String>?) -> Region.Reference? {
        guard let toward else { return place }
        let found: Region.Reference?
        if let known = placeOf[toward.value] {
            found = known
        } else {
            let region = regions.region(named: toward.value)
            found = region.flatMap { regions.all[$0].level == .county ? nil : $0 }
            placeOf[toward.value] = .some(found)
        }
        return found ?? (Self.isStranger(toward.value) ? nil : place)
    }

    /// Who is named; nil, reported, for one who does not take part.
    private mutating func bearer(
        _ by: Located<String>, _ path: String, into log: inout Diagnostics
    ) -> Subject? {
        if let known = bearerOf[by.value] { return known }
        let bearer: Subject
        switch counted {
        case .village, .township:
            guard let region = regions.region(named: by.value, at: counted == .village ? .village : .township)
            else {
                reportMissing(by, at: counted == .village ? .village : .township, path, into: &log)
                return nil
            }
            bearer = .region(region)
        case .unit, .post, .group, .person:
            let key = counted == .person ? Person.key(of: by.value) : by.value
            if let unit = units.named(by.value) ?? units.named(key) {
                let unit = units[unit]
                guard counted.fits(unit.sort) else {
                    log.report(
                        .unknownSubject, at: SourceLocation(path, by.place),
                        "“\(Scalar.shortened(by.value))”是\(unit.sort.text)，职责“\(duty)”按\(counted.text)考核",
                        help: "主体写一个\(counted.text)；它就是\(counted.text)的，改 \(units.path) 里的类型")
                    return nil
                }
                bearer = .named(counted == .person ? Person.key(of: unit.name.value) : unit.name.value)
            } else if units.accepts(key) {
                bearer = .named(key)
            } else {
                log.report(
                    .unknownSubject, at: SourceLocation(path, by.place),
                    "单位里没有“\(Scalar.shortened(by.value))”（职责“\(duty)”按\(counted.text)考核）",
                    help: units.advice(for: by.value, log.mayAdvise(on: path)))
                return nil
            }
        }
        guard roll.isEmpty || roll.spans(of: bearer) != nil else {
            log.report(
                .unknownSubject, at: SourceLocation(path, by.place),
                "“\(Scalar.shortened(by.value))”没有参加（职责“\(duty)”）",
                help: log.advice(
                    for: name(of: bearer), among: roll.names(name(of:)), on: path, else: "参加的有"))
            return nil
        }
        bearerOf[by.value] = bearer
        return bearer
    }

    private func name(of subject: Subject) -> String {
        switch subject {
        case .region(let region): regions.all[region].title.value
        case .named(let name): name
        }
    }
}
