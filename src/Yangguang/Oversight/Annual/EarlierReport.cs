using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.Oversight.Annual;

/// <summary>往年报告: a report of an earlier year that was not made here, its tables read from a file to stand beside this year's.</summary>
public sealed class EarlierReport : IBelongsToJurisdiction
{
    private EarlierReport()
    {
    }

    public EarlierReport(Body body, int year, EarlierTables tables, string fileName, Actor clerk, DateTimeOffset at)
    {
        (JurisdictionId, BodyId, Year) = (body.JurisdictionId, body.Id, year);
        Replace(tables, fileName, clerk, at);
    }

    public BodyId BodyId { get; private set; }

    /// <summary>The year reported on.</summary>
    public int Year { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public EarlierTables Tables { get; private set; } = new();

    public string FileName { get; private set; } = "";

    public string ImportedBy { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    public void Replace(EarlierTables tables, string fileName, Actor clerk, DateTimeOffset at) =>
        (Tables, FileName, ImportedBy, ImportedAt) = (tables, fileName, clerk.Name, at);
}

/// <summary>The tables of an earlier report as they were read.</summary>
public sealed record EarlierTables
{
    /// <summary>Rows of table 2 as printed, those of 第（九）项 and the former columns with them.</summary>
    public IReadOnlyList<EarlierLine> Proactive { get; init; } = [];

    /// <summary>Rows of table 3 by today's ids; a row that the former form did not have is missing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Requests { get; init; } = new Dictionary<string, IReadOnlyList<decimal?>>();

    /// <summary>Groups of table 4.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Disputes { get; init; } = new Dictionary<string, IReadOnlyList<decimal?>>();

    /// <summary>Rows of table 3 that today's form does not have.</summary>
    public IReadOnlyList<EarlierLine> Others { get; init; } = [];

    /// <summary>How many lines were found at all.</summary>
    internal int RowCount => Proactive.Count + Requests.Count + Disputes.Count + Others.Count;
}

/// <summary>A printed line: its words, and its cells under their heads.</summary>
public sealed record EarlierLine(string Block, string Label, IReadOnlyList<EarlierCell> Cells);

/// <summary>A printed cell.</summary>
public sealed record EarlierCell(string Head, string Text);
