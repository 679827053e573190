import Documents

extension Photo {
    /// How many a record may show.
    private static let most = 12

    /// `现场照片: [{时段: 前, 文件: qian.jpg, 说明: 三组路面坑洼, 日期: 2026-03-02}]`, those before first.
    static func all(
        reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics
    ) -> [Photo] {
        let items = fields.list(.photos, of: [.stage, .file, .explanation, .date], into: &log)
        if items.count > most {
            log.report(
                .tooMany, at: fields.location(items[most].place), "现场照片有 \(items.count) 张，最多 \(most) 张",
                help: "留最能说明问题的，其余放进附件")
        }
        let photos = items.prefix(most).compactMap { item -> Photo? in
            let stage: Located<Stage>? = item.choice(.stage, into: &log)
            if stage == nil, !item.has(.stage) { item.reportMissing(.stage, sample: "前", into: &log) }
            let file: Located<String>? = item.required(.file, sample: "qian.jpg", into: &log)
            let caption: Located<String>? = item.required(.explanation, sample: "三组路面坑洼", into: &log)
            let day: Located<Day>? = item.value(.date, into: &log)
            guard let stage, let file, let caption else { return nil }
            guard let path = SourceTree.resolve(file.value, in: SourceTree.folder(of: fields.path)),
                tree.paths.contains(path)
            else {
                log.report(
                    .missingAttachment, at: fields.location(file.place),
                    "找不到照片“\(Scalar.quoted(file.value))”", help: "把照片放在本文件旁边，只写文件名；还没有的删去这一项")
                return nil
            }
            guard endings.contains(where: path.lowercased().hasSuffix) else {
                log.report(
                    .wrongType, at: fields.location(file.place), "“\(Scalar.quoted(file.value))”不是照片",
                    help: "写 JPEG、PNG、WebP 或 GIF 文件")
                return nil
            }
            return Photo(
                stage: stage.value, path: path, caption: caption.value, day: day, place: item.place)
        }
        return Stage.allCases.flatMap { stage in photos.filter { $0.stage == stage } }
    }

    private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif"]
}
