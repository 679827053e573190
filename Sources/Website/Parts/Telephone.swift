extension HTML {
    /// A number that a telephone dials at a tap; one that says more than a number is written as it is.
    init(telephone number: String) {
        self.init()
        append(telephone: number)
    }

    mutating func append(telephone number: String) {
        let dialled = number.filter { $0 != " " }
        let digits = dialled.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let others = dialled.utf8.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard digits >= 3, digits + others == dialled.utf8.count else {
            append("<span class=\"whole\">\(text: number)</span>")
            return
        }
        append("<a class=\"whole tel\" href=\"tel:\(text: dialled)\">\(text: number)</a>")
    }
}
