using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>填写本地说明: how an area is meant here, printed with the catalogue; empty words take it away.</summary>
public sealed class WriteLocalNote(YangguangDb db, CatalogPlaces places, AuditTrail audit)
{
    public async Task Run(CatalogPlace place, string note, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        if ((place.Catalog?.LocalNote ?? "") == note.Trim())
            return;
        var catalog = places.CatalogOf(place);
        catalog.NoteLocally(note);
        audit.Note(actor, place.Body.Id, catalog.Id.Value, new LocalNoteWritten(place.AreaName, catalog.LocalNote));
        await db.SaveChangesAsync(cancellation);
    }
}
