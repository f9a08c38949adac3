using Yangguang.Rules.Law;

namespace Yangguang.Home.Flows;

/// <summary>One state on a flow chart.</summary>
/// <param name="Who">Whose move it is; empty where nobody has to do anything.</param>
public sealed record FlowStep(string Key, string Name, string Who = "");

/// <summary>One way from a state to another, by what people do.</summary>
public sealed record FlowWay(string From, string To, string Verb);

/// <summary>
/// A flow chart's content. It is read from the very table the engine runs on, so a chart on the wall cannot say otherwise
/// than the program does (B01).
/// </summary>
public sealed record Flow(string Slug, string Title, string Note, IReadOnlyList<FlowStep> Steps, IReadOnlyList<FlowWay> Ways)
{
    /// <summary>The articles behind it, printed on the poster.</summary>
    public IReadOnlyList<Citation> Law { get; init; } = [];

    public IEnumerable<FlowWay> From(FlowStep step) => Ways.Where(way => way.From == step.Key);

    public string NameOf(string key) => Steps.First(step => step.Key == key).Name;

    /// <summary>Says whose move each state is.</summary>
    public Flow By<TState>(Func<TState, string> who)
        where TState : struct, Enum => this with { Steps = [.. Steps.Select(step => step with { Who = who(Enum.Parse<TState>(step.Key)) })] };

    public static Flow Of<TState>(
        string slug, string title, string note, IReadOnlyDictionary<TState, IReadOnlySet<TState>> table,
        Func<TState, string> name, Func<TState, TState, string> verb)
        where TState : struct, Enum => new(
            slug, title, note,
            [.. Enum.GetValues<TState>().Select(state => new FlowStep(state.ToString(), name(state)))],
            [.. table.SelectMany(row => row.Value, (row, to) => new FlowWay(row.Key.ToString(), to.ToString(), verb(row.Key, to)))]);
}
