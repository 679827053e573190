extension Unicode.Scalar {
    /// As Unicode writes it: `U+3164`, `U+1F600`.
    package var code: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }
}
