using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Participation;
using Yangguang.Rules.Time;

namespace Yangguang.Mistakes;

/// <summary>Identifies a <see cref="Mistake"/>.</summary>
public readonly record struct MistakeId(Guid Value) : IEntityId<MistakeId>
{
    public static MistakeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>找错: what a reader found wrong on a page, and what became of it. How to reach the reader stays encrypted.</summary>
public sealed class Mistake : IBelongsToJurisdiction
{
    private Mistake()
    {
    }

    internal Mistake(MistakeId id, JurisdictionId jurisdiction, BodyId body, NewMistake told, DateOnly arrivedOn, WorkingCalendar calendar)
    {
        (Id, JurisdictionId, BodyId) = (id, jurisdiction, body);
        (Number, QueryDigest, Contact) = (told.Number, told.QueryDigest, told.SealedContact);
        (Kind, Page, Words, ArrivedOn) = (told.Kind, told.Page, told.Words, arrivedOn);
        Recount(calendar);
    }

    public MistakeId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Who answers: the body whose page it is, or the disclosure office.</summary>
    public BodyId BodyId { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Digest of the code that the reader keeps.</summary>
    public string QueryDigest { get; private set; } = "";

    public MistakeKind Kind { get; private set; }

    /// <summary>Address of the page, as the reader gave it.</summary>
    public string Page { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>Telephone or mail address, encrypted; empty when none was left.</summary>
    public string Contact { get; private set; } = "";

    public DateOnly ArrivedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public bool IsProvisional { get; private set; }

    /// <summary>Null while it waits for an answer.</summary>
    public MistakeOutcome? Outcome { get; private set; }

    /// <summary>What the reader is told.</summary>
    public string Answer { get; private set; } = "";

    public string HandlerName { get; private set; } = "";

    public DateOnly? ClosedOn { get; private set; }

    public int Revision { get; private set; }

    public Deadline AnswerBy(WorkingCalendar calendar) => MistakeReply.AnswerBy(calendar, ArrivedOn);

    internal void Recount(WorkingCalendar calendar)
    {
        var due = AnswerBy(calendar);
        (DueOn, IsProvisional) = (due.DueOn, due.Provisional);
    }

    /// <summary>转交: another body answers; the day by which does not move.</summary>
    internal void PassTo(BodyId body)
    {
        MistakeRules.IsOpen(this).OrRefuse();
        BodyId = body;
        Revision++;
    }

    internal void Close(MistakeOutcome outcome, string answer, Actor by, DateOnly on)
    {
        MistakeRules.IsOpen(this).OrRefuse();
        (Outcome, Answer, HandlerName, ClosedOn) = (outcome, answer.Trim(), by.Name, on);
        Revision++;
    }
}

/// <summary>What is wrong.</summary>
public enum MistakeKind
{
    /// <summary>内容有错.</summary>
    Content,

    /// <summary>错别字.</summary>
    Spelling,

    /// <summary>链接或附件打不开.</summary>
    BrokenLink,

    /// <summary>信息过时.</summary>
    Stale,

    /// <summary>应当公开没有公开.</summary>
    Missing,

    /// <summary>页面不好用.</summary>
    Usability,

    /// <summary>泄露个人隐私.</summary>
    Privacy,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>What came of it.</summary>
public enum MistakeOutcome
{
    /// <summary>已改正.</summary>
    Mended,

    /// <summary>核实无误.</summary>
    NoMistake,

    /// <summary>不是本站的内容.</summary>
    NotOurs,
}

/// <summary>A report as it comes in.</summary>
internal sealed record NewMistake(string Number, string QueryDigest, MistakeKind Kind, string Page, string Words, string SealedContact);
