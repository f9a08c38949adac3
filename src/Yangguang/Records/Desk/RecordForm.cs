using System.ComponentModel.DataAnnotations;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records.Desk;

/// <summary>A record as typed. Nothing is required here: a draft may be thin, and submitting says what is missing.</summary>
public sealed class RecordForm
{
    /// <summary>Made with a new form, so that sending it twice drafts one record.</summary>
    public Guid Id { get; set; }

    /// <summary>The revision the form was made from.</summary>
    public int Revision { get; set; }

    public string Title { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>正文 with markup; when it holds anything it is the body, and the plain text follows it.</summary>
    public string Html { get; set; } = "";

    /// <summary>The Word file that the text was read from, by its name in the store; empty when there is none.</summary>
    public string Original { get; set; } = "";

    /// <summary>True when that file is to stand with the record as an attachment.</summary>
    public bool KeepsOriginal { get; set; }

    public TableKind TableKind { get; set; }

    public string Table { get; set; } = "";

    [Display(Name = "成文日期")]
    public DateOnly? FormedOn { get; set; }

    [Display(Name = "施行日期")]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "失效日期")]
    public DateOnly? ExpiresOn { get; set; }

    [Display(Name = "公开至")]
    public DateOnly? ShownUntil { get; set; }

    public string Theme { get; set; } = "";

    public string Subtheme { get; set; } = "";

    public string Genre { get; set; } = "";

    public string Composition { get; set; } = "";

    public string ServiceAudience { get; set; } = "";

    public string Carriers { get; set; } = "";

    public string[] Codes { get; set; } = [];

    public string Keywords { get; set; } = "";

    public string JointBodies { get; set; } = "";

    public string ObtainedFrom { get; set; } = "";

    public DisclosureAttribute? Attribute { get; set; }

    public WithholdingGround? Ground { get; set; }

    public string Forwards { get; set; } = "";

    public DisclosureAttribute? ForwardedAttribute { get; set; }

    public PolicyGrade Policy { get; set; }

    public string PlanOutline { get; set; } = "";

    public string PlanForms { get; set; } = "";

    public string PlanChannels { get; set; } = "";

    [Display(Name = "解读时间")]
    public DateOnly? PlanOn { get; set; }

    public string PlanExemption { get; set; } = "";

    /// <summary>True when something beyond the everyday fields is filled, so that they are shown open.</summary>
    public bool HasMore => JointBodies.Length + ObtainedFrom.Length + Forwards.Length + Carriers.Length + ServiceAudience.Length + Composition.Length > 0
        || EffectiveOn is not null || ExpiresOn is not null || ShownUntil is not null;

    public static RecordForm Of(GovernmentRecord record) => Of(record.Content, record.Id.Value, record.Revision);

    public RecordContent ToContent() => new()
    {
        Title = Title,
        DocumentNumber = DocumentNumber,
        Summary = Summary,
        Text = Text.ReplaceLineEndings("\n"),
        Html = Html.Trim(),
        TableKind = TableKind,
        Table = TableKind == TableKind.None ? "" : Table.ReplaceLineEndings("\n"),
        FormedOn = FormedOn ?? default,
        EffectiveOn = EffectiveOn,
        ExpiresOn = ExpiresOn,
        ShownUntil = ShownUntil,
        Theme = Theme,
        Subtheme = Subtheme,
        Genre = Genre,
        Composition = Composition,
        ServiceAudience = ServiceAudience,
        Carriers = Carriers,
        RegulationCodes = string.Join(' ', Codes.Where(code => RegulationCodes.Find(code) is not null)),
        Keywords = Keywords,
        JointBodies = JointBodies,
        ObtainedFrom = ObtainedFrom,
        Attribute = Attribute,
        Ground = Ground,
        Forwards = Forwards,
        ForwardedAttribute = ForwardedAttribute,
        Policy = Policy,
        Plan = new InterpretationPlan
        {
            Outline = PlanOutline.ReplaceLineEndings("\n"),
            Forms = PlanForms,
            Channels = PlanChannels,
            On = PlanOn,
            Exemption = PlanExemption,
        },
    };

    private static RecordForm Of(RecordContent content, Guid id, int revision) => new()
    {
        Id = id,
        Revision = revision,
        Title = content.Title,
        DocumentNumber = content.DocumentNumber,
        Summary = content.Summary,
        Text = content.Text,
        Html = content.Html,
        TableKind = content.TableKind,
        Table = content.Table,
        FormedOn = content.FormedOn,
        EffectiveOn = content.EffectiveOn,
        ExpiresOn = content.ExpiresOn,
        ShownUntil = content.ShownUntil,
        Theme = content.Theme,
        Subtheme = content.Subtheme,
        Genre = content.Genre,
        Composition = content.Composition,
        ServiceAudience = content.ServiceAudience,
        Carriers = content.Carriers,
        Codes = content.RegulationCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Keywords = content.Keywords,
        JointBodies = content.JointBodies,
        ObtainedFrom = content.ObtainedFrom,
        Attribute = content.Attribute,
        Ground = content.Ground,
        Forwards = content.Forwards,
        ForwardedAttribute = content.ForwardedAttribute,
        Policy = content.Policy,
        PlanOutline = content.Plan.Outline,
        PlanForms = content.Plan.Forms,
        PlanChannels = content.Plan.Channels,
        PlanOn = content.Plan.On,
        PlanExemption = content.Plan.Exemption,
    };
}
