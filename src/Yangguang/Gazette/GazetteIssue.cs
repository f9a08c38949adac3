using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

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

    public bool IsOpen => State == GazetteState.Compiling;

    /// <summary>Takes a document in, at the end of its section.</summary>
    public GazetteArticle Add(GazetteArticleId id, RecordEdition edition, string body, GazetteSection section, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        GazetteRules.IsNew(this, edition.RecordId).OrRefuse();
        var article = new GazetteArticle(id, this, edition, body, section) { Place = int.MaxValue };
        _articles.Add(article);
        Renumber(at);
        return article;
    }

    public void Remove(GazetteArticleId id, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        _articles.RemoveAll(article => article.Id == id);
        Renumber(at);
    }

    /// <summary>One place up or down within the section.</summary>
    public void Move(GazetteArticleId id, int by, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        if (_articles.Find(article => article.Id == id) is not { } moved
            || _articles.Find(article => article.Section == moved.Section && article.Place == moved.Place + by) is not { } other)
            return;
        (moved.Place, other.Place) = (other.Place, moved.Place);
        Touch(at);
    }

    /// <summary>Section and first page of a document.</summary>
    public void Place(GazetteArticleId id, GazetteSection section, int page, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        if (_articles.Find(article => article.Id == id) is not { } article)
            return;
        article.Page = Math.Max(0, page);
        if (article.Section != section)
        {
            article.MoveTo(section);
            article.Place = int.MaxValue;
        }

        Renumber(at);
    }

    public void Rename(IssueNumber number, DateOnly issuedOn, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        (Year, Number, TotalNumber) = number;
        IssuedOn = issuedOn;
        Touch(at);
    }

    /// <summary>版式电子版, page for page as printed, and how its text compares with the records.</summary>
    public void Attach(string stored, long bytes, PrintedText printed, DateTimeOffset at)
    {
        GazetteRules.IsOpen(this).OrRefuse();
        (Pdf, PdfBytes, Pages, Comparison) = (stored, bytes, printed.Pages, printed.Comparison);
        Touch(at);
    }

    public void Submit(DateTimeOffset at)
    {
        GazetteRules.MaySubmit(this).OrRefuse();
        State = GazetteState.Submitted;
        ReturnReason = "";
        Touch(at);
    }

    public void Return(string reason, DateTimeOffset at)
    {
        GazetteRules.MayReturn(this, reason).OrRefuse();
        State = GazetteState.Compiling;
        ReturnReason = reason.Trim();
        Touch(at);
    }

    /// <summary>审签出版 by somebody who did not compile it.</summary>
    public void Publish(Actor signer, DateTimeOffset at)
    {
        GazetteRules.MayPublish(this, signer).OrRefuse();
        State = GazetteState.Published;
        SignerName = signer.Name;
        PublishedAt = at;
        Touch(at);
    }

    private void Renumber(DateTimeOffset at)
    {
        var place = 0;
        foreach (var article in _articles.OrderBy(article => article.Section).ThenBy(article => article.Place).ThenBy(article => article.FormedOn).ToList())
            article.Place = ++place;
        Touch(at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
