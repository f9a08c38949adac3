using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>修改文书 before it is signed; 作废 of one that should not have been written.</summary>
public sealed class EditLetter(YangguangDb db, LetterSeal seal, AuditTrail audit)
{
    /// <param name="revision">What the writer saw; somebody else's later words are not overwritten.</param>
    public async Task<RequestLetter> Run(RequestLetterId id, LetterText text, int revision, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Open(id, by, cancellation);
        if (letter.Revision != revision)
            Ruling.Refused("letter.changed", $"{letter.WriterName}刚刚改过这份文书。请把您的文字复制下来，刷新页面后再改。").OrRefuse();
        text = text.Tidied();
        LetterRules.IsWritten(text).OrRefuse();
        letter.Write(seal.Seal(text), letter.TemplateVersion, by.Name);
        audit.Note(by, letter.BodyId, letter.RequestId.Value, new LetterEdited(letter.Form.Name));
        await db.SaveChangesAsync(cancellation);
        return letter;
    }

    /// <summary>作废; a number it has is not given again.</summary>
    public async Task Void(RequestLetterId id, string reason, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Open(id, by, cancellation);
        letter.Void(reason);
        audit.Note(by, letter.BodyId, letter.RequestId.Value, new LetterVoided(letter.Form.Name, letter.Number ?? "", reason.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<RequestLetter> Open(RequestLetterId id, Actor by, CancellationToken cancellation)
    {
        var letter = await db.RequestLetters.SingleAsync(letter => letter.Id == id, cancellation);
        RequestRules.Handles(by, letter.BodyId).OrRefuse();
        LetterRules.IsUnderWay(await db.Requests.Where(request => request.Id == letter.RequestId).Select(request => request.State).SingleAsync(cancellation)).OrRefuse();
        return letter;
    }
}
