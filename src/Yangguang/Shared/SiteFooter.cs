namespace Yangguang.Shared;

/// <summary>What the law wants at the foot of a government site. Empty lines are not printed.</summary>
public sealed record SiteFooter(string Sponsor, string Operator, string Phone, string SiteCode, string IcpNumber, string PoliceNumber)
{
    public static SiteFooter Empty { get; } = new("", "", "", "", "", "");
}
