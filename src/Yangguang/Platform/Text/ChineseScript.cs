using System.Text;

namespace Yangguang.Platform.Text;

/// <summary>
/// The script a document is written in, and its way to plain simplified script. Characters that both scripts use (乾, 徵)
/// are converted only in a document that is traditional elsewhere, and by phrase where the dictionary knows one.
/// </summary>
public sealed class ChineseScript
{
    private ChineseScript(bool isTraditional, bool hasPinyin) => (IsTraditional, HasPinyin) = (isTraditional, hasPinyin);

    /// <summary>Simplified script without notes: nothing to convert.</summary>
    public static ChineseScript Simplified { get; } = new(false, false);

    public bool IsTraditional { get; }

    public bool HasPinyin { get; }

    /// <summary>Looks at a whole document, because a single cell may be too short to tell.</summary>
    public static ChineseScript Of(string document) =>
        new(document.Any(ScriptDictionary.IsTraditionalOnly), PinyinNotes.AreIn(document));

    /// <summary>The text in simplified script without pinyin notes.</summary>
    public string Clean(string text) => ToSimplified(HasPinyin ? PinyinNotes.RemoveFrom(text, alsoToneless: true) : text);

    private string ToSimplified(string text)
    {
        if (!IsTraditional)
        {
            return text;
        }
        var simplified = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (ScriptDictionary.PhraseAt(text, i) is { } phrase)
            {
                simplified.Append(phrase.Simplified);
                i += phrase.Length - 1;
                continue;
            }
            simplified.Append(ScriptDictionary.FormsOf(text[i]) is [var usual, ..] ? usual : text[i].ToString());
        }
        return simplified.ToString();
    }
}
