extension Check {
    static let missingTable = Check(
        id: "missing-table", severity: .error,
        title: "点名的表都在",
        basis: nil,
        why: "",
        wrong: "",
        right: "")
}
