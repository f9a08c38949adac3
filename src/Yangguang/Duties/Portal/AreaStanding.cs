using Yangguang.Bodies;
using Yangguang.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>One cell of the matrix: how a body stands in an area, and how much of its catalogue is covered.</summary>
/// <param name="Note">未涉及说明 where the area does not concern the body, the local note otherwise.</param>
public sealed record AreaStanding(BodyLine Body, string AreaCode, CatalogStanding Standing, string Note, DutyCoverage Coverage)
{
    /// <summary>Who signed the 未涉及说明.</summary>
    public string SignedBy { get; init; } = "";

    public DateOnly? SignedOn { get; init; }

    /// <summary>配套规范 of the catalogue and where it is read; both empty while there is none.</summary>
    public string NormTitle { get; init; } = "";

    public string NormAddress { get; init; } = "";

    /// <summary>（张信，2026-03-02）; empty where nobody signed.</summary>
    public string Signature => SignedOn is not { } on ? ""
        : SignedBy.Length > 0 ? $"（{SignedBy}，{on:yyyy-MM-dd}）" : $"（{Body.ShortName}，{on:yyyy-MM-dd}）";

    /// <summary>The rows behind the cell's figures, or the explanation behind its dash.</summary>
    public string Href => $"/areas/{AreaCode}?body={Body.Code}";
}
