import Documents
import Foundation
import Records

/// The kinds that a content folder defines for itself, as far as they can be read; what is wrong with the others a build tells.
/// - Parameter content: the folder; one that is not there has none.
package func ownKinds(in content: String) -> KindIndex {
    let folder = content + "/" + OwnKind.folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let documents = names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name -> Document? in
        let path = OwnKind.folder + "/" + name
        guard
            case .text(let bytes) = SourceFolder.open(
                folder + "/" + name, path, limit: SourceFolder.maximumText)
        else { return nil }
        return Document(parsing: SourceFile(path: path, contents: .text(bytes)))
    }
    return KindIndex(reading: documents)
}
