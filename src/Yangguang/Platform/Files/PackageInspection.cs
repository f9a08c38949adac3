using System.IO.Compression;
using System.Text;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>Looks through an Office or OFD package for what may not be handed on: bombs, programs, entities and links that fetch from elsewhere.</summary>
internal static class PackageInspection
{
    private const long MostUnpacked = 500L * 1024 * 1024;
    private const long AlwaysAllowed = 10L * 1024 * 1024;
    private const int MostRatio = 400;
    private const int MostParts = 5000;
    private const int MostMarkup = 64 * 1024 * 1024;

    private static readonly string[] FetchedFromOutside = ["attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath", "package"];

    internal static Ruling Of(Stream file, string name)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostParts ? Bomb(name)
                : archive.Entries.Select(entry => Fault(entry, name)).FirstOrDefault(fault => fault is not null)
                    ?? Measure(archive, name);
        }
        catch (InvalidDataException)
        {
            return Ruling.Refused("file.damaged", $"“{name}”已损坏，打不开。请在Office或WPS中打开后另存再上传。");
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static Ruling? Fault(ZipArchiveEntry entry, string name)
    {
        var path = entry.FullName.Replace('\\', '/');
        if (path.StartsWith('/') || path.Split('/').Contains("..") || path.Any(char.IsControl))
            return Ruling.Refused("file.package.path", $"“{name}”内部的文件路径不正常，可能被改造过，已拒绝。请在Office或WPS中打开后另存再上传。");
        if (entry.IsEncrypted)
            return Ruling.Refused("file.package.locked", $"“{name}”设有密码，公众打不开，也不能检查。请取消密码后另存再上传。");
        return path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || path.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
            || path.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
            ? Ruling.Refused("file.macros", $"“{name}”含有宏或者控件，不能公开。请在Office或WPS中另存为不含宏的docx、xlsx后上传。")
            : null;
    }

    /// <summary>Declared sizes may lie, so every part is unpacked and counted; parts in XML are read on the way.</summary>
    private static Ruling Measure(ZipArchive archive, string name)
    {
        var (total, buffer) = (0L, new byte[81920]);
        foreach (var entry in archive.Entries)
        {
            var isMarkup = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            using var part = entry.Open();
            using var text = new MemoryStream();
            var size = 0L;
            for (int count; (count = part.Read(buffer)) > 0;)
            {
                (size, total) = (size + count, total + count);
                if (total > MostUnpacked || (size > AlwaysAllowed && size > entry.CompressedLength * MostRatio))
                    return Bomb(name);
                if (isMarkup && text.Length < MostMarkup)
                    text.Write(buffer, 0, count);
            }

            if (isMarkup && MarkupFault(text, entry.FullName, name) is { } fault)
                return fault;
        }

        return Ruling.Allowed;
    }

    private static Ruling? MarkupFault(MemoryStream part, string path, string name)
    {
        var bytes = part.GetBuffer().AsSpan(0, (int)part.Length);
        // No Office program writes a document type; UTF-16 would hide one from a search for bytes.
        if (bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.IndexOf("<!ENTITY"u8) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes("<!ENTITY")) >= 0
            || bytes.IndexOf(Encoding.BigEndianUnicode.GetBytes("<!ENTITY")) >= 0)
            return Ruling.Refused("file.entities", $"“{name}”中有外部实体声明，正常的Office文件没有这种内容，已拒绝。请在Office或WPS中打开后另存再上传。");
        if (!path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            return null;
        var relations = Encoding.UTF8.GetString(bytes).Split('<').Where(line => line.Contains("TargetMode=\"External\"", StringComparison.OrdinalIgnoreCase));
        return relations.Any(line => FetchedFromOutside.Any(kind => line.Contains($"/{kind}\"", StringComparison.OrdinalIgnoreCase)))
            ? Ruling.Refused("file.outside", $"“{name}”打开时会从别处取内容（外部模板、链接的对象或工作簿），不能公开。请断开链接，另存后上传。")
            : null;
    }

    private static Ruling Bomb(string name) => Ruling.Refused(
        "file.bomb", $"“{name}”解压后大得不正常（上限{MostUnpacked / 1024 / 1024} MB），可能是压缩炸弹，已拒绝。请在Office或WPS中打开后另存再上传。");
}
