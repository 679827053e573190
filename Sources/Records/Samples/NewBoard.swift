/// A board to begin with: it builds as it stands, and says nothing of any place that there is.
///
/// Its county, township and village are called examples and bear the codes of made-up places; its only notice says that the board
/// has been set up, which is true of the day on which it was; its method is not run by anyone, and its page is a draft.
package enum NewBoard {
    package static let term = Term("公开栏", "board")

    /// Where the village lies, and with it the first notice.
    private static let township = "shilizhen"
    package static let village = township + "/shilicun"
    /// What its author may delete, once they have written something of their own.
    package static let notice = village + "/jianlan.md"

    static let name = "示例县村务公开栏"
    /// What its regions and its method are called until somebody names them.
    static let titles: Set<String> = ["示例县", "示例镇", "示例村", "示例工作法"]
    /// How a region's page begins until somebody introduces it.
    static let introduction = Array("<p>这是示例，换成".utf8)

    /// - Parameter day: the day on which it is set up.
    /// - Returns: the files of a content folder, by their paths.
    package static func files(on day: Day) -> [(path: String, text: String)] {
        [
            ("board.yml", board),
            ("_index.md", region("县", "示例县", "990001", "乡镇各有一个文件夹，村的文件夹在乡镇的里面。再加一个乡镇或村，就再建一个文件夹。")),
            (township + "/_index.md", region("乡镇", "示例镇", "990001100", "文件夹的名称就是网址，用拼音，不用空格。")),
            (village + "/_index.md", region("村", "示例村", "990001100200", "村的公开都放在这个文件夹里，表和附件放在旁边。")),
            (notice, firstNotice(on: day)),
            ("methods/shili.md", method), ("pages/about.md", about),
        ]
    }

    /// The settings, with every key that they may have.
    static let board = """
        # 公开栏本身的设置。“# ”开头的是说明；“#”紧接着字段的可写可不写，要写就去掉它和下面缩进几行行首的“#”，把〔填：……〕换成要写的内容。
        名称: \(name)
        # 县级代码，六位，加引号；99 开头的是虚构的地方，换成本县的
        代码: "990001"
        # 网站放在哪里；张贴版的二维码从这里来
        #网址: 〔填：网址，如 https://单位域名/栏目/〕
        # 办公电话，不写个人的手机
        #监督电话: 〔填：电话〕
        #主办: 〔填：主办的单位〕
        # 别人怎样可以用这些数据
        #许可: 〔填：许可，如 CC BY 4.0〕
        #标语: 〔填：标语〕
        # 本地另有规定的，写在这里；国家规定更严的，从严。适用可以写：\((["全国"] + RulePack.places).joined(separator: "、"))
        #规则:
        #  适用: [〔填：地方，如 全国〕]
        #  公布天数: 〔填：公示至少几天，如 15〕
        #  财务公开期限: 〔填：期满以后几天之内公布账目，如 15〕
        #  答复天数: 〔填：异议几天之内答复，如 10〕
        #  名单天数: 〔填：公示期满以后几天撤下姓名，如 90；不写就是期满就撤〕
        # 决议这些怎样编号：加引号写 {地区}、{年}、{号} 和中间的字，各份里只写“编号: 3”
        #  编号: 〔填：编号的写法〕
        # 各村的账都用新科目的，写 财会〔2023〕14号；用自己的科目的不写
        #  科目表: 〔填：哪张科目表〕
        # 自己定的类别里要用的数，写名称和数、单位
        #  数额: {筹资上限: 〔填：数和单位，如 15 元/人〕}
        #  党员到会比例: 〔填：比例，如 2/3〕
        #  红榜: 〔填：几名，如 3〕
        #  黑榜: 〔填：几名，如 3〕
        # 参加排名的太少，最后一名说明不了什么
        #  黑榜最少: 〔填：不到几个就不列黑榜，如 4〕
        # 从哪一天起各村都该公布财务和一般事项，从未公布过的也算；不写就从各村自己的第一条公开算起
        #  公开起日: 〔填：日期〕
        # 照国务院每年的通知：哪些天放假，哪些周六、周日补班；期限按天数算，最后一天放假的，顺延到上班的第一天
        #  放假: [{起: 〔填：放假的第一天〕, 止: 〔填：放假的最后一天〕}]
        #  补班: [〔填：日期〕]
        #  红榜下限: 〔填：上红榜至少要达到多少，如 60%〕
        # 页面上方的菜单；名称也可以写作 标题；地址是本站的文件夹，如 pages/about/
        #菜单:
        #  - {名称: 〔填：名称〕, 地址: 〔填：地址〕}
        # 除网页以外还要什么：打印（张贴版）、广播（村村响照着念的文字）、分享图（转到微信群里显示的图）；检索、数据也可以写，程序现在还没有。不写就是除广播、分享图以外都要，[] 是都不要
        #输出: [〔填：要什么〕]
        # 公开栏在哪里，就按哪里算今天是几号：北京时间、新疆时间，或写成 +08:00；不写就是北京时间
        #时区: 〔填：时区〕
        # 只用来演示、停在一天的公开栏才写；写了，公示和期限都算到这一天
        #截至: 〔填：日期，如 2026-10-31〕
        # 村和乡镇以外，谁担职责：单位、岗位（人写职务）或组，不写类型就是单位；类别自己定。写了，参加、主体和结对的成员就只能写其中的
        #单位:
        #  - {名称: 〔填：名称，如 县水利局〕, 类型: 〔填：单位、岗位或组〕, 类别: 〔填：类别，如 县直〕, 别名: [〔填：别的叫法〕]}
        # 个人的号码确实要公布的，写 例外，一个号码一条，写法同公告的样稿（gongkai new 公告）
        # 各类公开的表里常有的自己的列，在这里说明一次，各村都可以用：类型、单位、记号
        #另列: {财务公开: {收支: {〔填：列名，如 经手人〕: 〔填：说明，如 人〕}}}

        """

    private static func region(_ level: String, _ title: String, _ code: String, _ text: String) -> String {
        """
        ---
        类型: \(level)
        标题: \(title)
        代码: "\(code)"
        ---

        这是示例，换成\(level)自己的名称、代码和介绍。\(text)

        """
    }

    private static func firstNotice(on day: Day) -> String {
        """
        ---
        类型: 公告
        标题: 这块网上公开栏建起来了
        日期: \(day.iso)
        ---

        网上公开栏已经建立，正在准备，尚未公布任何事项。县、乡镇和村的名称都是示例。

        写好第一条自己的公开以后，删去这个文件。

        """
    }

    private static let about = """
        ---
        类型: 页面
        标题: 关于这块公开栏
        # 没有写好、先不发布；写好以后删去下一行
        草稿: 是
        ---

        〔填：谁办、谁写、谁审，哪些不公布，有异议找谁〕

        """

    private static let method = """
        ---
        类型: 工作法
        标题: 示例工作法
        摘要: 示例，没有哪个地方施行；换成本县的工作法，或者删去这个文件。
        采用: 否
        职责:
          - {名称: 更换公开栏, 主体: 村委会, 频次: 每月10日, 依据: 张贴的照片}
        ---

        工作法写明谁、对谁、多久做一次，程序照它数做了几次、漏了几次。施行的写 采用: 是，或写明谁参加。

        """
}

extension NewBoard {
    /// What to do with a board that has just been set up.
    /// - Parameters:
    ///   - folder: as its author wrote it.
    ///   - program: as the author called it.
    package static func next(in folder: String, program: String) -> String {
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        return """
            建好了：\(folder)。接着：
            1. 生成网站，用浏览器打开 public/index.html：
               \(program) build --content \(folder) --theme theme --output public
               主题是网页的样子；程序自带的一份叫 theme，在 README.md 旁边，在别处运行时写它的路径。
            2. 把示例的县、乡镇、村换成自己的：改 \(folder)/board.yml 和三个 _index.md；文件夹的名称就是网址。
            3. 写第一条公开，填好〔填：……〕再生成一次（村的文件夹改了名，这里也写新的名称）：
               \(program) new 公告 > \(folder)/\(village)/2026-03-tongzhi.md

            """
    }
}
