using Yangguang.Duties;

namespace Yangguang.Demo;

/// <summary>What the demonstration county holds.</summary>
internal sealed record DemoTotals(
    string Jurisdiction, int Bodies, int Accounts, int Catalogs, int Items, int Duties, int Records, int Editions,
    IReadOnlyDictionary<DutyState, int> States, double Seconds);
