import Documents
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What makes pictures (PNG) of drawings (SVG): `rsvg-convert`, the program of GNOME's librsvg, which Debian keeps. A library would have to
/// be there for everyone who builds this program; few boards ask for pictures. A browser takes longer for one than this for three.
package struct Painter: Sendable {
    /// Where and how to look for it.
    package struct Options: Sendable {
        package var environment: [String: String] = [:]
        /// For a picture, which takes a hundredth of it.
        package var limit: Duration = .seconds(10)

        package init() {}
    }

    /// Why nothing can be drawn here at all, and what to do.
    package struct Missing: Error, Equatable, CustomStringConvertible {
        package var description: String
    }

    private let program: String
    private let options: Options
    private let temporary: String
    /// What a picture depends on beside its drawing.
    private let tools: Fingerprint
    private let watch = ChildWatch()

    static let name = "rsvg-convert"
    /// The largest picture that is taken for one of ours.
    private static let most = 8 << 20

    /// Nil for a site that asks for no pictures.
    /// - Throws: ``Missing``, with the place that asks for them.
    init?(for site: Site, _ options: Options) throws(Missing) {
        guard let location = site.cards else { return nil }
        let programs = Programs(options.environment)
        let place = "\(location.path):\(location.place.line):\(location.place.column)"
        guard let found = programs.find(Self.name) else {
            throw Missing(
                description:
                    "\(place)：“输出”要分享图，这台电脑没有 \(Self.name)，画不出来。安装：sudo apt-get install librsvg2-bin；不要分享图就从“输出”里去掉"
            )
        }
        program = found
        self.options = options
        temporary = options.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        let faces = Faces(
            of: programs, environment: options.environment, within: options.limit, watch: watch)
        if faces.areNone {
            throw Missing(
                description: "\(place)：没有中文字体，分享图上会是方框。安装：sudo apt-get install fonts-wqy-zenhei")
        }
        let version = ChildProcess.output(
            of: found, ["--version"], environment: options.environment, within: options.limit, watch: watch)
        var tools = Fingerprint()
        tools.add("1 \(version ?? "")")  // the figure: of the way in which we draw
        tools.add(faces.listing)
        self.tools = tools
    }

    /// A picture of a drawing. - Parameter path: where it is to stand, as an error names it.
    /// - Throws: ``DiskError``.
    func picture(of drawing: [UInt8], path: String) throws -> [UInt8] {
        let folder = try PrivateFolder(in: temporary)
        let name = folder.path + "/card.svg"
        try FileDescriptor(new: name).writeAll(drawing, path: name)
        let bytes = ChildProcess.bytes(
            of: program, ["--format", "png", name], environment: options.environment, within: options.limit,
            most: Self.most, watch: watch)
        guard let picture = MarkedPicture(bytes ?? [], of: fingerprint(of: drawing)) else {
            throw DiskError("画分享图", path, reason: "\(Self.name) 没有画出来")
        }
        return picture.bytes
    }

    /// Whether a file is the picture of a drawing: then it need not be drawn.
    func has(drawn drawing: [UInt8], in file: borrowing FileDescriptor, path: String) throws -> Bool {
        guard let size = file.size, size <= Self.most else { return false }
        return MarkedPicture.isMade(try file.read(upTo: size, path: path), of: fingerprint(of: drawing))
    }

    private func fingerprint(of drawing: [UInt8]) -> Fingerprint {
        var fingerprint = tools
        fingerprint.add(drawing)
        return fingerprint
    }
}
