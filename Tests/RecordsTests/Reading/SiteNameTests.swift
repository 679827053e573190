import Testing

@testable import Records

@Suite("Names that every disk and every reader takes for the same")
struct SiteNameTests {
    @Test(
        "what people call their files",
        arguments: [
            "2026-03-luqiao", "停水通知", "合同 终稿.pdf", "a.b.c", "con-tract", "comment", "COM", "lpt10", "数據〇",
        ])
    func good(_ name: String) {
        #expect(SiteName.fault(of: name) == nil)
    }

    @Test("the quick look passes what nearly all are called")
    func quick() {
        #expect(!SiteName.isSuspect("hedong/shigu/2026-03-luqiao/index.html"))
        #expect(!SiteName.isSuspect("西岭/停水通知/index.html"))
    }

    @Test(
        "what some disk, server or reader takes otherwise",
        arguments: [
            ("", "地址里有空的一段"), (".git", "“.git”以点开头，服务器另有用处"), ("a.", "“a.”以空格或点结尾，Windows 存不下"),
            ("a ", "“a ”以空格或点结尾，Windows 存不下"), (" a", "“ a”以空格开头，看不出来"),
            ("a:b", "“a:b”有 : ，U 盘和 Windows 存不下"),
            ("a\u{7}", "“a\u{FFFD}”有控制字符，U 盘和 Windows 存不下"),
            ("nul.pdf", "“nul.pdf”是 Windows 的设备名，U 盘和 Windows 存不下"),
            ("LPT1", "“LPT1”是 Windows 的设备名，U 盘和 Windows 存不下"), ("a\u{200B}b", "“a\u{FFFD}b”有看不见的字符 U+200B"),
            ("\u{301}a", "“\u{301}a”以附加符号 U+0301 开头，它前面没有字"),
        ])
    func bad(_ name: String, _ message: String) {
        #expect(SiteName.fault(of: name)?.message.text == message)
        #expect(SiteName.isSuspect("hedong/\(name)/index.html"))
    }

    @Test("a name has at most 240 bytes: eighty Chinese characters")
    func length() {
        #expect(SiteName.fault(of: String(repeating: "村", count: 80)) == nil)
        #expect(SiteName.fault(of: String(repeating: "村", count: 81))?.message.text.contains("太长") == true)
        #expect(SiteName.isSuspect(String(repeating: "村", count: 81)))
    }
}
