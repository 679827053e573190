extension Check {
    static let wrongType = Check(
        id: "wrong-type", severity: .error,
        title: "每个字段的值都读得懂",
        basis: nil,
        why: "日期、金额、人数要能核算，写法必须明确。",
        wrong: "",
        right: "")
}
