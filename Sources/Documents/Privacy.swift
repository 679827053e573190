/// Keeping numbers of persons out of messages and excerpts, which end up in logs and on screens.
package enum Privacy {
    /// From how many digits on a run of them is hidden: a mobile number has 11, a bank card 16, an identity number 18.
    private static let longestShown = 10

    /// The text with every long run of digits replaced by as many asterisks; commas and points end a run, since sums have them.
    package static func masked(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        var start = 0
        for index in 0...scalars.count where index == scalars.count || !isDigit(scalars[index]) {
            if index - start > longestShown { for hidden in start..<index { scalars[hidden] = "*" } }
            start = index + 1
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }
}
