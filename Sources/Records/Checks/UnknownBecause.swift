import Documents

extension Check {
    static let unknownBecause = Check(
        id: "unknown-because", severity: .error,
        title: "来由是公布过的榜",
        why: """
            来由写明是为了哪一张榜。榜未公布过，就不知道是为了什么。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-20, 对象: 石谷村, 来由: 排序通报 2025-Q1}
            ---
            \(Surroundings.blackListed)
            \(Surroundings.calling)
            \(Surroundings.liugou)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 约谈记录
            日期: 2026-06-20
            办法: 排序通报
            职责: 约谈
            记录:
              - {日期: 2026-04-20, 对象: 石谷村, 来由: 排序通报 2026-Q1}
            ---
            \(Surroundings.blackListed)
            \(Surroundings.calling)
            \(Surroundings.liugou)
            """,
        inspection: .register { register, verdict in
            func judge(_ because: Because, _ path: String) {
                if register.consequences.rankings[because]?.isEmpty == false { return }
                let periods = register.rankings.judging(because.mechanism).map {
                    register.rankings[$0].period.code
                }
                verdict.report(
                    SourceLocation(path, because.place),
                    "没有这张榜：“\(register[because.mechanism].name.value)”\(because.period.text)没有排过名",
                    help: periods.isEmpty
                        ? "这个工作法没有榜；核对来由" : "核对期间；最近的有 " + periods.suffix(4).joined(separator: "、"))
            }
            for filed in register.filed(.logs) {
                for (_, because) in filed.content.because.sorted(by: { $0.key < $1.key }) {
                    judge(because, filed.content.entriesPath)
                }
            }
            for filed in register.filed(.ledgers) {
                for row in filed.content.rows {
                    if let because = row.because { judge(because, filed.content.rowsPath) }
                }
            }
        })
}
