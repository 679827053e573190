import Documents

extension Masked {
    /// Who a row names, as it may be shown: a person's name, or a household's, with its mask; a place's, a group's or an
    /// organisation's as it is.
    ///
    /// What is not plainly one of the latter counts as a name: a mask too many does no harm.
    ///
    /// - Parameter regions: those of the board, whose titles are nobody's names.
    init(subject written: String, among regions: RegionIndex) {
        self.init(shown: regions.hasTitle(written) ? written : Self.subject(written))
    }

    static func subject(_ written: String) -> String {
        if Self.isNobody(written) { return written }
        if let open = written.firstIndex(where: { "（(".contains($0) }), open > written.startIndex {
            // `张三（党员）`
            let words = written[written.index(after: open)...].filter { !"）)".contains($0) }
            let rest =
                words.isEmpty || standings.contains(words) || isNobody(words) ? words : Masked(words).text
            return subject(String(written[..<open])) + "（" + rest + "）"
        }
        if let group = groupBehindName(written) {
            return subject(String(written.dropLast(group.count))) + group
        }
        for ending in ["一家", "家", "户"] where written.hasSuffix(ending) {
            let name = written.dropLast(ending.count)
            if (2...4).contains(name.count) { return Masked(String(name)).text + ending }
        }
        return Masked(written).text
    }

    /// What a bracket after a name says of it that is no name.
    static let standings: Set<String> = [
        "党员", "预备党员", "老党员", "流动党员", "村民", "户主", "组长", "网格长", "中心户", "村民代表", "志愿者",
    ]

    /// Whether it names no person: a group, a place, an organisation. Nothing that a person could be called is any of them.
    static func isNobody(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
        guard let last = scalars.last, scalars.count > 1 else { return false }
        if words.contains(text) || isNumbered(scalars) { return true }
        if let start = startOfGroup(scalars), isName(beforeGroup: scalars[..<start]) { return false }
        let end = pair(scalars.suffix(2))
        let isOrganised = pairs.contains(end) || endings.contains(last) && !notEndings.contains(end)
        return isOrganised && !couldBeNamed(scalars)
            && !scalars.contains(where: "、，,;；/&＋+".unicodeScalars.contains)
    }

    /// Whether it is plainly somebody's name in full, rather than a post, a unit, a place or a mask: for columns in which posts stand
    /// beside names.
    static func isFullName(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
        guard (2...4).contains(scalars.count), let last = scalars.last, !posts.contains(last),
            scalars.allSatisfy(\.properties.isIdeographic), !isMasked(text), !isNobody(text),
            !postWords.contains(text)
        else { return false }
        if compound.contains(pair(scalars.prefix(2))) { return scalars.count > 2 }
        return scalars.count < 4 && surnames.contains(scalars[0])
    }

    /// A name in full with its mask, and that of a household: `张三家`; anything else as it is.
    static func maskingFullName(_ text: String) -> String {
        let ending = ["家", "户"].first { text.hasSuffix($0) } ?? ""
        let isHousehold = !ending.isEmpty && isFullName(String(text.dropLast()))
        return isHousehold || isFullName(text) ? subject(text) : text
    }

    /// A text with a mask for every name in full that stands in it as a word: `石谷村 王大明`, `王大明（石谷村）`.
    ///
    /// - Parameter surnames: by which alone people are called there; nil for all.
    static func maskingFullNames(in text: String, called surnames: Set<Unicode.Scalar>? = nil) -> String {
        func masking(_ word: String) -> String {
            if let surnames,
                word.unicodeScalars.count < 3 || !surnames.contains(word.unicodeScalars.first ?? " ")
            {
                return word
            }
            // Beside posts and names places stand more often than people who are called like them.
            if let last = word.unicodeScalars.last, word.unicodeScalars.count > 2, endings.contains(last) {
                return word
            }
            return maskingFullName(word)
        }
        var masked = ""
        var word = ""
        for character in text {
            if " \u{3000}，,、；;（）()/".contains(character) {
                masked += masking(word)
                masked.append(character)
                word = ""
            } else {
                word.append(character)
            }
        }
        return masked + masking(word)
    }

    /// The last characters of posts.
    private static let posts = Set("长员任记计师医工管委部户".unicodeScalars)
    /// Posts whose first character is a surname.
    private static let postWords: Set<String> = ["文书", "司机", "干事", "文员", "万事通"]

    /// `二组`, `第3村民小组`, `柳沟村二组`: a number before the word for a group.
    private static func isNumbered(_ scalars: [Unicode.Scalar]) -> Bool {
        guard let start = startOfGroup(scalars) else { return false }
        if isName(beforeGroup: scalars[..<start]) { return false }
        let last = scalars[scalars.count - 1]
        // `王三社` may be somebody; `三社`, and `王三组` by nobody's will, are not.
        return start == 0 || last == "组" || last == "队" || start > 2
    }

    /// Where a group by its number begins: `3组` of `王大明3组`.
    private static func startOfGroup(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let last = scalars.last, "组队社班".unicodeScalars.contains(last) else { return nil }
        var rest = scalars.dropLast()
        for word in ["村民小", "居民小", "小", "生产", "村民"]
        where rest.suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars) {
            rest = rest.dropLast(word.unicodeScalars.count)
            break
        }
        guard let figure = rest.last, isFigure(figure) else { return nil }
        // `张三3组`: a name may end in a figure, and no number is written in two scripts.
        let isHan = figure.properties.isIdeographic
        while let figure = rest.last, isFigure(figure), figure.properties.isIdeographic == isHan {
            rest = rest.dropLast()
        }
        if rest.last == "第" { rest = rest.dropLast() }
        return rest.endIndex
    }

    /// Whether what stands before the number of a group is a person rather than a place: `王大明3组` is, `石家湾二组` and `和平二组` are not. Of
    /// hamlets that are called as people may be, one in a name is a place.
    private static func isName(beforeGroup scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard scalars.count > 1, let first = scalars.first, let last = scalars.last,
            PersonName.common.contains(first),
            scalars.count == 2 || scalars[scalars.startIndex + 1] != "家"
        else { return false }
        return !places.contains(last) && isFullName(String(String.UnicodeScalarView(scalars)))
    }

    /// The group that is glued to a person's name.
    private static func groupBehindName(_ text: String) -> Substring? {
        let scalars = Array(text.unicodeScalars)
        guard let start = startOfGroup(scalars), start > 1, isName(beforeGroup: scalars[..<start]) else {
            return nil
        }
        return Substring(text.unicodeScalars.dropFirst(start))
    }

    /// The last characters of the names of hamlets.
    private static let places = Set("庄沟湾坪坡岭河坝塘寨堡营岗洼坑坳冲垸圩集镇店桥井台头口村屯街场园家边庙渠溪滩堰坊窑岩院铺".unicodeScalars)

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        "一二三四五六七八九十百".unicodeScalars.contains(scalar) || ("0"..."9").contains(scalar)
            || ("０"..."９").contains(scalar)
    }

    /// Whether people are called so: a surname and one or two characters, or a surname of two and as many. No name is longer but by
    /// a dot, or in a language whose names do not end as organisations do.
    private static func couldBeNamed(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count <= 4, let first = scalars.first else { return false }
        let isCompound = compound.contains(pair(scalars.prefix(2)))
        let last = pair(scalars.suffix(2))
        if scalars.count == 2 { return !pairs.contains(last) || surnames.contains(first) }
        if scalars.count == 3 { return isCompound || surnames.contains(first) }
        // Behind a surname of two characters nobody is named 小学 or 公司; 中心 somebody might be.
        if last == centre { return isCompound || surnames.contains(first) }
        if pairs.contains(last) { return false }
        return isCompound || surnames.contains(first) && surnames.contains(scalars[1])
    }

    private static func pair(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
        scalars.reduce(0) { $0 << 32 | UInt64($1.value) }
    }

    private static let centre = pair("中心".unicodeScalars)

    private static func pairs(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { pair($0.unicodeScalars) })
    }

    /// Words that are nobody's name though they look like one.
    private static let words: Set<String> = [
        "村委", "居委", "村集体", "集体", "全村", "村民", "全体村民", "党员", "全体党员", "学校", "村小", "低保户", "五保户", "脱贫户",
        "监测户", "困难户", "卫生院", "卫生室", "卫生所", "文化站", "党支部", "党总支", "团支部", "司法所", "水管所", "农机站", "农技站",
        "水利站", "农业局", "水利局", "文化局", "教育局", "公安局", "党政办", "党建办", "文化中心", "党群中心", "康养中心", "农贸中心", "农商行",
        "农信社", "信用社", "扶贫办", "敬老院", "幸福院", "广场舞队", "党群服务中心",
    ]

    /// The last characters of organisations, groups and places.
    private static let endings = Set("局委办院校所站部队组室厅厂店会处科社村镇乡县市区省街屯寨庄场园".unicodeScalars)
    /// What ends so and is none: who stands before it is a person.
    private static let notEndings = pairs("代办 合办 承办 主办 协办 经办 自办 住所 住处 开会 到会 组队 带队 住院 出院 入院 在校 离校")
    /// Their last two.
    private static let pairs = pairs(
        """
        中心 网格 公司 政府 银行 社区 街道 小学 中学 学校 机关 妇联 团委 工会 协会 商会 支部 总支 党委 村委 居委 小组 大队 农场 \
        林场 牧场 渔场 工厂 商店 商行 超市 饭店 酒店 医院 基地 合作 联社 车间 集团 幼儿 电站 水厂 机构 单位 大院 礼堂 广场 书屋
        """)

    private static let compound = pairs(
        """
        欧阳 上官 司马 诸葛 夏侯 司徒 司空 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 轩辕 端木 南宫 独孤 西门 东郭 百里 呼延 澹台 \
        公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 鲜于 亓官 司寇 巫马 公西 壤驷 公良 漆雕 乐正 谷梁 拓跋 夹谷 宰父 段干 \
        东门 南门 左丘 梁丘 羊舌 微生 呼延 第五 叶赫 那拉 完颜 纳兰 富察 钮祜 爱新
        """)

    /// The surnames of one character that are borne (百家姓, and those that today's registers have beside it).
    private static let surnames = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐\
        费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜\
        阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇\
        邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司\
        韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿\
        阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰\
        巢关蒯相查后荆红游竺权逯盖益桓公肖闫付代兰冼岳帅初麦海银铁商牟佘佟仝呙付战覃苟亢况郇揭母缑靖展藏邸种茆庆占晋楚仉墨哈谯年爱阳佴涂钦\
        位官青布来要可豆宝力信仵原扬律寻贠随褟矫才朝由开多火闪门户回达拜者妥丑字密续郜舍刀召岩罕依普起矣段尼尕旦次格才扎洛索
        """.unicodeScalars)
}
