import Testing

@testable import Records

struct ZoneTests {
    /// 2026-03-01T15:59:59Z, a second before midnight in Beijing.
    private let evening: Int64 = 1_772_380_799

    @Test(arguments: [
        ("北京时间", 480), ("Asia/Shanghai", 480), ("+08:00", 480), ("新疆时间", 360), ("Asia/Urumqi", 360),
        ("-12:00", -720), ("+14:00", 840), ("+05:45", 345),
    ])
    func readsAZone(text: String, minutes: Int) {
        #expect(Zone(text)?.offset == minutes)
    }

    @Test(arguments: [
        "", "8", "+8", "+8:00", "＋08:00", "+08：00", "+08:60", "+14:01", "-12:01", "Europe/Paris", "东八区",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(Zone(text) == nil)
    }

    @Test func aDayBeginsAtMidnightOfTheZone() {
        #expect(Zone.beijing.day(at: evening).iso == "2026-03-01")
        #expect(Zone.beijing.day(at: evening + 1).iso == "2026-03-02")
        #expect(Zone("新疆时间")?.day(at: evening + 7_200).iso == "2026-03-01")
        #expect(Zone("新疆时间")?.day(at: evening + 7_201).iso == "2026-03-02")
        #expect(Zone("-12:00")?.day(at: evening + 1).iso == "2026-03-01")
    }

    @Test func noInstantIsTooFar() {
        #expect(Zone.beijing.day(at: -1).iso == "1970-01-01")
        #expect(Zone.beijing.day(at: -28_801).iso == "1969-12-31")
        #expect(Zone.beijing.day(at: .max) == Zone.beijing.day(at: 1 << 40))
        #expect(Zone.beijing.day(at: .min) == Zone.beijing.day(at: -(1 << 40)))
    }
}

struct TodayTests {
    /// 2026-03-01T16:00:00Z: it is the second of March in China.
    private let instant = Today.instant(1_772_380_800)

    private func site(board: String, day: String = "2026-03-02") -> String {
        """
        ---
        类型: 公告
        标题: 停水通知
        日期: \(day)
        ---
        -- board.yml --
        名称: 晒谷县村务公开栏
        代码: "990001"
        网址: https://gongkai.example.cn/
        \(board)
        """
    }

    @Test func theDayIsChinasWhereverTheMachineStands() async {
        let findings = await judge(site(board: ""), on: instant)
        #expect(findings.register.asOf.iso == "2026-03-02")
        #expect(findings.briefs == [])
        let tomorrow = await judge(site(board: "", day: "2026-03-03"), on: instant)
        #expect(tomorrow.briefs == ["future-date 4:5 日期在将来：公布 2026-03-03，今天是 2026-03-02"])
    }

    @Test(arguments: ["时区: 新疆时间", "timezone: +06:00"])
    func aBoardMaySayItsZone(line: String) async {
        let findings = await judge(site(board: line), on: instant)
        #expect(findings.register.asOf.iso == "2026-03-01")
        #expect(findings.briefs == ["future-date 4:5 日期在将来：公布 2026-03-02，今天是 2026-03-01"])
    }

    @Test func aZoneThatIsNoneIsReportedAtItsPlace() async {
        let findings = await judge(site(board: "时区: 东八区"), on: instant)
        #expect(findings.lines == ["board.yml:4:5: “东八区”不是时区（时区）"])
        #expect(findings.found.map(\.help) == ["照实写，如 北京时间 或 +08:00"])
        #expect(findings.register.asOf.iso == "2026-03-02")
    }

    @Test(arguments: ["截至: 2026-02-27", "asOf: 2026-02-27"])
    func aBoardMayStandStillAtADay(line: String) async {
        let findings = await judge(site(board: line), on: instant)
        #expect(findings.register.asOf.iso == "2026-02-27")
        #expect(findings.briefs == ["future-date 4:5 日期在将来：公布 2026-03-02，截至 2026-02-27"])
        #expect(findings.found.map(\.help) == ["board.yml 的“截至”写的是 2026-02-27：删去它，就算到今天"])
    }

    @Test func theDayOfTheCommandLineComesFirst() async {
        let findings = await judge(site(board: "截至: 2026-02-27\n时区: -12:00"), on: .day(Day(number: 20_514)))
        #expect(findings.register.asOf.iso == "2026-03-02")
        #expect(findings.briefs == [])
    }

    @Test func noBoardStandsStillAtADayThatHasNotCome() async {
        let findings = await judge(site(board: "截至: 2026-03-03"), on: instant)
        #expect(findings.lines == ["board.yml:4:5: 日期在将来：截至 2026-03-03，今天是 2026-03-02"])
        #expect(findings.found.map(\.help) == ["写已经到了的一天；删去这一行，期限就算到今天"])
    }
}
