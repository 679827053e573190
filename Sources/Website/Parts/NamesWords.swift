import Records

extension PersonalNames {
    /// What a page says first where names have been taken away; nothing while they hang.
    var banner: HTML {
        guard isFaded, let term else { return HTML() }
        let gone: HTML =
            term.basis == .withdrawal ? "名单随本条于 \(term.until + 1) 撤下" : "名单挂到 \(term.until)，已到期撤下"
        return """
            <div class="banner faded" role="note"><strong>\(gone)</strong>\
            <p>姓名和逐户（人）的数字不再公布，只留合计；不足 \(SmallCells.least) 户（人）的不单列。依据《个人信息保护法》第六条、第十九条。</p></div>
            """
    }

    /// Until when names hang; nothing where they are gone or nobody says.
    var status: HTML {
        guard !isFaded, let until = term?.until else { return HTML() }
        return "名单挂到 \(until)，到期撤下姓名，只留合计。"
    }
}

extension Disclosure {
    /// What a page says of a list that names nobody itself, where what hung with it was taken back.
    var filesBanner: HTML {
        guard withdrawsFiles, let day = withdrawal?.day.value else { return HTML() }
        return """
            <div class="banner faded" role="note"><strong>附件随本条于 \(day) 撤下</strong>\
            <p>附件、正文里的图和链接的文件不再公布。</p></div>
            """
    }
}

extension HTML {
    /// In place of a sum over so few people that it would say what each had.
    static var withheld: HTML { "<span class=\"missing\">不足 \(SmallCells.least) 户（人），不列</span>" }
}
