using System.IO.Compression;
using Yangguang.Platform;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Mirror;

/// <summary>A former site as it was saved: a folder or a zip of pages, feeds and address lists, read within limits.</summary>
public static class SavedSite
{
    /// <summary>Most files of one collection.</summary>
    public const int MostFiles = 20_000;

    /// <summary>Largest page.</summary>
    public const int LargestPage = 5 * 1024 * 1024;

    /// <summary>Largest collection, unpacked.</summary>
    public const long Largest = 500L * 1024 * 1024;

    private const int MostRatio = 200;

    private static readonly string[] Pages = [".html", ".htm", ".shtml", ".jhtml", ".txt", ".xml", ".rss"];

    public static IEnumerable<SavedPage> InFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, MaxRecursionDepth = 40 })
            .Where(IsPage).Order(StringComparer.Ordinal).Take(MostFiles + 1).ToList();
        if (files.Count > MostFiles)
            throw Refused($"文件超过{MostFiles}个，请分成几批迁入。");
        return Expanded(files.Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), new Func<byte[]>(() => Measured(file)))));
    }

    /// <summary>Sizes an archive declares may lie, so what comes out is counted.</summary>
    public static IEnumerable<SavedPage> InZip(Stream zip)
    {
        using var archive = Opened(zip);
        if (archive.Entries.Count > MostFiles)
            throw Refused($"压缩包里的文件超过{MostFiles}个，请分成几个压缩包。");
        var size = new Unpacking();
        foreach (var page in Expanded(archive.Entries.Where(entry => IsPage(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => (entry.FullName.Replace('\\', '/'), new Func<byte[]>(() => size.Of(entry))))))
            yield return page;
    }

    private static IEnumerable<SavedPage> Expanded(IEnumerable<(string Path, Func<byte[]> Read)> files)
    {
        foreach (var (path, read) in files)
        {
            var content = read();
            if (SavedFeed.Is(path))
            {
                foreach (var item in SavedFeed.Items(path, content))
                    yield return item;
            }
            else
            {
                yield return new SavedPage(path.Length <= MirrorPage.LongestPath ? path : path[^MirrorPage.LongestPath..], content, AddressOf(path));
            }
        }
    }

    /// <summary>Tools that copy sites make a folder named like the host.</summary>
    private static string AddressOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? "" : path[..slash];
        return host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns ? $"http://{path}" : "";
    }

    private static bool IsPage(string name) => Pages.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(name).StartsWith('.') && !name.StartsWith("__MACOSX", StringComparison.Ordinal);

    private static byte[] Measured(string file) => new FileInfo(file).Length <= LargestPage ? File.ReadAllBytes(file) : [];

    private static ZipArchive Opened(Stream zip)
    {
        try
        {
            return new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw Refused("这不是zip压缩包，或者已损坏。请把网页放进文件夹，压缩成zip再上传。");
        }
    }

    private static RuleViolationException Refused(string message) => new(Ruling.Refused("mirror.collection", message));

    /// <summary>Unpacks entry by entry and counts what all of them come to.</summary>
    private sealed class Unpacking
    {
        private long _total;

        public byte[] Of(ZipArchiveEntry entry)
        {
            using var part = entry.Open();
            using var memory = new MemoryStream();
            var buffer = new byte[81920];
            for (int count; (count = part.Read(buffer)) > 0;)
            {
                _total += count;
                if (_total > Largest || (memory.Length > 1024 * 1024 && memory.Length > entry.CompressedLength * MostRatio))
                    throw Refused($"压缩包解开后过大（上限{Largest / 1024 / 1024} MB），可能是压缩炸弹，已停止。");
                if (memory.Length + count > LargestPage)
                    return [];
                memory.Write(buffer, 0, count);
            }

            return memory.ToArray();
        }
    }
}
