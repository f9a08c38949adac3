namespace Yangguang.Duties.Desk;

/// <summary>Duties that a version would change, of one kind. Model of _Forecast.</summary>
/// <param name="Before">Head of the old dates; empty where there are none.</param>
public sealed record ForecastTable(string Id, string Title, string Before, string After, IReadOnlyList<ForecastLine> Lines)
{
    /// <summary>Most lines drawn; a county's largest catalogue has more duties than anyone reads.</summary>
    public const int Most = 300;
}
