import Documents
import Testing

@testable import Records

@Suite("Rankings")
struct RankingTests {
    private let villages = ["liugou": "柳沟村", "xingping": "杏坪村", "hewan": "河湾村"].sorted { $0.key < $1.key }
        .map { "-- hedong/\($0.key)/_index.md --\n---\n类型: 村\n标题: \($0.value)\n---\n" }.joined()

    private func register(_ text: String, asOf: Day = Example.asOf) async -> Register {
        let judged = await judge(text, asOf: asOf)
        #expect(judged.found.filter { $0.severity == .error } == [])
        return judged.register
    }

    /// `1 石谷村 94 分 =2 优秀`: place, subject, value, the place before, grade.
    private func rows(_ ranking: Ranking?) -> [String] {
        (ranking?.rows ?? []).map { row in
            "\(row.place)\(row.isTied ? "=" : "") \(row.subject) \(row.valueText)"
                + (row.previousPlace.map { " (\($0))" } ?? "") + (row.grade.map { " \($0)" } ?? "")
        }
    }

    private func evaluation(_ name: String, _ period: String, _ scores: [String], _ more: String = "")
        -> String
    {
        """
        -- \(name).md --
        ---
        类型: 考评
        标题: \(period)考评
        日期: 2026-06-01
        办法: 1-11
        期间: \(period)
        \(more)成绩: [\(scores.map { "{\($0)}" }.joined(separator: ", "))]
        ---

        """
    }

    private let shugen = """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根工作法
        条目:
          - 编号: 1-11
            名称: 一考评
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]
              连续: {等次: 优秀, 期数: 3, 称号: 优先提拔}
              红榜: 1
              黑榜: 1
              并列: [测评]
        ---

        """

    @Test("an item's appraisal has an address of its own, ties, and what parts them")
    func appraisal() async throws {
        let text =
            shugen + villages
            + evaluation(
                "a", "2025",
                [
                    "对象: 石谷村, 日常: 50, 测评: 38, 理由: 领先", "对象: 柳沟村, 日常: 55, 测评: 33",
                    "对象: 杏坪村, 日常: 40, 测评: 30", "对象: 河湾村, 日常: 40, 测评: 30, 一票否决: 是",
                ])
        let rankings = await register(text).rankings.filter {
            if case .appraisal = $0.rule { true } else { false }
        }
        let ranking = try #require(rankings.first)
        #expect(rankings.count == 1)
        #expect(ranking.address == "rankings/shugen-1-11/2025")
        #expect(ranking.title == "“一考评”2025年晾晒榜")
        #expect(rows(ranking) == ["1 石谷村 88 分 良好", "2 柳沟村 88 分 良好", "3 杏坪村 70 分 良好", "4 河湾村 70 分 良好"])
        #expect(ranking.red.map(\.subject) == ["石谷村"])
        #expect(ranking.black.map(\.subject) == ["河湾村"])
        #expect(ranking.red.first?.reason == "领先")
        #expect(
            ranking.formula
                == "总分＝日常 60 分＋测评 40 分（满分 100 分）；按总分从高到低，同分依次比测评，仍相同的并列；一票否决的排在最后")
        #expect(ranking.asOf == Example.asOf)
        #expect(ranking.disclosures.map(\.number) == [0])
    }

    @Test("three years running earn the title, and the scores follow a person to a new unit")
    func people() async throws {
        let text =
            shugen
            + evaluation("a", "2023", ["对象: 第一书记甲（石谷村）, 日常: 60, 测评: 35"], "对象: 人\n")
            + evaluation("b", "2024", ["对象: 第一书记甲（石谷村）, 日常: 60, 测评: 35"], "对象: 人\n")
            + evaluation(
                "c", "2025", ["对象: 第一书记甲（柳沟村）, 日常: 60, 测评: 35", "对象: 王*（石谷村）, 日常: 10, 测评: 5"],
                "对象: 人\n")
        let ranking = try #require(await register(text).rankings.last { $0.subjects == .person })
        let row = try #require(ranking.rows.first)
        #expect(row.streak == 3)
        #expect(row.honour == "优先提拔")
        #expect(row.unit == "柳沟村")
        #expect(row.formerUnit == "石谷村")
        #expect(rows(ranking) == ["1 第一书记甲（柳沟村） 95 分 (1) 优秀", "2 王*（石谷村） 15 分 良好"])
    }

    @Test(
        "a mask is nobody: no streak, no earlier place and no title on a guess, unless a number says who it is"
    )
    func masks() async throws {
        func ranking(_ number: String) async throws -> Ranking {
            let more = number.isEmpty ? "" : ", 编号: \(number)"
            let text =
                shugen
                + ["2023", "2024", "2025"].map { year in
                    evaluation(year, year, ["对象: 李*（石谷村）, 日常: 60, 测评: 35\(more)"], "对象: 人\n")
                }.joined()
            return try #require(await register(text).rankings.last { $0.subjects == .person })
        }
        let masked = try await ranking("")
        #expect(rows(masked) == ["1 李*（石谷村） 95 分 优秀"])
        #expect(masked.rows.map(\.streak) == [1])
        #expect(masked.rows.map(\.honour) == [nil])
        let known = try await ranking("干-012")
        #expect(rows(known) == ["1 李*（石谷村） 95 分 (1) 优秀"])
        #expect(known.rows.map(\.streak) == [3])
        #expect(known.rows.map(\.honour) == ["优先提拔"])
    }

    @Test("a unit goes by its declared name, by whatever alias a sheet or a poll calls it")
    func aliases() async throws {
        let units = """
            -- board.yml --
            名称: 晒谷县村务公开栏
            单位: [{名称: 县水利局, 别名: [水利局, 河长办]}, {名称: 县民政局}]

            """
        let method = shugen.replacing("{名称: 测评, 分值: 40}", with: "{名称: 测评, 分值: 40, 测评: 100%}")
        let poll = """
            -- ceping.md --
            ---
            类型: 测评
            标题: 测评
            日期: 2026-01-05
            办法: 一考评
            分项: 测评
            期间: 2025
            对象: 河长办
            发出: 20
            收回: 20
            有效: 20
            选项: {满意: 10, 不满意: 10}
            公式: 满意/有效
            ---

            """
        let text =
            units + method + poll
            + evaluation("a", "2024", ["对象: 水利局, 日常: 50, 测评: 20"], "对象: 单位\n")
            + evaluation(
                "b", "2025", ["对象: 县水利局, 日常: 55, 测评: 20", "对象: 县民政局, 日常: 50, 测评: 40"], "对象: 单位\n")
        let judged = await judge(text)
        // The poll of 河长办 is 县水利局's: half of 40 points. Of the others there is none.
        #expect(
            judged.found.map(\.message) == [
                "没有测评：测评的分要从测评来，2024年未公布县水利局的测评", "没有测评：测评的分要从测评来，2025年未公布县民政局的测评",
            ])
        let rankings = judged.register.rankings.filter { $0.rule.mechanism != nil }
        #expect(rankings.map { $0.rows.map(\.subject) } == [["县水利局"], ["县民政局", "县水利局"]])
        #expect(rankings.last?.rows.last?.previousPlace == 1)
        let twice = await briefs(
            units + shugen
                + evaluation(
                    "a", "2025", ["对象: 县水利局, 日常: 50, 测评: 20", "对象: 水利局, 日常: 50, 测评: 20"], "对象: 单位\n"))
        #expect(twice.count == 1 && twice[0].hasPrefix("double-score"))
    }

    @Test("a title is given to those alone whom its rule names; the streak of others is counted all the same")
    func honoured() async throws {
        func rankings(_ subjects: String) async throws -> [Ranking.Row] {
            let text =
                shugen.replacing("称号: 优先提拔}", with: "称号: 优先提拔\(subjects)}")
                + ["2023", "2024", "2025"].map { year in
                    evaluation(year, year, ["对象: 河东镇, 日常: 60, 测评: 35"], "对象: 乡镇\n")
                        + evaluation(
                            "ren\(year)", year, ["对象: 第一书记甲, 日常: 60, 测评: 35"], "对象: 人\n")
                }.joined()
            let all = await register(text).rankings.filter { $0.period == .year(2025) }
            return try [Evaluation.SubjectKind.township, .person].map { kind in
                try #require(all.first { $0.subjects == kind && $0.rule.mechanism != nil }?.rows.first)
            }
        }
        let named = try await rankings(", 对象: [人]")
        #expect(named.map(\.streak) == [3, 3])
        #expect(named.map(\.honour) == [nil, "优先提拔"])
        #expect(try await rankings("").map(\.honour) == ["优先提拔", "优先提拔"])
    }

    @Test("a veto is spoken of where the method declares some, or somebody was vetoed; else it is not")
    func vetoes() async throws {
        func formula(_ method: String, _ row: String) async throws -> String {
            try #require(
                await register(method + villages + evaluation("a", "2025", ["对象: 石谷村, \(row)"])).rankings
                    .first { $0.rule.mechanism != nil }
            ).formula
        }
        let declared = shugen.replacing("黑榜: 1\n", with: "黑榜: 1\n      一票否决: [财务造假]\n")
        #expect(try await formula(declared, "日常: 50, 测评: 38").contains("一票否决"))
        #expect(try await formula(shugen, "日常: 50, 测评: 38, 一票否决: 是").contains("一票否决"))
        #expect(try await !formula(shugen, "日常: 50, 测评: 38").contains("一票否决"))
        #expect(try await formula(declared, "等次: 优秀").contains("一票否决"))
        #expect(try await !formula(shugen, "等次: 优秀").contains("一票否决"))
    }

    @Test("one name on two boards is two: a streak does not go over from one to the other")
    func boards() async throws {
        let text =
            shugen
            + evaluation("hedong/a", "2024", ["对象: 财政所, 日常: 60, 测评: 35"], "对象: 单位\n")
            + evaluation("b", "2025", ["对象: 财政所, 日常: 60, 测评: 35"], "对象: 单位\n")
        let ranking = try #require(await register(text).rankings.last { $0.subjects == .unit })
        #expect(rows(ranking) == ["1 财政所 95 分 优秀"])
        #expect(ranking.rows.map(\.streak) == [1])
    }

    private let cadres = """
        -- methods/cadres.md --
        ---
        类型: 工作法
        标题: 干部考核
        考评:
          分项: [{名称: 德, 分值: 50}, {名称: 绩, 分值: 50}]
          等次: [{名称: 优秀, 起: 90}, {名称: 称职, 起: 60}, {名称: 不称职, 起: 0}]
        ---

        """

    private func sheet(
        _ scores: String, kind: String = "人", name: String = "hedong/shigu/k", period: String = "2025"
    )
        -> String
    {
        "-- \(name).md --\n---\n类型: 考评\n标题: 考核\n日期: 2026-03-01\n办法: 干部考核\n期间: \(period)\n对象: \(kind)\n成绩: \(scores)\n---\n"
    }

    @Test("a sheet by grade alone is ranked by its grades, and nobody in it has a score")
    func grades() async throws {
        let judged = await judge(
            cadres + sheet("[{对象: 甲, 等次: 称职}, {对象: 乙, 等次: 优秀}, {对象: 丙, 等次: 称职}, {对象: 丁, 等次: 不称职}, {对象: 戊}]"))
        #expect(judged.briefs == ["score-missing 8:75 没有等次：“戊”未评，不排名"])
        let ranking = try #require(judged.register.rankings.first)
        #expect(ranking.address == "rankings/cadres/2025")
        #expect(rows(ranking) == ["1 乙 没有写 优秀", "2= 丙 没有写 称职", "2= 甲 没有写 称职", "4 丁 没有写 不称职"])
        #expect(ranking.unranked.map(\.subject) == ["戊"])
        #expect(ranking.unranked.map(\.place) == [0])
        #expect(ranking.red.map(\.subject) == ["乙", "丙", "甲"])
        // A person is not pilloried where the method does not say so.
        #expect(ranking.black.isEmpty)
    }

    @Test("who has a better grade than the lowest is not blamed")
    func blamed() async throws {
        func black(_ grades: String, _ kind: String = "单位", method: String = "") async throws -> [String] {
            let judged = await judge(
                cadres.replacing("考评:\n", with: "考评:\n\(method)") + sheet("[\(grades)]", kind: kind))
            return try #require(judged.register.rankings.first).black.map(\.subject)
        }
        let good = "{对象: 甲, 等次: 优秀}, {对象: 乙, 等次: 优秀}, {对象: 丙, 等次: 称职}"
        #expect(try await black(good) == [])
        #expect(try await black(good + ", {对象: 丁, 等次: 不称职}") == ["丁"])
        #expect(try await black(good + ", {对象: 丁, 等次: 不称职}", "人") == [])
        #expect(try await black(good + ", {对象: 丁, 等次: 不称职}", "人", method: "  黑榜: 1\n") == ["丁"])
    }

    @Test("a blank that others have a score for is no nought, whatever total is stated beside it")
    func partial() async throws {
        let judged = await judge(
            cadres + sheet("[{对象: 甲, 德: 45, 绩: 46}, {对象: 乙, 德: 40, 总分: 40, 等次: 不称职}]", kind: "单位"))
        #expect(judged.briefs == ["score-missing 8:29 没有得分：“乙”的绩，未评，不排名"])
        let ranking = try #require(judged.register.rankings.first)
        #expect(ranking.rows.map(\.subject) == ["甲"])
        #expect(ranking.unranked.map(\.subject) == ["乙"])
    }

    @Test(
        "a sheet of red and black is on the lists that it says", arguments: ["红榜 黑榜", "红点 黑点", "red black"])
    func redAndBlack(_ words: String) async throws {
        let (red, black) = (words.prefix { $0 != " " }, words.split(separator: " ")[1])
        let judged = await judge(
            cadres.replacing("  分项: [{名称: 德, 分值: 50}, {名称: 绩, 分值: 50}]\n", with: "")
                .replacing("等次: [{名称: 优秀, 起: 90}, {名称: 称职, 起: 60}, {名称: 不称职, 起: 0}]", with: "等次: [{名称: 平常}]")
                + sheet("[{对象: 东路, 等次: \(black)}, {对象: 西路, 等次: \(red)}, {对象: 南路, 等次: 平常}]", kind: "单位"))
        #expect(judged.briefs == [])
        let ranking = try #require(judged.register.rankings.first)
        #expect(ranking.rows.map(\.subject) == ["西路", "南路", "东路"])
        #expect(ranking.red.map(\.subject) == ["西路"])
        #expect(ranking.black.map(\.subject) == ["东路"])
        #expect(ranking.listing == "红榜、黑榜照所公布的列")
    }

    @Test("in a scored sheet whoever has no score is not judged: no place, no grade, no nought")
    func blanks() async throws {
        let judged = await judge(
            cadres
                + sheet(
                    "[{对象: 甲, 德: 45, 绩: 46}, {对象: 乙, 德: 40}, {对象: 丙}, {对象: 丁, 总分: 75}, {对象: 戊, 一票否决: 是}, {对象: 己, 德: 0, 绩: 0}]"
                ))
        #expect(
            judged.briefs == [
                "score-missing 8:29 没有得分：“乙”的绩，未评，不排名", "score-missing 8:45 没有得分：“丙”未评，不排名",
            ])
        #expect(judged.found.map(\.help) == ["得零分的写 0；没有评的写“理由”，网页上是未评", "得零分的写 0；没有评的写“理由”，网页上是未评"])
        let ranking = try #require(judged.register.rankings.first)
        #expect(
            rows(ranking) == ["1 甲 91 分 优秀", "2 丁 75 分 称职", "3 己 0 分 不称职", "4 戊 没有写 不称职"])
        #expect(ranking.unranked.map(\.subject) == ["乙", "丙"])
        #expect(ranking.unranked.map(\.grade) == [nil, nil])
    }

    @Test("a component that nobody has is said once, at the head")
    func column() async {
        let judged = await judge(
            cadres + sheet("k.csv") + "-- hedong/shigu/k.csv --\n▸对象,德\n甲,45\n乙,40\n")
        #expect(judged.briefs == ["score-missing ▸ 没有得分：绩，全部 2 个对象未评，不排名"])
        #expect(judged.found.map(\.help) == ["补上这一列；得零分的写 0；没有评的写“理由”，网页上是未评"])
    }

    @Test("a column that the method does not have, or that stands twice, is said at the head and once")
    func columns() async {
        func found(_ head: String) async -> Findings {
            await judge(cadres + sheet("k.csv") + "-- hedong/shigu/k.csv --\n\(head)\n甲,45,46,1\n乙,40,41,2\n")
        }
        let unknown = await found("对象,德,绩,▸廉")
        #expect(unknown.briefs == ["unknown-key ▸ 办法里没有分项“廉”"])
        #expect(unknown.found.map(\.help) == ["分项：德、绩"])
        let near = await found("对象,德,绩,▸扣份")
        #expect(near.briefs == ["unknown-key ▸ 办法里没有分项“扣份”"])
        #expect(near.found.map(\.help) == ["是否想写“扣分”？"])
        let twice = await found("对象,德,绩,▸绩")
        #expect(twice.briefs == ["repeated-key ▸ “绩”列有两个"])
        #expect(await found("对象,德,绩,▸德（分）").briefs == ["repeated-key ▸ “德”列有两个"])
        #expect(
            await briefs(cadres + sheet("[{对象: 甲, 德: 45, 绩: 46, ▸廉: 1}, {对象: 乙, 德: 45, 绩: 46, 廉: 2}]")) == [
                "unknown-key ▸ 办法里没有分项“廉”"
            ])
    }

    @Test(
        "a stated total holds where no parts are written, within what the method gives; a grade is held against it"
    )
    func statedTotals() async {
        func found(_ row: String) async -> [String] { await briefs(cadres + sheet("[{对象: 甲, \(row)}]")) }
        #expect(await found("总分: 91, 等次: 优秀") == [])
        #expect(await found("总分: 91, 等次: ▸称职") == ["score-grade ▸ 等次不符：写“称职”，91 分是“优秀”"])
        #expect(await found("总分: ▸101") == ["score-over-weight ▸ 总分超过满分：101 分，最多 100 分"])
        #expect(await found("德: 40, 总分: ▸39") == ["score-total ▸ 总分不符：写 39，写了的各项已经合计 40"])
        #expect(await found("等次: ▸优透") == ["unknown-grade ▸ 办法里没有等次“优透”"])
    }

    @Test("grades and scores of one period are two rankings")
    func both() async throws {
        let text =
            cadres + sheet("[{对象: 甲, 等次: 优秀}]") + sheet("[{对象: 乙, 德: 45, 绩: 46}]", name: "hedong/k")
        let rankings = await register(text).rankings.filter { $0.rule != .timeliness }
        #expect(rankings.map(\.address) == ["rankings/cadres/2025", "rankings/cadres/2025/grades"])
        #expect(rankings.map(rows) == [["1 乙 91 分 优秀"], ["1 甲 没有写 优秀"]])
    }

    @Test("two of one masked name in one sheet are two people")
    func namesakes() async throws {
        let text =
            shugen
            + evaluation("a", "2024", ["对象: 李*（石谷村）, 日常: 60, 测评: 35"], "对象: 人\n")
            + evaluation(
                "b", "2025", ["对象: 李*（石谷村）, 日常: 60, 测评: 35", "对象: 李*（柳沟村）, 日常: 10, 测评: 5"], "对象: 人\n")
        let ranking = try #require(await register(text).rankings.last { $0.subjects == .person })
        #expect(rows(ranking) == ["1 李*（石谷村） 95 分 优秀", "2 李*（柳沟村） 15 分 良好"])
    }

    private func duties(_ entries: [String], ledger: String = "") -> String {
        villages + """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            参加: [{对象: 河东镇, 起: 2026-01-01}]
            职责: [{名称: 走访, 频次: 每月}, {名称: 议事, 频次: 每季度}]
            台账: [{名称: 整改台账, 状态: [待整改, 已整改]}]
            ---
            -- log.md --
            ---
            类型: 工作记录
            标题: 走访
            日期: \(entries.map { String($0.dropFirst(4).prefix(10)) }.max() ?? "2026-01-31")
            办法: 办法
            职责: 走访
            记录: [\(entries.map { "{\($0)}" }.joined(separator: ", "))]
            ---

            """ + ledger
    }

    private let visits = [
        "日期: 2026-01-05, 对象: 石谷村", "日期: 2026-02-05, 对象: 石谷村", "日期: 2026-03-05, 对象: 石谷村",
        "日期: 2026-01-06, 对象: 柳沟村", "日期: 2026-02-06, 对象: 柳沟村", "日期: 2026-01-07, 对象: 杏坪村",
    ]

    @Test("by compliance: met of due, in months, quarters, halves and years")
    func compliance() async throws {
        let asOf = try #require(Day("2026-04-02"))
        let rankings = await register(duties(visits), asOf: asOf).rankings.filter {
            $0.rule == .duties(method: Method.Reference(0))
        }
        #expect(
            rankings.map(\.address) == [
                "rankings/m-duties/2026-01", "rankings/m-duties/2026-02", "rankings/m-duties/2026-03",
                "rankings/m-duties/2026-Q1", "rankings/m-duties/2026-H1", "rankings/m-duties/2026",
            ])
        #expect(rankings.map(\.isRunning) == [false, false, false, false, true, true])
        #expect(
            rows(rankings[0]) == ["1= 柳沟村 1/1", "1= 杏坪村 1/1", "1= 石谷村 1/1", "4 河湾村 0/1"].sorted(by: order))
        #expect(
            rows(rankings[1]) == ["1= 柳沟村 1/1 (1)", "1= 石谷村 1/1 (1)", "3= 河湾村 0/1 (4)", "3= 杏坪村 0/1 (1)"])
        #expect(rows(rankings[3]) == ["1 石谷村 3/4", "2 柳沟村 2/4", "3 杏坪村 1/4", "4 河湾村 0/4"])
        let quarter = rankings[3]
        // Two of four have three fifths of what was due at most; each list bears half of them at most.
        #expect(quarter.red.map(\.subject) == ["石谷村"])
        #expect(quarter.black.map(\.subject) == ["杏坪村", "河湾村"])
        #expect(quarter.listing == "红榜最多 3 个、黑榜最多 2 个，各不超过参加排名的一半，并列超过名额两倍的都不列；红榜要达到 60%，末位不列")
        #expect(quarter.red.first?.reason == "到期 4 期，完成 3 期；没有做到：议事 1 期")
        #expect(quarter.black.last?.reason == "到期 4 期，完成 0 期；没有做到：走访 3 期、议事 1 期")
        #expect(quarter.disclosures.map(\.number) == [0])
        #expect(rankings[1].rows.map(\.streak) == [2, 2, 0, 0])
        #expect(quarter.title == "“办法”2026年第一季度职责完成晾晒榜")
    }

    @Test(
        "on the last day of a period nobody is on its lists, on the next they are; an appraisal's stand when it is posted"
    )
    func provisional() async throws {
        func quarter(on day: String) async throws -> Ranking {
            let rankings = await register(duties(visits), asOf: try #require(Day(day))).rankings
            return try #require(rankings.first { $0.address == "rankings/m-duties/2026-Q1" })
        }
        let last = try await quarter(on: "2026-03-31")
        #expect(rows(last) == ["1= 柳沟村 2/2", "1= 石谷村 2/2", "3 杏坪村 1/2", "4 河湾村 0/2"])
        #expect(last.isProvisional && last.red.isEmpty && last.black.isEmpty)
        #expect(last.rows.allSatisfy { $0.reason == nil && $0.rectifications == nil })
        let next = try await quarter(on: "2026-04-01")
        #expect(!next.isProvisional && next.black.map(\.subject) == ["杏坪村", "河湾村"])
        // A quarter is appraised by the 23rd of its last month in some counties: what was posted is somebody's word.
        let text =
            shugen + villages
            + evaluation("a", "2026-Q2", ["对象: 石谷村, 日常: 50, 测评: 38", "对象: 柳沟村, 日常: 20, 测评: 10"])
        let rankings = await register(text, asOf: try #require(Day("2026-06-23"))).rankings
        let appraised = try #require(
            rankings.first { if case .appraisal = $0.rule { true } else { false } })
        #expect(appraised.isRunning && !appraised.isProvisional)
        #expect(appraised.red.map(\.subject) == ["石谷村"] && appraised.black.map(\.subject) == ["柳沟村"])
    }

    @Test(
        "why somebody is on the black list of an appraisal: where it fell furthest behind the others, not what weighs most"
    )
    func behind() async throws {
        func reason(_ scores: [String]) async throws -> String? {
            let method = shugen.replacing(
                "{名称: 测评, 分值: 40}]", with: "{名称: 测评, 分值: 30}, {名称: 督导, 分值: 10}]")
            let rankings = await register(method + villages + evaluation("a", "2025", scores)).rankings
            return try #require(rankings.first { if case .appraisal = $0.rule { true } else { false } }).black
                .first?
                .reason
        }
        // Everybody loses 20 of 60 by 日常. 柳沟村 loses 21 there, 8 of 督导: averages 40 − 1/3 and 7 − 1/3.
        #expect(
            try await reason([
                "对象: 石谷村, 日常: 40, 测评: 25, 督导: 9", "对象: 杏坪村, 日常: 40, 测评: 25, 督导: 9",
                "对象: 柳沟村, 日常: 39, 测评: 25, 督导: 2, 理由: 材料不全",
            ]) == "比平均低得最多：督导 2（平均 6.67，满分 10）、日常 39（平均 39.67，满分 60）。材料不全")
        // Of two it lost as much behind the average, the earlier first; where it is not behind, nothing is said.
        #expect(
            try await reason([
                "对象: 石谷村, 日常: 50, 测评: 20, 督导: 8", "对象: 柳沟村, 日常: 40, 测评: 10, 督导: 8",
            ]) == "比平均低得最多：日常 40（平均 45，满分 60）、测评 10（平均 15，满分 30）")
    }

    /// Regions in the order of their addresses: 河湾村, 柳沟村, 石谷村, 杏坪村.
    private func order(_ a: String, _ b: String) -> Bool {
        let names = ["河湾村", "柳沟村", "石谷村", "杏坪村"]
        func number(_ text: String) -> Int { names.firstIndex { text.contains($0) } ?? 9 }
        return (a.prefix(1), number(a)) < (b.prefix(1), number(b))
    }

    @Test("nobody who did all that was asked is on a black list, nobody who did nothing on a red one")
    func fairLists() async throws {
        let asOf = try #require(Day("2026-02-01"))
        let all = visits.filter { $0.contains("2026-01") } + ["日期: 2026-01-08, 对象: 河湾村"]
        let full = try #require(
            await register(duties(all), asOf: asOf).rankings.first {
                $0.rule == .duties(method: Method.Reference(0))
            })
        // All four are first and last: a list of all tells nobody apart.
        #expect(full.red.isEmpty)
        #expect(full.redTied == 4)
        #expect(full.black.isEmpty)
        let none = try #require(
            await register(duties(["日期: 2026-01-08, 对象: 河湾村, 数量: 0"]), asOf: asOf).rankings.first {
                $0.rule == .duties(method: Method.Reference(0))
            })
        #expect(none.red.isEmpty)
        #expect(none.black.count == 4)
    }

    @Test("a board sets what its red lists ask for at least")
    func floor() async throws {
        func board(_ floor: String) -> String {
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {红榜下限: ▸\(floor)}\n" + duties(visits)
        }
        let asOf = try #require(Day("2026-04-02"))
        func red(_ floor: String) async throws -> [String] {
            let judged = await judge(board(floor), asOf: asOf)
            #expect(judged.briefs == [])
            let ranking = try #require(
                judged.register.rankings.first { $0.address == "rankings/m-duties/2026-Q1" })
            return ranking.red.map(\.subject)
        }
        // 3/4, 2/4, 1/4, 0/4
        #expect(try await red("76%") == [])
        #expect(try await red("75%") == ["石谷村"])
        #expect(try await red("50%") == ["石谷村", "柳沟村"])
        #expect(try await red("0%") == ["石谷村", "柳沟村"])
        for wrong in ["120%", "60.5%"] {
            #expect(
                await briefs(board(wrong), asOf: asOf) == [
                    "wrong-type ▸ “\(wrong)”应当是 0% 至 100% 的整数（红榜下限）"
                ])
        }
    }

    @Test("who is not judged for a reason that is written is not asked for")
    func excused() async throws {
        func row(_ text: String) -> String {
            """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 树根
            考评: {满分: 100, 分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]}
            ---
            -- a.md --
            ---
            类型: 考评
            标题: 考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩: [{对象: 石谷村, 日常: 55, 测评: 38}, ▸{对象: 柳沟村\(text)}]
            ---

            """ + villages
        }
        #expect(await briefs(row(", 理由: 没有述职")) == [])
        #expect(await briefs(row("")) == ["score-missing ▸ 没有得分：“柳沟村”未评，不排名"])
        #expect(
            await briefs(row(", 日常: 50, 理由: 没有述职")) == ["score-missing ▸ 没有得分：“柳沟村”的测评，未评，不排名"])
    }

    @Test("a black row bears the rectification that names its subject")
    func rectification() async throws {
        let ledger = """
            -- ledger.md --
            ---
            类型: 台账
            标题: 整改台账
            日期: 2026-04-02
            办法: 办法
            台账: 整改台账
            事项:
              - {事项: 补走访, 责任: 河湾村, 期限: 2026-04-01, 状态: 待整改, 日期: 2026-03-20}
              - {事项: 别村的, 责任: 石谷村, 期限: 2026-05-01, 状态: 待整改, 日期: 2026-03-20}
              - {事项: 河湾村旧事, 状态: 已整改, 日期: 2025-12-20}
            ---

            """
        let asOf = try #require(Day("2026-04-02"))
        let ranking = try #require(
            await register(duties(visits, ledger: ledger), asOf: asOf).rankings.first {
                $0.address.hasSuffix("2026-Q1")
            })
        let found = try #require(ranking.black.last?.rectifications)
        #expect(found.map(\.title) == ["补走访"])
        #expect(found.map(\.state) == ["待整改"])
        #expect(found.map(\.isOverdue) == [true])
        #expect(found.map(\.isClosed) == [false])
    }

    @Test(
        "what is about another duty, or came before, is no rectification of a list; what names it, or a part of its period, is"
    )
    func foreign() async throws {
        func titles(_ items: [String], of period: String) async throws -> [String]? {
            let text =
                duties(visits)
                .replacing(
                    "台账: [{名称: 整改台账, 状态: [待整改, 已整改]}]",
                    with: "条目: [{编号: 9-1, 名称: 督查, 台账: [{名称: 整改台账, 状态: [待整改, 已整改]}]}]")
                    + """
                    -- ledger.md --
                    ---
                    类型: 台账
                    标题: 整改台账
                    日期: 2026-04-02
                    办法: 督查
                    台账: 整改台账
                    事项:
                    \(items.map { "  - {\($0), 责任: 河湾村, 状态: 待整改}" }.joined(separator: "\n"))
                    ---

                    """
            let judged = await judge(text, asOf: try #require(Day("2026-04-02")))
            #expect(judged.briefs.filter { !$0.hasPrefix("overdue") } == [])
            let ranking = judged.register.rankings.first { $0.address.hasSuffix(period) }
            return try #require(ranking?.black.last).rectifications?.map(\.title)
        }
        let items = [
            "事项: 车辆乱停, 日期: 2026-03-20", "事项: 补走访, 日期: 2026-03-20, 来由: 办法 2026-02",
            "事项: 去年的, 日期: 2025-12-20",
        ]
        #expect(try await titles(items, of: "2026-Q1") == ["补走访"])
        #expect(try await titles(items, of: "2026-01") == nil)
    }

    @Test("by timeliness: in time of due; of equals the one with fewer days of delay is first")
    func timeliness() async throws {
        func accounts(_ folder: String, posted: String) -> String {
            """
            -- hedong/\(folder)/a.md --
            ---
            类型: 财务公开
            标题: 财务
            日期: \(posted)
            期间: 2026-Q1
            期初: 100.00
            期末: 100.00
            收支: [{日期: 2026-01-05, 摘要: 进, 收入: 5}, {日期: 2026-01-05, 摘要: 出, 支出: 5}]
            ---
            -- hedong/\(folder)/n.md --
            ---
            类型: 公告
            标题: 通知
            日期: 2026-02-01
            ---

            """
        }
        let text =
            "-- board.yml --\n名称: 晒谷县\n规则: {财务公开期限: 15, 红榜: 1, 黑榜: 1}\n" + villages
            + accounts("shigu", posted: "2026-04-15") + accounts("liugou", posted: "2026-04-20")
            + accounts("xingping", posted: "2026-04-18")
        let rankings = await register(text, asOf: try #require(Day("2026-05-01"))).rankings
        let half = try #require(rankings.first { $0.address == "rankings/timeliness/2026-H1" })
        #expect(rows(half) == ["1 石谷村 2/2", "2 杏坪村 1/2", "3 柳沟村 1/2", "4 河湾村 0/0"])
        #expect(half.rows.map(\.streak) == [1, 0, 0, 0])
        // The half is not over: its places are those of the day, and nobody is praised or blamed for them.
        #expect(half.isProvisional && half.red.isEmpty && half.black.isEmpty && half.redTied == 0)
        let april = try #require(rankings.first { $0.address == "rankings/timeliness/2026-04" })
        #expect(rows(april) == ["1 石谷村 1/1 (1)", "2 杏坪村 0/1 (1)", "3 柳沟村 0/1 (1)", "4 河湾村 0/0 (4)"])
        #expect(april.black.map(\.reason) == ["从未公布任何事项"])
        #expect(april.red.map(\.reason) == ["到期 1 项，全部按期公布"])
        // A board that asks for five before the last is blamed has four, and says so.
        let few = await register(
            text.replacing("黑榜: 1}", with: "黑榜: 1, 黑榜最少: 5}"), asOf: try #require(Day("2026-05-01"))
        ).rankings
        let same = try #require(few.first { $0.address == "rankings/timeliness/2026-04" })
        #expect(same.black.isEmpty && same.red.map(\.subject) == ["石谷村"])
        #expect(
            same.listing
                == "红榜最多 1 个、黑榜最多 1 个，各不超过参加排名的一半，并列超过名额两倍的都不列；红榜要达到 60%，末位不列；参加排名的不到 5 个就不列黑榜")
        #expect(half.formula.hasPrefix("照公开栏上的日子算，不是哪一项考评打的分；及时率＝"))
        #expect(
            rankings.filter { $0.rule == .timeliness }.map(\.period.code) == [
                "2026-03", "2026-04", "2026-Q1", "2026-Q2", "2026-H1", "2026",
            ])
    }

    private func points(_ path: String, _ period: String, _ entries: [String]) -> String {
        """
        -- \(path).md --
        ---
        类型: 积分
        标题: 积分
        日期: 2026-06-01
        办法: 红色细胞
        期间: \(period)
        明细: [\(entries.map { "{\($0)}" }.joined(separator: ", "))]
        ---

        """
    }

    private let cell = "-- methods/cell.md --\n---\n类型: 工作法\n标题: 红色细胞\n积分: [{类别: 党员}]\n---\n"

    @Test("by points: villages by the average of their people, exactly; quarters make up a year")
    func pointsOfVillages() async throws {
        let text =
            cell + villages
            + points("hedong/shigu/a", "2026-Q1", ["对象: 李*, 分值: 3", "对象: 王*, 分值: 4", "对象: 王*, 分值: -1"])
            + points("hedong/liugou/a", "2026-Q1", ["对象: 赵*, 分值: 3"])
            + points("hedong/shigu/b", "2026-Q2", ["对象: 李*, 分值: 10"])
        let rankings = await register(text).rankings.filter {
            $0.rule == .points(method: Method.Reference(0))
        }
        #expect(
            rankings.map(\.address) == [
                "rankings/cell-points/2026-Q1", "rankings/cell-points/2026-Q2",
                "rankings/cell-points/2026-H1",
                "rankings/cell-points/2026",
            ])
        #expect(rows(rankings[0]) == ["1= 柳沟村 3 分", "1= 石谷村 3 分"])
        #expect(rows(rankings[3]) == ["1 石谷村 5.33 分", "2 柳沟村 3 分"])
        // Whether the 李* of the second quarter is that of the first nobody can tell.
        let over = await register(text, asOf: try #require(Day("2027-01-01"))).rankings
        let year = try #require(over.first { $0.address == "rankings/cell-points/2026" })
        #expect(year.red.first?.reason == "本期 3 人次（姓名已遮，按表计）积分合计 16 分")
        // While the year runs nobody is on its lists.
        #expect(rankings[3].red.isEmpty && rankings[3].listing == year.listing)
    }

    @Test("by points: who is named in full is one person in every sheet, two who look alike stay two")
    func namesInFull() async throws {
        let text =
            cell
            + points("hedong/shigu/a", "2026-01", ["对象: 张三, 分值: 2", "对象: 李四（党员）, 分值: 1"])
            + points("hedong/shigu/b", "2026-02", ["对象: 张四, 分值: 2", "对象: 李四, 分值: 3"])
        let ranking = try #require(await register(text).rankings.first { $0.period == .quarter(2026, 1) })
        #expect(ranking.rows.map(\.points) == [Ranking.Points(sum: Quantity(8), people: 3)])
        #expect(ranking.rows.map(\.coverage) == [nil])
    }

    @Test(
        "by points: every village's own sheets make up a period, none of them twice, and what is left out is said"
    )
    func pointsOfUnlikePeriods() async throws {
        let text =
            cell + villages
            + points("hedong/shigu/a", "2026-Q1", ["对象: 张三, 分值: 9"])
            + points("hedong/shigu/b", "2026-01", ["对象: 张三, 分值: 4"])
            + points("hedong/liugou/a", "2026-01", ["对象: 赵一, 分值: 3"])
            + points("hedong/hewan/a", "2026-01", ["对象: 钱二, 分值: 1"])
            + points("hedong/hewan/b", "2026-02", ["对象: 钱二, 分值: 1"])
            + points("hedong/hewan/c", "2026-03", ["对象: 钱二, 分值: 1"])
            + points("hedong/xingping/a", "2026-W02", ["对象: 孙三, 分值: 2"])
        let ranking = try #require(await register(text).rankings.first { $0.period == .quarter(2026, 1) })
        #expect(rows(ranking) == ["1 石谷村 9 分", "2= 河湾村 3 分", "2= 柳沟村 3 分", "4 杏坪村 2 分"])
        #expect(ranking.rows.map(\.coverage) == [nil, nil, "只有2026年1月", "只有2026年第2周"])
    }

    @Test("by points: people on a township's board have a ranking of their own, without a black list")
    func pointsOfPeople() async throws {
        let text =
            cell
            + points("hedong/a", "2026-01", ["对象: 张三, 分值: 2", "对象: 张四, 分值: 5", "对象: 王*, 分值: 1"])
            + points("hedong/b", "2026-02", ["对象: 张三, 分值: 4", "对象: 王*, 分值: 1"])
        let rankings = await register(text).rankings.filter { $0.subjects == .person }
        #expect(
            rows(rankings.first { $0.period == .month(2026, 1) }) == ["1 张*（2） 5 分", "2 张* 2 分", "3 王* 1 分"])
        #expect(rows(rankings.first { $0.period == .month(2026, 2) }) == ["1 张* 4 分 (2)", "2 王* 1 分"])
        // A mask cannot be summed over two sheets.
        #expect(rows(rankings.first { $0.period == .quarter(2026, 1) }) == ["1 张* 6 分", "2 张*（2） 5 分"])
        #expect(rankings.map { $0.black.count } == [0, 0, 0, 0, 0])
    }

    @Test("by points: units and regions that earned them, in pages of their own")
    func pointsOfUnits() async throws {
        let text =
            cell + villages
            + points("a", "2026", ["对象: 县财政局, 分值: 3", "对象: 石谷村, 分值: 4", "对象: 石谷村, 分值: 2", "对象: 河东镇, 分值: 1"])
        let rankings = await register(text).rankings.filter {
            $0.rule == .points(method: Method.Reference(0))
        }
        #expect(
            rankings.map(\.address) == [
                "rankings/cell-points/2026", "rankings/cell-points/2026/township",
                "rankings/cell-points/2026/unit",
            ])
        #expect(rankings.map(rows) == [["1 石谷村 6 分"], ["1 河东镇 1 分"], ["1 县财政局 3 分"]])
    }

    @Test(
        "a duty of many years without a line recorded is ranked by years, and the last quarter by its months")
    func folds() async throws {
        let text = """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            采用: 是
            参加: [{对象: 河东镇, 起: 2015-01-01}]
            职责: [{名称: 例会, 频次: 每周三}]
            ---

            """
        let rankings = await register(text).rankings.filter {
            $0.rule == .duties(method: Method.Reference(0))
        }
        let years = (2015...2026).map { "\($0)" }
        #expect(rankings.map(\.period.code).filter { $0.utf8.count == 4 } == years)
        #expect(
            rankings.map(\.period.code).filter { $0.utf8.count > 4 } == [
                "2026-03", "2026-04", "2026-05", "2026-06", "2026-Q1", "2026-Q2", "2026-H1",
            ])
        let year = try #require(rankings.first { $0.period.code == "2015" })
        #expect(year.folded.count == 12 + 4 + 2)
        #expect(rows(year) == ["1 石谷村 0/52"])
        let logged =
            text + """
                -- hedong/shigu/log.md --
                ---
                类型: 工作记录
                标题: 例会
                日期: 2015-05-20
                办法: 办法
                职责: 例会
                ---

                """
        let after = await register(logged).rankings.filter { $0.rule == .duties(method: Method.Reference(0)) }
        #expect(
            after.map(\.period.code).filter { $0.hasPrefix("2015") } == [
                "2015-05", "2015-Q2", "2015-H1", "2015",
            ])
    }

    @Test("any order of files gives the same register")
    func order() async throws {
        let text = duties(visits) + shugen + evaluation("a", "2025", ["对象: 石谷村, 日常: 50, 测评: 38"])
        let files = Example(text).files
        var said: Set<[String]> = []
        for turn in 0..<files.count {
            var log = Diagnostics()
            let turned = Array(files[turn...] + files[..<turn])
            let (_, register) = await Library.reading(
                turn % 2 == 0 ? turned : turned.reversed(), on: .day(Example.asOf), into: &log)
            let compliance = register.compliance
            let slots = compliance.lines.indices.flatMap { line in
                compliance.slots(of: line).map { "\(compliance.lines[line].subject) \($0.first) \($0.state)" }
            }
            let rankings = register.rankings.flatMap {
                [$0.address] + rows($0) + $0.rows.map { $0.reason ?? "" }
            }
            let timelines = register.regions.indices.flatMap { region in
                register.timeline(of: region).entries.map { "\($0.day.iso) \($0.disclosure) \($0.event)" }
            }
            said.insert(slots + rankings + timelines + log.sorted.map(\.message))
        }
        #expect(said.count == 1)
    }
}

extension Ranking.Row {
    fileprivate var valueText: String {
        switch measure {
        case .score(let score): score.total.map { "\($0.text) 分" } ?? "没有写"
        case .share(let share): "\(share.part)/\(share.whole)"
        case .points(let points): "\((points.people > 1 ? points.average : points.sum).text) 分"
        }
    }
}
