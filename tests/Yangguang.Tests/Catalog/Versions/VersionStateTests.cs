using Yangguang.Catalog.Versions;

namespace Yangguang.Tests.Catalog.Versions;

public sealed class VersionStateTests
{
    // B01: the flow chart and the engine read one table, so the table must be whole.
    [Fact]
    public void Every_state_of_a_version_has_its_row_in_the_table() =>
        Assert.Equal(Enum.GetValues<VersionState>().Order(), VersionStates.Next.Keys.Order());

    [Fact]
    public void Every_state_can_be_reached_from_the_draft()
    {
        var reached = new HashSet<VersionState> { VersionState.Drafting };
        while (reached.SelectMany(state => VersionStates.Next[state]).Except(reached).ToList() is { Count: > 0 } more)
            reached.UnionWith(more);
        Assert.Equal(Enum.GetValues<VersionState>().Order(), reached.Order());
    }

    [Fact]
    public void Only_an_approved_version_comes_into_force() =>
        Assert.Equal([VersionState.Approved], VersionStates.Next.Where(row => row.Value.Contains(VersionState.InForce)).Select(row => row.Key));
}
