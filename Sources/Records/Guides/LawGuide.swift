/// On which laws and standards the program stands, written from its rules and checks: `docs/law.md` is this text, and a test holds it so.
package enum LawGuide {
    package static var text: String {
        """
        # 依据

        程序照哪些法律、标准核对和排版。一件事按它发生那一天的法律看；国家规定是底线，地方和本公开栏的规则更严的，从严。
        没有条文写明的数字是各公开栏自己的设置（`board.yml` 的 规则），不写就不管。

        ## 检查

        没有列在这里的检查，依据是[本格式的规定](format.md)。

        | 检查 | 要求 | 依据 |
        | --- | --- | --- |
        \(checks)

        ## 四议两公开的次序

        \(procedure)

        ## 会议

        到会和同意的人数，够了才算数。

        \(meetings)

        ## 期限

        | 规则 | 施行 | 公布至少 | 答复至多 | 期间结束后公布账目至多 |
        | --- | --- | --- | --- | --- |
        \(packs)

        各条依据：

        \(clauses)

        ## 怎样算

        | | 依据 |
        | --- | --- |
        | 张贴的当日不算，从下一日算起 | 《民法典》第二百零一条 |
        | 几年的期限，到期那年的同一日是最后一日 | 《民法典》第二百零二条 |
        | 账目和定期公布的类别、催办、榜上有名以后要做的，按天数算的期限，最后一日是星期六、星期日的，顺延到上班的第一日；放假和补班每年由国务院通知，照 board.yml 写的算，没有写的程序不知道，要自己看 | 《民法典》第二百零三条 |
        | “以上”含本数，“超过”“过半数”不含 | 《民法典》第一千二百五十九条 |

        ## 标准

        | 标准 | 用在哪里 |
        | --- | --- |
        | GB/T 9704 党政机关公文格式 | 张贴版的版心、字号、行数，日期的写法 |
        | GB/T 15834 标点符号用法 | 引号里的引号 |
        | GB/T 2260、GB/T 10114 行政区划代码 | 县、乡镇、村的代码有几位 |
        | GB 11643 公民身份号码 | 认出不得公开的身份证号 |
        | GB 18030 中文编码字符集 | 表格软件存的 CSV |
        | CommonMark、GFM 的表格 | 正文 |
        | RFC 4180 | CSV |
        | ISO 8601 | 日期、期间，一年的第几周 |
        | RFC 3986、RFC 5890、RFC 3492 | 网址、链接、中文域名 |
        | RFC 4287 | 订阅（Atom） |
        | RFC 8259、SARIF 2.1.0 | 诊断的格式 |
        | ISO 32000 | 认出会自己动作的 PDF 附件 |

        """
    }

    private static var checks: String {
        Check.all.compactMap { check in
            check.basis.map { "| [\(check.id)](checks.md#\(check.id)) | \(check.title) | \($0) |" }
        }.joined(separator: "\n")
    }

    private static var procedure: String {
        let general = Procedure.basis(on: Procedure.inForce) ?? ""
        let first = Procedure.basis(of: .proposal, for: .villagers, on: .amendedLaw) ?? ""
        return "- \(Procedure.inForce.iso) 起：\(general)。\n- \(Day.amendedLaw.iso) 起，提议：\(first)。"
    }

    /// The rules of meetings, once for each law that held.
    private static var meetings: String {
        let spans = [
            ("\(Day.amendedLaw.iso) 起", Day.amendedLaw),
            ("\(Day.collectiveLaw.iso) 起，\(Day.amendedLaw.iso) 以前", Day.collectiveLaw),
            ("\(Day.collectiveLaw.iso) 以前", Day.collectiveLaw + -1),
        ]
        var text = ""
        for (title, day) in spans {
            text += "### \(title)\n\n| 会议 | 事项 | 到会 | 同意 | 依据 |\n| --- | --- | --- | --- | --- |\n"
            for meeting in Decision.Meeting.allCases {
                var rows: [(matters: [String], rule: String)] = []
                for matter in Decision.Matter.allCases {
                    guard let rule = VotingRule.resolution(of: matter, by: meeting, on: day) else { continue }
                    let words = row(of: rule)
                    if let same = rows.firstIndex(where: { $0.rule == words }) {
                        rows[same].matters.append(matter.text)
                    } else {
                        rows.append(([matter.text], words))
                    }
                }
                for (matters, rule) in rows {
                    text += "| \(meeting.text) | \(matters.joined(separator: "、")) | \(rule) |\n"
                }
            }
            text += "| 党员大会（审议） | 各类 | \(row(of: .deliberation(local: nil))) |\n\n"
        }
        return String(text.dropLast(2))
    }

    private static func row(of rule: VotingRule) -> String {
        let quorum = rule.quorum.map { "应到的\($0.value.text)" } ?? "条文没有写"
        let bases = [rule.quorum?.basis, rule.majority.basis].compactMap(\.self).joined(separator: "；")
        return "\(quorum) | \(rule.base.text)的\(rule.majority.value.text) | \(bases)"
    }

    private static var packs: String {
        RulePack.all.map { pack in
            let days = [pack.noticeDays, pack.answerDays, pack.financeDueDays].map { clause in
                clause.map { "\($0.value) 日" } ?? ""
            }
            let from = pack.from == .dawn ? "未录" : "\(pack.from.iso) 起"
            let until = pack.until.map { "，\($0.iso) 以前" } ?? ""
            return "| \(pack.name) | \(from)\(until) | \(days.joined(separator: " | ")) |"
        }.joined(separator: "\n")
    }

    private static var clauses: String {
        RulePack.all.flatMap { [$0.noticeDays, $0.answerDays, $0.financeDueDays].compactMap(\.self) }
            .map { "- \($0.basis)" }.joined(separator: "\n")
    }
}
