import CQREncode

/// The one file beside libqrencode. It computes: no disk, no clock, no state that is seen from outside.
extension QRCode {
    /// The pattern that is laid over the data. A reader takes any of the eight, and says by the code itself which it is.
    /// The library's own search tries them all and judges each by how the whole symbol looks: nine tenths of the time that
    /// a code takes, for symbols that are read as well.
    private static let mask: Int32 = 0

    /// Encodes bytes as they are; nil when they need a larger symbol than `limit` at this level.
    init?(_ text: String, level: Level, limit: Int) {
        let quality =
            switch level {
            case .low: QR_ECLEVEL_L
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            }
        // No symbol holds more, of whatever size.
        if text.isEmpty || text.utf8.count > 2953 { return nil }
        guard let input = QRinput_new2(0, quality) else { return nil }
        defer { QRinput_free(input) }
        let isTaken = Array(text.utf8).withUnsafeBufferPointer {
            QRinput_append(input, QR_MODE_8, Int32($0.count), $0.baseAddress) == 0
        }
        guard isTaken, let code = QRcode_encodeMask(input, QRCode.mask) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let version = Int(code.pointee.version)
        guard version <= limit, let data = code.pointee.data else { return nil }
        // The lowest bit of each byte is the module.
        let modules = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
        self.init(width: width, modules: modules)
    }
}
