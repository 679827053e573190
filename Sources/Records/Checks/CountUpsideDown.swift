extension Check {
    static let countRange = Check(
        id: "count-range", severity: .error,
        title: "数量的范围从一起，小的在前",
        why: """
            “3-1”分不清是写反了还是写错了。次数和人数的范围小的写在前面：1-3；只有下限的写 2+。从零起的（0-2）什么也没有要求：一次不做、一个人没有也算做到。
            """,
        wrong: """
            -- methods/sigeyi.md --
            ---
            类型: 工作法
            标题: 四个一
            参加: 全部村
            职责:
              - {名称: 电话联系, 主体: 结对单位, 频次: 每月, 数量: 1}
              - {名称: 现场办公, 主体: 主要领导, 频次: 每季度, 数量: 2-1}
            ---
            """,
        right: """
            \(Surroundings.duties)
            """)
}
