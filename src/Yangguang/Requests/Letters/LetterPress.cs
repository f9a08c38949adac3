using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters;

/// <summary>Puts letters on paper: drafts as they stand, signed ones as they were signed.</summary>
public sealed class LetterPress(YangguangDb db, LetterSeal seal)
{
    /// <summary>The Word document: the frozen bytes of a signed letter, a fresh print of a draft.</summary>
    public async Task<byte[]> Docx(RequestLetter letter, CancellationToken cancellation = default) =>
        letter.Paper.Length > 0 ? seal.OpenPaper(letter) : await Print(letter.Form, letter, seal.Open(letter), number: "", date: null, cancellation);

    internal async Task<PressedLetter> Press(RequestLetter letter, LetterText text, string? number, DateOnly date, CancellationToken cancellation)
    {
        var docx = await Print(letter.Form, letter, text, number ?? "", date, cancellation);
        return new(seal.Seal(docx), Convert.ToHexStringLower(SHA256.HashData(docx)));
    }

    private async Task<byte[]> Print(LetterForm form, RequestLetter letter, LetterText text, string number, DateOnly? date, CancellationToken cancellation)
    {
        var organ = await db.Bodies.Where(body => body.Id == letter.BodyId).Select(body => body.Name).SingleAsync(cancellation);
        return OfficialPrinter.Print(text.OnPaper(form, organ, number, date));
    }
}

/// <summary>A letter as it is kept: sealed, with the digest of what is inside the seal.</summary>
internal sealed record PressedLetter(byte[] Sealed, string Sha256);
