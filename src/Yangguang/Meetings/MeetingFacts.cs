namespace Yangguang.Meetings;

/// <summary>What is told of a meeting: name, day, who sat in, and where it can be watched.</summary>
public sealed record MeetingFacts
{
    public MeetingKind Kind { get; init; }

    /// <summary>e.g. 县人民政府第21次常务会议.</summary>
    public string Name { get; init; } = "";

    public DateOnly HeldOn { get; init; }

    /// <summary>主持人.</summary>
    public string Chair { get; init; } = "";

    /// <summary>列席人员类别, e.g. 利益相关方、群众代表、专家、媒体.</summary>
    public string Observers { get; init; } = "";

    /// <summary>会议概要.</summary>
    public string Summary { get; init; } = "";

    /// <summary>图文、视频: where the broadcast or report is; empty when there is none.</summary>
    public string Address { get; init; } = "";

    internal MeetingFacts Tidied() => this with
    {
        Name = Name.Trim(),
        Chair = Chair.Trim(),
        Observers = Observers.Trim(),
        Summary = Summary.ReplaceLineEndings("\n").Trim(),
        Address = Address.Trim(),
    };
}

/// <summary>会议类别.</summary>
public enum MeetingKind
{
    /// <summary>全体会议.</summary>
    Plenary,

    /// <summary>常务会议.</summary>
    Executive,

    /// <summary>党组（班子）会议、局长办公会议 and the like of a department or township.</summary>
    Office,

    /// <summary>专题会议.</summary>
    Special,
}
