extension Check {
    static let repeatedKey = Check(
        id: "repeated-key", severity: .error,
        title: "同一个字段只写一次",
        basis: nil,
        why: "写两次时无法判断以哪个为准。",
        wrong: "",
        right: "")
}
