namespace Yangguang.Catalog.Mandates;

/// <summary>The words people read for lists and their items.</summary>
public static class MandateWords
{
    public static string ListName(this MandateKind kind) => kind switch
    {
        MandateKind.Power => "权责清单",
        MandateKind.PublicService => "公共服务清单",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this MandateKind kind) => kind switch
    {
        MandateKind.Power => "权责事项",
        MandateKind.PublicService => "公共服务事项",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
