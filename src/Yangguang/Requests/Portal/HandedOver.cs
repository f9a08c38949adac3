using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Portal;

/// <summary>What an applicant may download: letters addressed to the applicant that were sent electronically or signed for, and the files of the answer.</summary>
public sealed class HandedOver(YangguangDb db, LetterSeal seal)
{
    public async Task<IReadOnlyList<HandedLetter>> Letters(RequestId id, CancellationToken cancellation = default)
    {
        var letters = await db.RequestLetters.AsNoTracking().Where(letter => letter.RequestId == id && letter.State == LetterState.Issued)
            .OrderBy(letter => letter.SignedOn).Select(letter => new { letter.Id, letter.Code, letter.Number, letter.SignedOn, letter.Sent }).ToListAsync(cancellation);
        return
        [
            .. from letter in letters
               let form = LetterForms.Named(letter.Code)
               where form?.Reader == LetterReader.Applicant && IsThere(letter.Sent.ToDelivery())
               select new HandedLetter(letter.Id, NameOf(form), letter.Number ?? "", letter.SignedOn!.Value),
        ];
    }

    public async Task<IReadOnlyList<HandedFile>> Files(InformationRequest request, CancellationToken cancellation = default) =>
        request.State is RequestState.Delivered or RequestState.Archived && IsThere(request.Sent.ToDelivery())
            ? [.. (await db.AnswerFiles.AsNoTracking().Where(file => file.RequestId == request.Id).ToListAsync(cancellation))
                .Where(file => file.IsClean).Select(file => new HandedFile(file.Id, file.Title, file.Name, file.File, file.Bytes))]
            : [];

    /// <summary>The document as it was signed, byte for byte; null for what is not handed over.</summary>
    public async Task<(string Name, byte[] Paper)?> Paper(RequestId id, RequestLetterId letter, CancellationToken cancellation = default)
    {
        if ((await Letters(id, cancellation)).FirstOrDefault(each => each.Id == letter) is not { } found)
            return null;
        var kept = await db.RequestLetters.AsNoTracking().SingleAsync(each => each.Id == letter, cancellation);
        return ($"{found.Name}.docx", seal.OpenPaper(kept));
    }

    private static bool IsThere(Delivery? sent) => sent is { Way: DeliveryWay.Electronic } or { ServedOn: not null };

    private static string NameOf(LetterForm form) => form.Decision is null ? form.Name : "政府信息公开申请答复书";
}

/// <summary>A letter that the applicant has received.</summary>
public sealed record HandedLetter(RequestLetterId Id, string Name, string Number, DateOnly SignedOn);

/// <summary>A file of the answer.</summary>
public sealed record HandedFile(AnswerFileId Id, string Title, string Name, string Stored, long Bytes);
