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
}
