extension Check {
    static let unknownMethod = Check(
        id: "unknown-method", severity: .error,
        title: "考评点名的工作法都在",
        basis: nil,
        why: "",
        wrong: "",
        right: "")
}
