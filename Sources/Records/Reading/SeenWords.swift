/// Words that have been seen. Of a few it is quicker to look at each than to hash them; of many it is not.
struct SeenWords {
    private var few: [String] = []
    private var many: Set<String> = []

    /// Whether a word is new.
    mutating func insert(_ word: String) -> Bool {
        if many.isEmpty {
            if few.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { return false }
            few.append(word)
            if few.count > 8 { many = Set(few) }
            return true
        }
        return many.insert(word).inserted
    }
}
