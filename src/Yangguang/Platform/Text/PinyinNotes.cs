using System.Text.RegularExpressions;

namespace Yangguang.Platform.Text;

/// <summary>Pinyin in brackets behind a character, left by machines that convert script: 發(fā), and 發(f?) where the encoding broke.</summary>
internal static partial class PinyinNotes
{
    private const string Toned = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ";

    /// <summary>True when at least one note carries a tone mark, which nobody writes by hand in a form.</summary>
    public static bool AreIn(string text) => TonedNote().IsMatch(text);

    /// <summary>The text without notes. Notes without a tone mark go only from a text that has others with one.</summary>
    public static string RemoveFrom(string text, bool alsoToneless) =>
        alsoToneless ? TonelessNote().Replace(TonedNote().Replace(text, ""), "") : TonedNote().Replace(text, "");

    [GeneratedRegex($@"(?<=[\u3400-\u9fff\uf900-\ufaff]\s*)[(（]\s*(?:[a-zü]\s*){{0,3}}[{Toned}]\s*(?:[a-zü{Toned}]\s*){{0,4}}[)）]", RegexOptions.IgnoreCase)]
    private static partial Regex TonedNote();

    [GeneratedRegex(@"(?<=[\u3400-\u9fff\uf900-\ufaff]\s*)[(（](?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouü]{1,3}(?:ng?|r)?|[a-zü]{0,3}[?\ufffd]+[a-zü]{0,3})[)）]")]
    private static partial Regex TonelessNote();
}
