using Yangguang.Duties;

namespace Yangguang.Tests.Duties;

public sealed class StateTableTests
{
    [Fact]
    public void Every_round_state_has_its_row_in_the_table() =>
        Assert.Equal(Enum.GetValues<RoundState>().Order(), RoundStates.Next.Keys.Order());

    [Fact]
    public void Every_open_round_can_be_met_or_declared_empty() => Assert.All(
        Enum.GetValues<RoundState>().Where(state => state.IsOpen()),
        state => Assert.Superset(
            new HashSet<RoundState> { RoundState.MetOnTime, RoundState.MetLate, RoundState.NothingDue },
            RoundStates.Next[state].ToHashSet()));

    [Fact]
    public void A_statement_of_nothing_due_is_final() => Assert.Empty(RoundStates.Next[RoundState.NothingDue]);
}
