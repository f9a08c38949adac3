using System.IO.Compression;
using System.Text;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Checking;

/// <summary>Looks at a package of files and proofs: every proof must hold, and every file must be registered by one of them.</summary>
public static class LogPackageCheck
{
    private const int MostParts = 5000;
    private const long MostBytes = 2L * 1024 * 1024 * 1024;
    private const int LongestProof = 1024 * 1024;

    /// <summary>Files that explain the package and are registered nowhere.</summary>
    private static readonly string[] Explains = ["说明.txt", "README.txt"];

    public static async Task<IReadOnlyList<CheckLine>> Run(Stream content, TrustedKeys keys, CancellationToken cancellation = default)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
            return [CheckLine.Bad($"压缩包里的文件超过 {MostParts} 个，没有核验")];
        var lines = new List<CheckLine>();
        var entries = new List<LogEntry>();
        foreach (var part in archive.Entries.Where(IsProof))
        {
            var proof = LogProof.Parse(Encoding.UTF8.GetString(await Unpack(part, LongestProof, cancellation)));
            lines.Add(CheckLine.Told($"{part.FullName}："));
            lines.AddRange(ProofCheck.Run(proof, keys));
            if (ProofCheck.EntryOf(proof) is { } entry)
                entries.Add(entry);
        }

        if (entries.Count == 0)
            return [.. lines, CheckLine.Bad("压缩包里没有登记证明（.tlog-proof）")];
        foreach (var part in archive.Entries.Where(part => !IsProof(part) && part.Name.Length > 0 && !Explains.Contains(part.Name)))
            lines.Add(await Best(part, entries, cancellation));
        return lines;
    }

    private static async Task<CheckLine> Best(ZipArchiveEntry part, List<LogEntry> entries, CancellationToken cancellation)
    {
        using var file = new MemoryStream(await Unpack(part, MostBytes, cancellation));
        CheckLine? worst = null;
        foreach (var entry in entries)
        {
            file.Position = 0;
            var line = await FileCheck.Run(part.Name, file, entry, cancellation);
            if (line.IsGood == true)
                return line;
            worst ??= line;
        }

        return worst!;
    }

    private static bool IsProof(ZipArchiveEntry part) => part.Name.EndsWith("proof", StringComparison.OrdinalIgnoreCase);

    /// <summary>Declared sizes may lie, so what comes out is counted.</summary>
    private static async Task<byte[]> Unpack(ZipArchiveEntry part, long most, CancellationToken cancellation)
    {
        await using var stream = await part.OpenAsync(cancellation);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > Math.Min(most, int.MaxValue - buffer.Length))
                throw new FormatException($"压缩包里的“{part.FullName}”太大，没有核验。");
        }

        return content.ToArray();
    }
}
