using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Requests.Letters;

namespace Yangguang.Requests.Archive;

/// <summary>
/// 组卷: puts the documents of a case into one numbered, ordered file with 卷内目录 in front and a list of digests behind. It reads no
/// clock, so the same case gives the same bytes.
/// </summary>
public sealed class PackFolder(FolderParts parts, CaseFacts facts, TemplateBook templates)
{
    private static readonly JsonSerializerOptions Readable = new(ChineseJson.Options) { WriteIndented = true };

    internal async Task<PackedFolder> Run(InformationRequest request, CaseClock clock, DateOnly identityUntil, CancellationToken cancellation = default)
    {
        var found = await parts.Of(request, clock, cancellation);
        var entries = found.Select((part, at) => new FolderEntry(Path(at + 1, part.Name), part.Title, part.Number, part.On.Day(), Digest(part.Content), part.Content.LongLength, part.Content)).ToList();
        var list = await Catalogue(request, entries, clock, identityUntil, cancellation);
        var manifest = Manifest(request, [new("00 卷内目录.docx", "卷内目录", "", request.ArchivedOn.Day(), Digest(list), list.LongLength, list), .. entries], identityUntil);
        var zip = SteadyZip.Pack([("00 卷内目录.docx", list), .. entries.Select(entry => (entry.Path, entry.Content)), ("manifest.json", manifest)]);
        return new(zip, Digest(zip), entries.Count);
    }

    private async Task<byte[]> Catalogue(InformationRequest request, IReadOnlyList<FolderEntry> entries, CaseClock clock, DateOnly identityUntil, CancellationToken cancellation)
    {
        var form = LetterForms.Of(LetterKind.ArchiveList);
        var lines = entries.Select((entry, at) => Row(Number(at + 1), entry.Title, entry.Number, entry.On, entry.Sha256[..8]))
            .Prepend(Row("序号", "文件名称", "文号", "日期", "摘要"))
            .Append(Row(Number(entries.Count + 1), $"申请人身份证件号码和身份证明材料（加密另存，{identityUntil:yyyy-MM-dd}后销毁，本行保留）", "", request.Clock.ReceivedOn.Day(), "－"));
        var known = (await facts.Of(request, form, null, clock, cancellation)).With(LetterPlace.FolderLines, string.Join('\n', lines));
        var text = (await templates.On(form.Code, request.ArchivedOn!.Value, cancellation)).Write(known);
        return OfficialPrinter.Print(text.OnPaper(form, "", "", null));
    }

    private static byte[] Manifest(InformationRequest request, IReadOnlyList<FolderEntry> entries, DateOnly identityUntil) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        request.Number,
        ArchivedOn = request.ArchivedOn.Day(),
        IdentityPaperKeptUntil = identityUntil.Day(),
        Files = entries.Select(entry => new { entry.Path, entry.Title, entry.Number, entry.On, entry.Sha256, entry.Bytes }),
    }, Readable);

    /// <summary>A bar would end the cell of the catalogue.</summary>
    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace('|', '／')))} |";

    private static string Path(int number, string name) => $"{number.ToString("00", CultureInfo.InvariantCulture)} {name}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private sealed record FolderEntry(string Path, string Title, string Number, string On, string Sha256, long Bytes, byte[] Content);
}
