import Documents

extension Check {
    static let duplicateMethodID = Check(
        id: "duplicate-method-id", severity: .error,
        title: "每个工作法的编号各不相同",
        why: """
            编号是工作法的地址，两个用一个，记录就不知道归谁。
            """,
        wrong: """
            -- methods/a.md --
            ---
            类型: 工作法
            标题: 秤砣
            条目:
              - 编号: 1-2
                名称: 五个一
                职责: [{名称: 记民情日记, 频次: 随时}]
              - 编号: 1-2
                名称: 五个一
                职责: [{名称: 调研, 频次: 每半月}]
            ---
            """,
        right: """
            \(Surroundings.twoOfAName)
            """,
        inspection: .unique(
            { $0.mechanisms.map(\.1) },
            by: { mechanism, _ in mechanism.id?.value },
            otherwise: { second, first, _, verdict in
                guard let id = second.id, let other = first.id else { return }
                verdict.report(
                    SourceLocation(second.path, id.place), "编号重复：“\(id.value)”（\(second.name.value)）",
                    help: "\(first.path):\(other.place.line) 已经用了，换一个")
            }))
}
