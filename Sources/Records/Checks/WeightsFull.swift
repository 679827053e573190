import Documents

extension Check {
    static let weightsFull = Check(
        id: "weights-full", severity: .error,
        title: "分项的分值加起来等于满分",
        why: """
            分值加不到满分，再好也得不了满分；加过了头，等次的线就不准了。
            """,
        wrong: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 30}]
            ---
            """,
        right: """
            \(Surroundings.shugenAlone)
            """,
        inspection: .register { register, verdict in
            for (_, method) in register.mechanisms {
                guard let whole = method.appraisal, whole.isWhole, !whole.components.isEmpty else { continue }
                for (kind, appraisal) in whole.parted where appraisal.weight != appraisal.full {
                    verdict.report(
                        SourceLocation(
                            method.path, appraisal.components.first?.weight.place ?? appraisal.place),
                        "分值不等于满分：\(kind.map { "考\($0.text)的" } ?? "")分项合计 \(appraisal.weight.text) 分，满分 \(appraisal.full.text) 分",
                        help: "改分值，或写明 满分: \(appraisal.weight.text)")
                }
            }
        })
}
