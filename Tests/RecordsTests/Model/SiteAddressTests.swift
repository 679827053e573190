import Documents
import Testing

@testable import Records

@Suite("Where a site stands")
struct SiteAddressTests {
    /// What is wrong with an address; nil for nothing.
    private func fault(_ text: String) -> SiteAddress.Fault? {
        do throws(SiteAddress.Fault) {
            _ = try SiteAddress(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "an address by http or https, as machines take it",
        arguments: [
            ("https://a.cn", "https://a.cn/"), ("https://a.cn:8080/村/", "https://a.cn:8080/%E6%9D%91/"),
            ("http://10.0.0.1:81/x", "http://10.0.0.1:81/x/"), ("https://[::1]:8080/", "https://[::1]:8080/"),
            ("https://localhost/", "https://localhost/"), ("https://Example.CN/", "https://example.cn/"),
            ("https://公开.example.cn/", "https://xn--55qw44a.example.cn/"),
            ("https://公开.中国/a%20b/", "https://xn--55qw44a.xn--fiqs8s/a%20b/"),
            ("https://ｅxample。cn/", "https://example.cn/"),
            ("https://公开。公司。cn/", "https://xn--55qw44a.xn--55qx5d.cn/"),
        ])
    func takes(_ written: String, _ text: String) throws {
        #expect(try SiteAddress(written).text == text)
    }

    @Test("people read it as it is written")
    func shown() throws {
        let address = try SiteAddress("https://公开.example.cn:8443/村务")
        #expect(address.shown == "https://公开.example.cn:8443/村务/")
        #expect(address.host == "xn--55qw44a.example.cn")
        #expect(address.path == "/%E6%9D%91%E5%8A%A1/")
    }

    @Test(
        "no address",
        arguments: [
            "example.gov.cn", "ftp://a.cn/", "https://", "https:///a", "https://a.cn：8080/",
            "https://a.cn:99999/",
            "https://a.cn:0/", "https://a.cn:x/", "https://[单位域名]/", "https://[ab]/", "https://a%b/",
            "https://:80/",
            "https://甲|乙/", "https://a.cn/?x", "https://a.cn/#x", "https://a b.cn/", "https://-a.cn/",
            "https://a-.cn/",
            "https://a_b.cn/", "https://公\u{200D}开.cn/", "https://\u{301}a.cn/", "https://300.1.1.1/",
            "https://1.2.3/",
        ])
    func none(_ text: String) {
        #expect(fault(text)?.message == "“\(Scalar.shortened(text))”不是网址")
        #expect(fault(text)?.help == "写成 https://单位域名/ 或 https://单位域名/栏目/")
    }

    @Test(
        "a password is refused, and not repeated",
        arguments: ["https://user:geheim@a.cn/", "https://geheim@公开.cn", "https://x:geheim＠a.cn/ "])
    func password(_ text: String) {
        #expect(fault(text)?.message == "网址里有用户名或密码（@ 前面的部分），它会印在每一页上")
        #expect(fault(text)?.help == "删去 @ 和它前面的部分；密码已经公布过的要更换")
    }

    @Test("a label that is empty or too long", arguments: ["e..cn", ".e.cn", "e.cn.", "e。。cn"])
    func empty(_ host: String) {
        #expect(fault("https://\(host)/")?.message == "域名“\(host)”有空的一段")
    }

    @Test("a label of more than 63 bytes, as the name servers have it")
    func long() {
        let label = String(repeating: "a", count: 64)
        #expect(fault("https://\(label).cn/")?.message == "域名里的“aaaaaaaaaaaaaaaaaaaa…”太长，一段最多 63 字节")
        #expect(fault("https://\(label.dropLast()).cn/") == nil)
        let han = String(repeating: "公", count: 70)
        #expect(fault("https://\(han).cn/")?.message == "域名里的“\(han.prefix(20))…”太长，一段最多 63 字节")
    }

    @Test(
        "letters that pass for others",
        arguments: [
            ("gоngkai.cn", "о", "043E"), ("αbc.cn", "α", "03B1"), ("ıp.cn", "ı", "0131"),
            ("faß.de", "ß", "00DF"),
        ])
    func alike(_ host: String, _ letter: String, _ code: String) {
        #expect(
            fault("https://\(host)/")?.message == "域名“\(host)”里的 \(letter)（U+\(code)）不是英文字母，只是看起来像")
    }

    @Test("a board's own is reported at its place")
    func board() async {
        let found = await judge("-- board.yml --\n名称: 甲\n网址: ▸https://u:geheim@a.cn/\n")
        #expect(found.briefs == ["wrong-type ▸ 网址里有用户名或密码（@ 前面的部分），它会印在每一页上"])
        #expect(found.register.board.baseURL == nil)
    }
}
