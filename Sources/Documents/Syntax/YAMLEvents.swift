import CYAML

/// What libyaml says of a text, one thing at a time.
enum YAMLEvent: Equatable {
    case scalar(String, Node.Remark?)
    case listStart, listEnd, mappingStart, mappingEnd
    case documentStart
    case alias, anchor, tag
}

/// The events of a YAML text, by libyaml. The only file that touches it.
struct YAMLEvents {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Hands on each event with its place (line and column from 0, columns in Unicode scalars).
    func forEach(_ body: (YAMLEvent, (line: Int, column: Int)) throws(YAMLFault) -> Void) throws(YAMLFault) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw YAMLFault("内存不足", help: "关闭其他程序后再试", at: .start)
        }
        defer { yaml_parser_delete(parser) }
        let result: Result<Void, YAMLFault> = bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            do throws(YAMLFault) {
                try drain(parser, body)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Whether libyaml's lines are ours and no value can have a comment behind it, as in most files: then places need not be
    /// counted again.
    private var isPlain: Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                // Of C2 and E2 this leaves one.
                if byte != UInt8(ascii: "#"), byte & 0xDF != 0xC2 { continue }
                let rest = buffer[(index - 1)...].prefix(3)
                if byte == UInt8(ascii: "#") || rest.starts(with: [0xC2, 0x85])
                    || rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9])
                {
                    return false
                }
            }
            return true
        }
    }

    private func fault(of parser: yaml_parser_t) -> YAMLFault {
        let problem = parser.problem.map { String(cString: $0) } ?? "?"
        if parser.error == YAML_READER_ERROR {  // it knows the offset, and no mark
            let place = Encoding.place(of: Int(parser.problem_offset), in: Array(bytes))
            return YAMLFault(problem: problem, line: Int(place.line) - 1, column: Int(place.column) - 1)
        }
        // Where a quote, a bracket or a key was begun tells more than where its end was missed.
        let isBegun =
            parser.context != nil
            && (problem.contains("unexpected end of stream")
                || problem.contains("could not find expected ':'")
                || problem.contains("alphabetic or numeric character")
                || problem.contains("whitespace or line break"))
        var cursor = YAMLCursor(bytes)
        cursor.advance(to: (isBegun ? parser.context_mark : parser.problem_mark).index)
        return YAMLSlips(bytes).fault(before: cursor, problem)
            ?? YAMLFault(problem: problem, line: cursor.line, column: cursor.column)
    }

    private func drain(
        _ parser: UnsafeMutablePointer<yaml_parser_t>,
        _ body: (YAMLEvent, (line: Int, column: Int)) throws(YAMLFault) -> Void
    ) throws(YAMLFault) {
        var event = yaml_event_t()
        var cursor = YAMLCursor(bytes)
        let isPlain = isPlain
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else {
                throw fault(of: parser.pointee)
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return }
            var place = (line: Int(event.start_mark.line), column: Int(event.start_mark.column))
            if !isPlain {
                cursor.advance(to: event.start_mark.index)
                place = (line: cursor.line, column: cursor.column)
            }
            switch event.type {
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                if scalar.anchor != nil { try body(.anchor, place) }
                if scalar.tag != nil { try body(.tag, place) }
                let text = String(
                    decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
                var remark: Node.Remark?
                if scalar.style == YAML_PLAIN_SCALAR_STYLE,
                    !isPlain || event.end_mark.line > event.start_mark.line
                {
                    cursor.advance(to: event.start_mark.index)
                    var end = cursor
                    end.advance(to: event.end_mark.index)
                    if end.line > cursor.line, let fault = YAMLSlips(bytes).fault(from: cursor, to: end) {
                        throw fault
                    }
                    remark = end.remark(since: cursor)
                }
                try body(.scalar(text, remark), place)
            case YAML_SEQUENCE_START_EVENT:
                if event.data.sequence_start.anchor != nil { try body(.anchor, place) }
                if event.data.sequence_start.tag != nil { try body(.tag, place) }
                try body(.listStart, place)
            case YAML_MAPPING_START_EVENT:
                if event.data.mapping_start.anchor != nil { try body(.anchor, place) }
                if event.data.mapping_start.tag != nil { try body(.tag, place) }
                try body(.mappingStart, place)
            case YAML_SEQUENCE_END_EVENT: try body(.listEnd, place)
            case YAML_MAPPING_END_EVENT: try body(.mappingEnd, place)
            case YAML_ALIAS_EVENT: try body(.alias, place)
            case YAML_DOCUMENT_START_EVENT: try body(.documentStart, place)
            default: break
            }
        }
    }
}

/// Where a mark of libyaml stands in our text. It counts scalars, as we do; but it ends lines at U+0085, U+2028 and
/// U+2029, which no editor of a clerk does, so lines are counted again.
struct YAMLCursor {
    let bytes: ArraySlice<UInt8>
    private(set) var offset: Int
    private var index = 0
    /// From 0.
    private(set) var line = 0
    private(set) var column = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// Goes on to a mark; a mark that lies behind is that of an end, which has no place of its own.
    mutating func advance(to index: Int) {
        while self.index < index, offset < bytes.endIndex {
            let byte = bytes[offset]
            repeat { offset += 1 } while offset < bytes.endIndex && bytes[offset] & 0xC0 == 0x80
            self.index += 1
            let isBreak =
                byte == 0x0A || byte == 0x0D && (offset == bytes.endIndex || bytes[offset] != 0x0A)
            line += isBreak ? 1 : 0
            column = isBreak ? 0 : column + 1
        }
    }

    /// The comment that follows here on the line, if one does.
    func remark(since start: YAMLCursor) -> Node.Remark? {
        var next = offset
        while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "#"), start.line == line else { return nil }
        let after = next + 1 < bytes.endIndex ? bytes[next + 1] : 0x0A
        let isTight =
            after > 0x20 && after != UInt8(ascii: "#")
            && !bytes[(next + 1)...].starts(with: [0xE3, 0x80, 0x80])  // a wide space
        return Node.Remark(
            distance: UInt16(clamping: column - start.column + next - offset), isTight: isTight)
    }
}
