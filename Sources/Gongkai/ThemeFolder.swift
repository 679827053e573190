import Documents
import Website

/// The look, read from its folder, and what is wrong with it.
func readTheme(_ folder: String) async throws -> (Theme, Diagnostics) {
    var faults = Diagnostics()
    let files = try await SourceFolder(folder).themeFiles(into: &faults)
    return (Theme(files, into: &faults), faults)
}
