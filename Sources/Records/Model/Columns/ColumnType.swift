/// What stands in a column that its author describes: how its cells are read, and whether they can be summed.
package enum ColumnType: Hashable, Sendable {
    /// 文字: words, and no names of people.
    case text
    /// 金额: in yuan to the fen, or in ten thousand yuan.
    case money(inTenThousands: Bool)
    /// 数量: with its unit, up to four decimals; what is counted one by one has none.
    case quantity(unit: String)
    /// 单价: a rate such as 元/亩, up to seven decimals.
    case rate(unit: String)
    case day
    /// 人: masked by the board's rule.
    case person
    /// 当事人: a person, masked, or an organisation, which is not.
    case party
    /// 单位: an organisation, shown whole.
    case organisation
    /// 地区, 村: a place of the board, or a village.
    case region, village
    /// 组: a group of a village.
    case group
    /// 选项: one of a closed list, in its order.
    case choice([String])
    case yesNo
    /// 编号: by which a row is told from all others of its table.
    case id
    /// 科目: an account of bookkeeping, by its number or its name.
    case account
    /// 链接: a record of a kind, by its title or address, or an item of a register, by its id; nil for a record of any kind.
    case link(String?)
    /// 图片: a file of the content folder.
    case picture

    /// The word that begins the line of a column.
    enum Word: Choice {
        case text, money, quantity, rate, day, person, party, organisation, region, village, group, choice,
            yesNo, id, account, link, picture

        var term: Term {
            switch self {
            case .text: Term("文字", "text")
            case .money: Term("金额", "money")
            case .quantity: Term("数量", "quantity")
            case .rate: Term("单价", "rate")
            case .day: Term("日期", "day")
            case .person: Term("人", "person")
            case .party: Term("当事人", "party")
            case .organisation: Term("单位", "organisation")
            case .region: Term("地区", "region")
            case .village: Term("村", "village")
            case .group: Term("组", "group")
            case .choice: Term("选项", "choice")
            case .yesNo: Term("是否", "yesno")
            case .id: .id
            case .account: .account
            case .link: Term("链接", "link")
            case .picture: Term("图片", "picture")
            }
        }
    }

    /// What a villager reads behind the head; nothing for what needs no unit. Yuan are said of the table as a whole.
    package var unit: String? {
        switch self {
        case .money(let inTenThousands): inTenThousands ? "万元" : nil
        case .quantity(Self.unitByRow): nil
        case .quantity(let unit), .rate(let unit): unit.isEmpty ? nil : unit
        default: nil
        }
    }

    package var isNumber: Bool {
        switch self {
        case .money, .quantity, .rate: true
        default: false
        }
    }

    /// Whether the cells of a column mean something together: amounts and quantities do, rates do not.
    var canBeSummed: Bool {
        switch self {
        case .money, .quantity: true
        default: false
        }
    }

    /// Whether its cells may name people.
    var isOfPeople: Bool { self == .person || self == .party }

    /// How many decimals a cell may have.
    var decimals: Int {
        switch self {
        case .money(let inTenThousands): inTenThousands ? 6 : 2
        case .quantity(let unit): Self.counted.contains(unit) ? 0 : 4
        case .rate: ExactNumber.maximumDecimals
        default: 0
        }
    }

    /// How many decimals are shown at least.
    package var shownDecimals: Int { self == .money(inTenThousands: false) ? 2 : 0 }

    /// In place of the unit of a quantity that each row has its own of (按计量).
    static let unitByRow = "按行"

    /// What is counted one by one.
    private static let counted: Set<String> = ["户", "人", "次", "个"]
}
