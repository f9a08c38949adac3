using System.Text;
using Yangguang.Platform.Text;

namespace Yangguang.Search.Language;

/// <summary>
/// The one form in which words are compared: plain width, lower case, simplified characters, without marks that do not show. Each
/// character is folded by itself, so a place in the folded text has its place in the text as written.
/// </summary>
internal static class Folding
{
    private const char Dropped = '\uFFFF';
    private const char Longer = '\uFFFE';

    private static readonly Dictionary<char, string> LongForms = [];
    private static readonly char[] Forms = MakeTable();

    public static string Fold(string text) => Fold(text, null);

    /// <summary>The folded text, and for each of its characters the place in the text as written.</summary>
    public static (string Text, IReadOnlyList<int> Places) WithPlaces(string text)
    {
        var places = new List<int>(text.Length);
        return (Fold(text, places), places);
    }

    private static string Fold(string text, List<int>? places)
    {
        var folded = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var form = Forms[text[place]];
            if (form == Dropped)
                continue;
            var before = folded.Length;
            if (form == Longer)
                folded.Append(LongForms[text[place]]);
            else
                folded.Append(form);
            for (var added = before; added < folded.Length; added++)
                places?.Add(place);
        }

        return folded.ToString();
    }

    private static char[] MakeTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
            table[code] = FormOf((char)code);
        return table;
    }

    private static char FormOf(char character)
    {
        // Private use is kept for the marks of the index itself.
        if (character is >= '\uE000' and <= '\uF8FF' or '\0')
            return ' ';
        if (char.IsSurrogate(character))
            return character;
        if (character >= Longer || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format)
            return Dropped;
        var form = string.Concat(Compatibility.Of(character).ToLowerInvariant().Select(Simplified));
        if (form.Length == 1)
            return form[0];
        LongForms[character] = form;
        return Longer;
    }

    private static char Simplified(char character) =>
        character is >= '\u3400' and <= '\u9FFF' && ScriptDictionary.FormsOf(character) is [{ Length: 1 } usual, ..] ? usual[0] : character;
}
