/// What the library of methods must say of each mechanism that the five source documents name, written down
/// from the documents and not derived from `content/methods/`, so that the two can disagree.
///
/// - `source` is the place in the document: its number, and the words of its heading or paragraph.
/// - `duties`, `weights`, `grades`, `states`, `classes`, `members`, `figures` and `identities` are complete and in order: the item
///   has these and no others.
/// - A member is `角色 人数`, or the role alone where the source counts nobody; one inner list a pairing.
/// - A figure is its name and its value as people read it: 约, 近 and 至少 before the value, 余 and 多 between it and its unit,
///   以上 and 左右 after both (`融资 约1亿元`, `帮扶资金 1450余万元`, `新建场所面积 300㎡以上`).
/// - A sum or bound that must hold (`20+1=21`, `32≤41`) is an identity; a share that the source states stands behind its figure,
///   mistakes included (`… 146个 占39.5%`).
/// - `says`: words of the document that stand among the item's parts, each as one whole part.
/// - `isPending`: the source gives names only, and the item says 定义: 待补充.
struct ExpectedRow: Sendable {
    let id: String
    let name: String
    var source = ""
    var duties: [ExpectedDuty] = []
    var weights: [String] = []
    var grades: [String] = []
    var states: [[String]] = []
    var classes: [String] = []
    var members: [[String]] = []
    var isPending = false
    var figures: [String] = []
    var identities: [String] = []
    /// `起因 职责或台账 几天`.
    var consequences: [String] = []
    /// `基本 绩效`.
    var pay: String?
    /// Whom its appraisal judges.
    var judged: [String] = []
    /// `等次 期数 称号`.
    var streak: String?
    var says: [String] = []
    /// Figures of which only the values are known: the item has at least these, in any order.
    var values: [String] = []
}

/// A duty: what, by whom, whose compliance is counted, how often, how many.
struct ExpectedDuty: Sendable {
    var name: String?
    var by: String?
    var counted: String?
    var cadence: String
    var count: String
    /// The cadence or the count is this board's own, since the document has none: the item says so in its 编者注.
    var isOwn: Bool

    /// What an item says of it, in the order of an expectation's words.
    init(
        _ name: String, by: String, counted: String = "村", _ cadence: String, _ count: String = "1",
        isOwn: Bool = false
    ) {
        self.name = name
        self.by = by
        self.counted = counted
        self.cadence = cadence
        self.count = count
        self.isOwn = isOwn
    }

    /// One of which only the cadence and the count are known.
    init(_ cadence: String, _ count: String) {
        self.cadence = cadence
        self.count = count
        isOwn = false
    }
}

/// The rows of the documents 001 and 002; ``documentRows`` are those of the others.
let expectedRows: [ExpectedRow] = expectedRowsOfShuangpai + expectedRowsOfLuohe
