import Documents
import Testing

@testable import Records

@Suite("Who is a record")
struct FrameTests {
    @Test(
        "a kind that stands on a line of its own is told at first sight",
        arguments: [
            ("---\n类型: 公告\n标题: 甲\n---\n文\n", true), ("---\r\n标题: 甲\r\n类型: 财务公开\r\n---\r\n", true),
            ("---\nkind: notice\n---\n", true), ("---\n类型: 页面\n---\n", true),
        ])
    func atFirstSight(_ text: String, _ isRecord: Bool) {
        #expect(Frame.mayTake("a.md", Array(text.utf8)) == !isRecord)
    }

    @Test(
        "what may be a work method, or says its kind in another way, is read whole",
        arguments: [
            "---\n类型: 工作法\n---\n", "---\n类型: \"公告\"\n---\n", "---\n{类型: 公告}\n---\n", "---\n类型:\n  公告\n---\n",
            "---\n类型: 公告 # 或者别的\n---\n", "---\n标题: 甲\n---\n类型: 公告\n", "类型: 公告\n", "", "---\n类型:公告\n---\n",
            "\u{FEFF}---\n类型: 公告\n---\n",
        ])
    func otherwise(_ text: String) {
        #expect(Frame.mayTake("a.md", Array(text.utf8)))
    }

    @Test("what is said of them is the same whatever way the kind is written")
    func spelledOtherwise() async {
        func site(_ kind: String) -> String {
            "-- hedong/shigu/a.md --\n---\n\(kind)\n标题: 停水通知\n日期: 2026-03-01\n未知: 1\n---\n文\n"
        }
        let plain = await judge(site("类型: 公告"))
        for kind in ["类型: \"公告\"", "类型:  公告", "kind: notice", "类型: '公告'"] {
            let other = await judge(site(kind))
            #expect(other.register.disclosures.map(\.kind) == [.notice])
            #expect(other.found.map(\.message).filter { $0.contains("未知") } == plain.found.map(\.message))
        }
    }

    @Test("a method, a region and the settings are no records; a record in a region's place is told of")
    func taken() async {
        let text = """
            -- methods/x.md --
            ---
            类型: 工作法
            标题: 走访
            ---
            -- hedong/liushu/_index.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- hedong/liushu.md --
            ---
            类型: 村
            标题: 柳树村
            ---
            """
        let found = await judge(text)
        #expect(found.register.methods.map(\.address) == ["methods/x"])
        #expect(found.register.disclosures.isEmpty)
        #expect(
            found.lines == [
                "hedong/liushu.md:2:1: 村的介绍应当写在 _index.md",
                "hedong/liushu/_index.md:2:1: _index.md 写的是地方：类型应当是 县、乡镇 或 村",
            ])
    }
}
