import Documents
import Gongkai
import Records

extension Listing {
    /// Every file of the folder, read; attachments are not.
    var files: [SourceFile] {
        paths.compactMap { path in
            let isText = [".md", ".csv"].contains(where: path.hasSuffix) || path == Board.path
            if !isText { return SourceFile(path: path, contents: .attachment(size: 0)) }
            guard case .text(let bytes) = open(path) else { return nil }
            return SourceFile(path: path, contents: .text(bytes))
        }
    }
}
