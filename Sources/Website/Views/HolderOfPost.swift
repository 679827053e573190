import Records

/// Who holds a post that has a page of its own, by the rosters: a person as published, whence they came, what they held before.
struct HolderOfPost: Sendable {
    /// Those who hold it today.
    let holding: ServingMembers
    /// The last day of the one before, where nobody holds it; nil where somebody does, or that is not written.
    let vacant: Day?
    /// Of those who hold it of whom more is known than that.
    let courses: [CourseView]

    static let shown = 4

    /// Nil where no roster speaks of it.
    init?(_ reference: Bearer.Reference, of site: Site) {
        let register = site.register
        let all = site.work.stints(of: reference).map { own in
            (
                course: register.courses.all[own.course],
                stint: register.courses.all[own.course].stints[own.stint]
            )
        }
        if all.isEmpty { return nil }
        let held = all.filter { $0.stint.isHeld(on: register.asOf) }
        holding = ServingMembers(held, of: site)
        vacant = held.isEmpty ? all.compactMap(\.stint.last).filter { $0 < register.asOf }.max() : nil
        if held.isEmpty, vacant == nil { return nil }
        courses = held.prefix(Self.shown).compactMap { CourseView($0.course, asking: [], of: site) }
    }
}
