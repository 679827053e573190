extension String {
    /// In quotation marks: `“五日日程”`; those within become single ones, `“村级‘135’治理”` (GB/T 15834).
    package var quoted: String {
        "“" + replacing("“", with: "‘").replacing("”", with: "’") + "”"
    }
}
