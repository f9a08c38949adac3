using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Cards;

/// <summary>制作明白卡: proposed from the record, written by a clerk, issued for print (C22).</summary>
public sealed class WriteCard(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>Title and answers as they would be proposed from the record's live edition; null when it is not public.</summary>
    public async Task<(string Title, string[] Texts)?> Propose(RecordId id, CancellationToken cancellation = default)
    {
        if (await db.Editions.AsNoTracking().FirstOrDefaultAsync(edition => edition.RecordId == id && edition.IsLive, cancellation) is not { } edition)
            return null;
        var row = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.Id == edition.ItemId).Select(item => item.Row).SingleAsync(cancellation);
        return DraftCard.From(edition.Content, row, await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == edition.BodyId, cancellation));
    }

    public async Task<FactCard> Run(RecordId id, string title, IReadOnlyList<string> texts, Actor actor, CancellationToken cancellation = default)
    {
        var record = await db.Records.AsNoTracking().SingleAsync(record => record.Id == id, cancellation);
        CardRules.MayWrite(actor, record.BodyId).OrRefuse();
        var live = await db.Editions.Where(edition => edition.RecordId == id && edition.IsLive).Select(edition => (int?)edition.Number).FirstOrDefaultAsync(cancellation);
        CardRules.IsPublic(live is not null).OrRefuse();
        CardRules.Fits(title, texts).OrRefuse();
        var card = await db.FactCards.SingleOrDefaultAsync(card => card.RecordId == id, cancellation);
        if (card is null)
            db.FactCards.Add(card = new FactCard(EntityId.New<FactCardId>(time), record));
        card.Write(title, texts.Take(CardTemplate.MostFields), live!.Value, actor, time.GetUtcNow());
        audit.Note(actor, record.BodyId, id.Value, new CardWritten(card.Title));
        await db.SaveChangesAsync(cancellation);
        return card;
    }

    /// <summary>发放: anybody may print it from now on.</summary>
    public async Task Issue(RecordId id, Actor actor, CancellationToken cancellation = default)
    {
        var card = await db.FactCards.SingleOrDefaultAsync(card => card.RecordId == id, cancellation);
        CardRules.IsWritten(card).OrRefuse();
        CardRules.MayWrite(actor, card!.BodyId).OrRefuse();
        CardRules.IsComplete(card.Texts).OrRefuse();
        card.Issue(actor, time.GetUtcNow());
        audit.Note(actor, card.BodyId, id.Value, new CardIssued(card.Title));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Recall(RecordId id, Actor actor, CancellationToken cancellation = default)
    {
        var card = await db.FactCards.SingleOrDefaultAsync(card => card.RecordId == id, cancellation);
        CardRules.IsWritten(card).OrRefuse();
        CardRules.MayWrite(actor, card!.BodyId).OrRefuse();
        card.Recall(time.GetUtcNow());
        audit.Note(actor, card.BodyId, id.Value, new CardRecalled(card.Title));
        await db.SaveChangesAsync(cancellation);
    }
}

[InWords("制作明白卡《{title}》")]
public sealed record CardWritten(string Title);

[InWords("发放明白卡《{title}》")]
public sealed record CardIssued(string Title);

[InWords("停止发放明白卡《{title}》")]
public sealed record CardRecalled(string Title);
