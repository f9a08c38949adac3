using System.Globalization;

namespace Yangguang.Platform.Guard;

/// <summary>/.well-known/security.txt (RFC 9116): whom to tell of a weakness. There is none until <c>Security:Contact</c> says whom.</summary>
internal static class SecurityTxt
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    public static void MapSecurityTxt(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/.well-known/security.txt", (IConfiguration configuration, TimeProvider time) => configuration["Security:Contact"] is { Length: > 0 } contact
            ? Results.Text(Write(contact, configuration["Site:Address"], time.GetUtcNow()), "text/plain; charset=utf-8")
            : Results.NotFound()).AllowAnonymous();

    private static string Write(string contact, string? site, DateTimeOffset now)
    {
        var address = contact.Contains(':', StringComparison.Ordinal) ? contact : $"mailto:{contact}";
        // Days, so that what is fetched twice on a day is the same.
        var expires = (now.UtcDateTime.Date + Lasts).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var canonical = string.IsNullOrEmpty(site) ? "" : $"Canonical: {site.TrimEnd('/')}/.well-known/security.txt\n";
        return $"Contact: {address}\nExpires: {expires}\nPreferred-Languages: zh, en\n{canonical}";
    }
}
