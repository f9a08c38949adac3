using Yangguang.Duties;

namespace Yangguang.Handover;

/// <summary>在办事项: everything that one person, or a whole body, has open on a day (D24).</summary>
/// <param name="Person">Display name; empty for the whole body.</param>
public sealed record OpenWork(
    string Body, string BodyCode, string Person, DateOnly On, IReadOnlyList<OpenDuty> Duties, IReadOnlyList<OpenText> Texts, IReadOnlyList<OpenCatalog> Catalogs)
{
    /// <summary>Duties whose clock runs or that nobody can count: what cannot wait.</summary>
    public IEnumerable<OpenDuty> Pressing => Duties.Where(duty => duty.DueOn is not null || duty.State == DutyState.UnknownTrigger);

    /// <summary>Duties that wait for their fact or period: who takes over must know them.</summary>
    public IEnumerable<OpenDuty> Waiting => Duties.Where(duty => duty.DueOn is null && duty.State != DutyState.UnknownTrigger);

    public int Count => Pressing.Count() + Texts.Count + Catalogs.Count;

    public string Title => Person.Length > 0 ? $"{Body}{Person}政务公开在办事项" : $"{Body}政务公开在办事项";
}

/// <summary>A duty with its earliest open round.</summary>
/// <param name="Owner">Who was assigned; empty for nobody.</param>
/// <param name="Why">The printed limit and the law that gives the day.</param>
public sealed record OpenDuty(
    DutyId Id, string Area, string Name, string Owner, DutyState State, string Round, DateOnly? DueOn, bool IsProvisional, string Why);

/// <summary>A text on its way to the public.</summary>
public sealed record OpenText(Guid Id, string Title, string Area, string State, string Author, string Reason, DateOnly ChangedOn);

/// <summary>A draft of a catalogue.</summary>
public sealed record OpenCatalog(string AreaCode, string Area, int Number, string State, string Drafter, string Reason, DateOnly ChangedOn);
