import Documents

/// Which one of a board's regions, records, methods … : its place in their order.
///
/// A bare number does not say of what it is one, and the compiler cannot tell a record's from a region's. This one finds its own
/// kind and nothing else, is four bytes where values are kept by the million, and sorts as what it stands for does.
///
/// Public, as nothing else here is, and ``Each`` too: the compiler makes a generic type for a use in another module only when that
/// module could have seen it in any program; else every look at a region asks for its type at run time and copies it whole.
@frozen
public struct Ordinal<Element>: Hashable, Sendable {
    /// Its place in the order, from 0.
    public let number: Int32

    /// The one at a place, from 0.
    @inlinable
    public init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }

    /// Whether two are the same one.
    @inlinable
    public static func == (a: Self, b: Self) -> Bool { a.number == b.number }
}

extension Ordinal: Strideable {
    /// Whether one comes before another.
    @inlinable
    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    /// How many places another comes after it.
    @inlinable
    public func distance(to other: Self) -> Int { Int(other.number) - Int(number) }

    /// The one that comes so many places after it.
    @inlinable
    public func advanced(by count: Int) -> Self { Self(Int(number) + count) }
}

/// All of a kind, in their order, each found by its own reference.
public typealias Ordered<Element> = Each<Element, Element>

/// One value for each of a kind: `Each<Region, [AccountBook]>` is what accounts each region has.
@frozen
public struct Each<Owner, Value> {
    @usableFromInline var values: [Value]

    /// A value for each, in the order of what they belong to.
    @inlinable
    public init(_ values: [Value] = []) { self.values = values }

    /// - Parameter all: those that the values belong to.
    @inlinable
    public init(of all: Ordered<Owner>, _ value: (Ordinal<Owner>) -> Value) {
        values = all.indices.map(value)
    }

    /// The same value for each of them.
    @inlinable
    public init(repeating value: Value, of all: Ordered<Owner>) {
        values = [Value](repeating: value, count: all.count)
    }

    /// The values with what they belong to.
    @inlinable
    public var referenced: Zip2Sequence<Range<Ordinal<Owner>>, [Value]> { zip(indices, values) }

    /// Adds the value of the next.
    @inlinable
    public mutating func append(_ value: Value) { values.append(value) }
}

extension Each: RandomAccessCollection, MutableCollection {
    /// The first.
    @inlinable
    public var startIndex: Ordinal<Owner> { Ordinal(0) }

    /// The place after the last.
    @inlinable
    public var endIndex: Ordinal<Owner> { Ordinal(values.count) }

    /// The value of one of them.
    @inlinable
    public subscript(position: Ordinal<Owner>) -> Value {
        _read { yield values[Int(position.number)] }
        _modify { yield &values[Int(position.number)] }
    }
}

extension Each: Sendable where Value: Sendable {}

extension Region {
    package typealias Reference = Ordinal<Region>
}

extension Ordinal<Region> {
    /// The county has the empty address, which is the first of all.
    package static var county: Self { Self(0) }
}

extension Disclosure {
    package typealias Reference = Ordinal<Disclosure>
}

extension Method {
    package typealias Reference = Ordinal<Method>
}

extension PlainPage {
    package typealias Reference = Ordinal<PlainPage>
}

extension Ranking {
    package typealias Reference = Ordinal<Ranking>
}

extension LedgerBook {
    package typealias Reference = Ordinal<LedgerBook>
}

extension LedgerBook.Item {
    /// An item, by its ledger and its number there.
    package struct Reference: Hashable, Comparable, Sendable {
        package var book: LedgerBook.Reference
        package var number: Int

        package static func < (a: Reference, b: Reference) -> Bool {
            (a.book, a.number) < (b.book, b.number)
        }
    }
}

/// What a mechanism may have several of, and a record names one of: duties, ledgers, classes of points, pairings.
package protocol MechanismComponent: Sendable {
    var name: Located<String> { get }

    static func all(of mechanism: Mechanism) -> [Self]
}

extension Mechanism {
    /// A duty, a ledger, a class of points or a pairing, by its mechanism and its number there.
    package struct Part<Component>: Hashable, Comparable, Sendable {
        package var mechanism: Reference
        package var number: Int

        package init(mechanism: Reference, number: Int) {
            self.mechanism = mechanism
            self.number = number
        }

        package static func < (a: Part, b: Part) -> Bool {
            (a.mechanism, a.number) < (b.mechanism, b.number)
        }
    }
}

extension Method.Duty: MechanismComponent {
    package typealias Reference = Mechanism.Part<Method.Duty>

    package static func all(of mechanism: Mechanism) -> [Method.Duty] { mechanism.duties }
}

extension Method.Ledger: MechanismComponent {
    package typealias Reference = Mechanism.Part<Method.Ledger>

    package static func all(of mechanism: Mechanism) -> [Method.Ledger] { mechanism.ledgers }
}

extension Method.PointsClass: MechanismComponent {
    package typealias Reference = Mechanism.Part<Method.PointsClass>

    package static func all(of mechanism: Mechanism) -> [Method.PointsClass] { mechanism.points }
}

extension Method.Pairing: MechanismComponent {
    package typealias Reference = Mechanism.Part<Method.Pairing>

    package static func all(of mechanism: Mechanism) -> [Method.Pairing] { mechanism.pairings }
}

extension Method.Consequence: MechanismComponent {
    package var name: Located<String> { answer.name }

    package static func all(of mechanism: Mechanism) -> [Method.Consequence] { mechanism.consequences }
}
