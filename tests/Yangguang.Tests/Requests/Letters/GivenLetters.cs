using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Letters;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Letters that have come a part of their way, by the application's own use cases.</summary>
internal static class GivenLetters
{
    public static Task<TResult> Letters<TAct, TResult>(this Host host, Func<TAct, Task<TResult>> act)
        where TAct : notnull => host.Inside(services => act(services.GetRequiredService<TAct>()));

    public static Task<RequestLetter> Drafted(this Host host, InformationRequest request, string code) =>
        host.Letters<DraftLetter, RequestLetter>(act => act.Run(request.Id, code, null, host.Clerk()));

    public static Task<RequestLetter> Signed(this Host host, RequestLetter letter, Actor? by = null) =>
        host.Letters<SignLetter, RequestLetter>(act => act.Run(letter.Id, by ?? host.Clerk()));

    public static Task<LetterText> TextOf(this Host host, RequestLetter letter) =>
        host.Inside(services => Task.FromResult(services.GetRequiredService<LetterSeal>().Open(letter)));

    /// <summary>The frozen document as it lies in the database.</summary>
    public static Task<byte[]> PaperOf(this Host host, RequestLetter letter) => host.Inside(async services =>
        await services.GetRequiredService<LetterPress>().Docx(await services.GetRequiredService<YangguangDb>().RequestLetters.AsNoTracking().SingleAsync(each => each.Id == letter.Id)));

    public static string WordTextOf(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
        return word.MainDocumentPart!.Document.Body!.InnerText;
    }
}
