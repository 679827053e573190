extension Column {
    /// What it is, as a villager reads it: `金额（元）`, `自用、出租 或 闲置`.
    package var inWords: String {
        switch type {
        case .text: "文字"
        case .money(let inTenThousands): inTenThousands ? "金额（万元）" : "金额（元）"
        case .quantity: unitColumn.map { "数量（单位见“\($0)”）" } ?? "数量（\(type.unit ?? "")）"
        case .rate(let unit): "单价（\(unit)）"
        case .day: "日期"
        case .person: isNamed ? "人" : "人，姓名遮去"
        case .party: "人或单位，个人的姓名遮去"
        case .organisation: "单位"
        case .region: "地区"
        case .village: "村"
        case .group: "村民小组"
        case .choice(let options): options.joined(separator: "、")
        case .yesNo: "是或否"
        case .id: "编号，各不相同"
        case .account: "会计科目"
        case .link(let kind): kind.map { "链接到\($0)" } ?? "链接到另一条公开"
        case .picture: "图片"
        }
    }
}

extension OwnKind.Table {
    /// Its columns without those that a register adds.
    package var ownColumns: [Column] { change == nil ? columns : Array(columns.dropLast(3)) }
}

extension OwnKind {
    /// The last day on which a record of a period is in time. Where no time is set, it is late when another whole period has passed.
    func due(of period: Period, besides daysOff: DaysOff) -> Day {
        guard let deadline, deadline.from == nil else { return period.next.last }
        return daysOff.end(of: deadline.days, after: period.last)
    }

    var dueInWords: String {
        guard let deadline, deadline.from == nil else { return "下一期结束以前" }
        return "期间过后 \(deadline.days) 日内"
    }
}
