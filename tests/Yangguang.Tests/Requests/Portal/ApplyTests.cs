using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Files;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>From the form to the receipt (B11, B12).</summary>
public sealed class ApplyTests(Host host) : IClassFixture<Host>
{
    // B11, E7: submitted on a holiday, confirmed with one click days later
    [Fact]
    public async Task A_request_filed_on_a_holiday_runs_from_the_click_that_confirms_it()
    {
        host.Time.MoveTo(new(2026, 5, 2));
        using var visitor = host.Public();
        var receipt = await host.Files(visitor);
        Assert.Matches(@"^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$", receipt.TextOf(".query-code"));
        Assert.Contains("林**", receipt.Text, StringComparison.Ordinal);

        host.Time.MoveTo(new(2026, 5, 6));
        var tracked = await visitor.Send(await visitor.Open($"/requests/track/{receipt.Token()}"), "form[action*=Confirm]");

        Assert.Equal("已经收到，正在登记", tracked.TextOf("h1"));
        Assert.Contains("2026年6月2日", tracked.TextOf(".track-by"), StringComparison.Ordinal);
        var request = await Newest();
        Assert.Equal((RequestState.Received, new DateOnly(2026, 6, 2), ReceiptChannel.Internet), (request.State, request.DueOn, request.Intake.Channel));
    }

    // B11: the code opens the case however it is typed, and is shown once
    [Fact]
    public async Task The_query_code_is_shown_once_and_opens_the_case()
    {
        using var visitor = host.Public();
        var receipt = await host.Files(visitor);
        var code = receipt.TextOf(".query-code");
        Assert.False((await visitor.Open(receipt.Path)).Has(".query-code"));

        using var another = host.Public();
        var found = await another.Send(await another.Open("/requests/track"), "main form", ("Code", $" {code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()} "));

        Assert.Equal("等您确认", found.TextOf("h1"));
        Assert.DoesNotContain("林小满", found.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("13805501234", found.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_number_with_a_wrong_check_digit_is_refused_and_everything_typed_stays()
    {
        using var visitor = host.Public();
        var page = await host.Files(visitor, ("Input.PaperNumber", "110101199003071234"), ("Input.Assistance", "请打电话读给我听"));

        Assert.Contains("校验码", page.TextOf("#Input_PaperNumber-error"), StringComparison.Ordinal);
        Assert.Equal("110101199003071234", page.Find("#Input_PaperNumber").GetAttribute("value"));
        Assert.Equal("林小满", page.Find("#Input_Name").GetAttribute("value"));
        Assert.Equal("含补偿标准和分户清单", page.TextOf("#Input_Description"));
        Assert.Equal("请打电话读给我听", page.Find("#Input_Assistance").GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_form_says_at_each_field_what_is_missing()
    {
        using var visitor = host.Public();
        var page = await visitor.Send(await host.OpenForm(visitor), "form.apply");

        var said = page.TextsOf(".error-summary a");
        Assert.Contains("请选择向哪个机关申请。", said);
        Assert.Contains("请填写姓名。", said);
        Assert.Contains("请填写证件号码。", said);
        Assert.Contains("请至少填写一种联系方式：电话、电子邮箱或者通信地址。", said);
    }

    // B11: a file too large, or of a kind that proves nothing, costs no typed word; a good one stays until the form is right
    [Fact]
    public async Task A_file_sent_with_a_faulty_form_need_not_be_sent_again()
    {
        using var visitor = host.Public();
        var form = await host.OpenForm(visitor);
        var refused = await visitor.SendFile(form, "form.apply", "Identity", "身份证.exe", "MZ program"u8.ToArray(), GivenApplicants.Form(host));
        Assert.Contains("程序", refused.TextOf("#Identity-error"), StringComparison.Ordinal);
        Assert.Equal("林小满", refused.Find("#Input_Name").GetAttribute("value"));

        var faulty = await visitor.SendFile(refused, "form.apply", "Identity", "林小满身份证.png", Picture, GivenApplicants.Form(host, ("Input.Name", "")));
        Assert.Contains("已收到：林小满身份证.png", faulty.Text, StringComparison.Ordinal);
        var receipt = await visitor.Send(faulty, "form.apply", ("Input.Name", "林小满"));

        Assert.True(receipt.Has(".query-code"));
        var request = await Newest();
        var file = await host.Inside(services => services.GetRequiredService<YangguangDb>().RequestFiles.SingleAsync(each => each.RequestId == request.Id));
        Assert.Equal(FilePurpose.Identity, file.Purpose);
        Assert.DoesNotContain("林小满", file.SealedName, StringComparison.Ordinal);
        Assert.Equal(Picture, (await host.Inside(services => services.GetRequiredService<KeepRequestFile>().Open(file.Id, "核实身份", host.Clerk()))).Content);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/evidence/{file.Stored}")).Status);
    }

    // B11: a 90 MB attachment
    [Fact]
    public async Task A_scan_of_ninety_megabytes_is_refused_and_everything_typed_stays()
    {
        using var visitor = host.Public();
        var scan = new byte[90 * 1024 * 1024];
        "%PDF-1.7\n"u8.CopyTo(scan);
        var page = await visitor.SendFile(await host.OpenForm(visitor), "form.apply", "Identity", "扫描件.pdf", scan, GivenApplicants.Form(host));

        Assert.Contains("超过50 MB的上限", page.TextOf("#Identity-error"), StringComparison.Ordinal);
        Assert.Equal("柳湾村2025年征地补偿安置方案", page.Find("#Input_Subject").GetAttribute("value"));
        Assert.False(page.Has(".brought"));
    }

    /// <summary>A PNG of one point.</summary>
    internal static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Task<Yangguang.Requests.InformationRequest> Newest() => host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.AsNoTracking()
        .OrderByDescending(request => request.Id).FirstAsync());
}
