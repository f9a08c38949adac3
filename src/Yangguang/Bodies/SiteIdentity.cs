namespace Yangguang.Bodies;

/// <summary>Who stands behind the site (页脚): sponsor, operator, marks and phone. An empty mark is not printed.</summary>
public sealed record SiteIdentity
{
    /// <summary>主办单位.</summary>
    public string Sponsor { get; init; } = "";

    /// <summary>承办单位.</summary>
    public string Operator { get; init; } = "";

    /// <summary>网站标识码, ten digits.</summary>
    public string SiteCode { get; init; } = "";

    /// <summary>ICP 备案号.</summary>
    public string IcpNumber { get; init; } = "";

    /// <summary>公安备案号.</summary>
    public string PoliceNumber { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>党政机关网站标识: address of the site's entry in the register of party and government sites.</summary>
    public string OfficialMark { get; init; } = "";

    /// <summary>网站找错: address of the site's page at the national office for reporting mistakes; empty leads to the own page.</summary>
    public string MistakesAddress { get; init; } = "";

    /// <summary>咨询建言: where people ask and advise online, the county's own letter box or another one that takes and answers them.</summary>
    public string MessagesAddress { get; init; } = "";

    /// <summary>违法和不良信息举报: phone, and address where there is one.</summary>
    public string ReportPhone { get; init; } = "";

    public string ReportAddress { get; init; } = "";

    /// <summary>Every part with its name, as the settings list them.</summary>
    internal IReadOnlyList<(string Name, string Text)> Parts =>
    [
        ("主办单位", Sponsor), ("承办单位", Operator), ("联系电话", Phone), ("网站标识码", SiteCode), ("ICP备案", IcpNumber), ("公安备案", PoliceNumber),
        ("党政机关网站标识", OfficialMark), ("网站找错", MistakesAddress), ("咨询建言", MessagesAddress), ("举报电话", ReportPhone), ("举报网址", ReportAddress),
    ];

    internal SiteIdentity Tidied() => new()
    {
        Sponsor = Sponsor.Trim(),
        Operator = Operator.Trim(),
        SiteCode = SiteCode.Trim(),
        IcpNumber = IcpNumber.Trim(),
        PoliceNumber = PoliceNumber.Trim(),
        Phone = Phone.Trim(),
        OfficialMark = OfficialMark.Trim(),
        MistakesAddress = MistakesAddress.Trim(),
        MessagesAddress = MessagesAddress.Trim(),
        ReportPhone = ReportPhone.Trim(),
        ReportAddress = ReportAddress.Trim(),
    };
}
