import CQREncode

/// The one file beside libqrencode. It computes: no disk, no clock, no state that is seen from outside.
extension QRCode {
    /// Encodes bytes as they are; nil when they need a larger symbol than `limit` at this level.
    init?(_ text: String, level: Level, limit: Int) {
        let quality =
            switch level {
            case .low: QR_ECLEVEL_L
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            }
        // A NUL would end the text early.
        if text.isEmpty || text.utf8.contains(0) { return nil }
        guard let code = QRcode_encodeString8bit(text, 0, quality) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let version = Int(code.pointee.version)
        guard version <= limit, let data = code.pointee.data else { return nil }
        // The lowest bit of each byte is the module.
        let modules = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
        self.init(width: width, modules: modules)
    }
}
