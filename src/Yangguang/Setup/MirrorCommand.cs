using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Text;
using Yangguang.Records.Mirror;
using Yangguang.Rules.Law;

namespace Yangguang.Setup;

/// <summary><c>mirror FOLDER</c>: what the pages of a former site hold; with <c>--as</c> and <c>--item</c> they become drafts.</summary>
public static class MirrorCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "保存下来的网页：文件夹，或zip压缩包" };
        var item = new Option<string?>("--item") { Description = "迁入到哪个公开事项（事项代码）；不给则只读取、不保存" };
        var who = new Option<string?>("--as") { Description = "以哪个账号起草" };
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("mirror", "读取旧网站的网页，识别标题、文号、日期、正文和来源；可以迁入为草稿") { folder, item, who, data, json };
        command.SetAction((result, cancellation) => result.GetValue(item) is { } code
            ? Verb.Run(
                result.GetValue(data),
                (services, stop) => Import(services, result.GetRequiredValue(folder), code, result.GetValue(who) ?? "", result.GetValue(json), stop), cancellation)
            : Task.FromResult(Report(result.GetRequiredValue(folder), result.GetValue(json))));
        return command;
    }

    private static int Report(string folder, bool json)
    {
        try
        {
            var pages = Pages(folder).Select(page => (page.Path, Read: TextEncodings.Read(page.Content) is { } text ? PageReader.Read(text, page.Address) : new ReadPage()));
            if (json)
                JsonOutput.Write(new { Pages = pages.Select(page => Wire(page.Path, page.Read)) });
            else
            {
                foreach (var (path, read) in pages)
                    Console.Out.WriteLine($"{path}  {(read.IsDocument ? $"{read.Title}  {read.DocumentNumber}  {read.FormedOn:yyyy-MM-dd}  {read.Source.InWords()}" : "没有文件")}");
            }

            return 0;
        }
        catch (RuleViolationException refused)
        {
            throw new UsageException(refused.Message);
        }
    }

    private static object Wire(string path, ReadPage page) => new
    {
        Path = path,
        page.IsDocument,
        page.Title,
        page.DocumentNumber,
        page.IndexNumber,
        FormedOn = page.FormedOn?.ToString("O"),
        PublishedOn = page.PublishedOn?.ToString("O"),
        page.Publisher,
        page.Address,
        Source = page.Source switch { SourceStatus.Official => "official", SourceStatus.UnofficialCopy => "unofficial-copy", _ => "unclear" },
        page.Notes,
        page.Text,
        page.Html,
        page.Noise,
    };

    private static async Task<int> Import(IServiceProvider services, string folder, string code, string who, bool json, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var staff = await db.Staff.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(each => each.UserName == who, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused("mirror.staff", $"没有账号“{who}”，请用 --as 写明以谁的名义起草。"));
        var body = await db.Bodies.IgnoreQueryFilters().AsNoTracking().SingleAsync(each => each.Id == staff.BodyId, cancellation);
        services.GetRequiredService<JurisdictionScope>().Enter(await db.Jurisdictions.SingleAsync(each => each.Id == body.JurisdictionId, cancellation));
        var item = await db.CatalogItems.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused("mirror.item", $"没有代码为“{code}”的公开事项。"));
        var actor = new Actor(staff.Id, staff.DisplayName, staff.BodyId, staff.Role);
        var mirror = services.GetRequiredService<ImportMirror>();
        var import = await mirror.Begin(item.Id, staff.BodyId, Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/')), actor, cancellation);
        await mirror.Run(import.Id, Pages(folder), actor, cancellation);
        var counts = await db.MirrorPages.Where(page => page.ImportId == import.Id).GroupBy(page => page.Outcome).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        if (json)
            JsonOutput.Write(new { Import = import.Id.ToString(), Drafted = counts.GetValueOrDefault(MirrorOutcome.Drafted), Repeated = counts.GetValueOrDefault(MirrorOutcome.Repeated), SetAside = counts.GetValueOrDefault(MirrorOutcome.SetAside) });
        else
            Console.Out.WriteLine($"起草{counts.GetValueOrDefault(MirrorOutcome.Drafted)}条，重复{counts.GetValueOrDefault(MirrorOutcome.Repeated)}页，搁置{counts.GetValueOrDefault(MirrorOutcome.SetAside)}页。请到工作台的“旧站迁入”核对。");
        return 0;
    }

    private static IEnumerable<SavedPage> Pages(string path)
    {
        if (Directory.Exists(path))
            return SavedSite.InFolder(path);
        if (!File.Exists(path))
            throw new UsageException($"找不到“{path}”：请给出保存网页的文件夹或zip压缩包。");
        return Zipped(path);
    }

    private static IEnumerable<SavedPage> Zipped(string path)
    {
        using var zip = File.OpenRead(path);
        foreach (var page in SavedSite.InZip(zip))
            yield return page;
    }
}
