using System.Text.Json.Serialization;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;

namespace Yangguang.LegalColumns;

/// <summary>政府信息公开指南 of a body (政府信息公开条例 art. 12): the clerk writes, a second person approves, the public reads the approved text.</summary>
public sealed class DisclosureGuide : IBelongsToJurisdiction
{
    private DisclosureGuide()
    {
    }

    public DisclosureGuide(Body body)
    {
        (BodyId, JurisdictionId) = (body.Id, body.JurisdictionId);
        Content = new GuideContent { Office = $"{body.Name}办公室", Address = body.Address, Hours = body.OfficeHours, Phone = body.Phone };
    }

    public BodyId BodyId { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public GuideContent Content { get; private set; } = new();

    /// <summary>What the public reads; null before the first approval.</summary>
    public GuideContent? Live { get; private set; }

    /// <summary>The working text waits for a second person.</summary>
    public bool IsSubmitted { get; private set; }

    public string ReturnReason { get; private set; } = "";

    /// <summary>The day of the last approval.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    public int Revision { get; private set; }

    internal string WriterIds { get; private set; } = "";

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    public void Write(GuideContent content, Actor writer)
    {
        if (Content == Live)
            WriterIds = "";
        if (!WasWrittenBy(writer.StaffId))
            WriterIds = $"{WriterIds} {writer.StaffId:n}".Trim();
        (Content, IsSubmitted) = (content.Tidied(), false);
        Revision++;
    }

    public void Submit()
    {
        GuideRules.IsComplete(Content).OrRefuse();
        (IsSubmitted, ReturnReason) = (true, "");
        Revision++;
    }

    public void Return(string reason)
    {
        GuideRules.ReasonIsGiven(reason).OrRefuse();
        (IsSubmitted, ReturnReason) = (false, reason.Trim());
        Revision++;
    }

    public void Approve(Actor reviewer, DateOnly on)
    {
        GuideRules.MayApprove(this, reviewer).OrRefuse();
        (Live, IsSubmitted, ApprovedOn) = (Content, false, on);
        Revision++;
    }
}

/// <summary>The parts of a guide that art. 12 names, and what an applicant needs besides.</summary>
public sealed record GuideContent
{
    /// <summary>政府信息的分类.</summary>
    public string Classification { get; init; } = "";

    /// <summary>编排体系.</summary>
    public string Arrangement { get; init; } = "";

    /// <summary>获取方式.</summary>
    public string WaysToObtain { get; init; } = "";

    /// <summary>政府信息公开工作机构的名称.</summary>
    public string Office { get; init; } = "";

    public string Address { get; init; } = "";

    public string Hours { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Fax { get; init; } = "";

    /// <summary>互联网联系方式.</summary>
    public string Internet { get; init; } = "";

    /// <summary>依申请公开: how to apply.</summary>
    public string HowToApply { get; init; } = "";

    /// <summary>收费说明.</summary>
    public string Fees { get; init; } = "";

    /// <summary>监督和救济渠道.</summary>
    public string Remedies { get; init; } = "";

    /// <summary>Name and text of each part, in the order of the article.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Name, string Text)> Parts =>
    [
        ("政府信息的分类", Classification), ("政府信息的编排体系", Arrangement), ("政府信息的获取方式", WaysToObtain),
        ("工作机构名称", Office), ("办公地址", Address), ("办公时间", Hours), ("联系电话", Phone), ("传真号码", Fax), ("互联网联系方式", Internet),
        ("依申请公开办理", HowToApply), ("收费说明", Fees), ("监督和救济渠道", Remedies),
    ];

    internal GuideContent Tidied() => new()
    {
        Classification = Tidy(Classification),
        Arrangement = Tidy(Arrangement),
        WaysToObtain = Tidy(WaysToObtain),
        Office = Tidy(Office),
        Address = Tidy(Address),
        Hours = Tidy(Hours),
        Phone = Tidy(Phone),
        Fax = Tidy(Fax),
        Internet = Tidy(Internet),
        HowToApply = Tidy(HowToApply),
        Fees = Tidy(Fees),
        Remedies = Tidy(Remedies),
    };

    private static string Tidy(string text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
