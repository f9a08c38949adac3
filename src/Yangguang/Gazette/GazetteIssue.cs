using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>Identifies a <see cref="GazetteIssue"/>.</summary>
public readonly record struct GazetteIssueId(Guid Value) : IEntityId<GazetteIssueId>
{
    public static GazetteIssueId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>政府公报的一期: its number, its contents, and the page-exact electronic edition. Once published it stays as it was printed.</summary>
public sealed class GazetteIssue : IBelongsToJurisdiction
{
    private readonly List<GazetteArticle> _articles = [];

    private GazetteIssue()
    {
    }

    public GazetteIssue(GazetteIssueId id, JurisdictionId jurisdiction, IssueNumber number, DateOnly issuedOn, Actor compiler, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        (Year, Number, TotalNumber) = number;
        IssuedOn = issuedOn;
        CompilerId = compiler.StaffId;
        CompilerName = compiler.Name;
        ChangedAt = at;
    }

    public GazetteIssueId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public int Year { get; private set; }

    /// <summary>期号 in its year.</summary>
    public int Number { get; private set; }

    /// <summary>总第几期, counted from the first issue.</summary>
    public int TotalNumber { get; private set; }

    /// <summary>出版日期.</summary>
    public DateOnly IssuedOn { get; private set; }

    public GazetteState State { get; private set; }

    /// <summary>Name in the store of the page-exact electronic edition; empty while there is none.</summary>
    public string Pdf { get; private set; } = "";

    public long PdfBytes { get; private set; }

    /// <summary>Pages of the electronic edition; 0 while they are not counted.</summary>
    public int Pages { get; private set; }

    /// <summary>核对结果 of the electronic edition against the web text, one line a document; empty while it was not compared.</summary>
    public string Comparison { get; private set; } = "";

    public Guid CompilerId { get; private set; }

    public string CompilerName { get; private set; } = "";

    /// <summary>退回原因; empty otherwise.</summary>
    public string ReturnReason { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes; a form made from an older one is told so.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<GazetteArticle> Articles => _articles;

    public string Name => $"{Year}年第{Number}期";

    public string Href => $"/gazette/{Year}/{Number}";
}
