using Yangguang.Bodies;

namespace Yangguang.Setup;

/// <summary>What must hold between the lines of a list of bodies.</summary>
internal static class BodyListRules
{
    public static IEnumerable<BodyProblem> Problems(IReadOnlyList<BodyLine> bodies) =>
    [
        .. Repeated(bodies, body => body.Code, "代码"),
        .. Repeated(bodies, body => body.Name, "名称"),
        .. bodies.Select(body => Parent(body, bodies)).OfType<BodyProblem>(),
        .. bodies.Any(body => body.Kind == BodyKind.DisclosureOffice)
            ? Array.Empty<BodyProblem>()
            : [new BodyProblem(0, "没有类型为“政务公开办”的单位。请指明由哪个单位主管政务公开，它批准目录、督促公开。")],
    ];

    private static IEnumerable<BodyProblem> Repeated(IReadOnlyList<BodyLine> bodies, Func<BodyLine, string> cell, string column) =>
        bodies.GroupBy(cell).SelectMany(group => group.Skip(1).Select(body =>
            new BodyProblem(body.Line, $"{column}“{group.Key}”与第{group.First().Line}行重复。")));

    private static BodyProblem? Parent(BodyLine body, IReadOnlyList<BodyLine> bodies)
    {
        if (body.Tier != Tier.Village)
            return body.ParentCode.Length == 0 ? null : new BodyProblem(body.Line, "只有村（社区）填写上级代码，请清空这一格。");
        var parent = bodies.FirstOrDefault(other => other.Code == body.ParentCode);
        return parent switch
        {
            { Kind: BodyKind.Township } => null,
            null when body.ParentCode.Length == 0 => new BodyProblem(body.Line, "村（社区）须填写上级代码，即所在乡镇（街道）的代码。"),
            null => new BodyProblem(body.Line, $"上级代码“{body.ParentCode}”不在本表中，或它所在的行有误。"),
            _ => new BodyProblem(body.Line, $"上级代码“{body.ParentCode}”（{parent.Name}）不是乡镇（街道）。"),
        };
    }
}
