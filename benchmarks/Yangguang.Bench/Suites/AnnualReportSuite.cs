using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests;

namespace Yangguang.Bench.Suites;

/// <summary>The figures of a county's report over its cases, every cell of all organs and their sum.</summary>
internal static class AnnualReportSuite
{
    private const double MostMilliseconds = 2_000;
    private const int Bodies = 40;

    public static Suite Suite { get; } = new("annual-report", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        var cases = smoke ? 200 : 50_000;
        using var county = await BigCounty.WithDuties(smoke ? 250 : Bodies * 250);
        var office = await county.Inside(services => Fill(services, cases));
        var year = await county.Inside(services => Task.FromResult(services.GetRequiredService<TimeProvider>().Today().Year));
        yield return new($"{cases:#,0} cases, the county's report with a line for each organ", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 7, () => county.Inside(services => Read(services, office, year, cases))), MostMilliseconds, "ms");
        yield return new($"{cases:#,0} cases, first page behind one cell", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 7, () => county.Inside(async services => (await services.GetRequiredService<ReadCell>().Run(year, null, new(3, ReportForm.Received, 6), 0, default)).Lines.Count)),
            MostMilliseconds, "ms");
    }

    private static async Task<int> Read(IServiceProvider services, Body office, int year, int cases)
    {
        var report = (await services.GetRequiredService<ReadYear>().Of(office, year, default))!;
        var counted = (int)report.Counted.Request(ReportForm.Received, ReportForm.Columns.Count - 1)!.Value;
        return counted == cases ? counted : throw new InvalidOperationException($"{counted} of {cases} cases were counted");
    }

    private static async Task<Body> Fill(IServiceProvider services, int cases)
    {
        var (db, time) = (services.GetRequiredService<YangguangDb>(), services.GetRequiredService<TimeProvider>());
        var bodies = await db.Bodies.AsNoTracking().ToListAsync();
        var office = new Body(EntityId.New<BodyId>(time), db.Scope, "113412991", "昭明县政务公开办公室", Tier.County, BodyKind.DisclosureOffice, 0);
        db.Add(office);
        await db.SaveChangesAsync();
        var clock = await services.GetRequiredService<CaseDesk>().Clock();
        var seal = services.GetRequiredService<ApplicantSeal>().Seal(new ApplicantDetails { Name = "林小满", PaperNumber = "110101199003071233" });
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new BulkInsert(db).Run(Enumerable.Range(0, cases).Select(number => Case(number, bodies[number % bodies.Count], clock, seal, db.Scope, time)), default);
        await transaction.CommitAsync();
        return office;
    }

    /// <summary>Two of three are withdrawn, so that they have a result; the rest are carried over.</summary>
    private static InformationRequest Case(int number, Body body, CaseClock clock, string seal, JurisdictionId jurisdiction, TimeProvider time)
    {
        var request = new InformationRequest(EntityId.New<RequestId>(time), jurisdiction, new NewRequest(
            body.Id, new RequestIntake { Channel = ReceiptChannel.InPerson, ArrivedOn = clock.Today }, new RequestWish { Subject = "临时救助发放名册", Description = new string('述', 200) },
            (ApplicantKind)(number % 6), seal, $"{number:x64}", $"{number:x64}"), clock, time.GetUtcNow());
        request.Register($"YSQ-{number:000000}", BigCounty.Clerk, clock);
        if (number % 3 > 0)
            request.Withdraw(clock.Today, "不再需要", BigCounty.Clerk, clock);
        return request;
    }
}
