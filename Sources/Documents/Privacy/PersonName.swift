/// How people are called, as far as a text tells by itself.
package enum PersonName {
    /// Surnames that half of the country bears and that begin few other words.
    package static let common = Set(
        """
        王李张刘陈杨赵周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪任姜范姚谭廖邹熊陆郝孔崔邱秦史顾侯\
        邵孟段雷钱汤尹黎常武乔贺赖龚梁
        """.unicodeScalars)

    /// What authors write in place of a character.
    package static let masks: Set<Unicode.Scalar> = [
        "*", "＊", "×", "✕", "某", "○", "◯", "〇", "●", "□", "■",
    ]

    /// What people are called by what they are, and places: nobody's name ends so.
    private static let notLast = Set("人者员户民众属长任记计师医工管委部村镇组".unicodeScalars)

    /// Whether a cell is a name: masked, or in full by a common surname; a bracket behind it says more of them.
    static func isName(_ cell: String) -> Bool {
        let scalars = PersonalWords.scalars(
            cell.unicodeScalars.prefix(24).prefix { !"（(".unicodeScalars.contains($0) }
        ).filter { !$0.properties.isWhitespace }
        guard let first = scalars.first, let last = scalars.last, first.properties.isIdeographic else {
            return false
        }
        if scalars.dropFirst().contains(where: masks.contains) { return scalars.count <= 4 }
        return (2...3).contains(scalars.count) && common.contains(first) && !notLast.contains(last)
            && scalars.allSatisfy(\.properties.isIdeographic)
    }

    /// Whether a text ends in a name: one that is masked; in a sentence also one in full that begins it, or stands behind what people are
    /// called.
    static func ends(_ text: ArraySlice<Unicode.Scalar>, masked: Bool = false) -> Bool {
        guard let last = text.last else { return false }
        var rest = text
        // `王*明` has one character behind its mask.
        if !masks.contains(last), last.properties.isIdeographic { rest = rest.dropLast() }
        if let mask = rest.last, masks.contains(mask) {
            while let mask = rest.last, masks.contains(mask) { rest = rest.dropLast() }
            return rest.last.map(common.contains) ?? false
        }
        if masked { return false }
        for count in 2...3 where text.count >= count {
            let name = text.suffix(count)
            guard common.contains(name[name.startIndex]), !notLast.contains(last),
                name.allSatisfy(\.properties.isIdeographic)
            else { continue }
            guard let before = text.dropLast(count).last else { return count == 3 }
            if titles.contains(before) || count == 3 && !before.properties.isIdeographic { return true }
        }
        return false
    }

    /// The last characters of what stands before a name: 村民, 户主, 党员, 其子.
    private static let titles = Set("民户主员众子女妻夫亲童生人".unicodeScalars)

    /// Whether a text begins with a masked name.
    static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, common.contains(first) else { return false }
        return text.dropFirst().first.map(masks.contains) ?? false
    }
}
