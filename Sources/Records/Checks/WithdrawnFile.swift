import Documents

extension Check {
    static let withdrawnFile = Check(
        id: "withdrawn-file", severity: .warning,
        title: "撤回、到期的名单，文件不在别处发布",
        basis: "《个人信息保护法》第四十七条",
        why: """
            名单到期或撤回，它的表、附件和正文链接的文件（撤回的，连同正文里的图）从那天起不再发布：名单多半就在里面。同一个文件，别的公开、页面附着或
            链接到的，也一起撤下，在那里提醒；另一份还挂着的名单也附着的，留到那一份到期。撤回的公告不一定是名单，别处附着、链接的照样发布，只提醒。
            """,
        wrong: """
            -- hedong/shigu/dibao.md --
            ---
            类型: 公告
            标题: 低保名单
            日期: 2026-03-01
            撤回: {原因: 登错了人, 日期: 2026-03-05}
            附件: mingdan.pdf
            ---
            -- hedong/shigu/lingwai.md --
            ---
            类型: 公告
            标题: 补充通知
            日期: 2026-03-02
            附件: mingdan.pdf
            ---
            -- hedong/shigu/mingdan.pdf --
            （文件）
            """,
        right: """
            -- hedong/shigu/dibao.md --
            ---
            类型: 公告
            标题: 低保名单
            日期: 2026-03-01
            撤回: {原因: 登错了人, 日期: 2026-03-05}
            附件: mingdan.pdf
            ---
            -- hedong/shigu/lingwai.md --
            ---
            类型: 公告
            标题: 补充通知
            日期: 2026-03-02
            附件: tongzhi.pdf
            ---
            -- hedong/shigu/mingdan.pdf --
            （文件）
            -- hedong/shigu/tongzhi.pdf --
            （文件）
            """,
        inspection: .register { register, verdict in
            for (path, location) in register.archive.takenDown.attached {
                guard let warning = register.archive.takenDown.warning(ofNaming: path, at: location) else {
                    continue
                }
                verdict.report(location, Message(warning.message), help: warning.help)
            }
        })
}
