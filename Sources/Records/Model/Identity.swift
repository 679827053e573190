/// Who a name written in full stands for on one region's board, so that one person is one in all of its sheets. A mask is nobody:
/// 张三 and 张四 look alike behind theirs, and whether two that look so are one cannot be known.
///
/// The name itself is not kept: a digest is, seeded anew in every run, that is compared and never printed or sorted by.
struct Identity: Hashable, Sendable {
    private let digest: Int

    /// Nil for a name that its author masked.
    init?(of written: String, in region: Region.Reference) {
        if Masked.isMasked(written) { return nil }
        var hasher = Hasher()
        hasher.combine(region)
        for scalar in Self.bare(written).unicodeScalars
        where !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format {
            hasher.combine(scalar.value)
        }
        digest = hasher.finalize()
    }

    /// `张三（党员）` is 张三; `张三（一组）` is told from 张三 of another group.
    private static func bare(_ written: String) -> Substring {
        guard let open = written.firstIndex(where: { "（(".contains($0) }), open > written.startIndex else {
            return written[...]
        }
        let words = written[written.index(after: open)...].filter { !"）)".contains($0) }
        return words.isEmpty || Masked.standings.contains(words) ? written[..<open] : written[...]
    }
}
