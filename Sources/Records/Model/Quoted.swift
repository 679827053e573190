extension String {
    /// In quotation marks: `“五日日程”`; those within become single ones, `“村级‘135’治理”` (GB/T 15834).
    package var quoted: String {
        var quoted = "“"
        for scalar in unicodeScalars {
            switch scalar {
            case "“": quoted += "‘"
            case "”": quoted += "’"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "”"
    }
}
