import Records

/// The size of a sheet, upright or across as its content asks.
package enum Paper: String, Sendable, CaseIterable {
    case a4 = "A4"
    case a3 = "A3"
}

/// A page to hang up. Its address is `<page>/print/`; a poster's of a record is `<page>/print/a3/`.
package struct Sheet: Sendable {
    package let page: Page
    package let paper: Paper
    package let title: String
    /// The record's id; nil for a poster of a village or of a ranking, and for a pack.
    package let id: String?
    /// The address of the web page that it shows, which its QR code says; nil without 网址.
    package let address: String?
    /// Whose board it hangs on; nil for a ranking.
    package let region: Region.Reference?
    package let kind: Kind?
    package let period: Period?
}

extension Site {
    /// The sheets and posters that a selection asks for, in the order of their addresses; none when the board wants none.
    package func sheets(_ selection: SheetSelection) throws(SheetSelection.Unknown) -> [Sheet] {
        let filter = try SheetFilter(selection, in: self)
        return pages.compactMap { page in
            guard case .paper(let printed) = page.content, filter.takes(printed, in: self) else { return nil }
            return sheet(printed, page)
        }
    }

    /// What the townships (or the village) of a selection must put up, a document each, or several where one would be
    /// too thick. Without a period: what is on display now; with one: all that belongs to it.
    package func packs(_ selection: SheetSelection) throws(SheetSelection.Unknown) -> [Sheet] {
        let filter = try SheetFilter(selection, in: self)
        if !register.isPrinted { return [] }
        return packRegions(filter).flatMap { region in
            let below = lists.regionsBelow[region]
            let due =
                filter.period == nil
                ? Pack.onDisplay(in: below, display) : below.flatMap { register.byRegion[$0] }
            let wanted = due.filter { filter.takes(register.archive.disclosures[$0]) }
            if wanted.isEmpty { return [Sheet]() }
            let isVillage = register.archive.regions[region].level == .village
            let route = regionRoutes[region].page(isVillage ? "print/pack" : "print")
            return Pack.packs(of: region, wanted, in: register).map { sheet($0, at: route) }
        }
    }

    private func packRegions(_ filter: SheetFilter) -> [Region.Reference] {
        let townships = lists.regionsBelow[filter.region ?? .county].filter {
            register.archive.regions[$0].level == .township
        }
        return townships.isEmpty ? filter.region.map { [$0] } ?? [] : townships
    }

    /// The folders of the places whose packs a selection asks for, whether they have any; with a `/` at their ends.
    package func packFolders(_ selection: SheetSelection) throws(SheetSelection.Unknown) -> Set<String> {
        let filter = try SheetFilter(selection, in: self)
        return Set(packRegions(filter).map { String(regionRoutes[$0].folder) })
    }

    /// The folders of all places, with a `/` at their ends; the county's is empty.
    package var regionFolders: Set<String> { Set(regionRoutes.map { String($0.folder) }) }

    /// Nil for a page that is no sheet: a pack, or the list of packs.
    private func sheet(_ printed: PrintedPage, _ page: Page) -> Sheet? {
        switch printed {
        case .sheet(let index), .poster(let index):
            let disclosure = register.archive.disclosures[index]
            return Sheet(
                page: page, paper: printed.paper, title: disclosure.title.value, id: disclosure.id,
                address: address(of: headlines[index].route), region: disclosure.region,
                kind: disclosure.kind, period: disclosure.period)
        case .display(let region):
            return Sheet(
                page: page, paper: .a3, title: "\(register.archive.regions[region].title.value)本期公示", id: nil,
                address: address(of: regionRoutes[region]), region: region, kind: nil, period: nil)
        case .ranking(let index):
            return Sheet(
                page: page, paper: .a3, title: rankings[index].title, id: nil,
                address: address(of: rankingRoutes[index]), region: nil, kind: nil,
                period: rankings[index].period)
        case .pack, .packs: return nil
        }
    }

    private func sheet(_ pack: Pack, at route: Route) -> Sheet {
        Sheet(
            page: pack.page(at: route), paper: .a4, title: pack.title(in: register), id: nil,
            address: address(of: regionRoutes[pack.region]), region: pack.region, kind: nil, period: nil)
    }

    /// The whole address of a page; nil when the board does not say where it stands.
    func address(of route: Route) -> String? {
        address.map { route.address(under: $0.text) }
    }

    /// The same as paper bears it.
    func sheetAddress(of route: Route) -> SheetAddress? {
        address.map { SheetAddress(of: route, under: $0) }
    }
}

extension Disclosure {
    /// The period that it is about, where its kind has one.
    var period: Period? {
        switch content {
        case .statement(let statement): statement.period.value
        case .evaluation(let evaluation): evaluation.period.value
        case .points(let sheet): sheet.period.value
        case .pay(let pay): pay.period.value
        case .audit(let audit): audit.period?.value
        case .own(let record): record.period?.value
        case .decision, .project, .subsidy, .poll, .log, .ledger, .pairing, .roster, .figures, .notice: nil
        }
    }
}
