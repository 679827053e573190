/// Why a YAML text is refused.
struct YAMLFault: Error {
    var message: Message
    var help: String
    /// One for each place, where they differ.
    var helps: [String] = []
    /// Of the text when `isRelative` (lines and columns from 0), else of the file.
    private var at: [Place]
    private var isRelative = false

    init(_ message: Message, help: String, at place: Place) {
        self.message = message
        self.help = help
        self.at = [place]
    }

    /// A fault that libyaml itself found, in the words of a clerk.
    init(problem: String, line: Int, column: Int) {
        let (message, help) = Self.translation(of: problem)
        self.init(message, help: help, inText: [Place(line: line, column: column)])
    }

    /// A fault at places of the text, from 0.
    init(_ message: Message, help: String, inText places: [Place]) {
        self.message = message
        self.help = help
        self.at = places
        self.isRelative = true
    }

    func places(firstLine: Int) -> [Place] {
        isRelative
            ? at.map { Place(line: Int($0.line) + firstLine, column: Int($0.column) + 1) } : at
    }

    private static func translation(of problem: String) -> (Message, String) {
        switch problem {
        case let p where p.contains("could not find expected ':'"):
            ("缺少冒号", "写成“键: 值”：冒号用半角“:”，后面空一格；全角“：”不算")
        case let p where p.contains("mapping values are not allowed"):
            ("此处不能再有冒号", "值里有冒号时加引号，如 标题: \"通知：停水\"；花括号里各项用逗号隔开；并检查缩进")
        case let p where p.contains("did not find expected key"):
            ("缩进或逗号有误，读不到下一个键", "同一层的键左对齐；花括号里各项用逗号隔开")
        case let p where p.contains("did not find expected ',' or"):
            ("括号没有配对，或缺少逗号", "检查 { } 与 [ ] 是否成对，各项是否用半角逗号隔开")
        case let p where p.contains("found unexpected end of stream"):
            ("引号或括号没有结束", "补上结束的引号或括号")
        case let p where p.contains("cannot start any token"):
            ("此处有不能用来开头的字符", "缩进用空格不用制表符；以 @ ` % 开头的文字加引号")
        case let p where p.contains("block sequence entries are not allowed"):
            ("此处不能写“- ”", "一列的每一项另起一行，以“- ”开头；文字以“- ”开头时加引号")
        case let p where p.contains("expected comment or line break"):
            ("此处不能以 > 或 | 开头", "文字以 > 或 | 开头时加引号")
        case let p where p.contains("control characters"):
            ("有控制字符", "删去看不见的字符")
        case let p where p.contains("undefined alias"):
            ("不支持锚点（&）和引用（*）", "把内容写全；文字以 & 或 * 开头时加引号")
        case let p where p.contains("alphabetic or numeric character"):
            ("文字不能以 * 或 & 开头", "整个加引号，如 姓名: \"*某\"")
        case let p where p.contains("tab character"):
            ("缩进用了制表符", "行首的制表符换成空格，同一层的键左对齐")
        case let p where p.contains("document indicator"), let p where p.contains("<document start>"):
            ("字段区里不能有“---”“...”", "删去这一行；文字以它开头时加引号")
        case let p where p.contains("unknown escape character"), let p where p.contains("hexdecimal"),
            let p where p.contains("escape code"):
            ("双引号里的“\\”不能这样写", "要显示“\\”，写两个；或改用单引号")
        case let p where p.contains("mapping keys are not allowed"):
            ("此处不能以“? ”开头", "文字以“?”开头时加引号")
        case let p where p.contains("node content"), let p where p.contains("'-' indicator"):
            ("这里少一项，或缩进有误", "删去多余的逗号；一列的每一项另起一行，以“- ”开头，左对齐")
        case let p where p.contains("tag"), let p where p.contains("'!'"), let p where p.contains("URI"),
            let p where p.contains("whitespace"):
            ("文字不能以 ! 开头", "整个加引号，如 标题: \"!注意\"")
        case let p where p.contains("directive"), let p where p.contains("%"):
            ("此处不能以 % 开头", "以 % 开头的文字加引号")
        default:
            ("这一行的写法有误", "检查这一行的缩进、冒号、引号和括号；值整个加引号再试")
        }
    }
}
