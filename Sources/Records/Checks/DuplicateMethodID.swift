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
        inspection: .register { register, verdict in
            var first: [String: SourceLocation] = [:]
            for (_, mechanism) in register.mechanisms {
                guard let id = mechanism.id else { continue }
                let location = SourceLocation(mechanism.path, id.place)
                if let other = first[id.value] {
                    verdict.report(
                        location, "编号重复：“\(id.value)”（\(mechanism.name.value)）",
                        help: "\(other.path):\(other.place.line) 已经用了，换一个")
                } else {
                    first[id.value] = location
                }
            }
        })
}
