import Documents
import Website

/// Where the files stand that a site is made of: in the folders that were named on the command line.
struct Originals: Sendable {
    private let listing: Listing
    private let content: String
    private let theme: String
    /// The files that were looked into, as they were then.
    var seen: [String: FileDescriptor.Stamp] = [:]

    init(_ listing: Listing, in content: String, theme: String) {
        self.listing = listing
        self.content = content.hasSuffix("/") ? content : content + "/"
        self.theme = theme.hasSuffix("/") ? theme : theme + "/"
    }

    /// The file to copy, as it is opened.
    func path(of copy: Site.Copy) -> String {
        copy.isTheme ? theme + copy.source : listing.name(of: copy.source)
    }

    /// A file that a diagnostic speaks of, as it is opened.
    func path(of location: SourceLocation) -> String {
        location.isTheme ? theme + location.path : listing.name(of: location.path)
    }

    /// The same as it is named to people.
    func name(of location: SourceLocation) -> String {
        (location.isTheme ? theme : content) + location.path
    }
}
