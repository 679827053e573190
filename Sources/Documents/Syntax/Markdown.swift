package struct Markdown: Sendable {
    package enum Style: Sendable { case commonMark, page }
    package struct Link: Sendable { package var offset: Int; package var destination: String; package var isImage: Bool; package var place: Place }
    package struct Heading: Sendable { package var level: Int; package var id: String; package var text: String; package var place: Place }
    package struct Table: Sendable { package var header: [Located<String>]; package var rows: [[Located<String>]] }
    package var html: [UInt8] = []
    package var links: [Link] = []
    package var headings: [Heading] = []
    package var tables: [Table] = []
    package static let empty = Markdown()
    init() {}
    package init(parsing body: ArraySlice<UInt8>, path: String, firstLine: Int, style: Style, into log: inout Diagnostics) {}
    package func html(resolving: (Link) -> String?) -> [UInt8] { html }
}
