namespace Yangguang.Records;

/// <summary>解读方案 of a policy document: what, in which forms, where and when it is explained; or why it needs no explaining.</summary>
public sealed record InterpretationPlan
{
    /// <summary>解读提纲.</summary>
    public string Outline { get; init; } = "";

    /// <summary>解读形式, e.g. 文字、图解、视频.</summary>
    public string Forms { get; init; } = "";

    /// <summary>解读途径.</summary>
    public string Channels { get; init; } = "";

    /// <summary>The day the interpretation comes out.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why none is needed; empty when one is planned.</summary>
    public string Exemption { get; init; } = "";

    /// <summary>True when all four parts are there.</summary>
    public bool IsWhole => Outline.Length > 0 && Forms.Length > 0 && Channels.Length > 0 && On is not null;

    public InterpretationPlan Tidied() => this with
    {
        Outline = Outline.Trim(),
        Forms = Listed.Tidied(Forms),
        Channels = Listed.Tidied(Channels),
        Exemption = Exemption.Trim(),
    };
}
