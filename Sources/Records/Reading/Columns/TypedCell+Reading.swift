import Documents

/// Reads the cells of columns that their author describes, each by its type.
struct CellReader {
    let path: String
    let regions: RegionIndex
    /// Where pictures are looked for.
    let tree: SourceTree
    /// The year of the record, for advice on days without one.
    let year: Int?

    /// What a cell holds. Blank, reported, when it cannot be read; the second is whether it could.
    func read(
        _ cell: Located<String>, of column: Column, into log: inout Diagnostics
    ) -> (cell: TypedCell, isRead: Bool) {
        if cell.value.isEmpty || !cell.value.isVisible { return (.blank, true) }
        let before = log.all.count
        let value = value(cell, of: column, into: &log)
        return (value, log.all.count == before)
    }

    private func value(
        _ cell: Located<String>, of column: Column, into log: inout Diagnostics
    ) -> TypedCell {
        let name = column.name
        func scalar<Value: ScalarField>(_ type: Value.Type, _ make: (Value) -> TypedCell) -> TypedCell {
            if Scalar.isBlank(cell.value) { return .blank }
            let read: Located<Value>? = Scalar.read(cell, named: name, path: path, year: year, into: &log)
            return read.map { make($0.value) } ?? .blank
        }
        switch column.type {
        case .text, .id, .account: return .text(cell.value)
        case .link: return .link(cell.value)
        case .picture: return picture(cell, named: name, into: &log)
        case .day: return scalar(Day.self) { .day($0) }
        case .yesNo: return scalar(Bool.self) { .yesNo($0) }
        case .money, .quantity, .rate:
            return Scalar.isBlank(cell.value) ? .blank : number(cell, of: column, into: &log)
        case .person where column.isNamed: return .text(cell.value)
        case .person, .party:
            return .named(Self.people(in: cell.value).map { Masked(subject: $0, among: regions) })
        case .organisation:
            if Masked.isNobody(cell.value) || regions.hasTitle(cell.value) { return .text(cell.value) }
            report(
                cell, "“\(Masked(cell.value).text)”像是个人，不是单位（\(name)）",
                "写单位的全称；个人也会有的列，类型写“当事人”", into: &log)
            return .blank
        case .region, .village, .group:
            if column.type == .group { return .text(cell.value) }
            switch regions.find(cell.value, at: column.type == .village ? .village : nil) {
            case .found(let region): return .text(regions.all[region].title.value)
            case .missing(let message, let advice):
                log.report(
                    .unknownRegion, at: SourceLocation(path, cell.place), message,
                    help: advice(log.mayAdvise(on: path)))
                return .blank
            }
        case .choice(let options):
            if options.contains(cell.value) { return .text(cell.value) }
            report(
                cell, "“\(Scalar.shortened(cell.value))”不是“\(name)”可以写的值",
                log.advice(for: cell.value, among: options, on: path, else: "可以写"), into: &log)
            return .blank
        }
    }

    private func picture(
        _ cell: Located<String>, named name: String, into log: inout Diagnostics
    ) -> TypedCell {
        let location = SourceLocation(path, cell.place)
        guard let target = SourceTree.resolve(cell.value, in: SourceTree.folder(of: path)),
            tree.paths.contains(target)
        else {
            log.report(
                .missingAttachment, at: location, "找不到图片“\(Scalar.quoted(cell.value))”（\(name)）",
                help: "把图片放在本文件旁边，只写文件名；还没有的空着")
            return .blank
        }
        return .picture(target)
    }

    /// `王大明、李小明` are two people, each with a mask of their own.
    private static func people(in text: String) -> [String] {
        text.split { "、，,；;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    // MARK: Numbers

    private func number(
        _ cell: Located<String>, of column: Column, into log: inout Diagnostics
    ) -> TypedCell {
        if let number = Self.number(cell.value, column.type) {
            if number.units < 0, case .quantity = column.type {
                log.report(
                    .wrongType, at: SourceLocation(path, cell.place),
                    Scalar.belowNought(Scalar.shortened(cell.value), named: column.name), help: "核对正负号")
                return .blank
            }
            if number.decimals <= column.type.decimals { return .number(number) }
            report(
                cell, "“\(Scalar.shortened(cell.value))”小数太多（\(column.name)）",
                column.type.decimals == 0
                    ? "\(column.type.unit ?? "")按整数数" : "至多 \(column.type.decimals) 位小数", into: &log)
            return .blank
        }
        if let (written, own) = Self.units(cell.value, column.type) {
            report(
                cell,
                "“\(Scalar.shortened(cell.value))”的单位是“\(written)”，“\(column.name)”的单位是“\(own)”",
                "换算成“\(own)”，只写数字", into: &log)
            return .blank
        }
        let help =
            switch column.type {
            case .money: Money.advice(for: cell.value, in: year) ?? "照实写，如 \(Money.sample)"
            default:
                NumberAdvice.advice(for: cell.value, as: Quantity.self)
                    ?? "照实写数字，单位“\(column.type.unit ?? "")”写在列的说明里"
            }
        report(cell, "“\(Scalar.shortened(cell.value))”不是数字（\(column.name)）", help, into: &log)
        return .blank
    }

    /// The number that a cell writes, in the unit of its column; its own unit may stand behind it.
    private static func number(_ text: String, _ type: ColumnType) -> ExactNumber? {
        guard let numeral = Quantity.Numeral(text) else { return nil }
        switch type {
        case .money(let inTenThousands):
            if inTenThousands, numeral.unit.isEmpty || numeral.unit == "万元" { return ExactNumber(numeral) }
            guard let money = Money(text) else { return nil }
            let yuan = ExactNumber(money)
            return inTenThousands ? ExactNumber(units: yuan.units / 10_000) : yuan
        case .quantity(let unit), .rate(let unit):
            let isOwn = numeral.unit.isEmpty || numeral.unit == unit || unit == "%" && numeral.unit == "％"
            return isOwn ? ExactNumber(numeral) : nil
        default: return nil
        }
    }

    /// The unit of measure that a cell writes, and that of its column; nil where it writes none that is another.
    private static func units(_ text: String, _ type: ColumnType) -> (written: String, own: String)? {
        guard let written = Quantity.Numeral(text)?.unit, UnitOfMeasure.known.contains(written) else {
            return nil
        }
        switch type {
        case .quantity(let unit): return unit == written ? nil : (written, unit)
        case .money(let inTenThousands): return (written, inTenThousands ? "万元" : "元")
        default: return nil
        }
    }

    private func report(
        _ cell: Located<String>, _ message: Message, _ help: String, into log: inout Diagnostics
    ) {
        log.report(.wrongType, at: SourceLocation(path, cell.place), message, help: help)
    }
}
