using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Oversight.Annual;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>A county in January whose department had two requests in the year before, one granted and one open, and may report about it.</summary>
internal sealed class ReportedCounty : IAsyncLifetime
{
    public static readonly Dictionary<string, decimal> ByHand = new() { ["permits"] = 12, ["penalties"] = 3, ["coercion"] = 0, ["fees"] = 1.5m };

    public static readonly ReportProse Prose = new()
    {
        Proactive = "全年主动公开政府信息120条。重点领域信息公开情况良好。",
        Requests = "依法办理申请。",
        Management = "规范管理。",
        Platform = "统一平台。",
        Supervision = "培训2次。",
        Problems = "个别栏目更新慢，已改进。",
        Other = "无",
    };

    private CatalogItem item = null!;

    public Host Host { get; } = new();

    public SmallCounty County => Host.County;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)Host).InitializeAsync();
        Host.Time.MoveTo(new(2026, 11, 20));
        item = (await Host.HasCatalog(County.Department, "05", Given.Row("年报")))[0];
        await Host.HasSigned(DecisionCode.Granted);
        await Host.HasCase();
        Host.Time.MoveTo(new(2027, 1, 15));
    }

    public Task DisposeAsync() => ((IAsyncLifetime)Host).DisposeAsync();

    public static ReportSupplement Supplement() => new() { Proactive = ByHand, Note = "来自政务服务系统和财务报表" };

    public Task<AnnualReport> Written(int year, ReportSupplement supplement, int revision = 0, Staff? by = null) => Host.Inside(services =>
        services.GetRequiredService<WriteReport>().Run(County.Department.Id, year, revision, Prose, supplement, (by ?? County.RequestOfficer).AsActor()));

    public Task Submit(AnnualReport report) => Host.Inside(services => services.GetRequiredService<SubmitReport>().Run(report.Id, County.RequestOfficer.AsActor()));

    public Task<RecordId> Draft(AnnualReport report, string correction = "") => Host.Inside(services =>
        services.GetRequiredService<DraftReportRecord>().Run(report.Id, item.Id, correction, County.RequestOfficer.AsActor()));

    public Task<RecordEdition> Release(Staff by) => Host.Inside(async services =>
    {
        var record = (await services.GetRequiredService<YangguangDb>().AnnualReports.AsNoTracking().SingleAsync(report => report.RecordId != null)).RecordId!.Value;
        return (await services.GetRequiredService<PublishRecord>().Run(record, ReviewSheet.Whole, by.AsActor()))!;
    });

    public Task<BodyReport> Standing(Body body, int year) => Host.Inside(async services => (await services.GetRequiredService<ReadYear>().Of(body, year, default))!);
}
