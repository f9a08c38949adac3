using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>
/// 收文件: the one door for files that stay. The name is read, the bytes go to disk, are told by themselves, looked through and
/// handed to the virus scanner; only then does the file move in. The row is added to the context, saved by the caller.
/// </summary>
public sealed class TakeUpload(
    YangguangDb db, FileStore store, SealedFiles vault, UploadLimits limits, VirusScan viruses, JurisdictionScope scope, TimeProvider time)
{
    private const int Piece = 81920;

    /// <summary>Kinds of picture and scan that prove something.</summary>
    public static IReadOnlyList<FileType> Proofs { get; } = [FileType.Jpeg, FileType.Png, FileType.Webp, FileType.Pdf];

    /// <summary>Everything that may stand with a record.</summary>
    public static IReadOnlyList<FileType> Attachments { get; } = [.. FileType.All.Where(type => type.Kind != MediaKind.Captions)];

    public async Task<TakenFile> Run(
        Stream content, string givenName, IReadOnlyList<FileType> allowed, BodyId body, string by, CancellationToken cancellation = default)
    {
        var name = UploadName.Parse(givenName);
        await using var arriving = store.Begin();
        var (type, bytes) = await Examine(content, arriving, name, allowed, body, cancellation);
        var stored = await store.Keep(arriving, type, cancellation);
        await Note(body, stored, bytes, name.Whole, by, cancellation);
        return Taken(stored, name, type, bytes);
    }

    /// <summary>The same door for what only a few may ever open: kept encrypted, its name noted nowhere in clear.</summary>
    public async Task<TakenFile> RunSealed(
        Stream content, string givenName, IReadOnlyList<FileType> allowed, BodyId body, string by, CancellationToken cancellation = default)
    {
        var name = UploadName.Parse(givenName);
        await using var arriving = store.Begin();
        var (type, bytes) = await Examine(content, arriving, name, allowed, body, cancellation);
        var whole = new byte[bytes];
        arriving.Content.Position = 0;
        await arriving.Content.ReadExactlyAsync(whole, cancellation);
        var stored = await vault.Keep(whole, cancellation);
        await Note(body, stored, bytes, "（加密保存）", by, cancellation);
        return Taken(stored, name, type, bytes);
    }

    private static TakenFile Taken(string stored, UploadName name, FileType type, long bytes) =>
        new(stored, name.Takes(type) ? name.Whole : $"{name.Whole}.{type.Extension}", name.Stem, type, bytes);

    /// <summary>Told by its bytes, looked through, handed to the virus scanner, counted against the quota.</summary>
    private async Task<(FileType Type, long Bytes)> Examine(
        Stream content, ArrivingFile arriving, UploadName name, IReadOnlyList<FileType> allowed, BodyId body, CancellationToken cancellation)
    {
        var type = await Receive(content, arriving, name, allowed, cancellation);
        ContentInspection.Of(arriving.Content, type, name.Whole).OrRefuse();
        arriving.Content.Position = 0;
        (await viruses.Inspect(arriving.Content, name.Whole, cancellation)).OrRefuse();
        var bytes = arriving.Content.Length;
        await HasRoom(body, bytes, cancellation);
        return (type, bytes);
    }

    /// <summary>Writes to disk; as soon as the kind is known by the first bytes, its own limit holds.</summary>
    private async Task<FileType> Receive(Stream content, ArrivingFile arriving, UploadName name, IReadOnlyList<FileType> allowed, CancellationToken cancellation)
    {
        var (buffer, limit) = (new byte[Piece], allowed.Max(type => limits.Of(type.Kind)));
        for (int count; (count = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (arriving.Content.Length == 0 && FileSniff.Of(buffer.AsSpan(0, count)) is { } early)
                limit = limits.Of(early.Kind);
            await arriving.Content.WriteAsync(buffer.AsMemory(0, count), cancellation);
            UploadRules.Fits(arriving.Content.Length, limit, name).OrRefuse();
        }

        var type = FileSniff.Of(arriving.Content, name.Extension);
        UploadRules.IsTaken(type, Head(arriving), name, allowed).OrRefuse();
        UploadRules.Fits(arriving.Content.Length, limits.Of(type!.Kind), name).OrRefuse();
        return type;
    }

    private static byte[] Head(ArrivingFile arriving)
    {
        var head = new byte[4096];
        arriving.Content.Position = 0;
        var count = arriving.Content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        arriving.Content.Position = 0;
        return head[..count];
    }

    private async Task HasRoom(BodyId body, long bytes, CancellationToken cancellation)
    {
        var used = await db.StoredFiles.Where(file => file.BodyId == body).SumAsync(file => file.Bytes, cancellation);
        if (used + bytes > limits.Quota)
            throw new RuleViolationException(Ruling.Refused(
                "file.quota", $"本单位的文件已用{UploadLimits.InWords(used)}，再加这个文件就超过{UploadLimits.InWords(limits.Quota)}的配额。请压缩文件，或者请系统管理员增加配额。"));
    }

    private async Task Note(BodyId body, string stored, long bytes, string givenName, string by, CancellationToken cancellation)
    {
        if (db.StoredFiles.Local.Any(file => file.BodyId == body && file.Name == stored)
            || await db.StoredFiles.AnyAsync(file => file.BodyId == body && file.Name == stored, cancellation))
            return;
        db.StoredFiles.Add(new StoredFile(scope.Id, body, stored, bytes, givenName, by, time.GetUtcNow()));
    }
}

/// <summary>A file that was taken in.</summary>
/// <param name="Stored">Name in the store.</param>
/// <param name="Name">As it was called, with the extension that its content deserves.</param>
/// <param name="Stem">The name without the extension.</param>
public sealed record TakenFile(string Stored, string Name, string Stem, FileType Type, long Bytes);
