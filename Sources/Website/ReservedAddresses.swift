import Records

/// An address that the site keeps for itself, though it may have nothing there today: a record, a tag or a method more, and it has.
struct Reserved: Sendable {
    /// A file from the root of the site, or a folder, with a `/` at its end, and all in it.
    var path: String
    /// What the site has there: `标签目录`.
    var name: String

    var isFolder: Bool { path.utf8.last == UInt8(ascii: "/") }

    /// Everything that is kept, for a board with these regions: the county's own addresses and those of every region.
    static func all(of regions: Each<Region, Route>) -> [Reserved] {
        county + regions.flatMap(\.reserved)
    }

    private static let county = [
        Reserved(path: "kinds/", name: "类型目录"), Reserved(path: "years/", name: "年份目录"),
        Reserved(path: "tags/", name: "标签目录"), Reserved(path: "rankings/", name: "晾晒榜"),
        Reserved(path: "bearers/", name: "单位和岗位"), Reserved(path: "search/", name: "检索页"),
        Reserved(path: "personal/", name: "“个人信息”"),
        Reserved(path: "methods/index.html", name: "工作法目录"),
        Reserved(path: "methods/page/", name: "工作法目录"),
        Reserved(path: String(Timetable.route.folder), name: "一周日程表"),
        Reserved(path: "404.html", name: "404 页"),
        Reserved(path: "robots.txt", name: "robots.txt"), Reserved(path: "sitemap.xml", name: "站点地图"),
    ]
}

extension Route {
    /// What a region's page keeps beside itself.
    fileprivate var reserved: [Reserved] {
        [
            Reserved(path: folder + "print/", name: "打印版"), Reserved(path: folder + "years/", name: "年份目录"),
            Reserved(path: folder + "duties/", name: "职责和台账"),
            Reserved(path: folder + "overdue/", name: "逾期未办"),
            Reserved(path: folder + "places/", name: "各地方"),
            Reserved(path: folder + "oversight/", name: "督导一览"),
            Reserved(path: file("feed.xml").path, name: "订阅"),
            Reserved(path: file("data.json").path, name: "数据文件"),
        ]
    }
}
