namespace Yangguang.Catalog.Import.Readers;

/// <summary>What the letters of Office symbol fonts show, as far as forms use them: ticks and boxes.</summary>
internal static class SymbolFonts
{
    private static readonly Dictionary<char, char> Wingdings = new()
    {
        ['n'] = '■',
        ['o'] = '□',
        ['¨'] = '□',
        ['q'] = '□',
        ['\u00FE'] = '☑',
        ['\u00FD'] = '☒',
        ['ü'] = '√',
        ['l'] = '●',
        ['¡'] = '○',
        ['u'] = '◆',
    };

    private static readonly Dictionary<char, char> Wingdings2 = new()
    {
        ['R'] = '☑',
        ['£'] = '□',
        ['P'] = '√',
        ['S'] = '☒',
        ['T'] = '☒',
        ['\u00A2'] = '■',
    };

    /// <summary>The text as the font draws it; letters that the font draws as nothing known stay.</summary>
    internal static string Read(string text, string? font)
    {
        var signs = font switch
        {
            "Wingdings" => Wingdings,
            "Wingdings 2" => Wingdings2,
            _ => null,
        };
        return signs is null ? text : string.Concat(text.Select(c => signs.GetValueOrDefault(Plain(c), c)));
    }

    /// <summary>Symbol fonts keep their letters in a private area as well: U+F052 is R.</summary>
    private static char Plain(char c) => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c;
}
