using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Gate;

/// <summary>What a withdrawal does to the duty that the record had met (政府信息公开条例 art. 13, 26).</summary>
public sealed class WithdrawalTests(Host host) : IClassFixture<Host>
{
    private static int _areas = 10;

    [Fact]
    public async Task A_withdrawal_without_a_replacement_makes_the_duty_owed_again_by_its_old_last_day()
    {
        var edition = await Published(await Item());
        var met = await Round(edition);

        await Withdraw(edition);

        var again = await Round(edition);
        Assert.Equal((RoundState.MetOnTime, RoundState.Due), (met.State, again.State));
        Assert.Equal((met.DueOn, null), (again.DueOn, again.ClosedOn));
        Assert.Equal((DutyState.Due, again.DueOn), await host.Inside(services => services.GetRequiredService<YangguangDb>().Duties
            .Where(duty => duty.Id == again.DutyId).Select(duty => new ValueTuple<DutyState, DateOnly?>(duty.State, duty.NextDueOn)).SingleAsync()));
    }

    [Fact]
    public async Task A_replacement_answers_for_the_duty_in_place_of_what_was_withdrawn()
    {
        var item = await Item();
        var (old, replacement) = (await Published(item), await Published(item));

        await Withdraw(old, replacement.IndexNumber);

        var round = await Round(old);
        Assert.Equal(RoundState.MetOnTime, round.State);
        Assert.Contains(replacement.RecordId.Value, await host.Inside(services => services.GetRequiredService<YangguangDb>().Evidence
            .Where(evidence => evidence.RoundId == round.Id).Select(evidence => evidence.RecordId!.Value).ToListAsync()));
    }

    [Fact]
    public async Task Withdrawing_the_replacement_too_makes_the_duty_owed_again()
    {
        var item = await Item();
        var (old, replacement) = (await Published(item), await Published(item));
        await Withdraw(old, replacement.IndexNumber);

        await Withdraw(replacement);

        Assert.Equal(RoundState.Due, (await Round(old)).State);
        Assert.Equal(RoundState.Due, (await Round(replacement)).State);
    }

    private async Task<CatalogItem> Item() =>
        (await host.HasCatalog(host.County.Department, $"{Interlocked.Increment(ref _areas):00}", Given.Row("审核信息")))[0];

    private Task<RecordEdition> Published(CatalogItem item) => host.HasPublished(item, Given.Content("审核信息", host.Time.Today()));

    private Task Withdraw(RecordEdition edition, string replacedBy = "") => host.Inside(services =>
        services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "内容已被替代", replacedBy, host.County.Reviewer.AsActor()));

    private async Task<DutyRound> Round(RecordEdition edition)
    {
        var record = await host.RecordOf(edition.RecordId);
        return await host.Inside(services => services.GetRequiredService<YangguangDb>().DutyRounds.SingleAsync(round => round.Id == record.RoundId));
    }
}
