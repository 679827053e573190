import Documents
import Testing

@testable import Records

@Suite("Places are found by their titles, else by their folders")
struct RegionIndexTests {
    private func index() async -> RegionIndex {
        let places = """
            -- hedong/_index.md --
            ---
            类型: 乡镇
            标题: 河东镇
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            曾用名: [石谷大队]
            ---
            -- xihe/_index.md --
            ---
            类型: 乡镇
            标题: 西河镇
            ---
            -- xihe/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---
            -- xihe/nanpo/_index.md --
            ---
            类型: 村
            标题: 南坡村
            ---

            """
        return RegionIndex(await judge(places).register.regions)
    }

    /// The folder of what is found, or what is said of it.
    private func find(_ name: String, at level: Region.Level? = nil, in index: RegionIndex) -> String {
        switch index.find(name, at: level) {
        case .found(let region): index.all[region].address
        case .missing(let message, let advice): "\(message) | \(advice(true))"
        }
    }

    @Test("by a title that is one's own, one that it had, a folder with or without its slash")
    func found() async {
        let index = await index()
        #expect(find("南坡村", in: index) == "xihe/nanpo")
        #expect(find("石谷大队", in: index) == "hedong/shigu")
        #expect(find("xihe/shigu", in: index) == "xihe/shigu")
        #expect(find("xihe/shigu/", in: index) == "xihe/shigu")
        #expect(index.region(named: "南坡村").map { index.all[$0].address } == "xihe/nanpo")
    }

    @Test("a title that two bear names neither: its folders are said")
    func ambiguous() async {
        let index = await index()
        #expect(find("石谷村", in: index) == "有 2 个叫“石谷村”的村 | 改写路径：hedong/shigu、xihe/shigu")
        #expect(index.region(named: "石谷村") == nil)
        #expect(index.hasTitle("石谷村") && !index.hasTitle("石谷"))
    }

    @Test("a place of another level is none; the nearest title of that level is meant")
    func levels() async {
        let index = await index()
        #expect(find("西河镇", at: .village, in: index).hasPrefix("没有叫“西河镇”的村 | "))
        #expect(find("西河乡", at: .township, in: index) == "没有叫“西河乡”的乡镇 | 是否想写“西河镇”？")
        #expect(index.region(named: "西河镇", at: .village) == nil)
        #expect(index.region(named: "西河镇", at: .township) != nil)
    }

    @Test("a file belongs to the nearest folder above it that is a place")
    func nearest() async {
        let index = await index()
        func place(_ folder: String) -> String { index.all[index.nearest(to: folder)].address }
        #expect(place("xihe/nanpo/2026/fujian") == "xihe/nanpo")
        #expect(place("xihe/beipo") == "xihe")
        #expect(place("notices") == "")
        #expect(place("") == "")
    }
}
