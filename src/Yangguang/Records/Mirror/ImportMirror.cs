using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Text;
using Yangguang.Rules.Records;

namespace Yangguang.Records.Mirror;

/// <summary>
/// 旧站迁入: each page with a document in it becomes a draft, page by page, each in a transaction of its own, so that an import that was
/// killed goes on where it stopped and brings nothing twice (C02, D21).
/// </summary>
public sealed class ImportMirror(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>Begins an import, or finds the unfinished one of the same name.</summary>
    public async Task<MirrorImport> Begin(CatalogItemId itemId, BodyId body, string name, Actor actor, CancellationToken cancellation = default)
    {
        DutyRules.ActsForBody(actor, body).OrRefuse();
        var item = await db.CatalogItems.SingleAsync(item => item.Id == itemId, cancellation);
        RecordRules.IsResponsible(item, body).OrRefuse();
        if (await db.MirrorImports.FirstOrDefaultAsync(known => known.BodyId == body && known.ItemId == itemId && known.Name == name && known.FinishedAt == null, cancellation) is { } unfinished)
            return unfinished;
        var import = new MirrorImport(EntityId.New<MirrorImportId>(time), item, body, name, actor, time.GetUtcNow());
        db.MirrorImports.Add(import);
        audit.Note(actor, body, import.Id.Value, new MirrorBegun(name));
        await db.SaveChangesAsync(cancellation);
        return import;
    }

    /// <summary>Brings in the pages that are not in yet.</summary>
    public async Task Run(MirrorImportId id, IEnumerable<SavedPage> pages, Actor actor, CancellationToken cancellation = default)
    {
        var import = await db.MirrorImports.SingleAsync(import => import.Id == id, cancellation);
        DutyRules.ActsForBody(actor, import.BodyId).OrRefuse();
        var item = await db.CatalogItems.AsNoTracking().SingleAsync(item => item.Id == import.ItemId, cancellation);
        var known = (await db.MirrorPages.Where(page => page.ImportId == id).Select(page => page.Path).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => known.Add(page.Path)))
            await Bring(import, item, page, actor, cancellation);
        import = await db.MirrorImports.SingleAsync(each => each.Id == id, cancellation);
        import.Finish(time.GetUtcNow());
        var drafts = await db.MirrorPages.CountAsync(page => page.ImportId == id && page.Outcome == MirrorOutcome.Drafted, cancellation);
        audit.Note(actor, import.BodyId, id.Value, new MirrorFinished(import.Name, drafts, known.Count));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task Bring(MirrorImport import, CatalogItem item, SavedPage page, Actor actor, CancellationToken cancellation)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(page.Content));
        var read = TextEncodings.Read(page.Content) is { } text && page.Content.Length > 0
            ? PageReader.Read(text, page.Address)
            : new ReadPage { Title = "", Notes = [$"不是文本，或者超过{SavedSite.LargestPage / 1024 / 1024} MB，没有读取。"] };
        var repeated = await db.MirrorPages.AnyAsync(each => each.BodyId == import.BodyId && each.Digest == digest && each.Outcome == MirrorOutcome.Drafted, cancellation);
        var outcome = repeated ? MirrorOutcome.Repeated : read.IsDocument ? MirrorOutcome.Drafted : MirrorOutcome.SetAside;
        var record = outcome == MirrorOutcome.Drafted ? Draft(import, item, read, actor) : null;
        db.MirrorPages.Add(new MirrorPage(import, page.Path, digest, read, outcome, record?.Id, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    /// <summary>No duty begins: what is brought over was disclosed long ago.</summary>
    private GovernmentRecord Draft(MirrorImport import, CatalogItem item, ReadPage read, Actor actor)
    {
        var today = time.Today();
        var content = new RecordContent
        {
            Title = read.Title.Length > 200 ? read.Title[..200] : read.Title,
            DocumentNumber = read.DocumentNumber,
            Text = read.Text,
            Html = read.Html,
            FormedOn = read.FormedOn is { } formed && formed <= today ? formed : today,
            ObtainedFrom = read.Source == SourceStatus.UnofficialCopy ? $"非官方转载{(read.Address.Length > 0 ? $"：{read.Address}" : "")}" : "",
            Genre = RecordGenre.All.FirstOrDefault(genre => read.Title.EndsWith(genre, StringComparison.Ordinal)) ?? "",
        };
        var record = new GovernmentRecord(EntityId.New<RecordId>(time), item, import.BodyId, content, actor, time.GetUtcNow());
        db.Records.Add(record);
        audit.Note(actor, import.BodyId, record.Id.Value, new RecordDrafted(record.Content.Title));
        return record;
    }
}

[InWords("开始迁入旧站页面“{name}”")]
public sealed record MirrorBegun(string Name);

[InWords("迁入“{name}”：{pages} 页，起草 {drafts} 条")]
public sealed record MirrorFinished(string Name, int Drafts, int Pages);
