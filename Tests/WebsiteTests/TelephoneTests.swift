import Testing

@testable import Website

@Suite("A telephone number is dialled at a tap")
struct TelephoneTests {
    @Test(
        "digits, hyphens and blanks are a number; what says more is written as it is",
        arguments: [
            ("0399-8360100", "<a class=\"whole tel\" href=\"tel:0399-8360100\">0399-8360100</a>"),
            ("+86 399 8360100", "<a class=\"whole tel\" href=\"tel:+863998360100\">+86 399 8360100</a>"),
            ("12345", "<a class=\"whole tel\" href=\"tel:12345\">12345</a>"),
            ("12345 转 3", "<span class=\"whole\">12345 转 3</span>"),
            ("１２３４５", "<span class=\"whole\">１２３４５</span>"),
            ("--", "<span class=\"whole\">--</span>"),
            ("\"><b>", "<span class=\"whole\">&quot;&gt;&lt;b&gt;</span>"),
        ])
    func numbers(_ number: String, _ markup: String) {
        #expect(HTML(telephone: number).string == markup)
    }
}
