using System.Text.RegularExpressions;

namespace Yangguang.Rules.Catalog;

/// <summary>What a channel cell of a catalogue table says, in whatever style it was written.</summary>
/// <remarks>
/// Styles: boxes before the names (■□口▄▲◆R£þt√☑ and others), a numbered list, or names alone. Boxes decide where there
/// are any; ticked boxes alone mean that the empty ones were dropped; names alone are all ticked.
/// </remarks>
public sealed partial record ChannelCell
{
    /// <summary>The channels that the row uses.</summary>
    public required ChannelSet Ticked { get; init; }

    /// <summary>The ticked names in the order of the cell, without spaces.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The options left empty.</summary>
    public required IReadOnlyList<string> Off { get; init; }

    /// <summary>Options that the cell prints more than once (the format template of 2020 prints 政府网站 twice).</summary>
    public required IReadOnlyList<string> Repeated { get; init; }

    /// <summary>What was mended in reading, in Chinese.</summary>
    public required IReadOnlyList<string> Repairs { get; init; }

    /// <summary>Why the reading may be wrong, in Chinese; empty when the cell is plain.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>Notes and addresses that stand beside the names.</summary>
    public required string Remainder { get; init; }

    /// <summary>Reads a cell. Never fails: what is no channel name stays a name of <see cref="Channel.Other"/>.</summary>
    public static ChannelCell Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (body, remainder) = CutRemainder(text.Replace('\u00a0', ' ').Replace('\u3000', ' ').Replace("\r", "", StringComparison.Ordinal));
        var reading = new ChannelReading();
        var marks = ChannelGlyphs.Scan(body);
        if (marks.Count > 0)
        {
            MarkedChannelNames.Read(body, marks, reading);
        }
        else
        {
            PlainChannelNames.Read(body, reading);
        }
        return reading.ToCell(remainder);
    }

    private static (string Body, string Remainder) CutRemainder(string text)
    {
        var notes = new List<string>();
        var body = Address().Replace(text, match =>
        {
            notes.Add(match.Value.Trim(' ', '(', ')', '（', '）'));
            return " ";
        });
        if (Note().Match(body) is { Success: true } note)
        {
            notes.Add(note.Value.Trim());
            body = body[..note.Index];
        }
        return (body, string.Join(' ', notes));
    }

    [GeneratedRegex(@"[(（]?\s*(https?://|www\.)[\x21-\x27\x2a-\x7e]+[)）]?")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=^|[\s。;；])(备?注|说明)\s*[:：].*$", RegexOptions.Singleline)]
    private static partial Regex Note();
}
