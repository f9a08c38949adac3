using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Files;

namespace Yangguang.Requests.Portal;

/// <summary>Files of a form on its way: kept sealed from the first sending, so that a mistake in another field costs nobody a second upload.</summary>
public sealed class FormFiles(YangguangDb db, KeepRequestFile keep, ApplicantSeal seal, IDataProtectionProvider protection)
{
    private const int Most = 4;

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Requests.FormFile");

    public async Task<BroughtFile> Take(BodyId body, IFormFile file, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var kept = await keep.Stage(body, FilePurpose.Identity, content, file.FileName, cancellation);
        return new(kept.Id, Base64Url.EncodeToString(_protector.Protect(kept.Id.Value.ToByteArray())), seal.OpenWords(kept.SealedName), kept.Bytes);
    }

    /// <summary>Those still waiting; what we did not sign is passed over.</summary>
    public async Task<IReadOnlyList<BroughtFile>> Read(IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        var known = tokens.Take(Most).Select(token => (Token: token, Id: Open(token))).Where(each => each.Id is not null).ToDictionary(each => each.Id!.Value, each => each.Token);
        var ids = known.Keys.ToList();
        var files = await db.RequestFiles.AsNoTracking().Where(file => ids.Contains(file.Id) && file.RequestId == null).ToListAsync(cancellation);
        return [.. files.Select(file => new BroughtFile(file.Id, known[file.Id], seal.OpenWords(file.SealedName), file.Bytes))];
    }

    public Task Join(IReadOnlyList<BroughtFile> files, InformationRequest request, CancellationToken cancellation) =>
        files.Count == 0 ? Task.CompletedTask : keep.Join([.. files.Select(file => file.Id)], request, cancellation);

    private RequestFileId? Open(string token)
    {
        try
        {
            return RequestFileId.From(new Guid(_protector.Unprotect(Base64Url.DecodeFromChars(token))));
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>A file that a form brought, and the proof that it did.</summary>
public sealed record BroughtFile(RequestFileId Id, string Token, string Name, long Bytes);
