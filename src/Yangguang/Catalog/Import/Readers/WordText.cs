using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>The visible text of a paragraph: no deleted text, no fallback copies, boxes of forms and symbol fonts as signs.</summary>
internal static class WordText
{
    internal static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    private static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or AlternateContentFallback or FieldCode or ParagraphProperties or RunProperties:
                    break;
                case Text run:
                    text.Append(SymbolFonts.Read(run.Text, (run.Parent as Run)?.RunProperties?.RunFonts?.Ascii?.Value));
                    break;
                case SymbolChar symbol:
                    text.Append(Symbol(symbol));
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case FieldChar { FormFieldData: { } form } when form.GetFirstChild<CheckBox>() is { } box:
                    text.Append(IsChecked(box) ? '■' : '□');
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }

    private static string Symbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? SymbolFonts.Read(((char)code).ToString(), symbol.Font?.Value) : "";

    private static bool IsChecked(CheckBox box) =>
        box.GetFirstChild<Checked>() is { } state ? state.Val is null || state.Val.Value
        : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } initial && (initial.Val is null || initial.Val.Value);
}
