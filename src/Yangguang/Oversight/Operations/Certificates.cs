using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Yangguang.Platform;

namespace Yangguang.Oversight.Operations;

/// <summary>证书有效期: reads until when the certificates named by <c>Certificates:Files</c> are valid; the web server in front holds them.</summary>
public sealed class Certificates(IConfiguration configuration)
{
    private const int WarnDays = 30;

    public IReadOnlyList<CertificateLine> Read(DateTimeOffset now) =>
        [.. (configuration["Certificates:Files"] ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(file => Line(file, now))];

    private static CertificateLine Line(string file, DateTimeOffset now)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(file));
            var until = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
            var days = until.DayInChina().DayNumber - now.DayInChina().DayNumber;
            return new(file, certificate.GetNameInfo(X509NameType.DnsName, forIssuer: false), until.DayInChina(), days < 0 ? "已过期" : days <= WarnDays ? $"还有{days}天到期" : "有效", days <= WarnDays);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            return new(file, "", null, "读不出证书，请核对 Certificates:Files 和文件权限", true);
        }
    }
}

/// <summary>One certificate and how long it lasts.</summary>
public sealed record CertificateLine(string File, string Site, DateOnly? Until, string Standing, bool IsTrouble);
