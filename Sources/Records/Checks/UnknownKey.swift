extension Check {
    static let unknownKey = Check(
        id: "unknown-key", severity: .error,
        title: "每个字段都是格式里有的",
        basis: nil,
        why: "写错的字段名会让内容不声不响地丢失，所以不认识的字段一律报错。",
        wrong: "",
        right: "")
}
