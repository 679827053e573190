import Documents
import Testing

@testable import Records

@Suite("Private numbers")
struct PrivateNumberTests {
    @Test(
        "mobile numbers, however they are grouped",
        arguments: [
            "13800138000", "电话13800138000。", "138 0013 8000", "138-0013-8000", "138.0013.8000", "１３８００１３８０００",
            "138\u{200B}00138000", "1 3 8 0 0 1 3 8 0 0 0", "+86 13800138000", "8613800138000", "19912345678",
        ])
    func mobile(_ text: String) {
        #expect(PrivateNumber.hasMobile(text))
    }

    @Test(
        "others",
        arguments: [
            "", "12800138000", "1380013800", "138001380001", "138****8000", "17.5 2025-12-01", "2026-03-01",
            "8612800138000",
        ])
    func noMobile(_ text: String) {
        #expect(!PrivateNumber.hasMobile(text))
    }

    @Test(
        "numbers of bank cards: 62, sixteen to nineteen digits, the check digit fits",
        arguments: [
            "6222021234567890128", "卡号6222021234567890128", "6222 0212 3456 7890 128", "622202 1234567890128",
            "６２２２０２１２３４５６７８９０１２８", "6217001234567893", "6217-0012-3456-7893",
        ])
    func card(_ text: String) {
        #expect(PrivateNumber.hasBankCard(text))
    }

    @Test(
        "others",
        arguments: [
            "6222021234567890129", "6217001234567894", "621700123456789", "62220212345678901280",
            "5222021234567890128",
            "6222 **** **** **** 128",
        ])
    func noCard(_ text: String) {
        #expect(!PrivateNumber.hasBankCard(text))
    }
}
