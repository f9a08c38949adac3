using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Rules.Tests.Records.Gate;

/// <summary>Random walks through the gate: five people who try anything, in any order, on any text (B06, B07, C05).</summary>
public sealed class GateWalkTests
{
    private const int Rounds = 30;

    private static readonly Guid[] People = [.. Enumerable.Range(1, 5).Select(number => new Guid(number, 0, 0, new byte[8]))];

    private static readonly Arbitrary<Try[]> Walks = ArbMap.Default.GeneratorFor<byte>().Four()
        .Select(dice => new Try(
            dice.Item1 % 16 == 0 ? null : Enum.GetValues<RecordAct>()[dice.Item1 % Enum.GetValues<RecordAct>().Length],
            People[dice.Item2 % People.Length], dice.Item3 % 4, dice.Item4 % 3 == 0, dice.Item1 % 16 > 3))
        .ArrayOf(60).ToArbitrary();

    [Fact]
    public void Nothing_is_published_without_each_approval_on_that_very_text() => Walk((before, attempt, after) =>
        attempt.Act is not RecordAct.Publish || after.State != RecordState.Published
        || before.Required.All(step => before.Clearances.Any(clearance => clearance.Step == step && clearance.Fingerprint == before.Fingerprint)));

    [Fact]
    public void Nobody_s_own_text_is_cleared_signed_or_urgently_published_by_its_writer() => Walk((before, attempt, after) =>
        before == after
        || attempt.Act is not (RecordAct.ClearSecrecy or RecordAct.ClearPrivacy or RecordAct.AcceptInterpretation or RecordAct.Sign or RecordAct.PublishUrgently)
        || !before.Writers.Contains(attempt.By));

    [Fact]
    public void An_urgent_publication_has_passed_the_secrecy_review() => Walk((before, attempt, after) =>
        attempt.Act is not RecordAct.PublishUrgently || before == after || before.IsCleared(GateStep.Secrecy));

    [Fact]
    public void Only_what_is_proactive_becomes_public() => Walk((_, attempt, after) =>
        attempt.Act is not (RecordAct.Publish or RecordAct.PublishUrgently) || after.State != RecordState.Published
        || after.Attribute == DisclosureAttribute.Proactive);

    [Fact]
    public void Nothing_comes_back_from_an_abandoned_draft() => Walk((before, _, after) =>
        before.State != RecordState.Abandoned || after.State == RecordState.Abandoned);

    [Fact]
    public void A_walk_keeps_to_the_table() => Walk((before, attempt, after) =>
        before.State == after.State || attempt.Act is null
        || GateTable.Moves.Any(move => move.From == before.State && move.Act == attempt.Act && move.To == after.State));

    [Fact]
    public void The_walks_come_as_far_as_publication_and_registration()
    {
        var (reached, ends) = (new HashSet<(RecordAct?, RecordState)>(), new HashSet<(RecordAct?, RecordState)> { (RecordAct.Publish, RecordState.Published), (RecordAct.Sign, RecordState.Registered) });
        // A hundred walks seldom miss one of the ends, and do.
        for (var round = 0; round < Rounds && !ends.IsSubsetOf(reached); round++)
        {
            Walk((_, attempt, after) =>
            {
                reached.Add((attempt.Act, after.State));
                return true;
            });
        }

        Assert.Superset(ends, reached);
    }

    [Fact]
    public void The_straight_way_ends_in_publication()
    {
        var record = new GateCase { Writers = new HashSet<Guid> { People[0] }, Fingerprint = "a", Attribute = DisclosureAttribute.Proactive, IsPolicy = true, HasPlan = true };
        record = Step(record, new(RecordAct.Submit, People[0], 0, false));
        record = Step(record, new(RecordAct.DetermineAttribute, People[0], 0, false));
        foreach (var act in new[] { RecordAct.ClearSecrecy, RecordAct.ClearPrivacy, RecordAct.AcceptInterpretation, RecordAct.Sign, RecordAct.Publish })
            record = Step(record, new(act, People[1], 0, false));

        Assert.Equal(RecordState.Published, record.State);
        Assert.Empty(record.Missing);
    }

    private static void Walk(Func<GateCase, Try, GateCase, bool> holds) => Prop.ForAll(Walks, walk =>
    {
        var record = new GateCase { Writers = new HashSet<Guid> { People[0] }, Fingerprint = "0", Attribute = DisclosureAttribute.Proactive };
        foreach (var tried in walk)
        {
            var attempt = tried is { Act: not null, Ahead: true } ? tried with { Act = Ahead(record.State) } : tried;
            var after = Step(record, attempt);
            if (!holds(record, attempt, after))
                return false;
            record = after;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    /// <summary>A null act rewrites the text, as an editor or a thief might at any state; the gate must notice.</summary>
    private static GateCase Step(GateCase record, Try attempt)
    {
        if (attempt.Act is not { } act)
            return record with
            {
                Fingerprint = $"{record.Fingerprint[..Math.Min(8, record.Fingerprint.Length)]}{attempt.Text}",
                Attribute = attempt.Flag ? null : (DisclosureAttribute)(attempt.Text % 3),
                Ground = attempt.Flag ? WithholdingGround.StateSecret : null,
                IsPolicy = attempt.Text == 3,
                Writers = record.State.IsEditable() ? record.Writers.Append(attempt.By).ToHashSet() : record.Writers,
            };
        if (!record.May(act, attempt.By).IsAllowed)
            return record;
        var step = Enum.GetValues<GateStep>().Where(step => step != GateStep.AfterReview && GateSteps.ActOf(step) == act).Cast<GateStep?>().FirstOrDefault();
        var after = record with
        {
            State = record.After(act),
            Clearances = step is { } passed ? [.. record.Clearances, new Clearance(passed, attempt.By, record.Fingerprint)] : record.Clearances,
        };
        return act is RecordAct.Publish or RecordAct.PublishUrgently ? after with { Standing = PublicStanding.Live } : after;
    }

    /// <summary>What the diligent do next; without it random walks would seldom come far.</summary>
    private static RecordAct Ahead(RecordState state) =>
        GateTable.Moves.FirstOrDefault(move => move.From == state && move.To > state && move.To != RecordState.Returned
            && move.Act is not (RecordAct.Discard or RecordAct.PublishUrgently or RecordAct.Refer))?.Act ?? RecordAct.Revise;

    private sealed record Try(RecordAct? Act, Guid By, int Text, bool Flag, bool Ahead = false);
}
