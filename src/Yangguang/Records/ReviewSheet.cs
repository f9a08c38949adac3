using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>审查表: what a reviewer answers, for one step or for all that are left.</summary>
public sealed record ReviewSheet
{
    /// <summary>Every question confirmed, no personal information, the plan accepted: what an honest reviewer of plain text answers.</summary>
    public static ReviewSheet Whole { get; } = new()
    {
        Confirmed = SecrecyQuestions.All.Select(question => question.Key).ToHashSet(),
        Privacy = PrivacyAnswer.None,
        PlanAccepted = true,
        FilesSeen = true,
    };

    /// <summary>Keys of the secrecy questions answered yes.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>();

    public PrivacyAnswer? Privacy { get; init; }

    /// <summary>保留理由 for every finding that has none of its own.</summary>
    public ExposureGround? PrivacyGround { get; init; }

    /// <summary>保留理由 finding by finding, by <see cref="KeptFinding.KeyOf"/>.</summary>
    public IReadOnlyDictionary<string, ExposureGround> KeptGrounds { get; init; } = new Dictionary<string, ExposureGround>();

    /// <summary>The provision that demands it in the clear, and the reason.</summary>
    public string PrivacyBasis { get; init; } = "";

    /// <summary>What no program can check in the attachments was looked at by the reviewer.</summary>
    public bool FilesSeen { get; init; }

    public bool PlanAccepted { get; init; }

    /// <summary>A remark kept with the approval.</summary>
    public string Note { get; init; } = "";

    public PublicationPlan Plan { get; init; } = new();

    /// <summary>Whether the sheet answers a step for that record.</summary>
    internal Ruling Answers(GateStep step, GovernmentRecord record) => step switch
    {
        GateStep.Secrecy => SecrecyQuestions.AreAnswered(Confirmed),
        GateStep.Privacy => FilesAreSeen(record) is { IsAllowed: false } unseen
            ? unseen
            : PersonalInformation.IsSettled(
                Privacy, PrivacyBasis, PrivacyGround is not null || KeptGrounds.Count > 0, Exposure.InWords(Exposure.Open(record, KeptOf(record)))),
        GateStep.Interpretation => PlanAccepted
            ? Ruling.Allowed
            : Ruling.Refused("gate.interpretation.unconfirmed", "请核对解读方案（或者不作解读的理由），确认后再通过。", Laws.OpennessRules()),
        _ => Ruling.Allowed,
    };

    /// <summary>The exceptions that the sheet makes from masking: each finding with its own ground, or with the one for all.</summary>
    internal IReadOnlyList<KeptFinding> KeptOf(GovernmentRecord record) => Privacy != PrivacyAnswer.KeptByLaw
        ? []
        : [.. Exposure.Of(record).Where(found => !found.IsOfOffice).DistinctBy(KeptFinding.KeyOf)
            .Select(found => (Found: found, Ground: KeptGrounds.TryGetValue(KeptFinding.KeyOf(found), out var own) ? own : PrivacyGround))
            .Where(each => each.Ground is not null).Select(each => KeptFinding.Of(each.Found, each.Ground!.Value))];

    /// <summary>The answers in words, as the approval keeps them.</summary>
    internal string InWords(GateStep step, GovernmentRecord record) => string.Join('；', new[]
    {
        step switch
        {
            GateStep.Secrecy => $"三问均已确认（{SecrecyQuestions.All.Count}项）",
            GateStep.Privacy => Privacy switch
            {
                PrivacyAnswer.Masked => "已去标识化",
                PrivacyAnswer.KeptByLaw => $"依法保留：{GroundsInWords(KeptOf(record))}{PrivacyBasis.Trim()}",
                _ => "不含个人信息",
            } + (record.Content.Attachments.Any(file => file.NeedsLook) ? "；附件已人工核对" : ""),
            GateStep.Interpretation => "解读方案已核对",
            _ => "",
        },
        Note.Trim(),
    }.Where(part => part.Length > 0));

    private Ruling FilesAreSeen(GovernmentRecord record) => FilesSeen || record.Content.Attachments.All(file => !file.NeedsLook)
        ? Ruling.Allowed
        : Ruling.Refused("gate.files.unseen", $"请打开附件{string.Join('、', record.Content.Attachments.Where(file => file.NeedsLook).Select(file => $"“{file.Title}”"))}人工核对个人信息，核对后勾选。");

    private string GroundsInWords(IReadOnlyList<KeptFinding> kept) => kept.Count == 0
        ? PrivacyGround is { } all ? $"{ExposureGrounds.Of(all).Name}（{ExposureGrounds.Of(all).Law}）。" : ""
        : string.Concat(kept.GroupBy(each => each.Ground).Select(group =>
            $"{string.Join('、', group.Select(each => each.Shown))}，{ExposureGrounds.Of(group.Key).Name}（{ExposureGrounds.Of(group.Key).Law}）。"));
}

/// <summary>发布安排 fixed at signature: now or at an hour, shown under which day, announced ahead or not.</summary>
public sealed record PublicationPlan
{
    /// <summary>The hour to publish at; null is at once.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>发布日期 to show instead of the real one.</summary>
    public DateOnly? ShownOn { get; init; }

    /// <summary>Why an earlier day is shown; printed with the record.</summary>
    public string ShownReason { get; init; } = "";

    /// <summary>列入发布预告: title and hour are public beforehand.</summary>
    public bool IsAnnounced { get; init; }
}
