using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.LegalColumns;

/// <summary>栏目复核: when somebody of the body last looked whether a legal column still says what is true.</summary>
public sealed class ColumnReview : IBelongsToJurisdiction
{
    private ColumnReview()
    {
    }

    public ColumnReview(Body body, LegalColumn column, Actor reviewer, DateOnly on)
    {
        (JurisdictionId, BodyId, Column) = (body.JurisdictionId, body.Id, column);
        Confirm(reviewer, on);
    }

    public BodyId BodyId { get; private set; }

    public LegalColumn Column { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DateOnly ReviewedOn { get; private set; }

    public string ReviewedBy { get; private set; } = "";

    public void Confirm(Actor reviewer, DateOnly on) => (ReviewedBy, ReviewedOn) = (reviewer.Name, on);
}

/// <summary>The fixed sub-columns of a body's disclosure platform (国办公开办函〔2019〕61号) and the basic catalogue.</summary>
public enum LegalColumn
{
    /// <summary>政府信息公开指南.</summary>
    Guide,

    /// <summary>政府信息公开制度.</summary>
    Rules,

    /// <summary>法定主动公开内容.</summary>
    Statutory,

    /// <summary>政府信息公开年报.</summary>
    Reports,

    /// <summary>主动公开基本目录.</summary>
    BasicCatalog,
}
