using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Portal;

/// <summary>（此件公开发布） is printed from the attribute, never typed (B15).</summary>
public sealed class ClosingLineTests(Host host) : IClassFixture<Host>
{
    private const string Line = "此件公开发布";

    // B15
    [Fact]
    public async Task A_proactive_document_says_so_once()
    {
        var edition = await host.HasPublished(await Item(), Given.Content("主动公开的", host.Time.Today()));
        using var visitor = host.Public();

        var page = await visitor.Open($"/records/{edition.IndexNumber}");

        Assert.Equal($"（{Line}）", Assert.Single(page.TextsOf(".closing")));
    }

    // B15
    [Fact]
    public async Task A_document_that_prints_the_line_itself_does_not_get_a_second()
    {
        var content = Given.Content("自带附注的", host.Time.Today());
        var edition = await host.HasPublished(await Item(), content with { Text = $"{content.Text}\n（此件公开发布）" });
        using var visitor = host.Public();

        Assert.Single((await visitor.Open($"/records/{edition.IndexNumber}")).TextsOf(".closing"));
    }

    // B15: on request means no line, because there is no page.
    [Fact]
    public async Task A_document_on_request_has_neither_line_nor_page()
    {
        var draft = await host.HasDraft(await Item(), Given.Content("依申请公开的", host.Time.Today()) with { Attribute = DisclosureAttribute.OnRequest });
        await host.HasSubmitted(draft);
        var edition = await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor()));
        using var visitor = host.Public();

        Assert.False(edition!.IsPublic);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/records/{edition.IndexNumber}")).Status);
    }

    private async Task<CatalogItem> Item() =>
        await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking().FirstOrDefaultAsync())
        ?? (await host.HasCatalog(host.County.Department, "05", Given.Row("附注")))[0];
}
