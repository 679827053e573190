/// A QR code (ISO/IEC 18004) as a grid of dark and light modules.
struct QRCode: Equatable, Sendable {
    /// How much of a code may be dirty or torn: 7, 15 or 25 in a hundred.
    enum Level: CaseIterable, Sendable { case low, medium, quartile }

    /// Modules along a side, without the quiet zone: 17 + 4 × version.
    let width: Int
    /// Row by row; dark is true.
    let modules: [Bool]

    /// The light margin that a reader needs on every side, in modules.
    static let quietZone = 4
    /// The largest version: 57 modules, each still 0.6 mm wide on an A4 sheet.
    static let limit = 10
    /// The longest address in bytes that fits the largest version at the lowest level.
    static let capacity = 271

    init(width: Int, modules: [Bool]) {
        self.width = width
        self.modules = modules
    }

    /// The code of an address at `level`, or at the highest below it at which it fits; nil when it fits at none.
    init?(_ address: String, atMost level: Level) {
        guard let highest = Level.allCases.firstIndex(of: level) else { return nil }
        for level in Level.allCases[...highest].reversed() {
            if let code = QRCode(address, level: level, limit: QRCode.limit) {
                self = code
                return
            }
        }
        return nil
    }

    func isDark(_ x: Int, _ y: Int) -> Bool {
        x >= 0 && y >= 0 && x < width && y < width && modules[y * width + x]
    }

    /// A drawing with its name, for those who do not see it. One path: the outlines of what is dark, so that no seam shows
    /// between two modules however it is printed.
    /// - Parameter millimetres: the width of the symbol itself, without its quiet zone.
    func svg(named title: String, id: String, millimetres: Int) -> HTML {
        let side = width + 2 * QRCode.quietZone
        let length = (millimetres * side + width - 1) / width
        return """
            <svg class="qr" width="\(length)mm" height="\(length)mm" viewBox="0 0 \(side) \(side)" role="img" aria-labelledby="\(text: id)"><title id="\(text: id)">\
            \(text: title)</title><path d="\(outline)"/></svg>
            """
    }

    // MARK: Outlines

    /// The outlines of all dark areas, and of the light ones in them, each a closed way along module edges: dark lies
    /// at its right, so that areas and holes turn in opposite directions.
    var outline: HTML {
        // An edge that goes right starts at the top left of a dark module with light above it; every outline has one.
        var isWalked = [Bool](repeating: false, count: width * width)
        var path = HTML(reserving: 2400)
        var pen = (x: 0, y: 0)
        for y in 0..<width {
            for x in 0..<width where isDark(x, y) && !isDark(x, y - 1) && !isWalked[y * width + x] {
                let start = (x: x + QRCode.quietZone, y: y + QRCode.quietZone)
                path.append("m\(start.x - pen.x) \(start.y - pen.y)")
                walk(from: (x, y), &isWalked, &path)
                pen = start
            }
        }
        return path
    }

    private enum Heading { case right, down, left, up }

    /// Goes once around from the top left corner of a module, and marks the top edges that it passes.
    private func walk(from start: (x: Int, y: Int), _ isWalked: inout [Bool], _ path: inout HTML) {
        var (x, y) = start
        var heading = Heading.right
        repeat {
            let turn = (x, y)
            repeat {
                switch heading {
                case .right:
                    isWalked[y * width + x] = true
                    x += 1
                case .down: y += 1
                case .left: x -= 1
                case .up: y -= 1
                }
            } while next(after: heading, x, y) == heading
            let following = next(after: heading, x, y)
            let isLast = (x, y) == start && following == .right
            switch heading {
            case .right, .left: path.append("h\(x - turn.0)")
            case .down, .up: if !isLast { path.append("v\(y - turn.1)") }
            }
            heading = following
        } while (x, y) != start || heading != .right
        path.append(literal: "z")
    }

    /// Where the way goes on at a corner. Where two dark modules touch by a corner only, it keeps to the one it is at.
    private func next(after heading: Heading, _ x: Int, _ y: Int) -> Heading {
        let (northWest, northEast) = (isDark(x - 1, y - 1), isDark(x, y - 1))
        let (southWest, southEast) = (isDark(x - 1, y), isDark(x, y))
        // With dark at its right: first the turn to the right, then straight on, then to the left.
        switch heading {
        case .right: return !southEast ? .down : !northEast ? .right : .up
        case .down: return !southWest ? .left : !southEast ? .down : .right
        case .left: return !northWest ? .up : !southWest ? .left : .down
        case .up: return !northEast ? .right : !northWest ? .up : .left
        }
    }
}
