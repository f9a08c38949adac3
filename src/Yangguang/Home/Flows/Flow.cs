namespace Yangguang.Home.Flows;

/// <summary>One state on a flow chart.</summary>
public sealed record FlowStep(string Key, string Name);

/// <summary>One way from a state to another, by what people do.</summary>
public sealed record FlowWay(string From, string To, string Verb);

/// <summary>
/// A flow chart's content. It is read from the very table the engine runs on, so a chart on the wall cannot say otherwise
/// than the program does (B01).
/// </summary>
public sealed record Flow(string Slug, string Title, string Note, IReadOnlyList<FlowStep> Steps, IReadOnlyList<FlowWay> Ways)
{
    public static Flow Of<TState>(
        string slug, string title, string note, IReadOnlyDictionary<TState, IReadOnlySet<TState>> table,
        Func<TState, string> name, Func<TState, TState, string> verb)
        where TState : struct, Enum => new(
            slug, title, note,
            [.. Enum.GetValues<TState>().Select(state => new FlowStep(state.ToString(), name(state)))],
            [.. table.SelectMany(row => row.Value, (row, to) => new FlowWay(row.Key.ToString(), to.ToString(), verb(row.Key, to)))]);
}
