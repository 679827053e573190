/// Files that stand around the examples of several checks, each a whole file under its path.
enum Surroundings {
    /// A kind of the county's own.
    static let debts = """
        -- kinds/debts.md --
        ---
        类型: 类别
        标题: 债权债务
        英文名: debts
        依据: [农经发〔2011〕13号]
        频次: 每季度
        期限: 15日
        表格:
          往来:
            列: {编号: 编号 必填, 类别: 选项 债权、债务 必填, 对方: 当事人 必填, 期初: 金额, 本期: {增加: 金额, 减少: 金额}, 期末: 金额 必填}
            核对: [期末 = 期初 + 增加 - 减少, 期初 = 上期.期末]
        列表: [债务 = 合计(往来.债务.期末)]
        ---
        """

    /// The sheet that puts 石谷村 on the black list of a quarter.
    static let blackListed = """
        -- paixu.md --
        ---
        类型: 考评
        标题: 第一季度排序
        日期: 2026-04-15
        办法: 排序通报
        期间: 2026-Q1
        成绩:
          - {对象: 石谷村, 督导: 70}
          - {对象: 柳沟村, 督导: 95}
        ---
        """

    /// A method whose black list calls for a talk.
    static let calling = """
        -- methods/paixu.md --
        ---
        类型: 工作法
        标题: 排序通报
        参加: 全部村
        考评: {分项: [{名称: 督导, 分值: 100}], 黑榜: 1}
        职责: [{名称: 约谈, 频次: 随时}]
        台账: [{名称: 整改台账, 状态: [未办, 已办]}]
        后果: [{起因: 黑榜, 职责: 约谈, 期限: 15}]
        ---
        """

    /// The cash that a bank account knows of.
    static let cash = """
        -- hedong/shigu/b.md --
        ---
        类型: 财务公开
        标题: 财务公开
        日期: 2026-02-03
        期间: 2026-01
        账户: 库存现金
        期初: 300.00
        期末: 5300.00
        收支:
          - {日期: 2026-01-05, 摘要: 提现, 收入: 5000.00, 对方账户: 银行存款}
        ---
        """

    /// An appraisal with a cause of deduction and its cap.
    static let deducting = """
        -- methods/kaoping.md --
        ---
        类型: 工作法
        标题: 村级考评
        采用: 是
        考评:
          分项: [{名称: 群众测评, 分值: 60}, {名称: 年终考核, 分值: 40}]
          扣分: [{事由: 迟报, 分值: 1, 上限: 3}, {事由: 缺席, 分值: 0.5}, {上限: 5}]
        ---
        """

    /// Two duties of every village.
    static let duties = """
        -- methods/sigeyi.md --
        ---
        类型: 工作法
        标题: 四个一
        参加: 全部村
        职责:
          - {名称: 电话联系, 主体: 结对单位, 频次: 每月, 数量: 1}
          - {名称: 现场办公, 主体: 主要领导, 频次: 每季度, 数量: 1-2}
        ---
        """

    /// A pairing of two roles.
    static let help = """
        -- methods/sanbao.md --
        ---
        类型: 工作法
        标题: 三包联
        结对: [{名称: 帮扶, 成员: [{角色: 干部, 人数: 1}, {角色: 党员, 人数: 1+}]}]
        ---
        """

    /// A ledger of three states.
    static let ledger = """
        -- methods/dudao.md --
        ---
        类型: 工作法
        标题: 季度督导
        台账: [{名称: 问题台账, 状态: [待整改, 整改中, 已销号]}]
        ---
        """

    /// A second village.
    static let liugou = """
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---
        """

    /// A village without its township.
    static let liushu = """
        -- hedong/liushu/_index.md --
        ---
        类型: 村
        标题: 柳树村
        ---
        """

    /// A pairing of three roles.
    static let pairing = """
        -- methods/liandong.md --
        ---
        类型: 工作法
        标题: 党员联动
        结对: [{名称: 1+2+n, 成员: [{角色: 两委干部, 人数: 1}, {角色: 党员, 人数: 2}, {角色: 群众, 人数: 1+}]}]
        ---
        """

    /// Pay of two parts.
    static let pay = """
        -- methods/baochou.md --
        ---
        类型: 工作法
        标题: 村干部报酬
        报酬: {基本: 60%, 绩效: 40%}
        ---
        """

    /// Points of one rule.
    static let points = """
        -- methods/156.md --
        ---
        类型: 工作法
        标题: 红色细胞156
        积分:
          - {类别: 普通党员, 规则: [{事由: 参加主题党日, 分值: 5}]}
        ---
        """

    /// An appraisal of which half a component comes from polls.
    static let polled = """
        -- methods/kaoping.md --
        ---
        类型: 工作法
        标题: 村级考评
        采用: 是
        考评:
          分项: [{名称: 群众测评, 分值: 60, 测评: 50%}, {名称: 年终考核, 分值: 40}]
        ---
        """

    /// A pairing of a unit and a village.
    static let sending = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 成员: [{角色: 包帮部门, 人数: 1}]}]
        ---
        """

    /// An appraisal of two components and two grades.
    static let shugen = """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根
        考评:
          分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
          等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]
        ---
        """

    /// An appraisal of two components, without grades.
    static let shugenAlone = """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根
        考评:
          分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
        ---
        """

    /// A method with two items of one name.
    static let twoOfAName = """
        -- methods/a.md --
        ---
        类型: 工作法
        标题: 秤砣
        条目:
          - 编号: 1-2
            名称: 五个一
            职责: [{名称: 记民情日记, 频次: 随时}]
          - 编号: 1-8
            名称: 五个一
            职责: [{名称: 调研, 频次: 每半月}]
        ---
        """
}
