using Yangguang.Bodies;

namespace Yangguang.Records.Links;

/// <summary>可信网站: a site outside the government's own names that the county's pages may link to, and why.</summary>
public sealed class TrustedHost : IBelongsToJurisdiction
{
    /// <summary>Longest host name of the domain name system.</summary>
    public const int Longest = 253;

    private TrustedHost()
    {
    }

    public TrustedHost(JurisdictionId jurisdiction, string host, string why, string addedBy, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        Host = host;
        (Why, AddedBy, AddedAt) = (why, addedBy, at);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Lower case, without port; names below it count as well.</summary>
    public string Host { get; private set; } = "";

    public string Why { get; private set; } = "";

    public string AddedBy { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }
}
