import Documents

/// What a file, a folder or a tag may be called, so that every disk, every server and every reader takes it for the same.
package enum SiteName {
    /// What is wrong with a name, in words, and what to do.
    package typealias Fault = (message: Message, help: String)

    /// In bytes: file systems take 255, and some put an ending of their own behind a name.
    private static let limit = 240

    package static func fault(of name: some StringProtocol) -> Fault? {
        guard let first = name.unicodeScalars.first, let last = name.unicodeScalars.last else {
            return ("地址里有空的一段", "给它改名")
        }
        let shown = shown(name)
        if name.utf8.count > limit {
            return ("“\(shown.prefix(20))…”太长，名称最多 \(limit) 字节（80 个汉字）", "缩短文件或文件夹的名称")
        }
        if first == "." { return ("“\(shown)”以点开头，服务器另有用处", "改名，不用点开头") }
        if last.properties.isWhitespace || last == "." {
            return ("“\(shown)”以空格或点结尾，Windows 存不下", "改名，去掉末尾的空格和点")
        }
        if first.properties.isWhitespace { return ("“\(shown)”以空格开头，看不出来", "改名，去掉开头的空格") }
        if let byte = name.utf8.first(where: isForbidden) {
            let sign = byte < 0x20 || byte == 0x7F ? "控制字符" : " \(Unicode.Scalar(byte)) "
            return ("“\(shown)”有\(sign)，U 盘和 Windows 存不下", "改名，去掉 < > : \" | ? * \\")
        }
        if let scalar = name.unicodeScalars.first(where: isUnseen) ?? (isSelector(first) ? first : nil) {
            return ("“\(shown)”有看不见的字符 \(scalar.code)", "改名：删去它，把这个名称重新输入一遍")
        }
        if isMark(first) {
            return ("“\(shown)”以附加符号 \(first.code) 开头，它前面没有字", "改名：符号前面写上字，或删去它")
        }
        if isDevice(name) { return ("“\(shown)”是 Windows 的设备名，U 盘和 Windows 存不下", "换一个名称") }
        return nil
    }

    /// A quick look at a whole path that passes nearly all: whether one of its names may have a fault.
    package static func isSuspect(_ path: String) -> Bool {
        var length = 0
        var stem = -1
        var initials: (UInt8, UInt8) = (0, 0)
        var last = UInt8(ascii: "/")
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                if isSuspect(endingWith: last, initials, stem < 0 ? length : stem) { return true }
                length = 0
                stem = -1
            } else {
                if length == 0 {
                    if byte == UInt8(ascii: ".") || byte == 0x20 { return true }
                    initials = (byte | 0x20, 0)
                } else if length == 1 {
                    initials.1 = byte | 0x20
                }
                if byte == UInt8(ascii: "."), stem < 0 { stem = length }
                length += 1
                if length > limit || isForbidden(byte) { return true }
                // Han and Hangul are of these bytes; anything else is worth a look at its scalars.
                if byte >= 0xC0, !(0xE4...0xEC).contains(byte) { return true }
            }
            last = byte
        }
        return isSuspect(endingWith: last, initials, stem < 0 ? length : stem)
    }

    /// - Parameters:
    ///   - initials: the first two bytes of a name, in small letters.
    ///   - stem: how long it is before its first dot.
    private static func isSuspect(endingWith last: UInt8, _ initials: (UInt8, UInt8), _ stem: Int) -> Bool {
        switch last {
        case UInt8(ascii: "/"), 0x20, UInt8(ascii: "."): return true
        default: break
        }
        guard (3...7).contains(stem) else { return false }
        return devices.contains { $0.0 == initials.0 && $0.1 == initials.1 }
    }

    /// How the names of devices begin: CON and COM, PRN, AUX, NUL, LPT.
    private static let devices: [(UInt8, UInt8)] = ["co", "pr", "au", "nu", "lp"].map {
        ($0.utf8.first ?? 0, $0.utf8.last ?? 0)
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
            UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// Whether nothing is seen where it stands: two names may look the same, or one be read backwards. What chooses the form
    /// of a character stays, and the vowel separator without which Mongolian cannot be written.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F || (0x3000...0x9FFF).contains(scalar.value) { return false }
        if isSelector(scalar) || scalar.value == 0x180E { return false }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: break
        }
        return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
    }

    private static func isSelector(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isVariationSelector }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Whether Windows takes it for a device, with any ending: `CON`, `nul.pdf`, `COM1`.
    private static func isDevice(_ name: some StringProtocol) -> Bool {
        let stem = name.prefix { $0 != "." }.uppercased().trimmed
        if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(stem) { return true }
        guard stem.hasPrefix("COM") || stem.hasPrefix("LPT"), stem.count == 4 else { return false }
        return stem.last.map { "0123456789¹²³".contains($0) } ?? false
    }

    /// The name with its unseen characters drawn.
    private static func shown(_ name: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            if isUnseen(scalar) || scalar.value < 0x20 {
                shown.append("\u{FFFD}")
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }
}
