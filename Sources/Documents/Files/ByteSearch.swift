/// Looks for a word in bytes that come in pieces, capital and small letters alike.
struct ByteSearch: Sendable {
    private let word: [UInt8]
    private var matched = 0
    private(set) var isFound = false

    /// - Parameter word: in small letters; its first does not come again in it.
    init(_ word: String) { self.word = Array(word.utf8) }

    /// - Parameter bytes: none of which is a capital letter; the first does not come again.
    init(bytes: [UInt8]) { word = bytes }

    /// As Windows writes it.
    init(utf16 word: String) { self.word = word.utf8.flatMap { [$0, 0] } }

    mutating func take(_ piece: [UInt8]) {
        if isFound { return }
        for byte in piece {
            let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if small == word[matched] {
                matched += 1
                if matched == word.count {
                    isFound = true
                    return
                }
            } else {
                matched = small == word[0] ? 1 : 0
            }
        }
    }
}
