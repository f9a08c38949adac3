namespace Yangguang.Catalog.Import.Readers;

/// <summary>A file as it was handed in.</summary>
internal sealed record SourceFile(string Name, byte[] Content)
{
    internal string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Reads the whole stream, and stops as soon as it is larger than an import may be.</summary>
    /// <exception cref="ImportRefusedException">The file is too large, or empty.</exception>
    internal static SourceFile Take(Stream stream, string name)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > ImportLimits.FileBytes)
            {
                throw new ImportRefusedException($"“{name}”超过{ImportLimits.FileBytes / 1024 / 1024} MB的上限。请删去图片和无关的工作表，或分成几个文件导入");
            }
        }
        return content.Length > 0
            ? new SourceFile(name, content.ToArray())
            : throw new ImportRefusedException($"“{name}”是空文件，没有可以导入的内容");
    }
}
