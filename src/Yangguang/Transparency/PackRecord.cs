using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Transparency;

/// <summary>
/// 核验包: one entry of the log with everything it registers: the text, the attachments, the proof. <c>verify</c> checks it offline (D10).
/// What was withdrawn is not handed out.
/// </summary>
public sealed class PackRecord(YangguangDb db, ProveLeaf prove, FileStore store)
{
    private const int Buffer = 81920;

    /// <summary>A file of its own that is gone when closed; null where there is nothing to hand out.</summary>
    public async Task<Stream?> Run(long number, CancellationToken cancellation = default)
    {
        if (await prove.Run(number, cancellation) is not { } proof || await Registered(number, cancellation) is not { } edition)
            return null;
        var package = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Put(zip, string.Create(CultureInfo.InvariantCulture, $"{number}.tlog-proof"), proof.ToString(), cancellation);
            await Put(zip, "正文.txt", $"{edition.Content.Title}\n{edition.Content.Text}\n", cancellation);
            await Put(zip, "说明.txt", Explanation(edition, proof.Checkpoint.Origin), cancellation);
            foreach (var (attachment, at) in edition.Content.Attachments.Select((each, at) => (each, at + 1)))
            {
                if (store.Find(attachment.File) is not var (path, _))
                    continue;
                await using var content = File.OpenRead(path);
                await using var target = await zip.CreateEntry($"附件{at}/{attachment.Name}", CompressionLevel.Fastest).OpenAsync(cancellation);
                await content.CopyToAsync(target, cancellation);
            }
        }

        package.Position = 0;
        return package;
    }

    private async Task<RecordEdition?> Registered(long number, CancellationToken cancellation)
    {
        var leaf = await db.LogLeaves.AsNoTracking().SingleAsync(each => each.Number == number, cancellation);
        var record = RecordId.From(leaf.Subject);
        return leaf.Kind is LeafKind.Publication or LeafKind.Edition && await db.Records.AnyAsync(each => each.Id == record && each.Standing == PublicStanding.Live, cancellation)
            ? await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.RecordId == record && edition.Number == leaf.Edition && edition.IsPublic, cancellation)
            : null;
    }

    private static async Task Put(ZipArchive zip, string name, string text, CancellationToken cancellation)
    {
        await using var target = await zip.CreateEntry(name).OpenAsync(cancellation);
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    private static string Explanation(RecordEdition edition, string origin) =>
        $"""
        {edition.Content.Title}
        索引号 {edition.IndexNumber}，第 {edition.Number} 版。

        正文.txt 是标题和正文，附件原样在各个文件夹里，.tlog-proof 是公开日志 {origin} 的登记证明。
        核验：yangguang verify 本文件.zip --key 日志公钥
        公钥请从政府公报、档案馆或者图书馆取得，不要只用网站上的。不用本平台的程序怎样核验，见平台文档 transparency.md。
        """;
}
