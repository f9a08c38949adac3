namespace Yangguang.Rules.Catalog;

/// <summary>Reads a channel cell whose options stand behind boxes (or, rarely, before them).</summary>
internal static class MarkedChannelNames
{
    internal static void Read(string text, IReadOnlyList<ChannelMark> marks, ChannelReading reading)
    {
        var lead = text[..marks[0].Start];
        var isPostfix = lead.Trim().Length > 0 && text[marks[^1].End..].Trim().Length == 0;
        if (isPostfix)
        {
            reading.Repair("勾选符号在渠道名称之后");
        }
        var loose = isPostfix ? [] : PlainChannelNames.Split(lead, reading);
        for (var i = 0; i < marks.Count; i++)
        {
            var segment = isPostfix
                ? text[(i == 0 ? 0 : marks[i - 1].End)..marks[i].Start]
                : text[marks[i].End..(i + 1 < marks.Count ? marks[i + 1].Start : text.Length)];
            var (name, rest) = Divide(segment);
            reading.Add(name, marks[i].IsOn);
            loose.AddRange(PlainChannelNames.Split(rest, reading));
        }
        AddUnmarked(loose, marks, reading);
    }

    /// <summary>Names without a box beside names with one: some boxes were lost.</summary>
    private static void AddUnmarked(List<string> loose, IReadOnlyList<ChannelMark> marks, ChannelReading reading)
    {
        if (loose.Count == 0)
        {
            return;
        }
        var hasOn = marks.Any(mark => mark.IsOn);
        var hasOff = marks.Any(mark => !mark.IsOn);
        reading.Doubt($"{string.Join('、', loose)}没有勾选符号，可能丢失");
        loose.ForEach(name => reading.Add(name, isOn: !(hasOn && hasOff)));
    }

    /// <summary>
    /// The name at the head of a segment and what follows without a box. Pieces parted by a line break or a space belong
    /// to one name as long as they make a known name together, or none of them is known.
    /// </summary>
    private static (string Name, string Loose) Divide(string segment)
    {
        var pieces = segment.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = pieces.Length; count > 0; count--)
        {
            var head = string.Concat(pieces.Take(count));
            if (!ChannelNames.IsKnown(ChannelGlyphs.Clean(head)))
            {
                continue;
            }
            var rest = pieces.Skip(count).ToList();
            return rest.Count == 0 || Belongs(head, rest[0]) ? (string.Concat(pieces), "") : (head, string.Join(' ', rest));
        }
        return (string.Concat(pieces), "");
    }

    private static bool Belongs(string head, string next) =>
        head.StartsWith('其') || "(（:：/".Contains(next[0], StringComparison.Ordinal) || ChannelGlyphs.Clean(next).Length == 0;
}
