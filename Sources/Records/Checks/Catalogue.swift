extension Check {
    /// Every check, in the order in which `gongkai explain` lists them.
    package static let all: [Check] = reading + judging

    /// Judged while a document is read.
    private static let reading: [Check] = [
        .unknownKey, .missingKey, .wrongType, .repeatedKey, .missingTable, .missingAttachment, .unknownMethod, .unknownRegion,
    ]

    /// Judged over the register.
    private static let judging: [Check] = []

    /// The check that bears an id.
    package static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}
