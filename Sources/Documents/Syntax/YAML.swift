/// A value of a YAML text: every key and scalar with its place, no type guessed.
///
/// `010203` stays what was written and `否` stays a word: what a scalar means is for the field that reads it.
package struct Node: Sendable {
    package enum Value: Sendable {
        case scalar(String)
        case list([Node])
        case mapping([Entry])
    }

    /// A key of a mapping and what stands under it, in the order of the text.
    package struct Entry: Sendable {
        package var key: Located<String>
        package var value: Node

        package init(key: Located<String>, value: Node) {
            self.key = key
            self.value = value
        }
    }

    package var value: Value
    package var place: Place
    /// What follows it on its line, when it is a plain scalar and YAML does not read that.
    package var remark: Remark?

    package init(_ value: Value, at place: Place, remark: Remark? = nil) {
        self.value = value
        self.place = place
        self.remark = remark
    }

    /// Whether nothing was written: `键:` alone, or an empty pair of quotes.
    package var isEmpty: Bool {
        switch value {
        case .scalar(let text): text.isEmpty
        case .list(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }
}

extension Node {
    /// A `#` after a plain scalar, and all that follows it: of `检修 #3 机井` YAML reads “检修”.
    package struct Remark: Sendable, Equatable {
        /// How many columns the `#` stands after the scalar's beginning.
        package var distance: UInt16
        /// Whether text follows the `#` at once, as nobody writes a remark.
        package var isTight: Bool
    }

    /// Where its remark begins.
    package var remarkPlace: Place? {
        remark.map { Place(line: Int(place.line), column: Int(place.column) + Int($0.distance)) }
    }
}

extension Node {
    /// How deep lists and mappings may stand in each other; a disclosure needs four.
    static let maximumDepth = 16
    /// How large a front matter or a settings file may be, in bytes (docs/decisions.md, “Every input is bounded”).
    package static let maximumSize = 64 * 1024

    /// Reads one YAML document. Reports what it cannot accept and returns nil.
    /// - Parameter firstLine: the line of the file on which `bytes` begins.
    package init?(
        parsing bytes: ArraySlice<UInt8>, path: String, firstLine: Int, into log: inout Diagnostics
    ) {
        var builder = Builder()
        do throws(YAMLFault) {
            try YAMLEvents(bytes).forEach { (event, place) throws(YAMLFault) in
                try builder.take(event, at: Place(line: place.line + firstLine, column: place.column + 1))
            }
        } catch let fault {
            for (index, place) in fault.places(firstLine: firstLine).enumerated() {
                let help = fault.helps.isEmpty ? fault.help : fault.helps[index]
                log.report(
                    Diagnostic(.yaml, at: SourceLocation(path, place), fault.message, help: help))
            }
            return nil
        }
        guard let root = builder.root else { return nil }
        self = root
    }

    /// Puts events together, without recursion, so that no input can exhaust the stack.
    private struct Builder {
        var root: Node?
        private var open: [Collection] = []

        private struct Collection {
            var place: Place
            var isMapping: Bool
            var items: [Node] = []
            var entries: [Entry] = []
            var key: Located<String>?
        }

        mutating func take(_ event: YAMLEvent, at place: Place) throws(YAMLFault) {
            switch event {
            case .scalar(let text, let remark):
                try add(Node(.scalar(text), at: place, remark: remark))
            case .listStart: try begin(Collection(place: place, isMapping: false))
            case .mappingStart:
                var mapping = Collection(place: place, isMapping: true)
                // A record has as many, and a step of a decision.
                mapping.entries.reserveCapacity(open.isEmpty ? 10 : 6)
                try begin(mapping)
            case .listEnd, .mappingEnd:
                guard let last = open.popLast() else { return }
                let value: Value = last.isMapping ? .mapping(last.entries) : .list(last.items)
                try add(Node(value, at: last.place))
            case .documentStart:
                if root != nil {
                    throw YAMLFault("只能有一个文档", help: "删去多余的“---”", at: place)
                }
            case .alias, .anchor:
                throw YAMLFault("不支持锚点（&）和引用（*）", help: "把内容写全；文字以 & 或 * 开头时加引号", at: place)
            case .tag:
                throw YAMLFault("不支持类型标签（!）", help: "删去标签；文字以 ! 开头时加引号", at: place)
            }
        }

        private mutating func begin(_ collection: Collection) throws(YAMLFault) {
            if let top = open.indices.last, open[top].isMapping, open[top].key == nil {
                throw YAMLFault("键必须是文字，不能是列表或映射", help: "把键写成普通文字", at: collection.place)
            }
            if open.count >= Node.maximumDepth {
                throw YAMLFault("层次过深，超过 \(Node.maximumDepth) 层", help: "减少嵌套", at: collection.place)
            }
            open.append(collection)
        }

        private mutating func add(_ node: Node) throws(YAMLFault) {
            guard let top = open.indices.last else {
                root = node
                return
            }
            if !open[top].isMapping {
                open[top].items.append(node)
            } else if let key = open[top].key {
                open[top].entries.append(Entry(key: key, value: node))
                open[top].key = nil
            } else if case .scalar(let text) = node.value {
                open[top].key = Located(text, at: node.place)
            } else {
                throw YAMLFault("键必须是文字", help: "把键写成普通文字", at: node.place)
            }
        }
    }
}
