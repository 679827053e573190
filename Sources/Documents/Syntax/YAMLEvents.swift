import CYAML

/// What libyaml says of a text, one thing at a time.
enum YAMLEvent: Equatable {
    case scalar(String)
    case listStart, listEnd, mappingStart, mappingEnd
    case documentStart
    case alias, anchor, tag
}

/// Why a YAML text is refused.
struct YAMLFault: Error {
    var message: String
    var help: String
    /// Of the text when `isRelative` (line and column from 0), else of the file.
    private var at: Place
    private var isRelative = false

    init(_ message: String, help: String, at place: Place) {
        self.message = message
        self.help = help
        self.at = place
    }

    /// A fault that libyaml itself found, in the words of a clerk.
    init(problem: String, line: Int, column: Int) {
        let (message, help) = Self.translation(of: problem)
        self.message = message
        self.help = help
        self.at = Place(line: line, column: column)
        self.isRelative = true
    }

    func place(firstLine: Int) -> Place {
        isRelative ? Place(line: Int(at.line) + firstLine, column: Int(at.column) + 1) : at
    }

    private static func translation(of problem: String) -> (String, String) {
        switch problem {
        case let p where p.contains("could not find expected ':'"):
            ("缺少冒号", "写成“键: 值”：冒号用半角“:”，后面空一格；全角“：”不算")
        case let p where p.contains("mapping values are not allowed"):
            ("此处不能再有冒号", "值里有冒号时加引号，如 标题: \"通知：停水\"；并检查缩进")
        case let p where p.contains("did not find expected key"):
            ("缩进或逗号有误，读不到下一个键", "同一层的键左对齐；花括号里各项用逗号隔开")
        case let p where p.contains("did not find expected ',' or"):
            ("括号没有配对，或缺少逗号", "检查 { } 与 [ ] 是否成对，各项是否用半角逗号隔开")
        case let p where p.contains("found unexpected end of stream"):
            ("引号或括号没有结束", "补上结束的引号或括号")
        case let p where p.contains("cannot start any token"):
            ("此处有不能用来开头的字符", "缩进用空格不用制表符；以 @ ` % 开头的文字加引号")
        case let p where p.contains("control characters"):
            ("有控制字符", "删去看不见的字符")
        case let p where p.contains("undefined alias"):
            ("不支持锚点（&）和引用（*）", "把内容写全；文字以 & 或 * 开头时加引号")
        default:
            ("格式有误（\(problem)）", "检查这一行的缩进、冒号、引号和括号")
        }
    }
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
                || problem.contains("could not find expected ':'"))
        let mark = isBegun ? parser.context_mark : parser.problem_mark
        return YAMLFault(problem: problem, line: Int(mark.line), column: Int(mark.column))
    }

    private func drain(
        _ parser: UnsafeMutablePointer<yaml_parser_t>,
        _ body: (YAMLEvent, (line: Int, column: Int)) throws(YAMLFault) -> Void
    ) throws(YAMLFault) {
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else {
                throw fault(of: parser.pointee)
            }
            defer { yaml_event_delete(&event) }
            let place = (line: Int(event.start_mark.line), column: Int(event.start_mark.column))
            switch event.type {
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                if scalar.anchor != nil { try body(.anchor, place) }
                if scalar.tag != nil { try body(.tag, place) }
                let text = String(
                    decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
                try body(.scalar(text), place)
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
            case YAML_STREAM_END_EVENT: return
            default: break
            }
        }
    }
}
