using Yangguang.Bodies;

namespace Yangguang.Channels;

/// <summary>
/// The address under which the public reaches this site, for links that leave it: the jurisdiction's own host, else
/// <c>Site:Address</c>. What a request calls itself is never believed.
/// </summary>
public sealed class SiteAddress(JurisdictionScope scope, IConfiguration configuration)
{
    private const string Usual = "http://127.0.0.1:5080";

    public string Root { get; } = scope.Current?.Host is { Length: > 0 } host
        ? $"https://{host}"
        : (configuration["Site:Address"] ?? Usual).TrimEnd('/');

    /// <summary>The canonical address of a record.</summary>
    public string OfRecord(string indexNumber) => $"{Root}/records/{indexNumber}";
}
