using Yangguang.Bodies;

namespace Yangguang.Setup;

/// <summary>One body of a list that a county is founded from.</summary>
/// <param name="Line">Where it stands in the file, the heading being line 1.</param>
internal sealed record BodyLine(
    int Line, string Code, string Name, string ShortName, Tier Tier, BodyKind Kind, string ParentCode, string Phone, string Address);

/// <summary>What is wrong in a line, and how to mend it. Line 0 speaks of the whole file.</summary>
internal sealed record BodyProblem(int Line, string Problem)
{
    public override string ToString() => Line == 0 ? Problem : $"第{Line}行：{Problem}";
}

/// <summary>A list as read: usable only when nothing is wrong with it.</summary>
internal sealed record BodyList(IReadOnlyList<BodyLine> Bodies, IReadOnlyList<BodyProblem> Problems);
