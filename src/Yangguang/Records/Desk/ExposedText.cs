using Yangguang.Privacy;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>Personal information found in a record, as the desk shows it: covered unless somebody asks, and how the text reads when masked.</summary>
public sealed record ExposedText(IReadOnlyList<ExposedValue> Values, IReadOnlyList<MaskedLine> Lines)
{
    /// <summary>What must be masked or excepted; an office's own numbers are only shown.</summary>
    public int Open => Values.Count(value => !value.IsOfOffice);

    /// <summary>The slip with which a reviewer gives it back to be masked; empty when nothing is to be.</summary>
    public string Slip => Open == 0
        ? ""
        : $"请脱敏后再提交：{string.Join('、', Values.Where(value => !value.IsOfOffice).Select(value => $"{value.Places}的{value.Kind}{value.Masked}"))}。";

    public static ExposedText Of(GovernmentRecord record) => record.Content.Attribute is DisclosureAttribute.OnRequest or DisclosureAttribute.Withheld
        ? new([], [])
        : new([.. Exposure.Of(record).GroupBy(found => (Key: KeptFinding.KeyOf(found), found.IsOfOffice)).Select(Value)], [.. MaskedLines(record.Content)]);

    private static ExposedValue Value(IGrouping<(string Key, bool IsOfOffice), Privacy.Files.PlacedFinding> group)
    {
        var first = group.First();
        return new(
            group.Key.Key, first.Kind.InWords(), Masking.Mask(first.Kind, first.Value), string.Join('、', group.Select(Exposure.PlaceOf).Distinct()),
            group.Key.IsOfOffice, group.All(found => found.IsHidden), first.IsValid);
    }

    private static IEnumerable<MaskedLine> MaskedLines(RecordContent content)
    {
        var masked = Exposure.Masked(content);
        return new[]
        {
            ("标题", content.Title, masked.Title), ("内容概述", content.Summary, masked.Summary), ("正文", content.Text, masked.Text),
            ("表格", content.Table, masked.Table), ("信息来源", content.ObtainedFrom, masked.ObtainedFrom), ("关键词", content.Keywords, masked.Keywords),
        }.SelectMany(Changed);
    }

    private static IEnumerable<MaskedLine> Changed((string Place, string Before, string After) field)
    {
        var after = field.After.Split('\n');
        return field.Before.Split('\n').Select((line, at) => new MaskedLine(after.Length > 1 ? $"{field.Place}第{at + 1}行" : field.Place, line, after[at]))
            .Where(line => line.Before != line.After);
    }
}

/// <summary>One value, wherever it stands.</summary>
/// <param name="Key">See <see cref="KeptFinding.KeyOf"/>.</param>
/// <param name="IsDisguised">It shows only once tags, invisible characters or other scripts' digits are taken off.</param>
public sealed record ExposedValue(string Key, string Kind, string Masked, string Places, bool IsOfOffice, bool IsDisguised, bool IsValid);

/// <summary>A line that masking changes.</summary>
public sealed record MaskedLine(string Place, string Before, string After);
