extension RecordKind {
    /// A kind of the county's own: what its records have, and what is to hold in them.
    static let ownKindSample = """
        ---
        \(guide)
        # 放在最上层的 kinds/ 里，如 kinds/contracts.md；正文写怎样填
        类型: 类别
        标题: 〔填：名称，如 合同台账〕
        # 小写字母和“-”，是网址的一部分
        英文名: 〔填：英文名，如 contracts〕
        # 依据哪部法律、哪个文件；没有的写是哪里的惯例
        依据: [〔填：依据，如 村民委员会组织法第三十条〕]
        #摘要: 〔填：一句话说清楚公开什么〕
        # 每月、每季度、每半年、每年 或 随时；期限是期间过后几日，或 10日 自批准日期
        #频次: 〔填：多久一次〕
        #期限: 〔填：期限，如 15日〕
        # 村、乡镇 或 县；不写就是村
        #主体: 〔填：谁公开〕
        # 同时算履行了哪一项：财务 或 一般事项
        #履行: 〔填：哪一项〕
        # 经常有、每条不多的写 是，大事记里并成一行
        #日常: 〔填：是或否〕
        # 列和字段写一行：类型、单位或选项、记号。类型：文字、金额、数量、单价、日期、人、当事人、单位、地区、村、组、选项、是否、编号、科目、链接、图片
        # 记号：必填、合计、小计、合并、各一，或 甲、乙时必填；数量的单位每行不同的，写 数量 按计量
        #字段: {总额: 金额 必填, 开始日期: 日期}
        # 下面是一张样表，照着改。表里的核对，字段和列都可以用；上期. 是上一期的同一项，规则. 是 board.yml 规则里的数额
        # 别名是列的别的叫法，交来的表可以用；两层的表头写成 读数: {上次: 数量 吨, 本次: 数量 吨}
        #表格:
        #  名单:
        #    列: {编号: 编号 必填, 对象: 当事人 必填, 金额: 金额 合计, 到期: 日期, 办结: 日期}
        #    核对: [{式: 金额 ≤ 总额, 取整: 〔填：规则，如 四舍五入到分〕, 依据: 〔填：≤、≥ 依据什么〕}]
        #    别名: {金额: [数额]}
        # 整份要符合的式子；合计()、行数() 里写 表.选项.列；按 是逐项核对
        #核对: [{式: 合计(名单.金额) ≤ 总额, 取整: 〔填：规则，如 四舍五入到分〕, 依据: 〔填：≤、≥ 依据什么〕, 按: 编号}]
        # 一项一项接着记的：每份公开新增、变更、终止哪几项，网页上是现在在册的
        #登记: 名单
        # 到日子还没有办的，列为逾期；也可以写 {自: 哪一天, 天数: 10, 办结: 哪一天}
        #催办: [{到: 名单.到期, 办结: 名单.办结}]
        # 在公开栏上至少张贴几日，谁张贴
        #公开: {公示: 7日 村}
        # 大事记里写哪几天
        #事件: [开始日期]
        # 目录里写哪几个数，最多四个
        #列表: [总额]
        #村页: [金额 = 合计(名单.金额)]
        # 网页、张贴版的各部分，照先后：要点、正文、对照、在册、变动，或表名；网页不能漏表
        #网页: [要点, 正文, 在册, 变动]
        #张贴: [要点, 在册]
        # 依据什么写全名；只写类型是“人”的列
        #实名: {列: [], 依据: 〔填：依据什么〕}
        # 登记的，在册期间一直写姓名：写 结束；不写就随公示期满撤下
        #留名: 结束
        #数据名: {总额: total}
        #说明: {总额: 〔填：一句说明〕}
        # 没有写好、先不发布
        #草稿: 是
        ---

        〔填：怎样填、谁负责〕

        """
}

extension OwnKind {
    /// What its records may have, as a sample shows it.
    var sampleFields: String {
        var text = ""
        if isPeriodic { text += "\(register == nil ? "" : "#")期间: 〔填：期间，如 \(samplePeriod)〕\n" }
        if register != nil { text += "# 把在册的全列一遍的，写 是\n#盘点: 〔填：是或否〕\n" }
        for field in fields {
            if let note = notes.first(where: { $0.name == field.name })?.note { text += "# \(note)\n" }
            text += "\(field.isNeeded ? "" : "#")\(field.name): 〔填：\(field.name)，如 \(field.sample)〕\n"
        }
        for (number, table) in tables.enumerated() {
            text += "# 各行也可以写在 CSV 文件里，这里写文件名\n"
            for column in table.columns {
                if let note = notes.first(where: {
                    [column.name, "\(table.name.value).\(column.name)"].contains($0.name)
                }) {
                    text += "# \(column.name)：\(note.note)\n"
                }
            }
            let isNeeded = tables.count == 1
            let mark = isNeeded ? "" : "#"
            let own = table.columns.prefix(number == register ? table.columns.count - 3 : table.columns.count)
            let cells = own.map { "\($0.name): 〔填：\($0.isNeeded ? "" : "可不写，")如 \($0.sample)〕" }
            text += "\(mark)\(table.name.value):\n\(mark)  - {\(cells.joined(separator: ", "))}\n"
            if number == register {
                let id = table.columns.first { $0.type == .id }?.name ?? "编号"
                text +=
                    "# 变了、没有了的，只写\(id)、变动、日期、原因和变了的\n#  - {\(id): 〔填：\(id)〕, 变动: 〔填：变更或终止〕, 日期: 〔填：哪一天〕, 原因: 〔填：为什么〕}\n"
            }
        }
        return text
    }
}
