import Documents
import Testing

@testable import Records

@Suite("Samples")
struct SampleTests {
    @Test("an unedited one is refused: a placeholder a line, and nothing else", arguments: FilledSample.all)
    func unedited(_ sample: FilledSample) async {
        let found = await judge(sample.site(sample.text)).found
        #expect(Set(found.map(\.check)) == ["placeholder"])
        #expect(found.allSatisfy { $0.severity == .error && $0.location.path == sample.path })
        let open = sample.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { !$1.hasPrefix("#") && $1.contains("〔填：") }.map { Int32($0.offset + 1) }
        #expect(found.map(\.location.place.line) == open)
    }

    @Test("with what is optional written too, it is refused so all the same", arguments: FilledSample.all)
    func uncommented(_ sample: FilledSample) async {
        let found = await judge(sample.site(sample.uncommented(sample.text))).found
        #expect(Set(found.map(\.check)) == ["placeholder"], "\(found)")
    }

    @Test("filled in, it builds: what must be there alone", arguments: FilledSample.all)
    func filled(_ sample: FilledSample) async {
        let said = await briefs(sample.site(sample.filled))
        #expect(said == [])
    }

    @Test("filled in, it builds: with everything that may be there", arguments: FilledSample.all)
    func whole(_ sample: FilledSample) async {
        // What the method asks for is there.
        let roster = """
            -- mingce.md --
            ---
            类型: 名册
            标题: 驻村名册
            日期: 2026-03-01
            办法: methods/yang.md
            名单: [{编号: G009, 职务: 队员, 角色: 队员, 起: 2026-01-05}]
            ---

            """
        let said = await briefs(
            sample.site(sample.uncommented(sample.filled)) + (sample.path == "methods/yang.md" ? roster : ""))
        #expect(said == [])
    }

    @Test(
        "nothing in it is said but placeholders and its kind: nobody signs, no day, no figure",
        arguments: FilledSample.all)
    func says(_ sample: FilledSample) {
        guard
            case .record(let node?, _) = Document(parsing: SourceFile(path: sample.path, text: sample.text))
                .content
        else {
            Issue.record("no record")
            return
        }
        for scalar in node.scalars.dropFirst() { #expect(scalar.hasPrefix("〔填：") && scalar.hasSuffix("〕")) }
        #expect(node.scalars.first == sample.kind.text)
        #expect(!node.keys.contains("审核"))
    }

    @Test("it has every field that its reader takes, or explains it", arguments: FilledSample.all)
    func fields(_ sample: FilledSample) async {
        let forgotten = await sample.forgottenFields()
        #expect(forgotten == [])
    }

    @Test("it names every word that a field of few words takes", arguments: FilledSample.all)
    func words(_ sample: FilledSample) async {
        let forgotten = await sample.forgottenWords()
        #expect(forgotten == [])
    }

    @Test("every kind has one")
    func all() {
        #expect(Set(FilledSample.all.map(\.kind.text)) == Set(RecordKind.all.map(\.text)))
    }

    @Test(
        "a kind that there is not: the word that was meant, and its sample",
        arguments: [
            ("镇", "乡镇"), ("街道", "乡镇"), ("town", "乡镇"), ("社区", "村"), ("行政村", "村"), ("区", "县"), ("工作发", "工作法"),
        ])
    func kinds(word: String, meant: String) async {
        let found = await judge("---\n类型: ▸\(word)\n标题: 甲\n---\n")
        #expect(found.briefs == ["wrong-type ▸ “\(word)”不是已知的类型"])
        #expect(found.found.first?.help.hasPrefix("是否想写“\(meant)”？样稿：gongkai new \(meant)。可以写：") == true)
    }

    @Test("where something else is wanted first, its sample is named")
    func next() async {
        let helps = await judge(
            "正文\n-- hedong/shigu/b.md --\n---\n类型: 工作记录\n标题: 甲\n日期: 2026-03-01\n办法: 四个一\n职责: 联系\n村: 丙丁戊村\n---\n"
        ).found.map(\.help)
        #expect(
            helps.sorted()
                == [
                    "先在 methods/ 里写一个工作法；样稿：gongkai new 工作法",
                    "写已有的名称，或先为它建一个带 _index.md 的文件夹；样稿：gongkai new 村",
                    "在文件开头两行“---”之间写 类型、标题、日期；样稿：gongkai new 公告",
                ].sorted())
    }

    @Test(
        "what is written as a sentence: the shape that it should have, with its own fields",
        arguments: [
            (
                "四议: {提议: 十一月一日开会}",
                "写成 {日期: …, 会议: …, 应到: …, 实到: …, 同意: …, 反对: …, 弃权: …, 比例: …, …}，冒号用半角，后面空一格"
            ),
            ("四议: {提议: {日期: 2026-02-01}}\n审核: 村务监督委员会", "每项另起一行，以“- ”开头，写成 {角色: …, 日期: …, 意见: …}"),
        ])
    func shapes(fields: String, help: String) async {
        let found = await judge("---\n类型: 四议两公开\n标题: 甲\n日期: 2026-03-01\n\(fields)\n---\n").found
        #expect(found.map(\.check) == ["wrong-type"])
        #expect(found.map(\.help) == [help])
    }

    @Test("rows that are no rows, and options that are a sentence")
    func rows() async {
        func help(_ kind: String, _ fields: String) async -> [String] {
            await judge("---\n类型: \(kind)\n标题: 甲\n日期: 2026-03-01\n\(fields)\n---\n").found.map(\.help)
        }
        let shape = "{序号: …, 组别: …, 姓名: …, 标准: …, 数量: …, 金额: …, 备注: …}"
        #expect(await help("补贴发放", "名单: [张*三 300元]") == ["写成 - \(shape)"])
        #expect(
            await help("补贴发放", "名单: 张*三 300元") == ["把表放在本文件旁边，写它的文件名，如 2026-03.csv；或每行写一个 - \(shape)"])
        #expect(
            await help("测评", "发出: 9\n收回: 9\n有效: 9\n选项: 满意9") == [
                "写成 {满意: 20, 基本满意: 3, 不满意: 1}，或写 CSV 文件名"
            ])
    }

    @Test("a draft may be unfinished; its numbers of persons are refused all the same")
    func draft() async {
        let text =
            "---\n类型: 财务公开\n标题: 账\n日期: 〔填：日期〕\n草稿: 是\n期间: 〔填：期间〕\n期初: 1\n期末: 2\n收支: 〔填：表〕\n---\n\n〔填：正文〕\n"
        #expect(await briefs(text) == [])
        #expect(
            await briefs("---\n类型: 公告\n标题: ▸〔填：11010519491231002X〕\n日期: 2026-03-01\n---\n")
                == [
                    "identity-number ▸ 身份证号不得公开：这里有一个 18 位的居民身份证号",
                    "placeholder ▸ 还没有填：“〔填：*****************X〕”",
                ])
    }

    @Test("what else is wrong is said in the same run")
    func others() async {
        #expect(
            await briefs("---\n类型: 公告\n标题: ▸〔填：标题〕\n日期: ▸3月1日\n▸附近: a.pdf\n---\n") == [
                "placeholder ▸ 还没有填：“〔填：标题〕”", "wrong-type ▸ “3月1日”不是存在的日期（日期）", "unknown-key ▸ 未知字段“附近”",
            ])
    }
}

@Suite("A new board")
struct NewBoardTests {
    private var site: String {
        NewBoard.files(on: Example.asOf).map { "-- \($0.path) --\n\($0.text)" }.joined()
            + "-- hedong/_index.md --\n-- hedong/shigu/_index.md --\n"
    }

    @Test("it builds, and only its first notice is published")
    func builds() async {
        let board = await judge(site)
        #expect(board.found == [])
        #expect(board.register.regions.map(\.title.value) == ["示例县", "示例镇", "示例村"])
        #expect(board.register.disclosures.map(\.path) == [NewBoard.notice])
        #expect(board.register.pages.isEmpty)
        #expect(board.register.methods.count == 1)
        #expect(!board.register.isAdopted(Mechanism.Reference(method: Method.Reference(0), item: nil)))
        #expect(board.register.compliance.keepings.allSatisfy { !$0.isAdopted })
    }

    @Test("what it says is of made-up places and of nobody")
    func made() {
        for (path, text) in NewBoard.files(on: Example.asOf) {
            #expect(text.contains("示例") || text.contains("草稿: 是"), "\(path)")
            #expect(!text.contains("审核"), "\(path)")
        }
    }

    @Test("its settings hold every key that there is, and every word of a closed list")
    func settings() async {
        let values = [
            "https://gongkai.example.cn/", "0399-8360100", "农业农村局", "CC BY 4.0", "请监督", "全国", "15", "15",
            "10", "90", "\"{地区}〔{年}〕{号}号\"", "财会〔2023〕14号", "15 元/人", "2/3", "3", "3", "4", "2026-01-01",
            "2026-10-01", "2026-10-07", "2026-10-10", "60%",
            "关于", "pages/guanyu/", "打印", "北京时间", "2026-06-30",
            "县水利局", "单位", "县直", "水利局", "经手人", "人",
        ]
        let text = FilledSample.uncomment(FilledSample.fill(NewBoard.board, with: values))
            .replacing(NewBoard.name, with: "晒谷县村务公开栏")
        func site(_ text: String) -> String { "-- board.yml --\n" + text }
        let said = await briefs(site(text))
        #expect(said == [])
        #expect(
            await FilledSample.forgottenFields(text, explained: NewBoard.board, at: "board.yml", in: site)
                == [])
        #expect(
            await FilledSample.forgottenWords(text, explained: NewBoard.board, at: "board.yml", in: site)
                == [])
        let unedited = await judge(site(FilledSample.uncomment(NewBoard.board))).found
        #expect(Set(unedited.map(\.check)) == ["placeholder"])
    }

    @Test("once it has an address of its own, what is still an example is named")
    func addressed() async {
        let site = site.replacing("名称: 示例县村务公开栏\n", with: "名称: 示例县村务公开栏\n网址: https://gongkai.example.cn/\n")
            .replacing("标题: 示例镇\n", with: "标题: 河东镇\n")
        #expect(
            await judge(site).lines == [
                "_index.md:3:5: 名称还是示例：“示例县”", "board.yml:1:1: 公开栏的名称还是示例：“示例县村务公开栏”",
                "methods/shili.md:3:5: 名称还是示例：“示例工作法”", "shilizhen/_index.md:3:5: “河东镇”的介绍还是示例",
                "shilizhen/shilicun/_index.md:3:5: 名称还是示例：“示例村”",
            ])
    }

    @Test("what to run next is told as its author would run it")
    func next() {
        let words = NewBoard.next(in: "our-board/", program: ".build/release/gongkai")
        #expect(
            words.contains(
                "   .build/release/gongkai build --content our-board --theme theme --output public\n"))
        #expect(
            words.contains(
                "   .build/release/gongkai new 公告 > our-board/shilizhen/shilicun/2026-03-tongzhi.md\n"))
    }
}
