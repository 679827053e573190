import Documents

extension Row {
    /// Refuses numbers that reach a villager or a villager's money, before names are masked, so that nothing hides behind the mask.
    func refusePrivateNumbers(in terms: [Term], into log: inout Diagnostics) {
        for term in terms {
            guard let cell = text(term) else { continue }
            PrivateNumber.refuse(in: cell.value, at: location(cell.place), into: &log)
        }
    }
}

extension Fields {
    /// Refuses them in fields of one line.
    func refusePrivateNumbers(in terms: [Term], into log: inout Diagnostics) {
        for term in terms {
            guard let node = node(term), case .scalar(let text) = node.value else { continue }
            PrivateNumber.refuse(in: text, at: location(node.place), into: &log)
        }
    }
}

extension PrivateNumber {
    static func refuse(
        in text: String, at location: SourceLocation, into log: inout Diagnostics
    ) {
        // Eleven digits take eleven bytes at least.
        if text.utf8.count < 11 { return }
        if hasMobile(text) {
            log.report(
                .mobileNumber, at: location, "手机号不得公开：这里有一个 11 位的手机号",
                help: "整个删去，不要只遮几位；已经公布过的要立即撤下")
        }
        if hasBankCard(text) {
            log.report(
                .bankNumber, at: location, "银行卡号不得公开：这里有一个银行卡号",
                help: "整个删去，不要只遮几位；已经公布过的要立即撤下")
        }
    }
}
