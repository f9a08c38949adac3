using Yangguang.Requests.Letters;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>A county words letters itself and cannot break them (P14).</summary>
public sealed class TemplateCheckTests
{
    // P14
    [Fact]
    public void A_place_that_does_not_exist_is_named_with_its_line_and_the_nearest_one()
    {
        var found = TemplateCheck.Find(Changed("correction-notice", body => body + "\n请联系{受理机构联系方法}。"));

        Assert.Contains("没有“受理机构联系方法”这个位置。是不是“受理机构联系方式”？", Assert.Single(found), StringComparison.Ordinal);
        Assert.Contains("正文第6行", found[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mandatory_place_cannot_be_left_out() =>
        Assert.Contains("缺少“{补正期限}”", Assert.Single(TemplateCheck.Find(Changed("correction-notice", body => body.Replace("{补正期限}", "15个工作日", StringComparison.Ordinal)))), StringComparison.Ordinal);

    [Fact]
    public void A_third_party_is_not_told_who_applied() =>
        Assert.Contains("不透露申请人", Assert.Single(TemplateCheck.Find(Changed("third-party-inquiry", body => "{申请人}申请公开。\n" + body))), StringComparison.Ordinal);

    [Theory]
    [InlineData("不服本告知的，可以申请行政复议。")]
    [InlineData("{救济途径}")]
    public void A_letter_on_procedure_cannot_tell_a_remedy(string line) =>
        Assert.Contains("程序性文书", Assert.Single(TemplateCheck.Find(Changed("extension-notice", body => body + "\n" + line))), StringComparison.Ordinal);

    [Theory]
    [InlineData("{申请人")]
    [InlineData("申请人}")]
    [InlineData("{申请{人}")]
    public void A_brace_without_its_partner_is_found(string line) =>
        Assert.Contains(TemplateCheck.Find(Changed("extension-notice", body => body + "\n" + line)), found => found.Contains("花括号没有成对", StringComparison.Ordinal));

    [Fact]
    public void An_empty_template_says_everything_that_is_missing_at_once() =>
        Assert.True(TemplateCheck.Find(ShippedTemplates.On("fee-notice", WorkedCase.SignedOn) with { Title = " ", Addressee = "", Body = "" }).Count > 6);

    private static LetterTemplate Changed(string code, Func<string, string> change)
    {
        var shipped = ShippedTemplates.On(code, WorkedCase.SignedOn);
        return shipped with { Body = change(shipped.Body) };
    }
}
