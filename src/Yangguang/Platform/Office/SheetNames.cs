namespace Yangguang.Platform.Office;

/// <summary>Names for worksheets: what Excel forbids left out, at most 31 characters, no two alike.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string For(string wanted)
    {
        var plain = string.Concat(SafeText.Of(wanted).Where(c => !"[]:*?/\\\n".Contains(c, StringComparison.Ordinal))).Trim(' ', '\'');
        var name = Cut(plain.Length == 0 ? "表" : plain, Longest);
        for (var n = 2; !taken.Add(name); n++)
            name = $"{Cut(plain, Longest - 5)}（{n}）";
        return name;
    }

    private static string Cut(string name, int length) => name.Length > length ? name[..length] : name;
}
