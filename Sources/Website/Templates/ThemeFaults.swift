import Documents

/// What the theme is held against when it is loaded; theme/README.md says what each asks.
extension Diagnostic.Name {
    static let themeAsset = Self("theme-asset", .error)
    static let themeEscape = Self("theme-escape", .error)
    static let themeField = Self("theme-field", .error)
    static let themeLost = Self("theme-lost", .error)
    static let themeSyntax = Self("theme-syntax", .error)
    static let themeTemplate = Self("theme-template", .error)
    static let unusedTemplate = Self("theme-template", .warning)
}
