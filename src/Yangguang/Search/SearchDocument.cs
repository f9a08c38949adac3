namespace Yangguang.Search;

/// <summary>What a domain offers to be found: one thing with an address of its own that anybody may open.</summary>
public sealed record SearchDocument
{
    public required Guid Id { get; init; }

    /// <summary>What is read anew together when it changes: the thing itself, or all rows of a catalogue.</summary>
    public required Guid Subject { get; init; }

    public required string Title { get; init; }

    /// <summary>文号 and 索引号: a question that is one of them finds it first.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Everything else that is to be found in it.</summary>
    public string Text { get; init; } = "";

    /// <summary>Code of the body.</summary>
    public string Body { get; init; } = "";

    public string Area { get; init; } = "";

    public int? Year { get; init; }

    /// <summary>有效性 in words, 现行有效; empty for what has none.</summary>
    public string Validity { get; init; } = "";

    /// <summary>The next day on which the validity changes by itself; null when it does not.</summary>
    public DateOnly? TurnsOn { get; init; }

    /// <summary>True for what only leads to the thing that a reader wants: things come before it, and equal ones of its kind stand together at the end.</summary>
    public bool LeadsOnly { get; init; }

    /// <summary>Its place among the newest.</summary>
    public DateTimeOffset At { get; init; }
}
