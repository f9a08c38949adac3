using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Letters in the browser (B11, P14).</summary>
public sealed class LetterPageTests(Host host) : IClassFixture<Host>
{
    // B11
    [Fact]
    public async Task An_officer_drafts_edits_signs_and_sends_a_letter_and_what_was_typed_survives_a_refusal()
    {
        var request = await AskedToCorrect();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var list = await clerk.Open($"/desk/requests/{request.Id}/letters");
        Assert.Contains("补正告知书", list.TextOf("[aria-labelledby=proposed]"), StringComparison.Ordinal);

        var page = await clerk.Send(list, "button[aria-label='拟写补正告知书']");
        Assert.Contains("已按案情拟写", page.Text, StringComparison.Ordinal);
        var typed = page.Find("#Input_Body").TextContent + "\n不服的，可以申请行政复议。";
        page = await clerk.Send(page, "button[formaction$='handler=Sign']", ("Input.Body", typed));
        Assert.Contains("程序性文书，不告知救济途径", page.Text, StringComparison.Ordinal);
        Assert.Contains("可以申请行政复议", page.Find("#Input_Body").TextContent, StringComparison.Ordinal);

        page = await clerk.Open(page.Path.Split('?')[0]);
        page = await clerk.Send(page, "button[formaction$='handler=Sign']", ("Input.Body", typed.Split("\n不服的")[0]));
        Assert.Contains("已签发，文号昭民公开〔2026〕", page.Text, StringComparison.Ordinal);
        Assert.False(page.Has("#Input_Body"));

        page = await clerk.Send(page, "form[action$='handler=Send']", ("Input.Means", "Ems"), ("Input.Proof", "SF123"));
        Assert.Contains("不是中国邮政的邮件号码", page.Text, StringComparison.Ordinal);
        Assert.Equal("SF123", page.Find("#Input_Proof").GetAttribute("value"));
        page = await clerk.Send(page, "form[action$='handler=Send']", ("Input.Means", "Ems"), ("Input.Proof", "1234567890123"));
        Assert.Contains("已登记送达", page.Text, StringComparison.Ordinal);
        Assert.Contains("中国邮政特快专递", (await clerk.Open($"/desk/requests/{request.Id}/letters")).TextOf("[aria-labelledby=letters]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_signs_an_answer_at_its_letter_and_takes_the_paper_home()
    {
        var request = await host.HasCase();
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted), host.Clerk()));
        var letter = await host.Drafted(request, "GK-2");
        using var head = await host.SignedIn(host.County.OfficeHead);
        var page = await head.Open($"/desk/requests/{request.Id}/letters/{letter.Id}");

        page = await head.Send(page, "button[formaction$='handler=Sign']");

        Assert.Contains("已签发，文号", page.Text, StringComparison.Ordinal);
        var docx = await head.Http.GetByteArrayAsync(new Uri($"/desk/requests/{request.Id}/letters/{letter.Id}?handler=Docx", UriKind.Relative));
        Assert.Equal(await host.PaperOf(letter), docx);
    }

    [Fact]
    public async Task Every_look_at_a_letter_is_noted_and_people_of_other_bodies_see_none()
    {
        var request = await AskedToCorrect();
        var letter = await host.Drafted(request, "correction-notice");
        using var clerk = await host.SignedIn(host.County.RequestOfficer);

        await clerk.Open($"/desk/requests/{request.Id}/letters/{letter.Id}");

        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Subject == request.Id.Value && entry.Event == nameof(LetterSeen))));
        using var outsider = await host.SignedIn(host.County.VillageClerk);
        Assert.NotEqual(HttpStatusCode.OK, (await outsider.Open($"/desk/requests/{request.Id}/letters/{letter.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/requests/{request.Id}/letters/{Guid.Empty}")).Status);
    }

    // P14
    [Fact]
    public async Task A_head_words_a_template_at_the_desk_and_is_told_what_is_wrong_with_it()
    {
        using var head = await host.SignedIn(host.County.OfficeHead);
        Assert.Contains("送达回证", (await head.Open("/desk/requests/templates")).Text, StringComparison.Ordinal);
        var page = await head.Open("/desk/requests/templates/BY-6");
        Assert.Contains("请示报告", page.TextOf("[aria-labelledby=reasons]"), StringComparison.Ordinal);

        page = await head.Send(page, "form[action$='handler=Write']", ("Input.Body", "{申请任}"));
        Assert.Contains("没有“申请任”这个位置。是不是“申请人”？", page.Text, StringComparison.Ordinal);
        Assert.Equal("{申请任}", page.Find("#Input_Body").TextContent);

        page = await head.Send(page, "form[action$='handler=Write']", ("Input.Body", ShippedTemplates.On("BY-6", host.Time.Today()).Body + "\n咨询电话：12345。"));
        Assert.Contains("已保存第1版", page.Text, StringComparison.Ordinal);
        using var officer = await host.SignedIn(host.County.Officer);
        page = await officer.Send(await officer.Open("/desk/requests/templates/BY-6"), "form[action$='handler=Approve']");
        Assert.Contains("已审定", page.Text, StringComparison.Ordinal);
    }

    private async Task<InformationRequest> AskedToCorrect()
    {
        var request = await host.HasCase();
        return await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", host.Time.Today(), host.Clerk()));
    }
}
