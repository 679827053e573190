import Documents
import Records

/// Whether every sheet can bear its code: the board says where it stands, and no address is too long.
struct PrintChecks {
    let register: Register
    let address: SiteAddress?
    let headlines: Each<Disclosure, Headline>

    func run(into log: inout Diagnostics) {
        if !register.isPrinted || register.disclosures.isEmpty { return }
        guard let base = address else {
            // One that cannot be read is reported where it stands.
            if register.archive.board.saysBaseURL { return }
            log.report(
                Diagnostic(
                    Check.missingSiteAddress, at: SourceLocation(Board.path),
                    "没有网址，张贴版上印不出二维码", help: "在 board.yml 写一行 网址: https://单位域名/；不要张贴版就写 输出: []"))
            return
        }
        let length = base.text.utf8.count
        for (index, headline) in headlines.referenced {
            let count = length + headline.route.encoded.utf8.count - "index.html".utf8.count
            if count <= QRCode.capacity { continue }
            log.report(
                Diagnostic(
                    Check.longAddress, at: SourceLocation(register.archive.disclosures[index].path),
                    "网址太长（\(count) 字节），张贴版上印不出二维码",
                    help: "缩短文件和文件夹的名称，或用英文、拼音；最多 \(QRCode.capacity) 字节"))
        }
    }
}
