import Documents
import Testing

@testable import Records

@Suite("The keys that the guide lists are the reader's")
struct KeyTableTests {
    /// The tables of a kind, what every disclosure may have put before its own.
    private func tables(of kind: RecordKind) -> [KeyTable] {
        guard case .disclosure = kind else { return kind.keyTables }
        var common = KeyTable.common
        common[0].keys += kind.keyTables.first?.keys ?? []
        return common + kind.keyTables.dropFirst()
    }

    private func names(_ table: KeyTable) -> [String] { table.keys.map(\.term.chinese) }

    /// A sample with everything written, and with mappings where it has a shorter way to write.
    private func text(_ sample: FilledSample) -> String {
        sample.uncommented(sample.filled)
            .replacing("附件: [fujian.pdf]", with: "附件: [{文件: fujian.pdf, 名称: 甲}]")
            .replacing(
                "选项: {满意: 22, 基本满意: 4, 不满意: 1}",
                with: "选项: [{选项: 满意, 票数: 22}, {选项: 基本满意, 票数: 4}, {选项: 不满意, 票数: 1}]")
    }

    /// The same where a longer way of writing does without what the shorter one needs: a statement of several accounts.
    private func longer(_ sample: FilledSample) -> String {
        text(sample).replacing("账户: 银行存款", with: "账户: [{名称: 银行存款, 期初: 1000.00, 期末: 1059.50}]")
    }

    @Test("all of them, and no others, in the same order", arguments: FilledSample.all)
    func keys(_ sample: FilledSample) async {
        var offered: [[String]] = []
        for text in Set([text(sample), longer(sample)]) {
            offered += await FilledSample.mappings(of: text, at: sample.path, in: sample.site).map(\.offered)
        }
        // The scores of an evaluation have columns of its method's besides: asked below.
        let listed = tables(of: sample.kind).filter { !$0.place.hasPrefix("成绩") }.map(names)
        #expect(Set(offered) == Set(listed))
    }

    @Test(
        "what is said to be needed is missed when it is left out, and nothing else",
        arguments: FilledSample.all)
    func needed(_ sample: FilledSample) async {
        await expectNeeded(text(sample), at: sample.path, tables(of: sample.kind), in: sample.site)
        if longer(sample) != text(sample) {
            await expectNeeded(
                longer(sample), at: sample.path,
                tables(of: sample.kind).filter { $0.place.hasPrefix("账户") }, in: sample.site)
        }
    }

    private func expectNeeded(
        _ text: String, at path: String, _ tables: [KeyTable], in site: (String) -> String
    ) async {
        for mapping in await FilledSample.mappings(of: text, at: path, in: site) {
            guard let table = tables.first(where: { names($0) == mapping.offered }) else { continue }
            for key in table.keys where mapping.keys.contains(key.term.chinese) {
                let name = key.term.chinese
                let said = await FilledSample.complaints(
                    without: name, ofMapping: mapping.number, of: text, at: path, in: site)
                let isMissed = said.contains {
                    $0.check == "missing-key" && $0.message.contains("“\(name)”")
                }
                #expect(isMissed == key.isNeeded, "\(table.place) \(name)")
            }
            for key in table.keys where key.isNeeded {
                #expect(mapping.keys.contains(key.term.chinese), "\(table.place) \(key.term.chinese)")
            }
        }
    }

    @Test("of scores, beside the components of the method")
    func scores() async {
        func site(_ text: String) -> String {
            "-- hedong/shigu/a.md --\n\(text)-- methods/m.md --\n---\n类型: 工作法\n标题: 样法\n考评: {等次: [{名称: 优秀}]}\n---\n"
        }
        let text =
            "---\n类型: 考评\n标题: 甲\n日期: 2026-03-01\n办法: 样法\n期间: 2025\n成绩: [{对象: 石谷村, 等次: 优秀}]\n---\n"
        let offered = await FilledSample.mappings(of: text, at: "hedong/shigu/a.md", in: site)
        let table = KeyTable.evaluation[1]
        #expect(offered.map(\.offered).contains(names(table)))
        await expectNeeded(text, at: "hedong/shigu/a.md", [table], in: site)
    }

    @Test("of the board")
    func board() async {
        func site(_ text: String) -> String { "-- board.yml --\n" + text }
        let text =
            "名称: 晒谷县村务公开栏\n单位: [{名称: 县水利局}]\n规则: {公布天数: 15, 放假: [{起: 2026-01-01, 止: 2026-01-03}]}\n菜单: [{名称: 关于, 地址: pages/guanyu/}]\n"
        let offered = await FilledSample.mappings(of: text, at: "board.yml", in: site).map(\.offered)
        #expect(offered == KeyTable.board.map(names))
        await expectNeeded(text, at: "board.yml", KeyTable.board, in: site)
    }
}
