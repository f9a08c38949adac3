using System.Text;
using Yangguang.Accounts.Factors;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, for SHA-1; six digits are the last six of its eight.</summary>
    [Theory]
    [InlineData(59L, "287082")]
    [InlineData(1111111109L, "081804")]
    [InlineData(1111111111L, "050471")]
    [InlineData(1234567890L, "005924")]
    [InlineData(2000000000L, "279037")]
    [InlineData(20000000000L, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void The_secret_is_written_as_authenticators_read_it() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.InLetters(Secret));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_phone_may_be_half_a_minute_off_and_no_more(int seconds, bool accepted)
    {
        var code = Totp.Code(Secret, Totp.StepAt(FakeTime.Start.AddSeconds(seconds)));

        Assert.Equal(accepted, Totp.Matching(Secret, code, FakeTime.Start, lastUsed: 0) is not null);
    }

    [Fact]
    public void A_code_opens_once()
    {
        var now = FakeTime.Start;
        var code = Totp.Code(Secret, Totp.StepAt(now));
        var used = Totp.Matching(Secret, code, now, lastUsed: 0)!.Value;

        Assert.Null(Totp.Matching(Secret, code, now, used));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    [InlineData("1234567")]
    public void What_is_no_code_opens_nothing(string typed) => Assert.Null(Totp.Matching(Secret, typed, FakeTime.Start, lastUsed: 0));
}
