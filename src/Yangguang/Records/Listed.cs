namespace Yangguang.Records;

/// <summary>Short lists kept as one text, parts joined by 、 whatever separated them when typed.</summary>
internal static class Listed
{
    private static readonly char[] Separators = ['、', '，', ',', ';', '；', '\n', '\r', '\t'];

    public static IReadOnlyList<string> Parts(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Tidied(string text) => string.Join('、', Parts(text).Distinct());
}
