/// What is said beside a number of whose it is.
struct NumberWords {
    enum Sort: Sendable {
        case identity, telephone, office, card, social, numbering, amount
        /// The number of a voucher, which clerks know to write anything in.
        case voucher
        /// A number of whatever it is: a paper's, a household's, a person's.
        case code
    }

    /// A word before a number.
    struct Word {
        var sort: Sort
        /// How many bytes stand between the two.
        var distance: Int
        /// Whether none of it is a character of a word: `编号：13…`, not `金额 李四 13…`.
        var isAdjacent: Bool
        /// Whether it stands over the text, not in it.
        var isLabel: Bool
    }

    let text: [UInt8]
    private let style: PrivateNumber.Style
    private let labels: [Label]

    /// What a part of the text is called where it stands: its key, the head of its column.
    struct Label {
        /// Where the part ends.
        var end: Int
        var text: String
    }

    init(around text: [UInt8], as style: PrivateNumber.Style, labelled labels: [Label]) {
        self.text = text
        self.style = style
        self.labels = labels
    }

    /// How far back a word may stand.
    private static let reach = 120

    /// The nearest word before a place, in the same sentence; else that of the label.
    func nearest(before offset: Int) -> Word? {
        let before = sentence(before: offset)
        if let (sort, end) = Self.last(in: before) {
            let between = before[end...]
            let isAdjacent = Self.isBare(between)
            // `监督电话，或者找王大明 138…` is no office's.
            if sort == .office, !isAdjacent, Self.hasComma(between) { return nil }
            return Word(sort: sort, distance: before.count - end, isAdjacent: isAdjacent, isLabel: false)
        }
        let label = label(at: offset)
        return Self.last(in: label).map { sort, end in
            // `合同编号` is a number's, `合同乙方` is not; and beside a number there may be whoever bears it.
            let isAdjacent = Self.isBare(before) && Self.isUnit(label[end...]) && isBare(behind: offset)
            return Word(sort: sort, distance: 0, isAdjacent: isAdjacent, isLabel: true)
        }
    }

    /// Whether nothing stands behind the word of a head but its unit: `（元）`.
    private static func isUnit(_ rest: ArraySlice<UInt8>) -> Bool {
        let inner = rest.drop { !(0xE4...0xE9).contains($0) && !(0x41...0x7A).contains($0) }
        return isBare(inner)
            || inner.startIndex > rest.startIndex && units.contains { inner.starts(with: $0) }
    }

    /// Whether none of some bytes is of a word.
    private static func isBare(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy {
            $0 < 0x80 && !(0x41...0x7A).contains($0) || $0 >= 0x80 && !(0xE4...0xE9).contains($0)
        }
    }

    /// Whether nothing but a number and its unit stands behind a place in its cell.
    private func isBare(behind offset: Int) -> Bool {
        var rest = text[min(offset, text.count)...].prefix(Self.reach).prefix {
            $0 != 0x1F && $0 != 0x0A && $0 != 0
        }
        rest = rest.drop { !(0xE4...0xE9).contains($0) && !(0x41...0x7A).contains($0) }
        for unit in Self.units where rest.starts(with: unit) { rest = rest.dropFirst(unit.count) }
        return Self.isBare(rest)
    }

    /// Whether an organisation is named before a place, or in the label; the bank that keeps an account is not its holder.
    func namesOrganisation(before offset: Int) -> Bool {
        let before = label(at: offset) + sentence(before: offset)
        return Self.organisations.contains { word in
            guard let end = Self.end(of: word, in: before) else { return false }
            let clause = Self.clause(of: before[..<end])
            return !Self.banks.contains { Self.end(of: $0, in: clause) != nil }
        }
    }

    /// Whether the head of a column says whose numbers stand below it.
    static func tell(_ head: String) -> Bool {
        guard let (sort, _) = last(in: Array(head.utf8)) else { return false }
        return switch sort {
        case .identity, .telephone, .card, .social: true
        case .office, .numbering, .amount, .voucher, .code: false
        }
    }

    private static func hasComma(_ bytes: ArraySlice<UInt8>) -> Bool { clause(of: bytes).count < bytes.count }

    /// What stands behind the last comma.
    private static func clause(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var start = bytes.startIndex
        for place in bytes.indices {
            let isWide =
                bytes[place] == 0x8C && place >= bytes.startIndex + 2 && bytes[place - 1] == 0xBC
                && bytes[place - 2] == 0xEF  // ，
            if bytes[place] == UInt8(ascii: ",") || isWide { start = place + 1 }
        }
        return Array(bytes[start...])
    }

    /// Whether a unit follows a place: `元`, `万元`. `户` of `户主` is none, nor is `万` of `万一`.
    ///
    /// - Parameter money: whether it has to be one of money: nobody counts thousands of millions of anything else.
    func isAmount(endingAt offset: Int, money: Bool = false) -> Bool {
        let after = text[min(offset, text.count)...].prefix(16).drop { $0 == 0x20 }
        return (money ? Self.moneyUnits : Self.units).contains { unit in
            guard after.starts(with: unit) else { return false }
            return !Self.openUnits.contains(unit)
                || after.dropFirst(unit.count).first.map { !(0xE4...0xE9).contains($0) } ?? true
        }
    }

    private func label(at offset: Int) -> [UInt8] {
        let number = labels.partitioningIndex { offset <= $0.end }
        return number < labels.count ? Array(labels[number].text.utf8) : []
    }

    /// What a reader sees before a place in its cell, back to the end of the sentence before.
    private func sentence(before offset: Int) -> [UInt8] {
        var place = offset
        var seen: [UInt8] = []
        let floor = max(0, offset - 4 * Self.reach)
        while place > floor, seen.count < Self.reach {
            place -= 1
            let byte = text[place]
            if style == .html, byte == UInt8(ascii: ">") {
                while place > floor, text[place] != UInt8(ascii: "<") { place -= 1 }
                continue
            }
            if byte == 0x1F || byte == 0 || style == .plain && byte == 0x0A { break }
            // 。 ； end in these.
            if byte == 0x82, place >= 2, text[place - 1] == 0x80, text[place - 2] == 0xE3 { break }
            if byte == 0x9B, place >= 2, text[place - 1] == 0xBC, text[place - 2] == 0xEF { break }
            if byte != 0x20, byte != 0x0A { seen.append(byte) }
        }
        return seen.reversed()
    }

    /// The word that ends last, the longest of those that do.
    private static func last(in text: [UInt8]) -> (sort: Sort, end: Int)? {
        let words = wordsByLastByte
        var end = text.count
        while end > 1 {
            var found: (sort: Sort, length: Int)?
            for (word, sort) in words[Int(text[end - 1])] where word.count > found?.length ?? 0 {
                if word.count <= end, text[end - word.count..<end].elementsEqual(word) {
                    found = (sort, word.count)
                }
            }
            if let found { return (found.sort, end) }
            end -= 1
        }
        return nil
    }

    private static let wordsByLastByte: [[(word: [UInt8], sort: Sort)]] = (0...255).map { byte in
        words.filter { $0.word.last == byte }
    }

    private static func end(of word: [UInt8], in text: [UInt8]) -> Int? {
        var end = text.count
        while end >= word.count {
            if text[end - 1] == word[word.count - 1], text[..<end].suffix(word.count).elementsEqual(word) {
                return end
            }
            end -= 1
        }
        return nil
    }

    private static let words: [(word: [UInt8], sort: Sort)] =
        split("身份证 身份证号 身份证号码 身份证编号 公民身份 公民身份号码 证件号 证件号码 身份号码 身份号 居民证 居留证 居住证", .identity)
        + split("手机 手机号 手机号码 电话 电话号码 联系方式 联系人 微信 微信号 移动电话 本人电话 家庭电话", .telephone)
        + split(
            "监督电话 举报电话 投诉电话 服务电话 咨询电话 值班电话 办公电话 办公室电话 热线 热线电话 报修电话 救援电话 应急电话 受理电话 监督举报电话 公开电话 客服电话 村委会电话 反映电话 24小时电话 抢修电话",
            .office)
        + split(
            "卡号 账号 帐号 帐户 账户 银行卡 银行卡号 银行账号 一卡通号 一卡通账号 一卡通卡号 一卡通号码 存折 存折号 存折账号 折号 银行账户 卡（折）号 卡(折)号 折（卡）号", .card
        )
        + split("社保号 社保卡号 社保卡 社会保障卡 社会保障卡号 社会保障号 社保编号 医保号 医保卡号 医保卡 参保号 个人编号", .social)
        + split(
            "合同 合同号 合同编号 协议 协议号 单号 流水号 文号 发票 发票号 批次 批次号 信用代码 项目代码 注册号 地块 宗地 证书号 机构代码 订单号 档案号 票号 票据号 协议编号 项目编号 标段 收据 收据号 工单 工单号 案号 号段 权证号 许可证 许可证号 备案号",
            .numbering)
        + split("凭证 凭证号 凭证编号", .voucher) + split("编号 代码 图号", .code)
        + split("金额 合计 资金 收入 支出 余额 价款 总价 预算 决算 投资 产值 ￥ ¥ 共计 总计 总额 总收入 总支出", .amount)

    private static func split(_ words: String, _ sort: Sort) -> [(word: [UInt8], sort: Sort)] {
        words.split(separator: " ").map { (Array($0.utf8), sort) }
    }

    private static let organisations = "合作社 村委会 居委会 经济联合 有限公司 公司 财政所 财政局 对公 基本户 专户 公户 村集体 收款单位 学校 医院"
        .split(separator: " ").map { Array($0.utf8) }

    private static let banks = "银行 信用社 信用联社 开户".split(separator: " ").map { Array($0.utf8) }

    private static let moneyUnits = "元 万元 亿元 万 亿".split(separator: " ").map { Array($0.utf8) }
    private static let units =
        moneyUnits + "人 户 亩 平方米 立方米 公里 吨 张 个 % ％".split(separator: " ").map { Array($0.utf8) }
    /// Those that begin other words too.
    private static let openUnits = Set("万 亿 人 户 亩 张 个".split(separator: " ").map { Array($0.utf8) })
}
