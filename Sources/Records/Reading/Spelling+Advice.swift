import Documents

extension Diagnostics {
    /// What a word may have been meant for; else which words there are.
    /// - Parameter label: what they are: `角色`.
    mutating func advice(
        for word: String, among words: @autoclosure () -> [String], on path: String, else label: String
    ) -> String {
        // Beyond so many faults of a file nobody reads the lists, and to write them costs faults times words.
        guard mayAdvise(on: path) else { return "\(label)：见这个文件前面的同类错误" }
        let words = words()
        if let near = Spelling.nearest(to: word, among: words) { return "是否想写“\(near)”？" }
        let more = words.count > Self.shown ? "……共 \(words.count) 个" : ""
        return "\(label)：" + words.prefix(Self.shown).joined(separator: "、") + more
    }

    private static let shown = 40
}
