extension Check {
    static let kindPart = Check(
        id: "kind-part", severity: .error,
        title: "类别的网页不漏掉一张表",
        why: """
            网页和张贴版的各部分由“网页”“张贴”排定。网页上一张表也不能少，少了等于未公布；张贴版可以少，会注明全表见网页。
            """,
        wrong: Surroundings.debts.replacing("列表:", with: "网页: [要点, 正文]\n列表:"),
        right: Surroundings.debts.replacing("列表:", with: "网页: [要点, 往来, 正文]\n列表:"))
}
