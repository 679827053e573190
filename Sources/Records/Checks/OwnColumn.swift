import Documents

extension Check {
    static let ownColumn = Check(
        id: "own-column", severity: .warning,
        title: "多出来的列是有意公布的",
        why: """
            表里可以有这一类公开没有的列，如 经手人、证明人：照原样留在原处，网页和张贴版都有。但列也可能是从别的表里带来的，不该公布，
            所以每个文件提一次。在“另列”里写上它，就是有意公布；公开栏常用的，写在 board.yml 的“另列”里。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 2026年1月财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1100.00
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00, 经手人: 王大明}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 2026年1月财务公开
            日期: 2026-02-03
            期间: 2026-01
            期初: 1000.00
            期末: 1100.00
            另列: {收支: {经手人: 人}}
            收支:
              - {日期: 2026-01-05, 摘要: 果园承包费, 收入: 100.00, 经手人: 王大明}
            ---
            """,
        inspection: .record { record, _, verdict in
            var told: Set<String> = []
            if case .own(let own) = record.content {
                for table in own.writtenTables {
                    guard let first = table.undescribed.first, told.insert(table.path).inserted else {
                        continue
                    }
                    let names = table.undescribed.map(\.value)
                    let shown = names.prefix(6).map { "“\(Scalar.shortened($0))”" }.joined(separator: "、")
                    verdict.report(
                        SourceLocation(table.path, first.place),
                        "“\(table.title)”没有\(shown)\(names.count > 6 ? "等 \(names.count) 列" : "这一列")，照原样公布",
                        help:
                            "有意公布的，加一行 另列: {\(table.title): [\(names.prefix(3).joined(separator: ", "))]}；不该公布的，删去这一列"
                    )
                }
            }
            for table in record.ownTables {
                let kept = table.columns.items.filter { !$0.isDeclared }
                guard let first = kept.first, told.insert(table.path).inserted else { continue }
                let names = kept.map(\.column.name)
                let shown = names.prefix(6).map { "“\(Scalar.shortened($0))”" }.joined(separator: "、")
                let masked = kept.contains { $0.column.type == .person } ? "，姓名遮去" : ""
                verdict.report(
                    SourceLocation(table.path, first.place),
                    "“\(table.key.chinese)”没有\(shown)\(names.count > 6 ? "等 \(names.count) 列" : "这一列")，照原样公布\(masked)",
                    help:
                        "有意公布的，加一行 另列: {\(table.key.chinese): [\(names.prefix(3).joined(separator: ", "))]}；不该公布的，删去这一列"
                )
            }
        })
}
