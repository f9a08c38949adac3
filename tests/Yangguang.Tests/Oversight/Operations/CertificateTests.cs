using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Yangguang.Oversight.Operations;

namespace Yangguang.Tests.Oversight.Operations;

public sealed class CertificateTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData(200, "有效", false)]
    [InlineData(30, "还有30天到期", true)]
    [InlineData(-1, "已过期", true)]
    public void The_desk_tells_how_long_a_certificate_lasts(int days, string standing, bool isTrouble)
    {
        using var key = ECDsa.Create();
        using var certificate = new CertificateRequest("CN=www.zhaoming.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(Now.AddYears(-1), Now.AddDays(days));
        File.WriteAllText(_file, certificate.ExportCertificatePem());

        var line = Assert.Single(Read(_file));
        Assert.Equal((standing, isTrouble, "www.zhaoming.example"), (line.Standing, line.IsTrouble, line.Site));
    }

    [Fact]
    public void A_certificate_that_cannot_be_read_is_a_trouble_of_its_own()
    {
        var lines = Read($"{_file}, /no/such/site.pem");
        Assert.All(lines, line => Assert.True(line.IsTrouble));
        Assert.Contains("读不出证书", lines[1].Standing, StringComparison.Ordinal);
        Assert.Empty(Read(""));
    }

    private static IReadOnlyList<CertificateLine> Read(string files) =>
        new Certificates(new ConfigurationBuilder().AddInMemoryCollection([new("Certificates:Files", files)]).Build()).Read(Now);
}
