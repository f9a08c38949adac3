namespace Yangguang.Records.Links;

/// <summary>可信网站: government names, the party's and the state's own media, this site, and what the county added.</summary>
public sealed class TrustedSites(IEnumerable<string> added)
{
    private static readonly string[] Always =
        ["gov.cn", "xn--zfr164b", "xn--55qw42g", "edu.cn", "conac.cn", "12371.cn", "people.com.cn", "people.cn", "xinhuanet.com", "news.cn", "cctv.com", "cctv.cn", "qstheory.cn", "ce.cn", "localhost"];

    private readonly HashSet<string> _hosts = [.. Always, .. added];

    /// <summary>True for a host on the list and for those below it.</summary>
    public bool Has(string host)
    {
        for (var name = host.ToLowerInvariant().TrimEnd('.'); name.Length > 0; name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_hosts.Contains(name))
                return true;
            if (!name.Contains('.', StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    /// <summary>The host of what was typed: a name or a whole address, in the letters of the domain name system; null when it is neither.</summary>
    public static string? HostOf(string typed)
    {
        var text = typed.Trim().ToLowerInvariant();
        return Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var address)
            && address.HostNameType == UriHostNameType.Dns && address.IdnHost.Contains('.', StringComparison.Ordinal) && address.IdnHost.Length <= TrustedHost.Longest
                ? address.IdnHost
                : null;
    }
}
