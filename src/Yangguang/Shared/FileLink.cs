using System.Globalization;

namespace Yangguang.Shared;

/// <summary>An attachment with what one wants to know before opening it. Model of _Files: a list of these.</summary>
/// <param name="Note">E.g. 公开版，已隐去个人信息.</param>
public sealed record FileLink(string Name, string Href, long Bytes, string Note = "")
{
    /// <summary>What the link says; the file's name where it has no title of its own.</summary>
    public string Label { get; init; } = Name;

    /// <summary>Extension in capitals, e.g. PDF.</summary>
    public string Kind => Path.GetExtension(Name) is { Length: > 1 } extension ? extension[1..].ToUpperInvariant() : "文件";

    /// <summary>Size in KB or MB of 1024, one decimal from 1 MB.</summary>
    public string Size => Bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (Bytes + 1023) / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1048576m:0.0} MB");
}
