/// Thresholds that hold in a place from a day on. National law is the floor; where several hold, the strictest does.
package struct RulePack: Sendable {
    package var name: String
    /// A province or municipality; nil for the whole country.
    package var place: String?
    /// The day it came into force.
    package var from: Day
    /// The first day on which it no longer holds.
    package var until: Day?

    /// How many days a record must stay posted, the day of posting not counted.
    package var noticeDays: Clause<Int>?
    /// Within how many days an objection must be answered.
    package var answerDays: Clause<Int>?
    /// Within how many days of a period's end its accounts must be posted.
    package var financeDueDays: Clause<Int>?

    func isInForce(on day: Day) -> Bool { from <= day && until.map { day < $0 } ?? true }
}

extension Day {
    /// 2026-01-01: the amended 村民委员会组织法 comes into force.
    static let amendedLaw = Day(number: 20_454)
}

/// The packs that we know (docs/law.md). Figures from weak sources are configuration, and are not here.
extension RulePack {
    package static let all: [RulePack] = [
        RulePack(
            name: "《村民委员会组织法》（2018年修正）", from: Day(number: 17_894), until: .amendedLaw),
        RulePack(
            name: "《村民委员会组织法》（2026年1月1日起施行）", from: .amendedLaw,
            noticeDays: Clause(15, "《村民委员会组织法》（2026年1月1日起施行）第三十五条：公布的期限不得少于十五日")),
        RulePack(
            name: "重庆市实施《村民委员会组织法》办法", place: "重庆", from: .dawn,
            noticeDays: Clause(10, "重庆市实施《村民委员会组织法》办法第三十条：公开栏内容保留不少于十日"),
            answerDays: Clause(3, "重庆市实施《村民委员会组织法》办法第三十条：对异议在三日内答复"),
            financeDueDays: Clause(15, "重庆市实施《村民委员会组织法》办法第三十条：于次月、次季首月十五日前公布")),
        RulePack(
            name: "山东省村务公开条例", place: "山东", from: .dawn,
            noticeDays: Clause(5, "山东省村务公开条例：公开栏内容保留不少于五日"),
            answerDays: Clause(5, "山东省村务公开条例：对异议在五日内答复")),
        RulePack(
            name: "四川省村务公开条例", place: "四川", from: .dawn,
            answerDays: Clause(10, "四川省村务公开条例（2009年）：十日内书面答复")),
        RulePack(
            name: "上海市实施《村民委员会组织法》办法", place: "上海", from: .dawn,
            answerDays: Clause(15, "上海市实施《村民委员会组织法》办法：十五日内答复")),
        RulePack(
            name: "浙江省实施《村民委员会组织法》办法", place: "浙江", from: .dawn,
            answerDays: Clause(15, "浙江省实施《村民委员会组织法》办法第三十六条：十五日内答复")),
    ]

    /// Every place that has a pack of its own.
    package static var places: [String] { all.compactMap(\.place) }
}

extension Day {
    /// Before any record: the provincial packs' day of force is not known to us.
    static let dawn = Day(number: -25_567)
}
