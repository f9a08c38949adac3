using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Audit;

/// <summary>H16: the trail is searched, exported with its head, kept as long as it must be; views of personal data have a page of their own.</summary>
public sealed class AuditBookTests : IAsyncLifetime
{
    private readonly Host _host = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_host).InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task The_trail_is_searched_by_body_words_days_thing_and_request()
    {
        var subject = Guid.CreateVersion7();
        await Note(subject, "丢失的印章");
        await Note(Guid.CreateVersion7(), "别的事");
        using var officer = await _host.SignedIn(_host.County.Officer);

        async Task<int> Found(string query) => (await officer.Open($"/desk/audit?{query}")).TextsOf("tbody tr").Count;

        Assert.Equal(1, await Found("words=印章"));
        Assert.Equal(1, await Found($"subject={subject:n}"));
        Assert.Equal(2, await Found($"body={_host.County.Department.Code}"));
        Assert.Equal(0, await Found("until=2026-03-01"));
        Assert.Equal(0, await Found("from=2026-03-03"));
        Assert.Equal(0, await Found("words=%25"));
        Assert.Equal(1, await Found($"words=别的&from=2026-03-02&until=2026-03-02&who=张"));
        var page = await officer.Open("/desk/audit?words=印章");
        Assert.Single((await officer.Open(page.Find("td a[href*='request=']").GetAttribute("href")!)).TextsOf("tbody tr"));
        Assert.Equal(HttpStatusCode.OK, (await officer.Open("/desk/audit?from=nonsense&subject=x&before=y")).Status);
    }

    [Fact]
    public async Task An_export_begins_with_the_head_and_its_lines_can_be_verified_by_anybody()
    {
        await Note(Guid.CreateVersion7(), "第一件");
        using var officer = await _host.SignedIn(_host.County.Officer);
        var page = await officer.Open("/desk/audit");

        var lines = (await Export(officer, page, "jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var csv = await Export(officer, page, "csv");
        var head = JsonDocument.Parse(lines[0]).RootElement;

        Assert.Equal(head.GetProperty("sequence").GetInt64(), lines.Length - 1);
        Assert.Equal(head.GetProperty("head").GetString(), JsonDocument.Parse(lines[^1]).RootElement.GetProperty("hash").GetString());
        Assert.All(lines.Skip(1).Select(line => JsonDocument.Parse(line).RootElement), entry => Assert.Equal(entry.GetProperty("hash").GetString(), Seal(entry, head)));
        Assert.Contains("链首 341299:", csv, StringComparison.Ordinal);
        Assert.Contains("第一件", csv, StringComparison.Ordinal);
        Assert.StartsWith("PK", await Export(officer, page, "xlsx"), StringComparison.Ordinal);
        Assert.Equal(3, await _host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Event == nameof(AuditExported))));
    }

    [Fact]
    public async Task The_page_verifies_the_chain_and_names_what_was_done()
    {
        await Note(Guid.CreateVersion7(), "原来的理由");
        using var officer = await _host.SignedIn(_host.County.Officer);
        var page = await officer.Open("/desk/audit");

        var whole = await officer.Send(page, "form[action*=Verify]");
        await _host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync($"UPDATE \"Audit\" SET \"Reason\" = '改过' WHERE \"Reason\" = '原来的理由'"));
        var broken = await officer.Send(page, "form[action*=Verify]");

        Assert.Contains("未见改动", whole.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Contains("被改动", broken.TextOf(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looked_at_whose_data_stands_on_a_page_of_its_own()
    {
        var request = await _host.HasCase();
        await _host.Inside(services => services.GetRequiredService<SeeApplicant>().Run(request.Id, "电话核实地址", _host.Clerk()));
        using var officer = await _host.SignedIn(_host.County.Officer);
        using var clerk = await _host.SignedIn(_host.County.RequestOfficer);

        var page = await officer.Open("/desk/audit?view=personal");

        Assert.Single(page.TextsOf("tbody tr"));
        Assert.Contains("电话核实地址", page.TextOf("td[data-label=理由]"), StringComparison.Ordinal);
        Assert.Contains("登记申请", page.TextOf("td[data-label=谁的]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open("/desk/audit?view=personal")).Status);
    }

    [Fact]
    public async Task What_is_too_old_goes_into_a_file_and_the_chain_goes_on()
    {
        for (var entry = 0; entry < 5; entry++)
            await Note(Guid.CreateVersion7(), $"旧事{entry}");
        _host.Time.Advance(TimeSpan.FromDays(800));
        await Note(Guid.CreateVersion7(), "新事");
        var configuration = _host.Services.GetRequiredService<IConfiguration>();
        Assert.Equal(0, await Retire());
        configuration["Audit:KeepYears"] = "2";

        var gone = await Retire();

        var verdict = await _host.Inside(services => services.GetRequiredService<VerifyAudit>().Run());
        Assert.True(verdict.Holds, string.Join('\n', verdict.Faults.Select(fault => fault.Words)));
        Assert.Equal((gone + 1, 2), (verdict.From, verdict.Entries));
        var file = Assert.Single(Directory.EnumerateFiles(Path.Combine(configuration["Data:Folder"]!, "audit")));
        await using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(zip);
        Assert.Equal(gone, (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await _host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync($"DELETE FROM \"Audit\" WHERE \"Reason\" = '新事'"));
        Assert.Equal(ChainFaultKind.Missing, Assert.Single((await _host.Inside(services => services.GetRequiredService<VerifyAudit>().Run())).Faults).Kind);
    }

    private static async Task<string> Export(Visitor officer, Page page, string form)
    {
        var action = page.Find($"form[action*='form={form}']").GetAttribute("action")!;
        var token = ((IHtmlInputElement)page.Find($"form[action*='form={form}'] input[name=__RequestVerificationToken]")).Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await officer.Http.PostAsync(action, content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Seal(JsonElement entry, JsonElement head)
    {
        string Text(string name) => entry.GetProperty(name).GetString()!;
        var fields = new SealedFields(
            Guid.Parse(head.GetProperty("jurisdiction").GetString()!), Guid.Parse(Text("id")), entry.GetProperty("at").GetInt64(), Guid.Parse(Text("actorId")),
            Text("actorName"), Guid.Parse(Text("bodyId")), Guid.Parse(Text("subject")), Text("event"), Text("reason"), Text("requestId"), Text("detail"));
        return Convert.ToHexStringLower(EntrySeal.Of(fields, entry.GetProperty("sequence").GetInt64(), Convert.FromHexString(Text("previous"))));
    }

    private Task<int> Retire() => _host.Inside(services => services.GetRequiredService<AuditRetention>().Run());

    private Task Note(Guid subject, string reason) => _host.Inside(async services =>
    {
        services.GetRequiredService<AuditTrail>().Note(_host.County.Clerk.AsActor(), _host.County.Department.Id, subject, new Happened(reason));
        await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
    });

    private sealed record Happened(string Reason);
}
