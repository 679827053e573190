import Documents

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The body of one Markdown file as an HTML fragment, as `gongkai render` prints it.
/// - Parameter path: `-` reads standard input.
/// - Throws: ``DiskError`` when it cannot be read; ``RenderError`` when it is no text.
package func renderMarkdown(_ path: String) throws -> [UInt8] {
    let limit = 16 << 20
    let bytes: [UInt8]
    if path == "-" {
        bytes = try readStandardInput(limit: limit)
    } else {
        guard let read = try FileDescriptor(reading: path).readAll(path: path, limit: limit) else {
            throw DiskError("读取", path, reason: "超过 \(limit >> 20) MB")
        }
        bytes = read
    }
    let (html, log) = Document.fragment(of: bytes, path: path)
    if let fault = log.sorted.first { throw RenderError(diagnostic: fault) }
    return html
}

/// Why a file's body cannot be rendered.
package struct RenderError: Error {
    package var diagnostic: Diagnostic

    package var text: String {
        let place = diagnostic.location
        return
            "\(place.path):\(place.place.line):\(place.place.column): error: \(diagnostic.message) [\(diagnostic.check)]\n   = \(diagnostic.help)"
    }
}

private func readStandardInput(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let got = read(STDIN_FILENO, &buffer, buffer.count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { throw DiskError("读取", "-") }
        if got == 0 { return bytes }
        bytes += buffer[..<got]
        if bytes.count > limit { throw DiskError("读取", "-", reason: "超过 \(limit >> 20) MB") }
    }
}
