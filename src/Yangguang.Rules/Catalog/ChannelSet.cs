using System.Collections;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// The channels that a catalogue row ticks, each once, in the order of the template. Two sets are equal when they
/// tick the same names, whatever order and glyphs the tables used.
/// </summary>
public sealed class ChannelSet : IReadOnlyList<ChannelChoice>, IEquatable<ChannelSet>
{
    private readonly ChannelChoice[] choices;

    /// <summary>A set of the given choices; repeated names count once.</summary>
    public ChannelSet(IEnumerable<ChannelChoice> choices) =>
        this.choices = [.. choices.DistinctBy(choice => choice.Name)
            .OrderBy(choice => choice.Channel.Order)
            .ThenBy(choice => choice.Name, StringComparer.Ordinal)];

    /// <summary>No channel at all.</summary>
    public static ChannelSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => choices.Length;

    /// <inheritdoc/>
    public ChannelChoice this[int index] => choices[index];

    /// <summary>The set that these printed names make.</summary>
    public static ChannelSet Of(params IEnumerable<string> printedNames) => new(printedNames.Select(ChannelChoice.Of));

    /// <summary>The set that a cell of a table ticks; <see cref="ChannelCell"/> tells what else the cell says.</summary>
    public static ChannelSet Parse(string cell) => ChannelCell.Parse(cell).Ticked;

    /// <summary>True when the row names this channel under whatever name.</summary>
    public bool Contains(Channel channel) => choices.Any(choice => choice.Channel == channel);

    /// <summary>
    /// The cell as the template prints it: the thirteen options in order, ■ before the chosen and □ before the rest;
    /// a choice with a name of its own stands where its channel stands.
    /// </summary>
    public string Print() => string.Join(' ', Channel.All.SelectMany(PrintOptions));

    /// <inheritdoc/>
    public bool Equals(ChannelSet? other) => other is not null && choices.SequenceEqual(other.choices);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChannelSet);

    /// <inheritdoc/>
    public override int GetHashCode() => choices.Aggregate(17, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<ChannelChoice> GetEnumerator() => ((IEnumerable<ChannelChoice>)choices).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Print();

    private IEnumerable<string> PrintOptions(Channel channel)
    {
        var chosen = choices.Where(choice => choice.Channel == channel).ToList();
        return chosen.Count == 0 || (channel == Channel.Other && chosen.TrueForAll(choice => !choice.IsTemplateName))
            ? chosen.Select(choice => $"■{choice.Name}").Append($"□{channel.Name}")
            : chosen.Select(choice => $"■{choice.Name}");
    }
}
