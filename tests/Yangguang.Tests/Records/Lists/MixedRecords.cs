using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Lists;

/// <summary>Records of all bodies, several areas, years, genres and every validity, mixed so that no two facets say the same.</summary>
public sealed class MixedRecords : IAsyncLifetime
{
    private const int Count = 44;

    private static readonly string[] Areas = ["05", "03", "07"];
    private static readonly string[] Genres = ["通知", "公告", "意见"];

    public PublishedCounty County { get; } = new();

    public async Task InitializeAsync()
    {
        await County.InitializeAsync();
        for (var number = 1; number <= Count; number++)
            await County.Host.HasPublished(County.Policy, PublishedCounty.Text with { Title = $"第{number}号", DocumentNumber = "" });
        await County.Host.Inside(services => Mix(services.GetRequiredService<YangguangDb>()));
    }

    public Task DisposeAsync() => County.DisposeAsync();

    private async Task Mix(YangguangDb db)
    {
        var today = County.Host.Time.Today();
        Body[] bodies = [County.County.Office, County.County.Department, County.County.Township, County.County.Village];
        var editions = await db.Editions.AsNoTracking().Where(edition => edition.IsLive).OrderBy(edition => edition.IndexNumber)
            .Select(edition => new { edition.Id, edition.RecordId }).ToListAsync();
        foreach (var (edition, at) in editions.Select((edition, at) => (edition, at)))
        {
            var (body, area, genre) = (bodies[at % 4].Id, Areas[at / 2 % 3], Genres[at / 3 % 3]);
            // The last minute of a year in China lies in the same year in Greenwich, the first does not.
            var published = at % 5 == 0 ? new DateOnly(2026, 1, 1).StartInChina() : new DateOnly(2023 + (at % 3), 6, 1 + (at % 28)).StartInChina();
            var year = published.DayInChina().Year;
            DateOnly? effective = at % 7 == 0 ? today.AddDays(30) : at % 7 == 1 ? today : null;
            DateOnly? expires = at % 9 == 0 ? today : at % 9 == 1 ? today.AddDays(1) : null;
            await db.Editions.Where(each => each.Id == edition.Id).ExecuteUpdateAsync(set => set
                .SetProperty(each => each.BodyId, body).SetProperty(each => each.AreaCode, area).SetProperty(each => each.Genre, genre)
                .SetProperty(each => each.PublishedAt, published).SetProperty(each => each.Year, year)
                .SetProperty(each => each.EffectiveOn, effective).SetProperty(each => each.ExpiresOn, expires));
            DateOnly? amended = at % 6 == 0 ? today.AddDays(-3) : null;
            DateOnly? repealed = at % 11 == 0 ? today : at % 11 == 1 ? today.AddDays(5) : null;
            await db.Records.Where(each => each.Id == edition.RecordId).ExecuteUpdateAsync(set => set
                .SetProperty(each => each.AmendedOn, amended).SetProperty(each => each.RepealedOn, repealed));
        }
    }
}
