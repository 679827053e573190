import Documents
import Foundation
import Records
import Testing
import Website

@testable import Gongkai

/// Prints in a real Chromium what a board masks, excepts, and no longer names, and reads the PDFs.
@Suite("What is printed of persons", .serialized)
struct PrintedPrivacyTests {
    /// A list that hangs, one whose time is over, one that was taken back with the file in which it stands, and a number that is excepted.
    private static let board =
        smallBoard + """

            -- hedong/shigu/guazhe.md --
            ---
            类型: 补贴发放
            标题: 挂着的名单
            日期: 2026-03-01
            名单止: 2026-12-31
            名单: guazhe.csv
            ---
            -- hedong/shigu/guazhe.csv --
            组别,姓名,金额
            一组,欧阳大明,10
            一组,诸葛小红,20
            二组,上官文武,30
            -- hedong/shigu/daoqi.md --
            ---
            类型: 补贴发放
            标题: 到期的名单
            日期: 2026-02-01
            名单止: 2026-03-09
            附件: [daoqi.pdf]
            名单: [{姓名: 司马小虎, 金额: 7351.00}, {姓名: 夏侯大山, 金额: 8462.00}, {姓名: 尉迟小河, 金额: 9573.00}]
            ---
            -- hedong/shigu/daoqi.pdf --
            司马小虎
            -- hedong/shigu/chehui.md --
            ---
            类型: 公告
            标题: 撤回的名单
            日期: 2026-03-01
            撤回: {原因: 登错了人, 日期: 2026-03-05}
            附件: [mingdan.pdf]
            ---

            见[名单](mingdan.docx)。

            -- hedong/shigu/mingdan.pdf --
            图
            -- hedong/shigu/mingdan.docx --
            图
            -- hedong/shigu/fangxun.md --
            ---
            类型: 公告
            标题: 防汛值守
            日期: 2026-03-01
            例外: [{号码: 手机号, 尾号: "8000", 内容: 防汛值守手机, 理由: 村里没有座机, 决定: 村民委员会}]
            ---

            汛期有事打 13800138000。

            """

    private static let whole = ["欧阳大明", "诸葛小红", "上官文武", "司马小虎", "夏侯大山", "尉迟小河"]
    private static let gone = ["司马", "夏侯", "尉迟", "虎", "7351", "7,351", "8,462", "9,573", "mingdan"]

    @Test(
        "neither their words nor their bytes have a name that is masked or gone, nor a number",
        .timeLimit(.minutes(10)))
    func printed() async throws {
        let content = try TemporaryFolder(Self.board)
        let output = try TemporaryFolder()
        var press = Press.Options(program: nil, environment: FakeChromium.environment)
        press.startLimit = .seconds(120)
        press.sheetLimit = .seconds(120)
        let result = try await printSheets(
            PrintOptions(
                site: BuildOptions(
                    content: content.path, theme: Repository.theme, output: output.path,
                    asOf: try #require(Day(2026, 3, 10))),
                selection: SheetSelection(), packs: false, press: press))
        #expect(result.built.diagnostics.filter { $0.severity == .error } == [])
        #expect(result.exitCode == 0)
        var sheets: [String: String] = [:]
        for (path, data) in output.files {
            // As they stand, and in letters of two bytes, as a PDF says what it is called.
            for name in Self.whole {
                #expect(data.range(of: Data(name.utf8)) == nil, "\(path)")
                let wide = Data(name.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
                #expect(data.range(of: wide) == nil, "\(path)")
                let hex = wide.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                #expect(
                    data.range(of: Data(hex.utf8)) == nil
                        && data.range(of: Data(hex.uppercased().utf8)) == nil)
            }
            guard path.hasSuffix(".pdf") else { continue }
            let file = output.path + "/" + path
            let said =
                try tool("pdftotext", [file, "-"]) + tool("pdfinfo", ["-meta", file])
                + tool("pdfinfo", [file])
            sheets[String(path.dropFirst("hedong/shigu".count))] = said.filter { !$0.isWhitespace }
            var inspection = FileInspection(try #require(AttachmentKind(ending: "pdf")))
            for start in stride(from: 0, to: data.count, by: FileInspection.piece) {
                inspection.take(Array(data[start..<min(start + FileInspection.piece, data.count)]))
            }
            // The look into a PDF reads those that this browser writes: what is excepted is there to be found.
            let isExcepted = path == "hedong/shigu/fangxun.pdf"
            if case .holds(let number)? = inspection.fault {
                #expect(isExcepted && number.kind == .mobile, "\(path)")
            } else {
                #expect(
                    !isExcepted && inspection.fault == nil, "\(path): \(String(describing: inspection.fault))"
                )
            }
        }
        #expect(
            Set(sheets.keys) == [
                "-a3.pdf", "/guazhe.pdf", "/daoqi.pdf", "/chehui.pdf", "/fangxun.pdf", "/tingshui.pdf",
            ])
        for (path, said) in sheets {
            for name in Self.whole + Self.gone { #expect(!said.contains(name), "\(path) \(name)") }
            #expect(said.contains("13800138000") == (path == "/fangxun.pdf"), "\(path)")
        }
        let hanging = try #require(sheets["/guazhe.pdf"])
        for mask in ["欧*明", "诸*红", "上*武"] where !hanging.contains(mask) {
            #expect(hanging.contains(mask.replacing("*", with: "**")), "\(mask)")
        }
        #expect(sheets["/daoqi.pdf"]?.contains("已到期撤下") == true)
        #expect(sheets["/daoqi.pdf"]?.contains("25,386.00") == true)
        #expect(sheets["/chehui.pdf"]?.contains("附件随本条于2026年3月5日撤下") == true)
    }
}
