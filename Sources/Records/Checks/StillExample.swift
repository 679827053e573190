import Documents

extension Check {
    static let stillExample = Check(
        id: "still-example", severity: .warning,
        title: "有了网址的公开栏，示例都换成了自己的",
        why: """
            gongkai new 公开栏 建好的县、乡镇、村和工作法都叫示例，介绍也是示例。写上网址，就是要公布了；忘了换的，会以示例的名称上网。
            """,
        wrong: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 示例村
            ---
            """,
        right: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---
            """,
        inspection: .register { register, verdict in
            guard register.archive.board.baseURL != nil else { return }
            if register.archive.board.name == NewBoard.name {
                verdict.report(
                    SourceLocation(Board.path), "公开栏的名称还是示例：“\(NewBoard.name)”", help: "把 名称 换成自己的，代码也一起核对")
            }
            for region in register.regions {
                if NewBoard.titles.contains(region.title.value) {
                    verdict.report(
                        SourceLocation(region.path, region.title.place), "名称还是示例：“\(region.title.value)”",
                        help: "换成自己的名称、代码和介绍；没有这个地方的，删去它的文件夹")
                } else if region.body.html.starts(with: NewBoard.introduction) {
                    verdict.report(
                        SourceLocation(region.path, region.title.place), "“\(region.title.value)”的介绍还是示例",
                        help: "换成自己的介绍，或者删去正文")
                }
            }
            for method in register.methods where NewBoard.titles.contains(method.title.value) {
                verdict.report(
                    SourceLocation(method.whole.path, method.title.place), "名称还是示例：“\(method.title.value)”",
                    help: "换成自己的工作法，或者删去这个文件")
            }
        })
}
