import Testing

@testable import Documents

@Suite("Messages name no number of a person, and every file")
struct PrivacyMessagesTests {
    private func said(_ message: String) -> String {
        Diagnostic(.error, "x", at: SourceLocation("a.md"), Message(message), help: message).message
    }

    @Test(
        "identity numbers of either length, mobile and bank numbers, whatever their check digit",
        arguments: [
            ("链接“510112195611263269.pdf”没有", "链接“******************.pdf”没有"),
            ("“51011219561126326X”", "“******************”"),
            ("“510112 19561126 3269”", "“****** ******** ****”"),
            ("“510112195611263260”", "“******************”"), ("“510112561126326”", "“***************”"),
            ("找 13800138000", "找 ***********"), ("找 138-0013-8000。", "找 ***-****-****。"),
            ("找 +8613800138000", "找 +*************"), ("卡号6222021234567890123", "卡号*******************"),
            ("卡号 6222 0212 3456 7890", "卡号 **** **** **** ****"), ("１３８００１３８０００", "***********"),
        ])
    func hides(_ message: String, _ shown: String) {
        #expect(said(message) == shown)
    }

    @Test(
        "days, hours, codes and amounts stay",
        arguments: [
            "2026-03-01 2026-03-16 2026-04-01", "微信图片_20260301093000.jpg", "mmexport1741234567890.jpg",
            "IMG_20260301_093000123.jpg", "990001100200", "合计 12345678901.50", "20260301093000123.png",
            "编号 2026031600000018", "1741234567.csv",
        ])
    func keeps(_ message: String) {
        #expect(said(message) == message)
    }

    @Test("the help is as discreet, and the path is whole")
    func parts() {
        let diagnostic = Diagnostic(
            .error, "x", at: SourceLocation("510112195611263269.md"), "甲", help: "是不是 510112195611263269.pdf？"
        )
        #expect(diagnostic.help == "是不是 ******************.pdf？")
        #expect(diagnostic.location.path == "510112195611263269.md")
    }
}
