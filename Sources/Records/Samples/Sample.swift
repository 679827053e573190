extension Kind {
    /// A record of this kind with every field that it needs, each explained: what `gongkai new` prints.
    /// - Parameter day: the day that the sample bears, so that it can be published as it stands.
    package func sample(on day: Day) -> String {
        let posted = day.iso
        let until = (day + 15).iso
        let head = """
            ---
            # “#”之后是说明，可以删去。冒号用半角，后面空一格。
            类型: \(text)
            标题: \(sampleTitle)
            # 第一次张贴的日期
            日期: \(posted)
            摘要: 一句话说清楚是什么事

            """
        return head + fields(day, posted: posted, until: until) + """
            # 审核的人写身份，不写姓名
            审核:
              - {角色: 村务监督委员会, 日期: \(posted), 意见: 同意公开}
            ---

            正文写在这里：为什么办，怎么办，谁负责，群众有意见找谁。

            """
    }

    private var sampleTitle: String {
        switch self {
        case .decision: "硬化村内主干道"
        case .statement: "财务公开"
        case .project: "饮水管网改造"
        case .subsidy: "耕地地力保护补贴发放名单"
        case .evaluation: "年度考评"
        case .poll: "群众满意度测评"
        case .audit: "村级财务审计结果"
        case .log: "电话联系记录"
        case .ledger: "约谈整改台账"
        case .points: "党员积分"
        case .pairing: "党员联动结对"
        case .figures: "村集体收入"
        case .notice: "停水通知"
        }
    }

    private func fields(_ day: Day, posted: String, until: String) -> String {
        let month = Period.month(2000, 1).sameKind(containing: day).previous
        let year = Period.year(day.year - 1)
        switch self {
        case .decision:
            return """
                # 哪一类事项：村务、集体经济、土地承包 或 筹资筹劳；表决的规则不同
                事项: 村务
                金额: 18.6万元
                金额大写: 壹拾捌万陆仟元整
                # 开过的会写在这里，还没有开的不写
                四议:
                  提议: {日期: \((day + -28).iso), 应到: 5, 实到: 5, 同意: 5}
                  商议: {日期: \((day + -24).iso), 应到: 9, 实到: 9, 同意: 9}
                  审议: {日期: \((day + -19).iso), 应到: 36, 实到: 31, 同意: 30}
                  决议: {日期: \((day + -9).iso), 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 40, 反对: 1, 弃权: 1}
                # 止 减 起 不少于 15 天；办完以后再加 结果: {起: …, 止: …}
                公开:
                  决议: {起: \(posted), 止: \(until)}

                """
        case .statement:
            return """
                # 年 2026、半年 2026-H1、季 2026-Q1、月 2026-03
                期间: \(month.code)
                期初: 12000.00
                # 期初 + 收入 − 支出 = 期末
                期末: 12059.50
                # 也可以写 CSV 文件名，如 收支: 2026-03.csv，表放在本文件旁边
                收支:
                  - {日期: \(month.first.iso), 摘要: 果园承包费, 科目: 发包及租赁收入, 收入: 100.00, 凭证: "1"}
                  - {日期: \(month.first.iso), 摘要: 村部电费, 科目: 办公费, 支出: 40.50, 凭证: "2"}

                """
        case .project:
            return """
                批复: 18.6万元
                金额大写: 壹拾捌万陆仟元整
                # 各项来源之和等于批复
                来源:
                  - {来源: 上级补助, 金额: 15万元}
                  - {来源: 村集体自筹, 金额: 3.6万元}
                合同: {单位: 中标的施工单位, 金额: 178000.00, 日期: \((day + -60).iso)}
                拨付:
                  - {日期: \((day + -50).iso), 金额: 10万元, 摘要: 第一笔}
                支付:
                  - {日期: \((day + -40).iso), 金额: 53400.00, 摘要: 预付三成}
                # 计划 是应当完成的日期，日期 是实际完成的日期
                节点:
                  - {名称: 开工, 计划: \((day + -45).iso), 日期: \((day + -45).iso)}
                  - {名称: 验收, 计划: \((day + 60).iso)}
                # 未开工、在建、已完工、已验收 或 已终止
                状态: 在建
                公开:
                  公示: {起: \(posted), 止: \(until)}

                """
        case .subsidy:
            return """
                项目: 耕地地力保护补贴
                # 每个单位多少元；各户不同时写在名单里
                标准: 102.50
                单位: 亩
                # 金额 = 标准 × 数量；姓名遮去中间的字，不写身份证号、电话、银行账号
                名单:
                  - {序号: 1, 组别: 一组, 姓名: 张*三, 数量: 3.25, 金额: 333.13}
                  - {序号: 2, 组别: 二组, 姓名: 李*, 数量: 4, 金额: 410.00}
                合计: 743.13
                公开:
                  公示: {起: \(posted), 止: \(until)}

                """
        case .evaluation:
            return """
                # methods/ 里的一个工作法，先写好它的考评办法
                办法: 树根
                期间: \(year.code)
                # 村、乡镇、单位 或 人
                对象: 村
                # 也可以写 CSV 文件名。每个分项一列，另可有 加分、扣分、一票否决、理由
                成绩:
                  - {对象: 石谷村, 领导点评: 19, 群众测评: 38, 部门参评: 9, 年终考核: 28, 理由: 实事按期办结}

                """
        case .poll:
            return """
                # 测评的是什么
                对象: \(day.year - 1)年村务公开工作
                发出: 30
                收回: 28
                有效: 27
                选项: {满意: 22, 基本满意: 4, 不满意: 1}
                # 怎样算出比率；分母可以是 有效、收回 或 发出
                公式: (满意+基本满意)/有效
                公开:
                  公示: {起: \(posted), 止: \(until)}

                """
        case .audit:
            return """
                范围: 财务管理、四议两公开、集体资产
                期间: \(year.code)
                单位: 镇审计站
                # 状态：未整改、整改中、已整改 或 已澄清
                问题:
                  - {问题: 两张凭证缺经手人签字, 整改: 补签并说明原因, 状态: 整改中, 期限: \((day + 30).iso)}
                公开:
                  公示: {起: \(posted), 止: \(until)}

                """
        case .log, .ledger, .points, .pairing, .figures: return workFields(day, month: month)
        case .notice:
            return """
                公开:
                  公示: {起: \(posted), 止: \(until)}

                """
        }
    }
}
