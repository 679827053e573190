import Documents
import Testing

@testable import Records

private func notice(_ others: String = "", body: String = "") -> String {
    "---\n类型: 公告\n标题: 停水通知\n日期: 2026-03-01\n\(others)\n---\n\n\(body)\n"
}

private func region(_ kind: String, _ title: String, code: String) -> String {
    "---\n类型: \(kind)\n标题: \(title)\n代码: \"\(code)\"\n---\n"
}

@Suite("Names, addresses and codes")
struct NamingChecksTests {
    @Test("an id that is another's address")
    func idOfAddress() async {
        let site = notice() + "-- hedong/shigu/b.md --\n" + notice("编号: hedong/shigu/a")
        #expect(
            await judge(site).lines == [
                "hedong/shigu/b.md:5:5: 编号重复：“hedong/shigu/a”，hedong/shigu/a.md 已经用了"
            ])
        let first = notice("编号: hedong/shigu/b") + "-- hedong/shigu/b.md --\n" + notice()
        #expect(
            await judge(first).lines == [
                "hedong/shigu/a.md:5:5: 编号重复：“hedong/shigu/b”，hedong/shigu/b.md 已经用了"
            ])
    }

    @Test("the ends of an alias are the same however they are written")
    func aliases() async {
        #expect(
            await judge(notice("别名: /old/road/")).register.disclosures[Disclosure.Reference(0)].aliases.map(
                \.value) == [
                    "old/road/index.html"
                ]
        )
    }

    @Test(
        "an alias is an address of this site",
        arguments: ["/", "../road", "https://example.gov.cn/a", "a\\\\b"])
    func wrongAlias(_ alias: String) async {
        #expect(await judge(notice("别名: \"\(alias)\"")).found.map(\.check) == ["wrong-type"])
    }

    @Test("a table of names that are none is told of each, and of what was meant only at first")
    func manyUnknown() async {
        let rows = (0..<60).map { "石谷村\(Unicode.Scalar(0x4E00 + UInt32($0)) ?? "一"),50" }.joined(
            separator: "\n")
        let found = await judge(
            """
            -- methods/s.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 100}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]
            ---
            -- hedong/shigu/a.md --
            ---
            类型: 考评
            标题: 考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            对象: 村
            成绩: b.csv
            ---
            -- hedong/shigu/b.csv --
            对象,日常
            \(rows)
            """
        ).found.filter { $0.check == "unknown-region" }
        #expect(found.count == 60)
        #expect(found[0].message == "没有叫“石谷村一”的村" && found[0].help == "是否想写“石谷村”？")
        #expect(found[49].help == "是否想写“石谷村”？")
        #expect(found[50].help == "写已有的名称，或先为它建一个带 _index.md 的文件夹；样稿：gongkai new 村")
    }

    @Test("codes of every level")
    func codes() {
        func fault(_ code: String, _ level: Region.Level, county: String? = "411122", township: String? = nil)
            -> String?
        {
            RegionCode.fault(code, of: level, county: county, township: township)?.text
        }
        #expect(fault("411122", .county) == nil)
        #expect(fault("411123", .county) == "代码不属本县：“411123”的前六位不是 411122")
        #expect(fault("411122100", .township) == nil)
        #expect(fault("41112210", .township) == "代码位数不对：“41112210”，乡镇的代码是 9 位数字")
        #expect(fault("411122100200", .village) == nil)
        #expect(fault("411122100200", .village, township: "411122100") == nil)
        #expect(
            fault("411122101200", .village, township: "411122100") == "代码不属本乡镇：“411122101200”的前九位不是 411122100"
        )
        #expect(fault("41112210020A", .village) == "代码位数不对：“***********A”，村的代码是 12 位数字")
        #expect(fault("411122100200", .village, county: nil) == nil)
        #expect(fault("990001100200", .village) == "代码不属本县：“990001100200”的前六位不是 411122")
        #expect(fault("990009100200", .village, county: "990001", township: "990001100") == nil)
        #expect(fault("411122100200", .village, county: "990001") == "代码不属本县：“411122100200”的前六位不是 990001")
    }

    @Test("a township's code is that of the folder above")
    func township() async {
        let site =
            "-- board.yml --\n名称: 临水县\n代码: \"411122\"\n-- hedong/_index.md --\n"
            + region("乡镇", "河东镇", code: "411122100")
            + "-- hedong/shigu/_index.md --\n" + region("村", "石谷村", code: "411122101200")
        #expect(
            await judge(site).lines == [
                "hedong/shigu/_index.md:4:5: 代码不属本乡镇：“411122101200”的前九位不是 411122100"
            ])
    }

    @Test("an identity number in a body or a table, and long numbers that are none")
    func identityNumbers() async {
        #expect(await briefs(notice(body: "流水号 722848123456789012，编号 110105194912310021。")) == [])
        #expect(
            await briefs(notice(body: "身份证 34052419800101001x。")) == [
                "identity-number 8:5 身份证号不得公开：这里有一个 18 位的居民身份证号"
            ])
        let list = "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: [{姓名: 李*, 金额: 5, 备注: 11010519491231002X}]\n---"
        #expect(await briefs(list) == ["identity-number 5:26 身份证号不得公开：这里有一个 18 位的居民身份证号"])
    }

    @Test(
        "regions lie in each other as the county, its townships and their villages do",
        arguments: [
            ("_index.md", "村", "最上层应当是县，这里写的是村", "把类型改为 县；村放在下一层的文件夹里"),
            ("hedong/_index.md", "县", "县只写在最上层，“甲”在 hedong", "改类型为 乡镇 或 村；县的介绍写在最上层的 _index.md"),
            ("hedong/shigu/b/_index.md", "乡镇", "乡镇不能在村里：“甲”在村“石谷村”的文件夹里", "移到 hedong/shigu 之外，或改类型"),
            ("hedong/b/_index.md", "乡镇", "乡镇不能在乡镇里：“甲”在乡镇“河东镇”的文件夹里", "移到 hedong 之外，或改类型"),
            ("hedong/shigu/x/b/_index.md", "村", "村不能在村里：“甲”在村“石谷村”的文件夹里", "移到 hedong/shigu 之外，或改类型"),
        ])
    func levels(_ path: String, _ kind: String, _ message: String, _ help: String) async {
        let found = await judge("-- \(path) --\n---\n类型: ▸\(kind)\n标题: 甲\n---\n")
        #expect(found.briefs == ["region-level ▸ \(message)"])
        #expect(found.found.map(\.help) == [help])
    }

    @Test("a village may lie in a folder of its township that is no region")
    func looseVillages() async {
        #expect(await briefs("-- hedong/x/b/_index.md --\n---\n类型: 村\n标题: 甲\n---\n") == [])
    }

    @Test("villages right in a county are told of where others lie in townships")
    func villagesOfTheCounty() async {
        let found = await judge("-- b/_index.md --\n---\n类型: ▸村\n标题: 甲村\n---\n")
        #expect(found.briefs == ["village-without-township ▸ 甲村直接在县下，不属于任何乡镇"])
        #expect(found.found.map(\.help) == ["把文件夹“b”移到它乡镇的文件夹里；它是乡镇的，类型写 乡镇"])
        // A board whose county has villages only.
        let small = "-- hedong/_index.md --\n" + region("村", "河东村", code: "990001100200")
        #expect(
            await briefs(small + "-- b/_index.md --\n---\n类型: 村\n标题: 甲村\n---\n").contains {
                $0.hasPrefix("village-")
            } == false)
    }

    @Test("a folder beside the regions' that is none: of a village, of a township, of one that is misspelt")
    func looseFolders() async {
        func said(_ site: String) async -> [String] {
            let found = await judge(site)
            return zip(found.lines, found.found).map { "\($0) | \($1.help)" }
        }
        #expect(
            await said("-- hedong/shigv/a.md --\n" + notice() + "-- hedong/shigv/b/c.md --\n" + notice()) == [
                "hedong/shigv/_index.md:1:1: 文件夹“shigv”没有 _index.md：里面的 2 条公开算河东镇自己的"
                    + " | 是一个村的，在 hedong/shigv 里建 _index.md，写 类型: 村 和 标题；名字打错的，改成“shigu”；是河东镇自己的，移到 hedong"
            ])
        #expect(
            await said("-- xicun/b/_index.md --\n---\n类型: 村\n标题: 甲村\n---\n-- xicun/a.md --\n" + notice()) == [
                "xicun/_index.md:1:1: 文件夹“xicun”没有 _index.md：甲村不属于任何乡镇"
                    + " | 在 xicun 里建 _index.md，写 类型: 乡镇 和 标题；样稿：gongkai new 乡镇"
            ])
    }

    @Test(
        "folders that need no region: of a village, of a year, of a kind, and one whose own cannot be read",
        arguments: [
            "hedong/shigu/x/a.md", "hedong/2026/a.md", "hedong/公告/a.md", "hedong/notices/a.md", "2026/a.md",
            "hedong/a.md",
            "a.md",
        ])
    func foldersOfRecords(_ path: String) async {
        #expect(await briefs("-- \(path) --\n" + notice()) == [])
    }

    @Test("a folder whose region cannot be read is told of once")
    func unreadFolder() async {
        let site = "-- hedong/liushu/_index.md --\n---\n▸类型: 村\n---\n-- hedong/liushu/a.md --\n" + notice()
        #expect(await briefs(site) == ["missing-key ▸ 缺少“标题”"])
    }

    @Test(
        "an ending that Notepad added",
        arguments: [
            ("hedong/shigu/b.md.txt", ".md", ".txt"), ("hedong/shigu/b.CSV.TXT", ".csv", ".TXT"),
            ("hedong/shigu/_index.md.txt", ".md", ".txt"),
        ])
    func endingTwice(_ path: String, _ ending: String, _ extra: String) async {
        let found = await judge("-- \(path) --\n甲\n")
        #expect(found.lines == ["\(path):1:1: 后缀不认得，这个文件没有读：按附件处理"])
        #expect(found.found.map(\.help) == ["后缀改成 \(ending)，去掉末尾的“\(extra)”；看不到它时，在资源管理器的“查看”里勾选“文件扩展名”"])
        #expect(await briefs("-- hedong/shigu/说明.txt --\n甲\n") == [])
    }

    @Test("a county that cannot be read is not missing")
    func unreadCounty() async {
        #expect(await briefs("-- _index.md --\n---\n▸类型: 县\n---\n") == ["missing-key ▸ 缺少“标题”"])
    }

    @Test("a name that two villages bear")
    func namesakes() async {
        let other = "-- hedong/liushu/_index.md --\n---\n类型: 村\n标题: 石谷村\n---\n"
        let found = await judge(notice("村: ▸石谷村") + other)
        #expect(found.briefs == ["unknown-region ▸ 有 2 个叫“石谷村”的村"])
        #expect(found.found.map(\.help) == ["改写路径：hedong/liushu、hedong/shigu"])
        let scores = """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩: [{对象: ▸石谷村, 日常: 55}]
            ---
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评: {分项: [{名称: 日常, 分值: 100}]}
            ---

            """
        #expect(await briefs(scores + other) == ["unknown-region ▸ 有 2 个叫“石谷村”的村"])
    }
}
