import Documents
import Records
import Testing

@testable import Gongkai

/// What the example county shows of the rows of the documents 001 and 002, counted by hand from its records: who did not do what, what
/// is overdue, who is first and who is last.
@Suite("The example county, by the rows of two documents")
struct RowsOfTwoDocumentsTests {
    private static func register() async throws -> Register {
        var log = Diagnostics()
        let listing = try await SourceFolder(Repository.content).listing(into: &log)
        return await Library.reading(listing.files, on: Today.instant(1_893_456_000), into: &log).1
    }

    /// The spans of the duties of a row that are over and were not kept whole, by the row: `职责 谁→哪里 起`; and how many were kept.
    private static func kept(_ register: Register) -> (missed: [String: [String]], met: [String: Int]) {
        let compliance = register.compliance
        var missed: [String: [String]] = [:]
        var met: [String: Int] = [:]
        for keeping in compliance.keepings.indices {
            let duty = compliance.keepings[keeping].duty
            guard let id = register[duty.mechanism].id?.value else { continue }
            for line in compliance.keepings[keeping].lines where compliance.lines[line].takesPart {
                let own = compliance.lines[line]
                let place = own.object.map { "→" + register.regions[$0].title.value } ?? ""
                for slot in compliance.slots(of: line) {
                    switch slot.state {
                    case .met: met[id, default: 0] += 1
                    case .notYetDue: continue
                    default:
                        missed[id, default: []].append(
                            "\(register[duty].name.value) \(register.name(of: own.subject))\(place) \(slot.first.iso)"
                        )
                    }
                }
            }
        }
        return (missed, met)
    }

    @Test("who did not do what, and that others did")
    func duties() async throws {
        let kept = Self.kept(try await Self.register())
        for (id, expected) in missedOfTwoDocuments {
            #expect(kept.missed[id, default: []].sorted() == expected.sorted(), "\(id)")
            #expect(kept.met[id, default: 0] > 0, "\(id)")
        }
    }

    /// Weeks and half-months are too many to write down: how many of them each missed. October and its last week are not over yet.
    @Test("how often the frequent duties were missed")
    func counts() async throws {
        let missed = Self.kept(try await Self.register()).missed
        for (id, expected) in missedCounts {
            var counts: [String: Int] = [:]
            for line in missed[id, default: []] {
                counts[line.split(separator: " ").dropLast().joined(separator: " "), default: 0] += 1
            }
            for (who, count) in expected { #expect(counts[who, default: 0] == count, "\(id) \(who)") }
        }
    }

    @Test("what is closed, and what is overdue")
    func ledgers() async throws {
        let register = try await Self.register()
        var overdue: [String: [String]] = [:]
        var closed: [String: Int] = [:]
        for book in register.books {
            guard let id = register[book.mechanism].id?.value else { continue }
            let key = id + " " + book.rule(in: register.archive).name.value
            for item in book.items {
                if book.isClosed(item, in: register.archive) { closed[key, default: 0] += 1 }
                if book.isOverdue(item, in: register.archive) { overdue[key, default: []].append(item.title) }
            }
        }
        for (key, expected) in booksOfTwoDocuments {
            #expect(overdue[key, default: []].sorted() == expected.overdue.sorted(), "\(key)")
            #expect(closed[key, default: 0] == expected.closed, "\(key)")
        }
    }

    @Test("who is first and who is last")
    func rankings() async throws {
        let register = try await Self.register()
        var shown: [String: String] = [:]
        for ranking in register.rankings {
            guard case .appraisal(let mechanism) = ranking.rule, let id = register[mechanism].id?.value,
                let first = ranking.rows.first, let last = ranking.rows.last
            else { continue }
            shown["\(id) \(ranking.period.text) \(ranking.subjects.text)"] =
                "\(first.subject) \(last.subject)"
        }
        for (key, expected) in placesOfTwoDocuments { #expect(shown[key] == expected, "\(key)") }
    }

    @Test("every row that has more than a name is in force")
    func force() async throws {
        let register = try await Self.register()
        for (reference, mechanism) in register.mechanisms {
            guard let id = mechanism.id?.value, id.hasPrefix("1-") || id.hasPrefix("2-") else { continue }
            #expect(register.isAdopted(reference) == !mechanism.isPending, "\(id)")
        }
    }

    /// A village's page stays that of a real village.
    @Test("no village bears more than a dozen rows")
    func load() async throws {
        let register = try await Self.register()
        var rows: [String: Set<String>] = [:]
        for line in register.compliance.lines {
            guard case .region(let region) = line.subject, line.takesPart,
                register.regions[region].level == .village
            else { continue }
            let mechanism = register[register.compliance.keepings[line.keeping].duty.mechanism]
            rows[register.name(of: line.subject), default: []].insert(
                mechanism.id?.value ?? mechanism.name.value)
        }
        #expect(rows.count == 12)
        for (village, ids) in rows { #expect(ids.count <= 12, "\(village) \(ids.sorted())") }
    }
}

private let missedOfTwoDocuments: [String: [String]] = [
    "1-1": [
        "进村四包 县民政局→西岭村 2025-01-01", "进村四包 县商务局→和平社区 2025-07-01", "进村四包 县教育局→枣林村 2026-01-01",
        "进村四包 县应急管理局→北塘村 2026-01-01", "乡镇干部进村四包 云台乡包村干部→石窑村 2025-01-01",
        "乡镇干部进村四包 塘坊镇包村干部→北塘村 2026-01-01",
    ],
    "1-2": [
        "清点五样 粮铺村联村干部 2025-01-01", "清点五样 石窑村驻村干部 2025-07-01", "清点五样 杏坪村联村干部 2026-01-01",
        "清点五样 云台乡包村干部 2026-01-01",
    ],
    "1-4": ["民情报告 杏坪村联村干部 2024-01-01", "民情报告 石窑村驻村干部 2025-01-01"],
    "1-6": [
        "村支两委目标管理考核 云台乡 2024-01-01", "派第一支部书记 县委组织部→西岭村 2024-01-01",
        "派第一支部书记 县委组织部→粮铺村 2024-01-01", "派第一支部书记 县委组织部→粮铺村 2025-01-01",
        "安排县级领导联系 县委组织部→石窑村 2026-01-01",
    ],
    "1-9": [
        "五个好 县民政局→西岭村 2025-01-01", "五个好 县民政局→西岭村 2025-07-01", "五个好 县民政局→西岭村 2026-01-01",
        "五个好 县教育局→枣林村 2026-01-01", "五个好 县水利局→河湾村 2026-01-01", "五个有 北塘村驻村干部 2025-01-01",
        "五个有 粮铺村联村干部 2025-07-01",
        "五个有 石窑村驻村干部 2026-01-01",
    ],
    "1-11": ["总结表彰大会 县委 2024-01-01"],
    "1-12": ["三级接访下访 云台乡 2024-07-01", "三级接访下访 塘坊镇 2025-04-01", "三级接访下访 塘坊镇 2026-04-01"],
    "2-2": [
        "领导带班 塘坊镇 2025-10-01", "领导带班 河东镇 2026-06-01", "县级领导带班 县党群服务中心 2025-11-01",
        "县级领导带班 县党群服务中心 2026-06-01", "坐班和五办 和平社区 2025-09-01", "坐班和五办 河湾村 2026-02-01",
        "坐班和五办 和平社区 2026-04-01",
    ],
    "2-3": ["三联 莲藕产业链党总支 2025-07-01", "三联 莲藕产业链党总支 2026-01-01", "三联 果品产业链党总支 2026-04-01"],
    "2-8": ["基层干部培训班 县委党校 2026-04-01"],
    "2-11": ["三比 北塘村 2025-04-01", "三比 北塘村 2025-10-01", "三比 北塘村 2026-01-01", "三比 南塘村 2026-07-01"],
    "2-12": [
        "实绩申报 西岭村驻村工作队 2025-04-01", "实绩申报 北塘村驻村工作队 2026-07-01", "评季度之星 县委组织部 2026-04-01",
    ],
    "2-13": ["电商站代卖 南塘村 2025-02-01", "电商站代卖 南塘村 2025-08-01", "电商站代卖 枣林村 2026-06-01"],
    "2-14": ["公布报酬单 塘坊镇 2025-07-01", "公布报酬单 云台乡 2025-01-01"],
    "2-16": [
        "年内轮训 石窑村文书 2025-01-01", "坐班值班 石窑村 2025-03-01", "坐班值班 石窑村 2025-09-01", "坐班值班 石窑村 2026-02-01",
        "坐班值班 井峪村 2026-07-01",
    ],
    "2-17": ["大党委共建 和平社区 2025-07-01", "大党委共建 和平社区 2026-04-01"],
    "2-19": ["项目观摩讲评 县委组织部 2025-07-01"],
    "2-20": ["更新平台数据 县审计局 2025-04-01", "更新平台数据 县民政局 2025-10-01", "更新平台数据 县审计局 2026-07-01"],
    "2-22": ["督导检查 县委组织部→西岭村 2025-10-01", "督导检查 县委组织部→北塘村 2026-04-01"],
    "2-23": [
        "对照四强 粮铺村 2025-07-01", "对照四强 粮铺村 2026-01-01", "轮流坐班 粮铺村 2025-08-01", "轮流坐班 南塘村 2026-05-01",
        "年度考核 塘坊镇党委→南塘村 2024-01-01", "年度考核 塘坊镇党委→粮铺村 2024-01-01", "任期考核 塘坊镇党委→粮铺村 2024-01-01",
    ],
    "2-24": ["对照六化 和平社区 2025-01-01", "对照六化 和平社区 2026-01-01"],
    "2-25": ["微党建 和平社区 2025-10-01", "微党建 和平社区 2026-07-01", "红马甲志愿活动 和平社区 2026-01-01"],
    "2-26": [
        "党建工作调度会 智慧党建平台建设指挥部 2025-07-01", "党建工作调度会 基层基础工作指挥部 2026-04-01", "述职联考联评 云台乡党委书记 2025-01-01",
    ],
    "2-27": ["签订责任书 县教育工委书记 2025-01-01", "季度督导 县委督导组 2025-07-01"],
    "2-33": ["三项排查 云台乡 2024-01-01"],
    "2-34": [
        "村干部坐班 柳沟村 2025-02-01", "村干部坐班 柳沟村 2026-08-01", "联系企业 县政协副主席 2025-07-01",
        "联系企业 县委常委、统战部部长 2026-01-01",
    ],
    "2-35": ["农村党员集中培训 云台乡 2025-07-01"],
    "2-36": [
        "六事联动主题党日 杏坪村 2025-09-01", "六事联动主题党日 粮铺村 2025-11-01", "六事联动主题党日 粮铺村 2026-02-01",
        "六事联动主题党日 杏坪村 2026-03-01", "六事联动主题党日 粮铺村 2026-06-01",
    ],
    "2-37": [
        "坐班代办 杏坪村 2025-05-01", "坐班代办 杏坪村 2026-01-01", "坐班代办 石谷村 2026-07-01", "联合审签抽查 河东镇 2025-10-01",
    ],
    "2-38": ["公布三类件数 塘坊镇 2024-01-01"],
    "2-41": ["三千工程 县委组织部 2024-01-01"],
    "2-42": ["督导问效 督导问效指挥部 2025-04-01", "督导问效 督导问效指挥部 2025-10-01", "督导问效 督导问效指挥部 2026-01-01"],
    "2-43": ["青春活动 塘坊镇电商园党总支 2025-07-01", "青春活动 塘坊镇电商园党总支 2026-04-01"],
    "2-44": ["定期通报 县委党的建设指挥部 2025-10-01"],
    "2-45": ["三级干部大会表彰 县委 2025-01-01"],
    "2-46": ["点对点指导 河东镇组织委员 2025-10-01", "点对点指导 塘坊镇组织委员 2026-04-01"],
]

private let missedCounts: [String: [String: Int]] = [
    "1-8": [
        "蹲点调研 县委副书记→云台乡": 14, "蹲点调研 县政府副县长→塘坊镇": 6, "蹲点调研 县人大常委会副主任→塘坊镇": 6,
        "工作调度会 县委副书记→云台乡": 5, "工作调度会 县政府副县长→塘坊镇": 3, "工作调度会 县人大常委会副主任→塘坊镇": 1,
        "解决重大问题 县委副书记→云台乡": 2, "解决重大问题 县政府副县长→塘坊镇": 1, "解决重大问题 县人大常委会副主任→塘坊镇": 1,
        "撰写调研报告 县委副书记→云台乡": 1, "撰写调研报告 县政府副县长→塘坊镇": 1, "指导民主生活会 县委副书记→云台乡": 0,
    ],
    "1-3": [
        "走访农户 柳沟村秤砣群众工作站→柳沟村": 1, "走访农户 石谷村秤砣群众工作站→石谷村": 0, "走访农户 河湾村秤砣群众工作站→河湾村": 1,
        "走访农户 石窑村秤砣群众工作站→石窑村": 1, "走访农户 西岭村秤砣群众工作站→西岭村": 1, "走访农户 井峪村秤砣群众工作站→井峪村": 0,
    ],
    "1-13": ["岗位承诺 枣林村": 1, "岗位承诺 石谷村": 0],
    "2-7": ["民情夜市 河东镇": 15, "民情夜市 塘坊镇": 14, "民情夜市 云台乡": 4],
    "2-10": [
        "主题党日 石谷村": 3, "主题党日 柳沟村": 1, "主题党日 杏坪村": 2, "主题党日 河湾村": 3, "主题党日 粮铺村": 5, "主题党日 北塘村": 8,
        "主题党日 南塘村": 4, "主题党日 和平社区": 4, "主题党日 西岭村": 10, "主题党日 井峪村": 3, "主题党日 石窑村": 3, "主题党日 枣林村": 3,
    ],
    "2-30": [
        "月督导 云台乡督导组→井峪村": 1,
        "月督导 云台乡督导组→枣林村": 1,
        "月督导 云台乡督导组→石窑村": 2,
        "月督导 云台乡督导组→西岭村": 6,
        "月督导 塘坊镇督导组→北塘村": 4,
        "月督导 塘坊镇督导组→粮铺村": 2,
        "月督导 河东镇督导组→河湾村": 3,
        "月督导 河东镇督导组→石谷村": 1,
        "季讲评 塘坊镇党委书记→和平社区": 1, "季讲评 塘坊镇党委书记→粮铺村": 1, "季讲评 云台乡党委书记→西岭村": 2,
        "季讲评 河东镇党委书记→杏坪村": 1, "半年总结 县农业农村局→西岭村": 1, "半年总结 县农业农村局→北塘村": 1,
        "年终总评 县农业农村局→石谷村": 0,
    ],
    "2-29": ["五亮 县民政局": 1, "五亮 县水利局": 1],
]

private let booksOfTwoDocuments: [String: (closed: Int, overdue: [String])] = [
    "1-4 民情一本账": (7, []), "1-5 帮办台账": (7, ["帮争项目资金：后沟护坡进度款"]), "1-6 五星之家评比台账": (5, []),
    "1-10 四帮扶台账": (7, ["改掉卫生陋习：柳沟村旱厕"]), "1-11 提拔台账": (1, ["郝*伟（柳沟村联村工作组）连续三年优秀：重点提拔"]),
    "1-12 整顿转化巩固台账": (1, ["西岭村党支部：会开不成、公开栏没人管"]),
    "1-13 全程代理台账": (21, ["老人高龄补贴认证代办"]), "1-14 党建＋项目台账": (8, ["党建＋脱贫攻坚：石窑村蓄水池"]),
    "2-1 村集体增收台账": (14, ["盘活资源：旧村部后排空房出租"]), "2-4 认领台账": (8, ["基层一线：西岭村旧村部后排空房出租"]),
    "2-6 双示范村创建台账": (1, []), "2-9 一村一策台账": (1, ["西岭村：书记兼任值班、会议补开"]), "2-11 三争评选台账": (4, []),
    "2-12 吃住在村台账": (2, []), "2-15 抓党建责任清单": (6, ["镇级：石窑村沟掌组活动点修好"]), "2-17 社区场所台账": (1, ["菜市场便民点"]),
    "2-16 固定值班电话台账": (1, ["石窑村：村部固定值班电话"]), "2-17 整顿转化台账": (1, []),
    "2-19 党建项目台账": (5, ["菜市场便民点"]), "2-21 场所清零台账": (3, ["菜市场便民点"]), "2-22 整顿台账": (1, ["西岭村：倒排第一，会到不齐"]),
    "2-27 整改台账": (5, ["云台乡：石窑村沟掌组活动点修好"]), "2-28 村室建设台账": (3, ["柳沟村幸福院配套：补助十八万元"]),
    "2-31 三级调解台账": (6, ["村级：蓄水池占地补偿"]), "2-40 建支部台账": (5, ["南塘水产合作社：党员 4 名"]),
    "2-46 非公企业摸排台账": (2, []),
]

private let placesOfTwoDocuments: [String: String] = [
    "1-11 2024年 乡镇": "河东镇 云台乡", "1-11 2025年 乡镇": "河东镇 云台乡", "1-11 2024年 单位": "县水利局 县民政局",
    "1-11 2025年 单位": "县水利局 县民政局", "1-11 2023年 人": "郝*伟（柳沟村联村工作组） 乔*丽（西岭村联村工作组）",
    "1-11 2025年 人": "郝*伟（柳沟村联村工作组） 乔*丽（西岭村联村工作组）", "2-27 2025年第一季度 岗位": "河东镇党委书记 云台乡党委书记",
    "2-27 2025年第二季度 岗位": "河东镇党委书记 云台乡党委书记", "2-27 2025年第三季度 岗位": "河东镇党委书记 县工业集中区党工委书记",
    "2-27 2025年第四季度 岗位": "河东镇党委书记 云台乡党委书记", "2-27 2026年第一季度 岗位": "河东镇党委书记 塘坊镇党委书记",
    "2-27 2026年第二季度 岗位": "河东镇党委书记 云台乡党委书记", "2-27 2026年第三季度 岗位": "河东镇党委书记 县教育工委书记",
    "2-14 2024年 村": "井峪村 石窑村", "2-14 2025年 村": "井峪村 石窑村",
    "2-30 2025年上半年 岗位": "柳沟村党支部书记 北塘村党支部书记", "2-30 2025年下半年 岗位": "柳沟村党支部书记 北塘村党支部书记",
    "2-30 2025年 岗位": "柳沟村党支部书记 北塘村党支部书记", "2-30 2026年上半年 岗位": "柳沟村党支部书记 北塘村党支部书记",
    "2-30 2025年上半年 人": "孙*梅（县农业农村局经管站站长） 郑*丽（县教育局办公室主任）",
    "2-30 2025年下半年 人": "王*宁（县水利局农水股股长） 郑*丽（县教育局办公室主任）",
    "2-30 2025年 人": "孙*梅（县农业农村局经管站站长） 郑*丽（县教育局办公室主任）",
    "2-30 2026年上半年 人": "孙*梅（县农业农村局经管站站长） 郑*丽（县教育局办公室主任）",
]
