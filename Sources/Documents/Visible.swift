extension RandomAccessCollection<UInt8> where Index == Int {
    /// Whether a reader sees anything of a text in UTF-8: more than spaces of any width, and what takes no room on paper.
    package var isVisible: Bool {
        var index = startIndex
        while let scalar = scalar(at: index) {
            // Nearly all text begins with a letter, or with Han.
            if (0x21..<0x7F).contains(scalar) || (0x4E00...0x9FFF).contains(scalar) { return true }
            if !Self.isBlank(scalar) { return true }
            repeat { index += 1 } while index < endIndex && self[index] & 0xC0 == 0x80
        }
        return false
    }

    private static func isBlank(_ scalar: UInt32) -> Bool {
        // Fillers of Hangul and the empty pattern of Braille are letters and signs to Unicode.
        if [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0].contains(scalar) { return true }
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format: return true
        default: return false
        }
    }
}

extension String {
    /// Whether a reader sees anything of it.
    package var isVisible: Bool {
        if let first = utf8.first, (0x21..<0x7F).contains(first) || (0xE4...0xE9).contains(first) {
            return true
        }
        return Array(utf8).isVisible
    }
}
