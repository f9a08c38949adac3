namespace Yangguang.Platform.Html;

/// <summary>Headings go down one step at a time (WCAG 2.4.6): a level that was skipped is closed up.</summary>
internal static class HeadingOrder
{
    public static IReadOnlyList<RichBlock> Mended(IReadOnlyList<RichBlock> blocks)
    {
        var last = 1;
        return [.. blocks.Select(block =>
        {
            if (block is not RichParagraph { Level: > 0 } heading)
                return block;
            last = Math.Min(heading.Level, last + 1);
            return heading with { Level = last };
        })];
    }
}
