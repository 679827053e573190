/// What of a person's life is told beside their name, and may not be: where they live, what they suffer from, why they are poor, that they
/// are a child. Whoever is named by a post, or not at all, is no person here; nor is it seen of whom a pronoun speaks.
package struct PersonalMatter: Sendable, Equatable {
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// A home below the group: its street and number, its storey, its room.
        case home
        /// An illness or a disability.
        case health
        /// Why somebody is poor.
        case hardship
        /// Someone is under eighteen.
        case childhood
    }

    package var kind: Kind
    /// When they were born, as one number, where that alone says that they are a child: it depends on the day.
    package var born: Int?
    package var place: Place
}

extension PersonalMatter {
    /// Whether who was born on a day is under eighteen on another: 20100301.
    static func isChild(born: Int, on day: Int?) -> Bool { day.map { born + 180_000 > $0 } ?? false }

    /// What a text tells of those whom it names, and where in it, in bytes. Rows of it end in NUL.
    static func all(in text: [UInt8]) -> [(kind: Kind, offset: Int)] {
        guard mayTell(text) else { return [] }
        let written = shown(in: text)
        if !written.isEmpty { return written }
        // Where it stands is not known, but in which row.
        return text.split(separator: 0).flatMap { row in
            PageWords.decoded(Array(row)).map { shown(in: $0).map { ($0.kind, row.startIndex) } } ?? []
        }
    }

    /// Whether a text has any character at which one is told, or one that is written by its number.
    static func mayTell(_ text: [UInt8]) -> Bool {
        let leads = leads
        var place = 0
        while place + 2 < text.count {
            if WideSet.begins(text[place]) {
                if leads.contains(text, at: place),
                    !isCommon(at: place, of: text) || isMarked(at: place, of: text)
                {
                    return true
                }
                place += 3
            } else if text[place] == UInt8(ascii: "&"), text[place + 1] == UInt8(ascii: "#") {
                return true
            } else {
                place += 1
            }
        }
        return false
    }

    /// Whether a mark or the end of a line stands beside a character, and a reader may see another there.
    private static func isMarked(at place: Int, of text: [UInt8]) -> Bool {
        let marks = marks
        return place > 0 && marks.contains(text[place - 1])
            || place + 3 < text.count && marks.contains(text[place + 3])
    }

    private static let marks = ByteSet("\n\r`*_~<>[]()&\\!")

    /// The same of a text that is as it is shown.
    static func shown(in text: [UInt8]) -> [(kind: Kind, offset: Int)] {
        var found: [(kind: Kind, offset: Int)] = []
        let leads = leads
        var place = 0
        while place + 2 < text.count {
            guard WideSet.begins(text[place]) else {
                place += 1
                continue
            }
            if leads.contains(text, at: place), !isCommon(at: place, of: text),
                let kind = Sentence(around: place, of: text).kind ?? PersonalForm.kind(at: place, of: text)
            {
                // 患肺癌 is told once.
                let isSame =
                    found.last.map {
                        $0.kind == kind && place - $0.offset < nearest && !text[$0.offset..<place].contains(0)
                    } ?? false
                if !isSame { found.append((kind, place)) }
            }
            place += 3
        }
        return found
    }

    /// As far as two words of one matter stand apart, in bytes.
    private static let nearest = 18

    /// The characters at which a sentence is looked at.
    private static let leads = WideSet("患病残瘫诊癌住岁龄婴孤童学家址牌号室")

    /// Whether a character that is nearly always part of something else has not beside it what makes it more: 家 not 在, 号 no bracket.
    private static func isCommon(at place: Int, of text: [UInt8]) -> Bool {
        func character(_ place: Int) -> UInt32 {
            guard place >= 0, place + 2 < text.count else { return 0 }
            return UInt32(text[place]) << 16 | UInt32(text[place + 1]) << 8 | UInt32(text[place + 2])
        }
        switch character(place) {
        case 0xE5_AEB6: return ![0xE5_9CA8, 0xE4_BD8D].contains(character(place + 3))  // 家, not 家在, 家位
        case 0xE5_8FB7, 0xE5_AEA4:  // 号, 室, not before a bracket that ends
            return character(place + 3) != 0xEF_BC89
                && !(place + 3 < text.count && text[place + 3] == UInt8(ascii: ")"))
        case 0xE5_9D80: return ![0xE5_9CB0, 0xE4_BD8F].contains(character(place - 3))  // 址, not 地址, 住址
        case 0xE7_898C: return character(place - 3) != 0xE9_97A8  // 牌, not 门牌
        default: return false
        }
    }
}

/// A sentence around a character that may tell something.
private struct Sentence {
    private let before: ArraySlice<Unicode.Scalar>
    private let lead: Unicode.Scalar
    private let after: ArraySlice<Unicode.Scalar>

    /// How far it is looked at, in bytes.
    private static let reach = 180

    init(around place: Int, of text: [UInt8]) {
        func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
            PersonalWords.scalars(String(decoding: text[range], as: UTF8.self).unicodeScalars)
        }
        let isEnd = { (scalar: Unicode.Scalar) in "。；！？\n\u{1F}|\0".unicodeScalars.contains(scalar) }
        let left = scalars(max(0, place - Self.reach)..<place)
        before = left[(left.lastIndex(where: isEnd).map { $0 + 1 } ?? 0)...]
        let right = scalars(place..<min(text.count, place + Self.reach))
        lead = right.first ?? " "
        after = right.dropFirst().prefix { !isEnd($0) }
    }

    var kind: PersonalMatter.Kind? {
        switch lead {
        case "患":
            if follows("者") { return PersonName.begins(after.dropFirst()) ? .health : nil }
            return names(before, past: Self.fillers) ? .health : nil
        case "病":
            if follows("人"), PersonName.begins(after.dropFirst()) { return .health }
            guard before.last == "因", names(before.dropLast(), past: Self.fillers) else { return nil }
            return follows("致贫") || follows("返贫") || follows("致困") ? .hardship : .health
        case "残":
            if before.last == "因", names(before.dropLast(), past: Self.fillers) {
                return follows("致贫") ? .hardship : .health
            }
            guard follows("疾") else { return nil }
            if follows("疾人") { return PersonName.begins(after.dropFirst(2)) ? .health : nil }
            if follows("疾证") || follows("疾补") { return nil }
            return names(before, past: "肢体智力视听言语精神多重度一二三四级") ? .health : nil
        case "瘫": return names(before) ? .health : nil
        case "癌":
            return (0...3).contains { PersonName.ends(before.dropLast($0), masked: true) } ? .health : nil
        case "诊": return before.last == "确" && names(before.dropLast(), past: Self.fillers) ? .health : nil
        case "住":
            let isHome = before.last == "家" || before.last == "现" || follows("址") || follows("在")
            let subject = "家现庭".unicodeScalars
            var rest = before
            while let last = rest.last, subject.contains(last) { rest = rest.dropLast() }
            if isHome, Home.isTold(in: after), names(rest) { return .home }
            // `住二组27号的王*明`
            guard let of = after.firstIndex(of: "的"), PersonName.begins(after[(of + 1)...]) else {
                return nil
            }
            return Home.isAtStreet(after[..<of]) ? .home : nil
        case "家":
            guard follows("在") || follows("位于"), Home.isTold(in: after) else { return nil }
            return names(before) ? .home : nil
        case "址":
            // Who answers for an office is named whole.
            guard before.last == "地", Home.isTold(in: after) else { return nil }
            return names(before.dropLast(), masked: true) ? .home : nil
        case "牌":
            guard before.last == "门", after.prefix(8).contains(where: Home.isDigit) else { return nil }
            return names(before.dropLast(), past: "家的") ? .home : nil
        case "号", "室":
            // `王*明（二组27号）`
            guard let open = before.suffix(30).lastIndex(where: { "（(".unicodeScalars.contains($0) }),
                Home.isAtStreet(before[(open + 1)...] + [lead])
            else { return nil }
            return PersonName.ends(before[..<open], masked: true) ? .home : nil
        case "岁":
            var rest = before
            while let mark = rest.last, "*_~".unicodeScalars.contains(mark) { rest = rest.dropLast() }
            if rest.last == "周" { rest = rest.dropLast() }
            guard let (years, length) = PersonalWords.years(endingIn: rest), years < 18 else { return nil }
            return names(rest.dropLast(length), past: "现年今龄") ? .childhood : nil
        case "龄":
            let rest = after.drop { "：:为是".unicodeScalars.contains($0) }.prefix { Home.isDigit($0) }
            guard before.last == "年", let years = Int(String(String.UnicodeScalarView(rest))), years < 18
            else {
                return nil
            }
            return names(before.dropLast()) ? .childhood : nil
        case "婴", "孤", "童":
            let word =
                lead == "童" ? before.last == "儿" : follows("儿") || before.last == "男" || before.last == "女"
            guard word else { return nil }
            let rest = lead == "童" ? after : after.drop { $0 == "儿" }
            return PersonName.begins(rest) || isInBracket ? .childhood : nil
        case "学":
            guard follows("生"), before.last != "大" else { return nil }
            return PersonName.begins(after.dropFirst()) || isInBracket ? .childhood : nil
        default: return nil
        }
    }

    /// What may stand between who is named and what they suffer from: when, and for how long.
    private static let fillers = "0123456789年月日去今近期来长常一直又再次因于被已还同时前后起查出身曾均现都其"

    private func follows(_ word: String) -> Bool { after.starts(with: word.unicodeScalars) }

    /// Whether it stands in a bracket behind a name: `王*明（小学生）`.
    private var isInBracket: Bool {
        guard let open = before.suffix(6).lastIndex(where: { "（(".unicodeScalars.contains($0) }) else {
            return false
        }
        return PersonName.ends(before[..<open], masked: true)
    }

    /// Whether a name stands at the end, before some characters that say more of who it is.
    private func names(
        _ text: ArraySlice<Unicode.Scalar>, past words: String = "", masked: Bool = false
    ) -> Bool {
        var rest = text
        for _ in 0..<16 {
            if PersonName.ends(rest, masked: masked) { return true }
            guard let last = rest.last,
                "，,、（(：:男女系是为".unicodeScalars.contains(last) || words.unicodeScalars.contains(last)
            else { return false }
            rest = rest.dropLast()
        }
        return false
    }
}

/// Where a home is told below the group.
enum Home {
    private static let units = ["号楼", "单元", "号", "室", "栋", "幢", "弄", "楼"].map { Array($0.unicodeScalars) }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Whether a number stands before what parts a street or a house.
    static func isTold(in text: some Collection<Unicode.Scalar>) -> Bool {
        let text = Array(text)
        for index in text.indices.dropFirst()
        where isDigit(text[index - 1]) || "一二三四五六七八九十".unicodeScalars.contains(text[index - 1]) {
            if units.contains(where: { text[index...].starts(with: $0) }) { return true }
        }
        return false
    }

    /// Whether a house has its number behind what houses stand along: `二组27号`, `东街14号`; or a room behind its staircase.
    static func isAtStreet(_ text: some Collection<Unicode.Scalar>) -> Bool {
        let text = Array(text)
        return text.indices.dropFirst(2).contains { index in
            guard "号室".unicodeScalars.contains(text[index]), isDigit(text[index - 1]) else { return false }
            let before = text[..<index].lazy.reversed().drop(while: isDigit).first
            return before.map(places.contains) ?? false
        }
    }

    private static let places = Set("组队社街路巷弄道村庄湾坪屯寨沟区栋幢元楼院".unicodeScalars)

    /// The same where it is nothing else, without a word that says so: a room, a staircase, a house among others. Sheds are counted, and have
    /// no rooms.
    static func isRoom(_ text: some Collection<Unicode.Scalar>) -> Bool {
        let text = Array(text)
        return isAtStreet(text) && text.contains("室")
            || text.indices.dropFirst().dropLast().contains { index in
                guard isDigit(text[index - 1]) else { return false }
                return text[index] == "单" && text[index + 1] == "元"
                    || "栋幢".unicodeScalars.contains(text[index]) && isDigit(text[index + 1])
            }
    }

    /// What may stand behind a number that is none of a house: `3组`, `1998年建`.
    private static let others = Set("组社队村区片年国省县号公米".unicodeScalars)

    /// The same of what is an address and nothing else: `东街14`, `3-2-501`.
    static func isTold(inAddress text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        if isTold(in: scalars) { return true }
        return scalars.indices.contains { index in
            isDigit(scalars[index])
                && (index + 1 == scalars.count
                    || !isDigit(scalars[index + 1]) && !others.contains(scalars[index + 1]))
        }
    }
}
