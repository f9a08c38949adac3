using Yangguang.Catalog.Import;

namespace Yangguang.Catalog.Cli;

/// <summary>An imported row in its machine form (docs/cli.md).</summary>
internal static class ImportWire
{
    internal static object Of(ImportedRow row) => new
    {
        row.Level1,
        row.Level2,
        row.Level3,
        row.Elements,
        row.Basis,
        row.TimeLimit,
        row.Body,
        Channels = row.Channels.Names,
        Status = Code(row.Status),
        row.Notes,
        row.Area,
        row.Serial,
        row.Place,
        row.Audience,
        row.Mode,
        row.Tiers,
        ChannelsOff = row.Channels.Off,
        ChannelNote = row.Channels.Remainder,
        row.Extra,
        row.Original,
    };

    internal static string Word(RowStatus status) => status switch
    {
        RowStatus.Read => "已读取",
        RowStatus.Repaired => "已修复",
        RowStatus.Doubtful => "待核对",
        _ => "不可用",
    };

    private static string Code(RowStatus status) => status switch
    {
        RowStatus.Read => "read",
        RowStatus.Repaired => "repaired",
        RowStatus.Doubtful => "doubtful",
        _ => "refused",
    };
}
