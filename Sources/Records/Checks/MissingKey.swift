extension Check {
    static let missingKey = Check(
        id: "missing-key", severity: .error,
        title: "必填的字段都要有",
        basis: nil,
        why: "缺了标题、日期或金额的公开不成其为公开。",
        wrong: "",
        right: "")
}
