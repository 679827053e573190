import Documents

/// Every check, for those who read about them: `docs/checks.md` is this text, and a test holds it so.
extension Check {
    package static var guide: String {
        var text = """
            # 检查

            程序核对的每一项：名称（诊断末尾方括号里的词）、要求、为什么、依据。错例和对例见 `gongkai explain 名称`；依据的法律和标准见 [law.md](law.md)。

            """
        let fates: [(Diagnostic.Severity, title: String, meaning: String)] = [
            (.error, "错误", "不可能是真的，或者读不懂。全部改正以前，一页也不发布，原来的网站不动。"),
            (.finding, "发现", "是真的，但不合规定。照实公布，页面上写明依据。"),
            (.warning, "提醒", "不影响发布，请再看一眼。"),
        ]
        for (severity, title, meaning) in fates {
            text += "\n## \(title)\n\n\(meaning)\n"
            for check in all where check.severity == severity {
                let why = check.why.split(separator: "\n").joined()
                text += "\n### \(check.id)\n\n**\(check.title)。** \(why)\n\n"
                text += "依据：\(check.basis ?? "本格式的规定")\n"
            }
        }
        return text
    }
}
