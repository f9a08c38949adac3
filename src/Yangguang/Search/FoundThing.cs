namespace Yangguang.Search;

/// <summary>What a domain with few things tells of one that can be found: enough for the index and for the page of hits.</summary>
public sealed record FoundThing
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    /// <summary>What is to be found in it beside its title.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the page quotes from; the text where it is empty.</summary>
    public string Quoted { get; init; } = "";

    /// <summary>A number that finds it first; the page shows it unless it is for the desk only.</summary>
    public string Number { get; init; } = "";

    public bool ShowsNumber { get; init; } = true;

    /// <summary>Code of the body.</summary>
    public string BodyCode { get; init; } = "";

    /// <summary>Its name as the page shows it; empty where the title says it.</summary>
    public string BodyName { get; init; } = "";

    public string Area { get; init; } = "";

    /// <summary>What only leads to the thing that a reader wants, such as a row of a catalogue.</summary>
    public bool LeadsOnly { get; init; }

    /// <summary>When it came out; null for what has no day, which stands behind everything that has one.</summary>
    public DateTimeOffset? At { get; init; }
}
