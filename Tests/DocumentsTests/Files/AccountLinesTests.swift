import Testing

@testable import Documents

@Suite("Passbooks below the head of their column, in the cells of a document")
struct AccountLinesTests {
    private static func isFound(_ parts: [String], by piece: Int = 1 << 16) -> Bool {
        var lines = AccountLines()
        for part in parts {
            let bytes = Array(part.utf8)
            for start in stride(from: 0, to: bytes.count, by: piece) {
                lines.take(Array(bytes[start..<min(start + piece, bytes.count)]))
            }
            lines.end()
        }
        return lines.found?.kind == .account
    }

    @Test("before the head or behind it, in the same part or another", arguments: [1 << 16, 5, 1])
    func found(piece: Int) {
        #expect(Self.isFound(["姓名\n惠农一卡通账号\n李*\n80110200012345678"], by: piece))
        #expect(Self.isFound(["80110200012345678\n", "姓名\n存折（卡）号\n"], by: piece))
        #expect(Self.isFound(["卡号\n", "8011020001234"], by: piece))
    }

    @Test(
        "neither without one, nor papers, days, amounts and telephones",
        arguments: [
            "姓名\n凭证号\n80110200012345678\n", "一卡通账号\n202603010012\n", "一卡通账号\n0917-1234567\n",
            "一卡通账号\n091712345678\n",
            "一卡通发放\n80110200012345678\n", "一卡通账号\n1234567.25\n", "账号\n80110200012345678\n",
        ])
    func others(text: String) {
        #expect(!Self.isFound([text]))
    }
}
