extension Check {
    static let missingAttachment = Check(
        id: "missing-attachment", severity: .error,
        title: "附件都在",
        basis: nil,
        why: "",
        wrong: "",
        right: "")
}
