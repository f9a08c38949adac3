namespace Yangguang.Platform.Text;

/// <summary>Cuts a text into what people take for one sign or word: a number, a run of Latin letters, else a single character.</summary>
internal static class Words
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (IsRun(text[at]))
            {
                while (end < text.Length && IsRun(text[end]) && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[at]))
                    end++;
            }
            else if (char.IsHighSurrogate(text[at]) && end < text.Length && char.IsLowSurrogate(text[end]))
            {
                end++;
            }

            words.Add(text[at..end]);
            at = end;
        }

        return words;
    }

    private static bool IsRun(char letter) => char.IsAsciiLetterOrDigit(letter);
}
