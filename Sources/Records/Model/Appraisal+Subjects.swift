import Documents

extension Method.Appraisal {
    /// The appraisal of one kind of subjects alone: without the components that others are judged by.
    package func narrowed(to kind: Evaluation.SubjectKind) -> Self {
        if components.allSatisfy({ $0.subjects.isEmpty }) { return self }
        var own = self
        let kept = components.indices.filter {
            components[$0].subjects.isEmpty || components[$0].subjects.contains(kind)
        }
        own.components = kept.map { components[$0] }
        own.tieBreakers = tieBreakers.compactMap(kept.firstIndex)
        return own
    }

    /// The appraisals that it is, one for each kind of subjects that has components of its own, with what tells it apart.
    package var parted: [(kind: Evaluation.SubjectKind?, appraisal: Self)] {
        if components.allSatisfy({ $0.subjects.isEmpty }) { return [(nil, self)] }
        let kinds = Evaluation.SubjectKind.allCases.filter { kind in
            subjects.isEmpty ? components.contains { $0.subjects.contains(kind) } : subjects.contains(kind)
        }
        return kinds.map { ($0, narrowed(to: $0)) }
    }
}

extension Archive {
    /// How the subjects of an evaluation are judged.
    package func appraisal(of evaluation: Evaluation) -> Method.Appraisal? {
        appraisal(of: evaluation.mechanism, for: evaluation.subjects)
    }

    package func appraisal(
        of mechanism: Mechanism.Reference, for subjects: Evaluation.SubjectKind
    ) -> Method.Appraisal? {
        self[mechanism].appraisal?.narrowed(to: subjects)
    }
}
