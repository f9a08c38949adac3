using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>一键脱敏: writes the masked text as the draft, an edit like any other; what was cleared on the text before is asked again.</summary>
public sealed class MaskRecord(YangguangDb db, RewriteRecord rewrite, TimeProvider time, AuditTrail audit)
{
    /// <summary>How many findings are still there, because they stand where only a hand can take them out.</summary>
    public async Task<int> Run(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        var found = Exposure.Of(record.Content).Where(each => !each.IsOfOffice).ToList();
        var masked = Exposure.Masked(record.Content).Tidied();
        if (masked == record.Content)
            return found.Count;
        audit.Note(author, record.BodyId, record.Id.Value, new PersonalDataMasked(string.Join('、', Exposure.InWords(found))));
        record.Arrange(_ => masked.Attachments, author, time.GetUtcNow());
        await rewrite.Run(id, record.Revision, masked, author, cancellation);
        return Exposure.Of(masked).Count(each => !each.IsOfOffice);
    }
}
