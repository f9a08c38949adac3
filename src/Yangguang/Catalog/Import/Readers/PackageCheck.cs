using System.IO.Compression;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Refuses Office packages that unpack to far more than a document can be, before anything else reads them.</summary>
internal static class PackageCheck
{
    private const int AlwaysAllowed = 10 * 1024 * 1024;

    internal static void Refuse(SourceFile file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Content, writable: false), ZipArchiveMode.Read);
            Measure(file, archive);
        }
        catch (InvalidDataException)
        {
            throw new ImportRefusedException($"“{file.Name}”已损坏，无法打开。请在Office或WPS中打开后另存为xlsx或docx再上传");
        }
    }

    /// <summary>Declared sizes may lie, so every part is unpacked and counted.</summary>
    private static void Measure(SourceFile file, ZipArchive archive)
    {
        var total = 0L;
        var buffer = new byte[81920];
        if (archive.Entries.Count > ImportLimits.PackedParts)
        {
            throw TooLarge(file);
        }
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new ImportRefusedException($"“{file.Name}”设有密码，无法读取。请取消密码后另存再上传");
            }
            var size = 0L;
            using var part = entry.Open();
            for (int count; (count = part.Read(buffer)) > 0;)
            {
                (size, total) = (size + count, total + count);
                if (total > ImportLimits.UnpackedBytes
                    || (size > AlwaysAllowed && size > entry.CompressedLength * ImportLimits.PackedRatio))
                {
                    throw TooLarge(file);
                }
            }
        }
    }

    private static ImportRefusedException TooLarge(SourceFile file) =>
        new($"“{file.Name}”解压后过大（上限{ImportLimits.UnpackedBytes / 1024 / 1024} MB），可能是压缩炸弹，已拒绝。请另存为只含目录表格的文件再上传");
}
