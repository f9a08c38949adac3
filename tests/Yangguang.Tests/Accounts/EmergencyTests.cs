using Yangguang.Accounts;
using Yangguang.Accounts.Emergencies;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class EmergencyTests(Host host) : IClassFixture<Host>
{
    private const string Why = "审核员住院，暴雨预警必须马上发布。";

    [Fact]
    public async Task Breaking_the_glass_opens_at_once_alarms_the_office_and_is_reviewed_by_another()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var form = await clerk.Open("/desk/emergency");
        var without = await clerk.Send(form, "#declare-form", ("Input.Role", nameof(StaffRole.Reviewer)), ("Input.Hours", "2"), ("Input.Reason", "急"));
        Assert.True(without.Has(".error-summary"), without.Text);
        var tooLong = await clerk.Send(form, "#declare-form", ("Input.Role", nameof(StaffRole.Reviewer)), ("Input.Hours", "5"), ("Input.Reason", Why));
        Assert.Contains("最长4小时", tooLong.TextOf(".error-summary"), StringComparison.Ordinal);
        await clerk.Send(form, "#declare-form", ("Input.Role", nameof(StaffRole.Reviewer)), ("Input.Hours", "2"), ("Input.Reason", Why));
        Assert.Equal("/desk/review", (await clerk.Open("/desk/review")).Path);

        using var officer = await host.SignedIn(host.County.Officer);
        Assert.Contains("1 次紧急权限没有复核", (await officer.Open("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains("张信启用紧急权限：审核员", (await officer.Open("/desk/inbox")).Text, StringComparison.Ordinal);
        Assert.False((await clerk.Open("/desk/emergency")).Has("form:has(input[name='Review.Id'])"));
        var reviewed = await officer.Send(
            await officer.Open("/desk/emergency"), "button[name='Review.WasJustified'][value=true]", ("Review.Finding", "情况属实，处置及时。"));

        Assert.Contains("使用恰当", reviewed.Text, StringComparison.Ordinal);
        Assert.StartsWith("/desk/refused", (await clerk.Open("/desk/review")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_by_itself_at_the_hour()
    {
        using var secrecy = await host.SignedIn(host.County.SecrecyReviewer);
        await secrecy.Send(await secrecy.Open("/desk/emergency"), "#declare-form",
            ("Input.Role", nameof(StaffRole.Clerk)), ("Input.Hours", "1"), ("Input.Reason", Why));
        Assert.Equal("/desk/records/new", (await secrecy.Open("/desk/records/new")).Path);

        host.Time.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("/desk/refused", (await secrecy.Open("/desk/records/new")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Supervisor)]
    [InlineData(StaffRole.Archivist)]
    public void Who_only_reads_takes_nothing(StaffRole role) => Assert.Empty(EmergencyRules.RolesFor(role, Yangguang.Bodies.BodyKind.DisclosureOffice));

    [Fact]
    public void A_department_never_takes_the_county_office() =>
        Assert.DoesNotContain(StaffRole.DisclosureOfficer, EmergencyRules.RolesFor(StaffRole.Reviewer, Yangguang.Bodies.BodyKind.Department));
}
