extension Check {
    static let kindShadows = Check(
        id: "kind-shadows", severity: .error,
        title: "类别的名称不和已有的相同",
        why: """
            名称相同，看的人分不清照哪一套核对；定一个同名的类别，还会绕过已有的核对。要加列，在公开里写“另列”就行。
            """,
        wrong: Surroundings.debts.replacing("债权债务", with: "财务公开"),
        right: Surroundings.debts)
}
