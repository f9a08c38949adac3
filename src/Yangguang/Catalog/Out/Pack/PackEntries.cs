using System.IO.Compression;
using Yangguang.Platform;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>
/// Unzips a pack into memory and never onto the disk: known names only, each once, and no more bytes than a county can have,
/// counted while they come out and not as the zip declares them.
/// </summary>
internal static class PackEntries
{
    public const long ZipLimit = 100L << 20;
    public const long FileLimit = 64L << 20;
    public const long Limit = 256L << 20;

    public static IReadOnlyDictionary<string, byte[]> Read(Stream file)
    {
        using var memory = new MemoryStream();
        if (Copy(file, memory, ZipLimit) is false)
            throw new RuleViolationException(PackRules.TooLarge("（整个文件）", ZipLimit));
        memory.Position = 0;
        try
        {
            using var zip = new ZipArchive(memory, ZipArchiveMode.Read);
            return Unzip(zip);
        }
        catch (InvalidDataException)
        {
            throw new RuleViolationException(PackRules.NotAPack("文件不是完好的zip压缩包。"));
        }
    }

    private static Dictionary<string, byte[]> Unzip(ZipArchive zip)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var room = Limit;
        foreach (var entry in zip.Entries)
        {
            Expect(PackPaths.IsKnown(entry.FullName), () => PackRules.BadName(entry.FullName));
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                Expect(Copy(stream, content, Math.Min(room, FileLimit)), () => room < FileLimit ? PackRules.PackTooLarge(Limit) : PackRules.TooLarge(entry.FullName, FileLimit));
            room -= content.Length;
            Expect(files.TryAdd(entry.FullName, content.ToArray()), () => PackRules.Repeated(entry.FullName));
        }

        return files;
    }

    private static bool Copy(Stream from, MemoryStream to, long limit)
    {
        var buffer = new byte[81920];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            if (to.Length + read > limit)
                return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }

    private static void Expect(bool holds, Func<Rules.Law.Ruling> refusal)
    {
        if (!holds)
            throw new RuleViolationException(refusal());
    }
}
