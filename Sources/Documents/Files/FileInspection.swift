/// A file that is to be published as it is, looked at piece by piece: whether it is what its name says, and whether anything in it
/// runs when it is opened. Nothing of it is held but where the look stands, however large it is.
///
/// Numbers of persons are looked for in texts, in the words of documents and PDFs though they are deflated, and in what stands plainly
/// in other files: the remarks of a photograph, the properties of a document. What is drawn is not seen, nor what is set in letters that
/// only its own fonts know, which is said: this keeps out what programs write without being asked and what is put on a board by mistake; it is no
/// scanner for what someone has hidden.
package struct FileInspection: Sendable {
    package enum Fault: Sendable, Equatable {
        /// Its bytes are something else than its ending says.
        case differs(FileSort)
        /// A PDF does something when it is opened; the name of what it does.
        case acts(String)
        case hasMacros
        /// There is more in it than is looked at.
        case tooMuch
        /// A picture that is not made as its beginning says: what else is in it cannot be taken out.
        case isBroken
        /// A picture of a sort of which nothing can be taken out, with what its device wrote of where it was taken.
        case isMarked
        /// It is encrypted: nobody sees what is in it.
        case isLocked
        /// It has a number of a person.
        case holds(PrivateNumber)
        /// It tells something of the life of somebody whom it names.
        case tells(PersonalMatter.Kind)
        /// It draws letters of which it does not say what they are.
        case isIllegible
    }

    private let kind: AttachmentKind
    private let day: Int?
    private var sort: FileSort?
    private var actions = PDFActions()
    private var macros: ByteSearch?
    /// What a document of the newer sort is kept in where it has a password.
    private var lock: ByteSearch?
    private var figures: OlderSheetFigures?
    private var cleaning: PictureCleaning?
    private var marks: [ByteSearch] = []
    private var numbers: NumberSearch
    private var archive: ArchiveSearch?
    private var streams: PDFText?
    private var letters: OlderDocumentText?
    /// What its name has.
    private var named: PrivateNumber?
    /// The bytes of a table, which has been looked at below its first row alone.
    private var table: [UInt8]?

    /// - Parameters:
    ///   - isRead: whether its text has been looked at already, as that of a table.
    ///   - day: on which it is published: 20260301.
    package init(_ kind: AttachmentKind, isRead: Bool = false, on day: Int? = nil) {
        self.kind = kind
        self.day = day
        if isRead { table = [] }
        let telephones = kind != .picture && kind != .pdf
        numbers = NumberSearch(
            in: kind != .text ? .bytes(telephones: telephones) : isRead ? .nothing : .text, on: day)
    }

    /// A file of a theme, which may be anything: numbers are looked for in it, and in its name.
    package init(ofTheme path: String, on day: Int?) {
        kind = .ofTheme
        self.day = day
        // Drawings and style sheets are full of figures.
        let isWords = ["txt", "csv", "html", "htm", "md", "json", "xml"].contains(
            AttachmentKind.ending(of: path))
        numbers = NumberSearch(in: isWords ? .text : .bytes(telephones: true), on: day)
        named = NumberSearch.first(in: Array(path.utf8))
    }

    /// How large a piece should be; the first tells what the file is.
    package static let piece = 1 << 16

    /// Whether what comes next matters.
    package var wantsMore: Bool {
        guard let sort else { return true }
        if kind == .ofTheme { return numbers.found == nil }
        guard kind.sorts.contains(sort) else { return false }
        return switch sort {
        case .pdf: actions.found == nil && numbers.found == nil
        case .compound, .archive: macros?.isFound != true
        case .text: numbers.wantsMore || (table?.count ?? Self.longestTable) < Self.longestTable
        // What follows is seen when it is copied.
        case .picture: cleaning.map { !$0.isBroken && !$0.isInData } ?? false
        case .scan, .film: !marks.contains(where: \.isFound)
        default: false
        }
    }

    private static let longestTable = 64 << 20

    package mutating func take(_ piece: [UInt8]) {
        table?.append(contentsOf: piece)
        if sort == nil {
            let found = FileSort(ofHead: piece)
            sort = found
            if found == .picture {
                // AVIF says first what it has.
                if piece.dropFirst(4).starts(with: "ftyp".utf8) {
                    marks = [ByteSearch("exif")]
                } else {
                    cleaning = PictureCleaning()
                }
            }
            // A photograph in a PDF is kept as the telephone wrote it.
            if found == .scan || found == .pdf { marks = Self.places }
            if found == .film { marks = Self.placesOfFilms }
            macros =
                switch found {
                case .archive: ByteSearch("vbaproject.bin")
                case .compound: ByteSearch(utf16: "vba_project")
                default: nil
                }
            // The parts of an archive are looked at one by one; letters of two bytes with the words before them.
            if found == .archive || found == .compound {
                numbers = NumberSearch(in: .bytes(telephones: false), on: day)
            }
            if found == .compound {
                lock = ByteSearch(utf16: "encryptedpackage")
                figures = OlderSheetFigures()
            }
        }
        lock?.take(piece)
        figures?.take(piece)
        if archive == nil, sort == .archive { archive = ArchiveSearch(on: day) }
        if streams == nil, sort == .pdf { streams = PDFText(on: day) }
        if letters == nil, sort == .compound { letters = OlderDocumentText(on: day) }
        letters?.take(piece)
        if sort == .pdf { actions.take(piece) }
        archive?.take(piece)
        streams?.take(piece)
        macros?.take(piece)
        _ = cleaning?.take(piece)
        for index in marks.indices { marks[index].take(piece) }
        // Older documents have their words in letters of two bytes, or of one.
        numbers.take(sort == .compound ? piece.filter { $0 != 0 } : piece)
    }

    /// The entry of a TIFF that leads to where it was taken (EXIF 2.32, 4.6.3: tag 8825), one long or the place of a directory, in either
    /// order of bytes.
    static let places = [
        [0x88, 0x25, 0, 4, 0, 0, 0, 1], [0x88, 0x25, 0, 13, 0, 0, 0, 1],
        [0x25, 0x88, 4, 0, 1, 0, 0, 0], [0x25, 0x88, 13, 0, 1, 0, 0, 0],
    ].map { ByteSearch(bytes: $0) }

    /// Where a film says the same: as telephones write it, each in its way.
    private static let placesOfFilms = [
        ByteSearch(bytes: [0xA9] + Array("xyz".utf8) + [0]), ByteSearch("location.iso6709"),
        // 3GPP TS 26.244, 8.3: version and flags are nought.
        ByteSearch(bytes: Array("loci".utf8) + [0, 0, 0, 0]), ByteSearch("exif:gpslatitude"),
    ]

    /// What a table tells below a head that is not its first row: a title stands above it.
    private var toldInTable: PersonalMatter.Kind? {
        guard let table,
            case .table(let read) = Document(
                parsing: SourceFile(path: "a.csv", contents: .text(table))
            ).content, !PersonalColumns.isHead(read.header.lazy.map(\.value))
        else { return nil }
        var rows = PersonalRows(on: day)
        for row in read.rows { rows.take(row.map(\.value)) }
        rows.end()
        return rows.told
    }

    /// What is wrong with it; nil for nothing.
    package var fault: Fault? {
        let sort = self.sort ?? .empty
        if kind == .ofTheme {
            if cleaning?.isBroken == true { return .isBroken }
            return leak
        }
        if !kind.sorts.contains(sort) { return .differs(sort) }
        if archive?.isBundle == true { return .differs(.bundle) }
        if sort == .pdf, let action = actions.found ?? streams?.acting {
            return action == PDFActions.lock ? .isLocked : .acts(action)
        }
        if lock?.isFound == true || archive?.isLocked == true { return .isLocked }
        if macros?.isFound == true || archive?.hasMacros == true { return .hasMacros }
        if cleaning?.isBroken == true { return .isBroken }
        if marks.contains(where: \.isFound) || archive?.isMarked == true { return .isMarked }
        if archive?.isTooMuch == true { return .tooMuch }
        return leak
    }

    /// What of a person is in it.
    private var leak: Fault? {
        let shown = streams?.verdict()
        let found =
            named ?? numbers.found ?? letters?.found ?? figures?.found ?? archive?.found ?? shown?.found
        return found.map(Fault.holds)
            ?? (numbers.told ?? toldInTable ?? letters?.told ?? archive?.told ?? shown?.told).map(Fault.tells)
            ?? (shown?.isIllegible == true ? .isIllegible : nil)
    }
}

/// A kind of attachment, by the ending of its name: what a board publishes, and what its bytes may be.
package enum AttachmentKind: Sendable, Equatable {
    case pdf, picture, scan, office, ofd, text, sound, film
    /// A file of a theme, whatever it is.
    case ofTheme

    /// Nil for what is not published.
    package init?(ending: String) {
        switch ending {
        case "pdf": self = .pdf
        case "jpg", "jpeg", "png", "gif", "webp", "avif": self = .picture
        case "bmp", "tif", "tiff": self = .scan
        case "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps", "odt", "ods":
            self = .office
        case "ofd": self = .ofd
        case "csv", "txt": self = .text
        case "mp3", "m4a", "wav": self = .sound
        case "mp4": self = .film
        default: return nil
        }
    }

    /// The ending of a file's name, in small letters; empty when it has none.
    package static func ending(of path: String) -> String {
        let name =
            path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
            ?? path[...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// A photograph that was renamed is shown all the same: browsers look at what a picture is.
    fileprivate var sorts: Set<FileSort> {
        switch self {
        case .pdf: [.pdf]
        case .picture: [.picture]
        case .scan: [.scan, .picture]
        case .office: [.compound, .archive]
        case .ofd: [.archive]
        case .text: [.text]
        case .sound: [.sound, .film]
        case .film: [.film]
        case .ofTheme: []
        }
    }
}
