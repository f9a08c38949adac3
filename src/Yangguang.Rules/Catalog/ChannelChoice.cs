namespace Yangguang.Rules.Catalog;

/// <summary>A channel chosen in a row, under the name that the row prints for it.</summary>
/// <param name="Channel">Which of the thirteen.</param>
/// <param name="Name">The name as printed, without spaces; the template's own name unless the table has another.</param>
public sealed record ChannelChoice(Channel Channel, string Name)
{
    /// <summary>The choice that a printed name makes.</summary>
    /// <exception cref="ArgumentException">Nothing is left of the name without spaces and tick glyphs.</exception>
    public static ChannelChoice Of(string printedName)
    {
        var name = ChannelGlyphs.Clean(printedName);
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(printedName));
        return new(Channel.Of(name), name);
    }

    /// <summary>True when the row prints the template's own name.</summary>
    public bool IsTemplateName => Name == Channel.Name;
}
