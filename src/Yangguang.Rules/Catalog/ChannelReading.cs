namespace Yangguang.Rules.Catalog;

/// <summary>Collects names, ticks and remarks while a channel cell is read.</summary>
internal sealed class ChannelReading
{
    private readonly List<(string Name, bool IsOn)> options = [];
    private readonly List<string> repairs = [];
    private readonly List<string> doubts = [];

    internal void Add(string name, bool isOn)
    {
        if (ChannelGlyphs.Clean(name) is { Length: > 0 } clean)
        {
            options.Add((clean, isOn));
        }
    }

    internal void Repair(string how) => repairs.Add(how);

    internal void Doubt(string why) => doubts.Add(why);

    internal ChannelCell ToCell(string remainder)
    {
        var names = options.Where(option => option.IsOn).Select(option => option.Name).Distinct().ToList();
        if (options.Count > 0 && names.Count == 0)
        {
            Doubt("没有勾选任何公开渠道");
        }
        return new ChannelCell
        {
            Ticked = ChannelSet.Of(names),
            Names = names,
            Off = [.. options.Where(option => !option.IsOn).Select(option => option.Name)],
            Repeated = [.. options.GroupBy(option => option.Name).Where(group => group.Count() > 1).Select(group => group.Key)],
            Repairs = [.. repairs.Distinct()],
            Doubts = [.. doubts.Distinct()],
            Remainder = remainder,
        };
    }
}
