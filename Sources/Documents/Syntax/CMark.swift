import CCMark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The one file that touches libcmark: every pointer of the Markdown reader is here.
// CMARK_OPT_UNSAFE is never passed. A node is a bare handle: use it only while its tree lives.

/// The tree of one parsed text; freed with this value.
struct CMarkTree: ~Copyable {
    private let pointer: OpaquePointer

    init(parsing text: ArraySlice<UInt8>) {
        pointer = text.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                // libcmark ends the process when memory runs out; it never answers NULL.
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)!
            }
        }
    }

    deinit { cmark_node_free(pointer) }

    var root: CMarkNode { CMarkNode(pointer: pointer) }
}

/// A walk over a node and all below it, without recursion.
struct CMarkWalk: ~Copyable {
    private let pointer: OpaquePointer

    init(_ node: CMarkNode) { pointer = cmark_iter_new(node.pointer)! }

    deinit { cmark_iter_free(pointer) }

    /// The next node, and whether the walk comes to it or leaves it; leaves are never left.
    mutating func next() -> (node: CMarkNode, entering: Bool)? {
        let event = cmark_iter_next(pointer)
        if event == CMARK_EVENT_DONE { return nil }
        return (CMarkNode(pointer: cmark_iter_get_node(pointer)!), event == CMARK_EVENT_ENTER)
    }

    /// Goes on after this node, past everything in it.
    mutating func skip(_ node: CMarkNode) { cmark_iter_reset(pointer, node.pointer, CMARK_EVENT_EXIT) }
}

/// A node of a tree.
struct CMarkNode: Equatable {
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, other

        /// It holds inlines and shows nothing of its own between them.
        var isWrapper: Bool { self == .emphasis || self == .strong || self == .link }
    }

    fileprivate let pointer: OpaquePointer

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_DOCUMENT: .document
        default: .other
        }
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    fileprivate init(pointer: OpaquePointer) { self.pointer = pointer }

    var parent: CMarkNode? { CMarkNode(cmark_node_parent(pointer)) }
    var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }
    var lastChild: CMarkNode? { CMarkNode(cmark_node_last_child(pointer)) }
    var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }
    var previous: CMarkNode? { CMarkNode(cmark_node_previous(pointer)) }

    /// Lines from 1; of blocks only (libcmark 0.30 does not keep them for inlines).
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// Bytes from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

    var url: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }
    var fenceInfo: [UInt8] { Self.bytes(cmark_node_get_fence_info(pointer)) }

    /// The title of a link or image; `[a](b "")` has an empty one, `[a](b)` none.
    var title: [UInt8]? {
        guard let title = cmark_node_get_title(pointer) else { return nil }
        if title.pointee != 0 { return Self.bytes(title) }
        // For a missing title libcmark answers a constant of its own: the one that a new node answers too.
        let untitled = cmark_node_new(CMARK_NODE_LINK)
        defer { cmark_node_free(untitled) }
        return cmark_node_get_title(untitled) == title ? nil : []
    }

    /// Calls `body` with the bytes of a text, code or HTML node.
    func withLiteral<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        guard let literal = cmark_node_get_literal(pointer) else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let bytes = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
        return body(UnsafeBufferPointer(start: bytes, count: strlen(literal)))
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
        guard let string else { return [] }
        let bytes = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        return Array(UnsafeBufferPointer(start: bytes, count: strlen(string)))
    }
}
