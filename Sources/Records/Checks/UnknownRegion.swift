extension Check {
    static let unknownRegion = Check(
        id: "unknown-region", severity: .error,
        title: "点名的村、乡镇都在",
        basis: nil,
        why: "",
        wrong: "",
        right: "")
}
