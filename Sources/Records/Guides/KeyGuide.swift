/// What an author may write, key by key: `docs/keys.md` is this text, and a test holds it so.
package enum KeyGuide {
    package static var text: String {
        var text = """
            # 字段

            每一类文件能写哪些键，各是什么。中文、英文两种写法都可以，也可以混着写；没有列在这里的键，程序不认，会指出行列。
            值怎样写（日期、期间、金额、频次）、表怎样写见 [format.md](format.md)；样稿见 `gongkai new 类型`。

            写着“是哪张表”的键，值是一行行的列，或同一个文件夹里 CSV 文件的名称，列名和下面的键一样。


            """
        text += section("各类公开都可以写", KeyTable.common)
        for kind in RecordKind.all {
            let title = "\(kind.term.chinese) `\(kind.term.english)`"
            switch kind {
            case .region(.county): text += section("县、乡镇、村 `county`、`township`、`village`", KeyTable.region)
            case .region: continue
            case .disclosure, .method, .page, .ownKind: text += section(title, kind.keyTables)
            }
        }
        text += section("board.yml", KeyTable.board)
        return String(text.dropLast())
    }

    private static func section(_ title: String, _ tables: [KeyTable]) -> String {
        var text = "## \(title)\n\n"
        if tables.isEmpty { text += "没有别的键：正文就是全部。\n\n" }
        for table in tables {
            if !table.place.isEmpty { text += "### \(table.place)\n\n" }
            text += "| 键 | key | |\n| --- | --- | --- |\n"
            for key in table.keys {
                text +=
                    "| \(key.term.chinese) | `\(key.term.english)` | \(key.isNeeded ? "必填。" : "")\(key.meaning)"
                if !key.words.isEmpty {
                    text += "：" + key.words.map { "\($0.chinese) `\($0.english)`" }.joined(separator: "、")
                }
                text += " |\n"
            }
            text += "\n"
        }
        return text
    }
}
