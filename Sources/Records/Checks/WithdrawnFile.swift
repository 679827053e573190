import Documents

extension Check {
    static let withdrawnFile = Check(
        id: "withdrawn-file", severity: .warning,
        title: "撤回的名单，附件不在别处发布",
        basis: "《个人信息保护法》第四十七条",
        why: """
            撤回一份名单，它的附件、正文里的图和链接的文件从那天起不再发布：名单多半就在里面。同一个文件别的公开也附着，程序不知道是不是那份名单，
            那里照样发布，只提醒。
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
            if register.withdrawnFiles.isEmpty { return }
            for disclosure in register.disclosures {
                for attachment in disclosure.attachments {
                    guard let source = register.withdrawnFiles[attachment.path] else { continue }
                    verdict.report(
                        disclosure.location(attachment.place),
                        "“\(attachment.path.pathName)”是 \(source) 撤回了的附件，这里还在发布",
                        help: "是同一份名单的，这里也删去；确实可以公布的，另存一个名字")
                }
            }
        })
}
