import Foundation
import Records
import Testing

@testable import Gongkai

/// Six questions that people ask of the example county: each is answered on a page that lies two clicks from its first page.
@Suite("Six questions, two clicks")
struct SixQuestionsTests {
    /// What the built site says, by the file of its pages, as text without markup; and where the links of a page lead.
    private struct Walk {
        let root: URL

        func markup(_ page: String) -> String? {
            FileManager.default.contents(atPath: root.appending(path: page).path).map {
                String(decoding: $0, as: UTF8.self)
            }
        }

        /// The pages that the links of a page lead to.
        func links(of page: String) -> [String] {
            guard let markup = markup(page) else { return [] }
            let folder = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            return markup.split(separator: "href=\"").dropFirst().compactMap { rest in
                guard let end = rest.firstIndex(of: "\"") else { return nil }
                let target = rest[..<end].prefix { $0 != "#" && $0 != "?" }
                if target.isEmpty || target.contains(":") { return nil }
                var parts = folder.map(String.init)
                for part in target.split(separator: "/", omittingEmptySubsequences: true) {
                    switch part {
                    case ".": continue
                    case "..": if !parts.isEmpty { parts.removeLast() }
                    default: parts.append(String(part).removingPercentEncoding ?? String(part))
                    }
                }
                let path = parts.joined(separator: "/")
                if path.hasSuffix(".html") { return path }
                return target.hasSuffix("/") || target == "." || target == ".."
                    ? (path.isEmpty ? "index.html" : path + "/index.html") : nil
            }
        }

        /// The pages that so many clicks from the first page lead to.
        func pages(within clicks: Int) -> Set<String> {
            var reached: Set = ["index.html"]
            var edge = reached
            for _ in 0..<clicks {
                edge = Set(edge.flatMap(links)).subtracting(reached)
                reached.formUnion(edge)
            }
            return reached
        }

        /// A page as its reader sees it.
        func text(_ page: String) -> String {
            var text = ""
            var isTag = false
            for scalar in (markup(page) ?? "").unicodeScalars {
                switch scalar {
                case "<": isTag = true
                case ">": isTag = false
                default: if !isTag, !scalar.properties.isWhitespace { text.unicodeScalars.append(scalar) }
                }
            }
            return text.replacingOccurrences(of: "&amp;", with: "&")
        }

        /// A page within two clicks that says all of these.
        func page(of pages: Set<String>, saying words: [String]) -> String? {
            pages.sorted().first { page in
                let text = text(page)
                return words.allSatisfy(text.contains)
            }
        }
    }

    @Test("each is answered within two clicks")
    func answers() async throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        let result = try await build(
            BuildOptions(
                content: Repository.content, theme: Repository.theme, output: output,
                today: Today.instant(1_893_456_000)))
        #expect(result.written != nil)
        let walk = Walk(root: URL(filePath: output))
        let pages = walk.pages(within: 2)
        for (question, answers) in Self.questions {
            for words in answers {
                #expect(walk.page(of: pages, saying: words) != nil, "\(question) \(words)")
            }
        }
    }

    /// What one page says that answers it; a question of two halves has two pages.
    private static let questions: [(String, [[String]])] = [
        (
            "谁是这个季度的末位，约谈了没有？",
            [
                ["2026年第三季度晾晒榜（岗位）", "6县教育工委书记74.5分"],
                ["党（工）委书记约谈登记", "2026年10月23日县教育工委书记"],
            ]
        ),
        (
            "西岭村的验收没有过吗，包帮的单位还在不在，到哪一天？",
            [["西岭村帮扶验收台账", "12月24日不合格", "2026年12月31日"], ["西岭村包帮部门", "市委党校"]]
        ),
        (
            // From 2022-09-01 to 2026-10-31, both counted: four years of 1,461 days in all, and 61 days.
            "我的成绩跟到新的村了吗，有没有乡镇正职要的一年？",
            [["2022年9月1日至2025年1月5日粮铺村", "2025年（北塘村联村工作组）86分，良好", "联村工作组干部、驻村干部累计1,522天，已满1年"]]
        ),
        (
            "三季度哪些派出单位没有做到四个一？",
            [["“五日六联”2026年第三季度职责完成晾晒榜（单位）", "11县民政局完成4/5期", "12县应急管理局完成3/5期"]]
        ),
        (
            // Six sheets: 106, 71, 56, 257 − 25, 186 − 8 and 93.
            "我们支部这个季度多少分？", [["2026年第三季度积分晾晒榜", "石谷村", "积分合计736分"]]
        ),
        (
            // 25,200 a year: 60 % of a half is 7,560.00; 40 % of it, of which 一般 earns three quarters, is 3,780.00.
            "哪些审计问题没有改，村干部报酬多少、绩效多少？",
            [["审计问题台账", "处理中", "四组7块水表损坏"], ["2026年上半年社区干部报酬", "7,560.00", "3,780.00"]]
        ),
    ]
}
