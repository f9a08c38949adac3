namespace Yangguang.Requests;

/// <summary>What the applicant asks for and how it should be given (art. 29). The law asks for no purpose, so there is none.</summary>
public sealed record RequestWish
{
    public const int LongestText = 4000;

    /// <summary>所需信息的名称, or what it is about in a line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>文号, where it is known.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>便于查询的其他特征性描述.</summary>
    public string Description { get; init; } = "";

    public InformationForm Form { get; init; }

    public ObtainWay Way { get; init; }

    /// <summary>True when another form will do where the wished one cannot be had (art. 40).</summary>
    public bool TakesOtherForm { get; init; }

    /// <summary>申请减免信息处理费 and why; empty when nothing is asked.</summary>
    public string Hardship { get; init; } = "";

    /// <summary>Help needed for reading, sight or hearing (art. 43).</summary>
    public string Assistance { get; init; } = "";

    /// <summary>True when the answer may be published without the applicant's name.</summary>
    public bool MayPublishAnswer { get; init; }

    /// <summary>建议将该信息纳入主动公开范围 (art. 44 ¶2).</summary>
    public bool SuggestsProactive { get; init; }

    public RequestWish Tidied() => this with
    {
        Subject = Subject.Trim(),
        DocumentNumber = DocumentNumber.Trim(),
        Description = Description.Trim(),
        Hardship = Hardship.Trim(),
        Assistance = Assistance.Trim(),
    };
}

/// <summary>形式要求: in which form.</summary>
public enum InformationForm
{
    /// <summary>电子文档.</summary>
    Electronic,

    /// <summary>纸质.</summary>
    Paper,

    /// <summary>光盘等存储介质.</summary>
    Disc,

    /// <summary>现场查阅、抄录.</summary>
    Reading,
}

/// <summary>获取方式、途径: by which way.</summary>
public enum ObtainWay
{
    /// <summary>网上平台.</summary>
    Portal,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>自行领取.</summary>
    PickUp,

    /// <summary>传真.</summary>
    Fax,
}
