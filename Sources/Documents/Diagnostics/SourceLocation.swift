/// A place inside one file: line and column, both from 1; a column counts Unicode scalars, as editors do.
///
/// Kept small, because a large board holds many millions of them.
@frozen
public struct Place: Hashable, Comparable, Sendable {
    /// From 1.
    public var line: Int32
    /// In Unicode scalars, from 1; the furthest that is counted is 65,535.
    public var column: Int32 { Int32(scalars) }

    private var scalars: UInt16
    /// Whether the column is further than is counted. By its spare bits an optional place takes no room of its own.
    private var isCut: Bool

    /// A place by its numbers, cut to what is counted.
    public init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        scalars = UInt16(clamping: column)
        isCut = column > Int(UInt16.max)
    }

    /// The beginning of a file.
    public static let start = Place(line: 1, column: 1)

    /// By lines, then by columns.
    public static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A place in a named file of the content folder (or the theme folder).
package struct SourceLocation: Hashable, Comparable, Sendable {
    /// The file, relative to the folder that holds it, with `/` between its parts.
    package var path: String
    package var place: Place
    /// Whether the file belongs to the theme, and not to the content.
    package var isTheme = false

    package init(_ path: String, _ place: Place = .start) {
        self.path = path
        self.place = place
    }

    package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.path, a.place) < (b.path, b.place)
    }
}

/// A value and the place where its author wrote it. Public, so that other modules inline it: a board has
/// a hundred of them for each of its records.
@frozen
public struct Located<Value> {
    /// What is there.
    public var value: Value
    /// Where it begins.
    public var place: Place

    /// A value and its place.
    @inlinable @inline(__always)
    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }

    /// Another value at the same place.
    @inlinable
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: place)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
