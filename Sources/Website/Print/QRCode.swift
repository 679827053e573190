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

    /// The code of an address at the highest level at which it fits; nil when it fits at none.
    init?(_ address: String) {
        for level in Level.allCases.reversed() {
            if let code = QRCode(address, level: level, limit: QRCode.limit) {
                self = code
                return
            }
        }
        return nil
    }

    /// What is dark, in one path: each run of dark modules in a row is a line as thick as a module is high (which is 1, and
    /// so is a stroke where nothing else is said), drawn by a pen that moves from the end of the one to the start of the
    /// next. The lines of two rows meet at the same edge, so that no seam shows between them however it is printed.
    var lines: [UInt8] {
        // In a row at most every other module begins a run, and none takes more than `m-57 57.5h57`.
        [UInt8](capacity: width * (width + 1) / 2 * 12) { path in
            // The pen stands half a module below the upper edge of a row, before the quiet zone.
            var pen = (x: -QRCode.quietZone, y: -QRCode.quietZone)
            for y in 0..<width {
                let row = y * width
                var x = 0
                while x < width {
                    if !modules[row + x] {
                        x += 1
                        continue
                    }
                    let start = x
                    while x < width, modules[row + x] { x += 1 }
                    let isFirst = path.isEmpty
                    path.append(UInt8(ascii: "m"))
                    QRCode.append(start - pen.x, to: &path)
                    path.append(UInt8(ascii: " "))
                    QRCode.append(y - pen.y, to: &path)
                    if isFirst {
                        path.append(UInt8(ascii: "."))
                        path.append(UInt8(ascii: "5"))
                    }
                    path.append(UInt8(ascii: "h"))
                    QRCode.append(x - start, to: &path)
                    pen = (x, y)
                }
            }
        }
    }

    /// A number of at most two digits.
    private static func append(_ number: Int, to path: inout OutputSpan<UInt8>) {
        if number < 0 { path.append(UInt8(ascii: "-")) }
        let (tens, ones) = abs(number).quotientAndRemainder(dividingBy: 10)
        if tens > 0 { path.append(UInt8(ascii: "0") + UInt8(tens)) }
        path.append(UInt8(ascii: "0") + UInt8(ones))
    }
}
