using System.Text;
using System.Xml;

namespace Yangguang.Platform.Office;

/// <summary>Makes any text safe to stand in a cell.</summary>
internal static class SafeText
{
    /// <summary>The most characters Excel takes in one cell.</summary>
    public const int Limit = 32_767;

    /// <summary>First characters that spreadsheets take for the beginning of a formula.</summary>
    private const string FormulaSigns = "=+-@\t\r";

    /// <summary>True when a spreadsheet might calculate the text instead of showing it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The text without characters that no XML document may hold, cut where a cell ends.</summary>
    public static string Of(string text)
    {
        if (text.Length < Limit && text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && clean.Length < Limit - 2; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.Length >= Limit - 2 ? clean.Append('…').ToString() : clean.ToString();
    }
}
