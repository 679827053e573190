import Documents

extension Check {
    static let duplicateID = Check(
        id: "duplicate-id", severity: .error,
        title: "编号各不相同",
        why: """
            编号是永久的：二维码、引用和存档都靠它。两份公开用一个编号，就分不清是哪一份。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            编号: sg-001
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            编号: sg-001
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            编号: sg-001
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            编号: sg-002
            ---
            """,
        inspection: .unique(
            { Array($0.disclosures) },
            by: { record, _ in record.id },
            otherwise: { second, first, _, verdict in
                // An id that is only an address cannot be mended where it is not written.
                let (wrong, other) = second.idPlace == nil ? (first, second) : (second, first)
                verdict.report(
                    wrong.location(wrong.idPlace ?? .start),
                    "编号重复：“\(wrong.id)”，\(other.path) 已经用了",
                    help: "给其中一份换一个编号；已经公布过的不要换")
            }))
}
