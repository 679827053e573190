extension Check {
    /// Every check, in the order in which `gongkai explain` lists them.
    package static let all: [Check] = reading + naming + days + decisions + money + judging + methods

    /// Judged while a document is read.
    private static let reading: [Check] = [
        .unreadable, .frontMatter, .yaml, .csv, .placeholder, .leftInBrackets, .unknownKey, .missingKey,
        .wrongType, .repeatedKey, .cutValue, .blankText,
        .missingTable, .tableTotal, .columnLine, .manyColumns, .tooMany, .ownColumn,
        .columnFormula, .columnChecked, .columnBound, .tablePlace,
        .kindShadows, .kindName, .kindPart, .kindRegister, .kindLink, .kindChain,
        .kindBound, .kindDiffers, .kindLate, .ruleUnset, .ruleUnit, .registerEnded, .registerMissing,
        .missingAttachment, .unknownMethod, .unknownRegion, .markdownCharacter, .rawHTML, .lostMark,
        .unusedDefinition, .brokenLink, .joinedLines, .accidentalHeading, .accidentalCode, .renumberedList,
        .unknownMark, .tableSurplus, .linkScheme, .deadLink, .foreignImage, .activeAttachment,
        .attachmentType,
        .missingSiteAddress, .longAddress, .maskedTable, .internalFile, .withdrawnFile,
    ]

    /// What things are called, and what must not be named.
    private static let naming: [Check] = [
        .duplicateID, .duplicateAddress, .duplicateRanking, .regionCode, .duplicateRegionCode, .missingCounty,
        .stillExample, .unknownRelated,
        .fileEnding,
        .regionLevel, .folderWithoutRegion, .villageWithoutTownship,
        .identityNumber, .mobileNumber, .bankNumber, .personalMatter, .numberException, .namesUntil,
    ]

    private static let days: [Check] = [
        .futureDate, .firstPosting, .changedBeforePublished, .postingReversed, .noticeTooShort,
    ]

    private static let decisions: [Check] = [
        .stepMissing, .stepOrder, .quorum, .majority, .voteCount, .attendanceRatio, .postedBeforeDecided,
        .outcomeEarly,
        .finalOverResolution, .contractOverResolution,
    ]

    private static let money: [Check] = [
        .amountInWords, .statementBalance, .statementRunning, .statementAccounts, .statementChain,
        .statementTwice, .statementOverlap,
        .statementCrossing, .statementTotal, .transferAccount, .transferMatch, .transferUndeclared,
        .transferOneSided, .entryOutsidePeriod, .entryBoth, .retiredAccount, .unknownAccount,
        .negativeBalance, .earlyAccounts, .titlePeriod, .lateAccounts, .projectSources,
        .appropriatedOverApproved,
        .paidOverAppropriated, .paidOverApproved, .paidOverFinal,
        .finalOverContract, .finalMismatch, .finalOverApproved, .projectBalance, .projectDuration,
        .subsidyProduct, .subsidyTotal, .subsidyOverAppropriated,
        .payRule, .payGross, .payNet, .payGrade, .payShare, .payBasis,
    ]

    private static let judging: [Check] = [
        .weightsFull, .duplicateComponent, .gradeBands, .streakGrade, .scoreOverWeight, .scoreDecimals,
        .scoreTotal,
        .scoreGrade, .scoreMissing, .scoreAdjustment, .adjustmentUnnamed, .vetoCause, .gradeQuota, .scorePoll,
        .scoreDrawn,
        .pollFeed,
        .unknownGrade, .doubleScore, .pollCounts, .smallPoll, .pollOptions,
        .percentageUnattainable,
        .percentageContradicted, .auditRemedy,
    ]

    /// What work methods ask, and what is recorded by them.
    private static let methods: [Check] = [
        .ambiguousMethod, .duplicateMethodID, .cadence, .countRange, .logUnknownDuty, .unknownSubject,
        .bearerSort,
        .notTakingPart,
        .unknownMeans, .unknownProblem, .unknownBecause, .consequenceMissing, .consequenceLate,
        .consequenceEarly, .duplicateLogEntry, .logAfterRecord, .logOutsidePeriod, .householdsMissing,
        .householdsOver,
        .unknownLedger,
        .ledgerState, .ledgerMove,
        .closedBeforeOpened,
        .ledgerOverdue, .extensionLate, .extensionReason, .extensionLimit, .ledgersMatch, .duplicateLedgerRow,
        .ledgerID,
        .unknownPairing, .pairingRole, .pairingNumber,
        .repeatedMember, .alikeMembers, .pairingExpired, .pairingUnaccepted, .pairingSort, .memberSort,
        .unknownUnitSort,
        .unknownVillageSort, .pairingMissing, .duplicatePairing, .pairingReversed,
        .unknownPointsClass, .pointsBalance, .duplicatePointsEntry, .duplicatePointsSheet, .pointsRule,
        .pointsSheetMissing,
        .pointsOutsidePeriod, .pointsChain, .figureShare,
        .figureIdentity, .unknownRoster, .rosterRole, .rosterCount, .rosterMissing, .personCode,
        .postTransfer,
        .postQualification,
    ]

    /// The places of checks in ``all``, by their ids.
    static let order = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }

    /// The check that bears an id.
    package static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}
