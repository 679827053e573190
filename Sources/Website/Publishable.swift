import Documents
import Records

/// Which files of the content folder may go on the site as they are.
enum Publishable {
    /// Endings of what runs, or is read as a page of this site: in a browser, on a server, on a reader's machine.
    private static let active: Set<String> = [
        "html", "htm", "xhtml", "xht", "xhtm", "shtml", "shtm", "stm", "mht", "mhtml", "svg", "svgz", "xml",
        "xsl", "xslt",
        "rdf", "js", "mjs", "cjs", "css", "swf", "wasm", "hta", "htc", "vbs", "vbe", "wsf", "jse", "php",
        "php3", "php4",
        "php5", "php7", "php8", "phps", "pht", "phtm", "phtml", "phar", "asp", "aspx", "asa", "ashx", "asmx",
        "jsp", "jspx",
        "jspf", "cgi", "fcgi", "pl", "py", "rb", "sh", "bat", "cmd", "com", "exe", "scr", "msi", "ps1", "lnk",
        "url", "jar",
        "apk", "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam",
    ]

    /// Whether one of its endings runs: servers may take `a.php.jpg` for a program.
    static func isActive(_ path: String) -> Bool { activeEnding(of: path) != nil }

    /// The first of its endings that runs, and whether it is its last.
    private static func activeEnding(of path: String) -> (ending: Substring, isLast: Bool)? {
        let name = path.dropFirst(path.pathFolder.count)
        let endings = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .dropFirst()
        guard let index = endings.firstIndex(where: { active.contains(String(Substring($0)).lowercased()) })
        else { return nil }
        return (Substring(endings[index]), index == endings.endIndex - 1)
    }

    /// What the site is made from: records, the board, hidden files.
    static func isSource(_ path: String) -> Bool {
        path.hasSuffix(".md") || path.hasSuffix(".yml")
            || path.pathParts.contains { $0.utf8.first == UInt8(ascii: ".") }
    }

    /// What is wrong with an attachment or a linked file; nil for nothing.
    static func fault(of path: String, at location: SourceLocation) -> Diagnostic? {
        let name = path.dropFirst(path.pathFolder.count)
        if isSource(path) {
            return Diagnostic(
                Check.missingAttachment, at: location, "“\(name)”是本站的源文件，不作附件",
                help: "附件用 PDF、图片或表格；要指向一页，在正文里写链接")
        }
        if let (ending, isLast) = activeEnding(of: path) {
            return Diagnostic(
                Check.activeAttachment, at: location, "“\(name)”会在浏览器里运行，不予发布",
                help: isLast ? "另存为 PDF 或图片" : "名称中间的“.\(ending)”，有的服务器当作程序：改名，去掉它")
        }
        if AttachmentKind(ending: AttachmentKind.ending(of: path)) == nil {
            return Diagnostic(
                Check.attachmentType, at: location, "“\(name)”这一类文件不作附件",
                help: "用 PDF、图片（JPG、PNG）、办公文档（DOCX、XLSX、PPTX、WPS、OFD）、表格（CSV）或录音录像（MP3、MP4）")
        }
        return nil
    }
}

extension Site.Copy {
    /// What its bytes are looked at for; nil for what is no attachment.
    package func inspection(on day: Day) -> FileInspection? {
        let (year, month, date) = day.parts
        let number = year * 10_000 + month * 100 + date
        if isTheme { return FileInspection(ofTheme: source, on: number) }
        // Tables are documents, and read.
        return AttachmentKind(ending: AttachmentKind.ending(of: source)).map {
            FileInspection($0, isRead: source.ends(with: ".csv"), on: number)
        }
    }

    /// Whether what its device wrote into it is taken out when it is copied: of what its bytes show to be a picture, under whatever
    /// ending one may stand.
    package var isCleaned: Bool {
        return switch AttachmentKind(ending: AttachmentKind.ending(of: source)) {
        case .picture, .scan: true
        case .pdf, .office, .ofd, .text, .sound, .film, .ofTheme, nil: false
        }
    }

    /// Whether comments and room are taken out when it is copied: of a style sheet.
    package var isStyle: Bool { isTheme && source.ends(with: ".css") }

    /// What an inspection found, at the place that names the file.
    package func diagnostic(of fault: FileInspection.Fault) -> Diagnostic {
        var place = location ?? SourceLocation(source)
        place.isTheme = isTheme
        let what = isTheme ? "主题的文件" : "附件"
        let name = source.dropFirst(source.pathFolder.count)
        let ending = AttachmentKind.ending(of: source).uppercased()
        func error(_ check: Check, _ message: Message, _ help: String) -> Diagnostic {
            Diagnostic(check, at: place, message, help: help)
        }
        return switch fault {
        case .differs(.empty): error(.attachmentType, "“\(name)”是空文件", "换上有内容的文件")
        case .differs(.heic):
            error(.attachmentType, "“\(name)”是 HEIC 照片，多数浏览器打不开", "在手机或看图软件里另存为 JPG")
        case .differs(let sort):
            error(
                .attachmentType, "“\(name)”不是 \(ending)，像是\(sort.name)",
                "用原来的软件另存为 \(ending)；只改后缀不行")
        case .acts(let action):
            error(
                .activeAttachment, "“\(name)”打开时会自己动作（/\(action)）",
                "用“打印为 PDF”另存一份：动作和藏在里面的文件就去掉了")
        case .tooMuch:
            error(
                .attachmentType, "“\(name)”里的内容看不完，不知道有没有个人的号码",
                "用原来的软件打开，另存一份；太大的分成几个文件，或“打印为 PDF”")
        case .isBroken:
            error(.attachmentType, "图片“\(name)”的内部结构不对，拍摄的地点、时间去不掉", "用看图软件打开，另存为 JPG 或 PNG")
        case .isMarked where [.film, .sound].contains(AttachmentKind(ending: ending.lowercased())):
            error(.attachmentType, "“\(name)”里记着拍摄的地点，去不掉", "在手机或剪辑软件里去掉位置信息，另存一份")
        case .isMarked where AttachmentKind(ending: ending.lowercased()) == .pdf:
            error(.attachmentType, "“\(name)”里的照片记着拍摄的地点，去不掉", "用“打印为 PDF”另存一份：照片的附加信息就去掉了")
        case .isMarked where AttachmentKind(ending: ending.lowercased()) == .office:
            error(
                .attachmentType, "“\(name)”里的照片记着拍摄的地点，去不掉",
                "在办公软件里选中照片，“压缩图片”，再保存；或用“打印为 PDF”另存一份")
        case .isMarked:
            error(
                .attachmentType, "图片“\(name)”里记着拍摄的地点、时间，这种格式去不掉", "用看图软件打开，另存为 JPG 或 PNG")
        case .isIllegible:
            Diagnostic(
                .warning, Check.attachmentType.id, at: place,
                "“\(name)”里有看不出的文字：排字的字体没有说明是哪些字，程序不知道有没有个人的号码和姓名",
                help: "自己一页页看过；原来的文档还在的，用 WPS 或 Word“输出为 PDF”另存一份，群众也才搜得到、听得到")
        case .hasMacros: error(.activeAttachment, "“\(name)”里有宏", "另存为不带宏的文档，或 PDF")
        case .isLocked:
            error(.activeAttachment, "“\(name)”有密码保护，看不见里面有没有个人的号码", "去掉密码另存一份，或“打印为 PDF”")
        case .tells(let kind):
            error(
                .personalMatter, "\(what)“\(name)”里：\(kind.fault)", "\(Self.way(into: ending))；\(kind.help)")
        case .holds(let number):
            error(
                number.check, "\(what)“\(name)”里：\(number.fault)",
                "\(Self.way(into: ending))，整个删去，不要只遮几位\(Self.unless(number))；已经公布过的要立即撤下")
        }
    }

    /// How to come to what was found in a file, of which no line can be named.
    private static func way(into ending: String) -> String {
        switch AttachmentKind(ending: ending.lowercased()) {
        case .pdf, .ofd: "在原来的文档里改，再另存为 \(ending)；正文里找不到的，在批注、表单和文件的“属性”里"
        case .office: "用办公软件打开；正文里找不到的，在批注、修订、页眉、隐藏的工作表和行列、文件的“属性”里"
        case .picture, .scan, .sound, .film: "写在文件的“属性”里：用看图、剪辑软件另存一份，去掉附加的信息"
        case .text, .ofTheme, nil: "用记事本或表格软件打开"
        }
    }

    /// When a number in a file may stay.
    private static func unless(_ number: PrivateNumber) -> String {
        number.kind == .mobile ? "；是单位值守的电话，在号码前写明“监督电话”“值班电话”" : ""
    }
}
