import Records
import Testing

@testable import Website

/// The files of lists whose names are gone: what becomes of them where others name them, and what is said there.
@Suite("Files of lists that are over")
struct TakenDownFilesTests {
    private static let list = """
        -- hedong/shigu/butie.md --
        ---
        类型: 补贴发放
        标题: 地力补贴
        日期: 2026-01-05
        公开: {公示: {起: 2026-01-05, 止: 2026-01-25}}
        名单: [{姓名: 王*明, 金额: 1.00}, {姓名: 李*, 金额: 2.00}, {姓名: 赵*, 金额: 3.00}]
        附件: mingdan.pdf
        ---

        见[另一份](ling.pdf)。

        -- hedong/shigu/mingdan.pdf --
        （文件）
        -- hedong/shigu/ling.pdf --
        （文件）

        """

    private static func notice(_ path: String, _ fields: String, _ body: String = "如下。") -> String {
        "-- \(path) --\n---\n类型: 公告\n标题: \(path)\n日期: 2026-01-06\n\(fields)---\n\n\(body)\n\n"
    }

    /// What is said, and which of the two files are published.
    private static func outcome(_ text: String, on day: Day) async -> (said: [String], files: [String]) {
        let fixture = await SiteFixture(text, asOf: day)
        let files = fixture.site.copies.map(\.path).filter { $0.hasPrefix("hedong/") }
        return (fixture.complaints, files.sorted())
    }

    private static let during = Day(2026, 1, 25)!
    private static let after = Day(2026, 1, 26)!
    private static let both = ["hedong/shigu/ling.pdf", "hedong/shigu/mingdan.pdf"]
    private static let help = "这里也删去；不是那份名单、要公布的，另存一个名字，这里写新的名字"

    @Test("an attachment, a link of a record, of a page and of a place go with the list, and each is told")
    func gone() async {
        let others =
            Self.notice("hedong/b.md", "附件: shigu/mingdan.pdf\n")
            + Self.notice("hedong/c.md", "", "见[名单](shigu/mingdan%2Epdf?a#b)和[表](/hedong/shigu/ling.pdf)。")
            + "-- pages/d.md --\n---\n类型: 页面\n标题: 关于\n---\n\n![图](../hedong/shigu/mingdan.pdf)\n\n"
            + "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n---\n\n[名单](mingdan.pdf)\n"
        let before = await Self.outcome(Self.list + others, on: Self.during)
        #expect(before.said == [])
        #expect(before.files == Self.both)
        let (said, files) = await Self.outcome(Self.list + others, on: Self.after)
        #expect(files == [])
        let gone = "“mingdan.pdf”随 hedong/shigu/butie.md 到期撤下，这里也不再发布 | \(Self.help)"
        #expect(
            said == [
                "hedong/b.md:5:5: \(gone)", "hedong/c.md:7:7: \(gone)",
                "hedong/c.md:7:36: “ling.pdf”随 hedong/shigu/butie.md 到期撤下，这里也不再发布 | \(Self.help)",
                "hedong/shigu/_index.md:6:6: \(gone)", "pages/d.md:6:6: \(gone)",
            ])
    }

    @Test("by its withdrawal no less")
    func takenBack() async {
        let list = Self.list.replacing("名单: [", with: "撤回: {原因: 登错了人, 日期: 2026-01-10}\n名单: [")
        let other = Self.notice("hedong/b.md", "附件: shigu/mingdan.pdf\n", "[表](shigu/ling.pdf)")
        let (said, files) = await Self.outcome(list + other, on: Day(2026, 1, 10)!)
        #expect(files == [])
        #expect(
            said == [
                "hedong/b.md:5:5: “mingdan.pdf”随 hedong/shigu/butie.md 撤回，这里也不再发布 | \(Self.help)",
                "hedong/b.md:8:5: “ling.pdf”随 hedong/shigu/butie.md 撤回，这里也不再发布 | \(Self.help)",
            ])
        #expect(await Self.outcome(list + other, on: Day(2026, 1, 9)!).files == Self.both)
    }

    @Test("what another list has that still hangs goes with that one; nothing is said of it meanwhile")
    func hanging() async {
        let other =
            Self.list.replacing("shigu/butie", with: "shigu/butie2").replacing("01-25", with: "02-10")
            .replacing("见[另一份](ling.pdf)。", with: "")
            .split(separator: "-- hedong/shigu/mingdan.pdf").first.map(String.init) ?? ""
        let link = Self.notice("hedong/b.md", "", "[名单](shigu/mingdan.pdf)")
        let text = Self.list + other + "\n" + link
        let kept = await Self.outcome(text, on: Self.after)
        #expect(kept.said == [])
        #expect(kept.files == ["hedong/shigu/mingdan.pdf"])
        let gone = await Self.outcome(text, on: Day(2026, 2, 11)!)
        #expect(gone.files == [])
        #expect(
            gone.said == [
                "hedong/b.md:7:6: “mingdan.pdf”随 hedong/shigu/butie.md 到期撤下，这里也不再发布 | \(Self.help)"
            ])
    }

    @Test("a notice that was taken back may be no list: what others link to stays, and they are told")
    func notices() async {
        let text =
            Self.notice(
                "hedong/shigu/dibao.md", "撤回: {原因: 登错了人, 日期: 2026-01-10}\n附件: mingdan.pdf\n", "[表](ling.pdf)")
            + "-- hedong/shigu/mingdan.pdf --\n（文件）\n-- hedong/shigu/ling.pdf --\n（文件）\n"
            + Self.notice("hedong/b.md", "附件: shigu/mingdan.pdf\n", "[表](shigu/ling.pdf)")
        let (said, files) = await Self.outcome(text, on: Self.after)
        #expect(files == Self.both)
        let help = "是同一份名单的，这里也删去；确实可以公布的，另存一个名字"
        #expect(
            said == [
                "hedong/b.md:5:5: “mingdan.pdf”是 hedong/shigu/dibao.md 撤回了的附件，这里还在发布 | \(help)",
                "hedong/b.md:8:5: “ling.pdf”是 hedong/shigu/dibao.md 撤回了的附件，这里还在发布 | \(help)",
            ])
    }
}
