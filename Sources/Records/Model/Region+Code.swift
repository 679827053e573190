import Documents

extension Region.Level {
    /// How many digits a code of this level has (GB/T 2260 and GB/T 10114).
    package var codeLength: Int {
        switch self {
        case .county: 6
        case .township: 9
        case .village: 12
        }
    }
}

/// A code of the administrative divisions, being held against those above it.
package enum RegionCode {
    /// What is wrong with the code of a region; nil when nothing is.
    /// - Parameters:
    ///   - county: the county's six digits, when they are known.
    ///   - township: the township's nine digits, when the region is a village of one and they are known.
    package static func fault(_ code: String, of level: Region.Level, county: String?, township: String?)
        -> Message?
    {
        let length = level.codeLength
        guard code.utf8.count == length, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return "代码位数不对：“\(Scalar.shortened(code))”，\(level.text)的代码是 \(length) 位数字"
        }
        // A fictional code fits any fictional board.
        if let county, county.hasPrefix("99"), code.hasPrefix("99") { return nil }
        if let county, !code.hasPrefix(county) {
            return "代码不属本县：“\(code)”的前六位不是 \(county)"
        }
        if let township, township.utf8.count == 9, !code.hasPrefix(township) {
            return "代码不属本乡镇：“\(code)”的前九位不是 \(township)"
        }
        return nil
    }
}
