using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Profiles;

/// <summary>Identifies a <see cref="NewAreaTask"/>.</summary>
public readonly record struct NewAreaTaskId(Guid Value) : IEntityId<NewAreaTaskId>
{
    public static NewAreaTaskId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>One of the four dated tasks of a new area (A12), owned by the body that leads it.</summary>
public sealed class NewAreaTask : IBelongsToJurisdiction
{
    private NewAreaTask()
    {
    }

    public NewAreaTask(NewAreaTaskId id, JurisdictionId jurisdiction, string areaCode, int step, AreaTask task, BodyId owner)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        AreaCode = areaCode;
        Step = step;
        Name = task.Name;
        DueOn = task.DueOn;
        BodyId = owner;
    }

    public NewAreaTaskId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>Place in the chain, from 1.</summary>
    public int Step { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>The body that leads the area.</summary>
    public BodyId BodyId { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string DoneBy { get; private set; } = "";

    /// <summary>What came of it, in the words of who finished it.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>The day a later profile dropped the area; null while the task counts.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>The last task publishes; it stands at the end of the chain.</summary>
    public bool IsPublication => Step == NewAreaChain.Length;

    public void Finish(string outcome, Actor actor, DateOnly on)
    {
        ProfileRules.TaskIsOpen(DoneOn, WithdrawnOn).OrRefuse();
        ProfileRules.OutcomeIsGiven(outcome).OrRefuse();
        (DoneOn, DoneBy, Outcome) = (on, actor.Name, outcome.Trim());
    }

    public void HandTo(BodyId owner) => BodyId = DoneOn is null ? owner : BodyId;

    public void Withdraw(DateOnly on)
    {
        if (DoneOn is null)
            WithdrawnOn ??= on;
    }

    public void Resume() => WithdrawnOn = null;
}
