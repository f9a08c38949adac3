using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>What must hold besides the state before an act is done.</summary>
internal static class GateGuards
{
    public static IEnumerable<Ruling> Of(GateCase record, RecordAct act, Guid by) => act switch
    {
        RecordAct.DetermineAttribute => Determining(record, by),
        RecordAct.ClearSecrecy or RecordAct.ClearPrivacy or RecordAct.Refer or RecordAct.AnswerReferral or RecordAct.Return =>
            [GateRules.IsSecondPerson(record, by)],
        RecordAct.AcceptInterpretation => [GateRules.IsSecondPerson(record, by), GateRules.InterpretationIsPlanned(record)],
        RecordAct.Sign => [GateRules.IsSecondPerson(record, by), .. Signing(record)],
        RecordAct.Publish => [GateRules.IsProactive(record), GateRules.IsWhole(record)],
        RecordAct.PublishUrgently =>
            [GateRules.IsSecondPerson(record, by), GateRules.IsProactive(record), GateRules.SecrecyIsCleared(record)],
        _ => [],
    };

    private static IEnumerable<Ruling> Determining(GateCase record, Guid by)
    {
        yield return GateRules.AttributeIsMarked(record);
        yield return GateRules.GroundIsGiven(record);
        yield return GateRules.FollowsOriginal(record);
        yield return GateRules.LiveStaysProactive(record);
        if (record.Attribute != DisclosureAttribute.Proactive)
            yield return GateRules.IsSecondPerson(record, by);
    }

    private static IEnumerable<Ruling> Signing(GateCase record)
    {
        yield return GateRules.GroundIsGiven(record);
        yield return GateRules.LiveStaysProactive(record);
        foreach (var step in record.Missing.Where(step => step != GateStep.SignOff))
            yield return GateRules.StepIsMissing(step);
    }
}
