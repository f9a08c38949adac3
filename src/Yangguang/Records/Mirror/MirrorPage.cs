using Yangguang.Bodies;

namespace Yangguang.Records.Mirror;

/// <summary>What became of a page.</summary>
public enum MirrorOutcome
{
    /// <summary>A draft was made of it.</summary>
    Drafted,

    /// <summary>Word for word what another page already brought.</summary>
    Repeated,

    /// <summary>No document in it: a list, a menu, an empty shell.</summary>
    SetAside,
}

/// <summary>来源: how far a page can be trusted to be the official text.</summary>
public enum SourceStatus
{
    /// <summary>From a site of the government, with its marks.</summary>
    Official,

    /// <summary>非官方转载: from somebody else's site, or altered on the way; compare with the original before publishing.</summary>
    UnofficialCopy,

    /// <summary>Nothing tells; a person must look.</summary>
    Unclear,
}

/// <summary>One page of a former site and what was made of it.</summary>
public sealed class MirrorPage : IBelongsToJurisdiction
{
    /// <summary>Longest name of a file inside an import.</summary>
    public const int LongestPath = 400;

    private MirrorPage()
    {
    }

    internal MirrorPage(MirrorImport import, string path, string digest, ReadPage page, MirrorOutcome outcome, RecordId? record, DateTimeOffset at)
    {
        JurisdictionId = import.JurisdictionId;
        ImportId = import.Id;
        BodyId = import.BodyId;
        Path = path;
        Digest = digest;
        Outcome = outcome;
        RecordId = record;
        Title = page.Title;
        Address = page.Address;
        OldIndexNumber = page.IndexNumber;
        PublishedOn = page.PublishedOn;
        Source = page.Source;
        Notes = string.Join('\n', page.Notes);
        Noise = string.Join('\n', page.Noise);
        At = at;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public MirrorImportId ImportId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Path { get; private set; } = "";

    /// <summary>SHA-256 of the page as it came.</summary>
    public string Digest { get; private set; } = "";

    public MirrorOutcome Outcome { get; private set; }

    /// <summary>The draft; null when none was made.</summary>
    public RecordId? RecordId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Where it stood; empty when unknown.</summary>
    public string Address { get; private set; } = "";

    /// <summary>索引号 of the former site.</summary>
    public string OldIndexNumber { get; private set; } = "";

    /// <summary>发布日期 of the former site.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public SourceStatus Source { get; private set; }

    /// <summary>Why the source is judged so and what else a person should look at, a line each.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>What was set aside as no part of the document, a line each.</summary>
    public string Noise { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
