using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Integration.Api;

/// <summary>What a system hands in: the same facts a clerk types. What is missing is named in the refusal.</summary>
public sealed record RecordInput(
    string? Title, string? DocumentNumber, string? Summary, string? Text, DateOnly? FormedOn, string? Theme, string? Genre, string? Keywords)
{
    internal RecordContent AsContent() => new()
    {
        Title = Title ?? "",
        DocumentNumber = DocumentNumber ?? "",
        Summary = Summary ?? "",
        Text = Text ?? "",
        FormedOn = FormedOn ?? default,
        Theme = Theme ?? "",
        Genre = Genre ?? "",
        Keywords = Keywords ?? "",
        Attribute = DisclosureAttribute.Proactive,
    };
}

/// <summary>What became of it.</summary>
/// <param name="State">草稿, 待审核, 退回修改, 已发布.</param>
/// <param name="ReturnReason">Why the reviewer returned it; empty otherwise.</param>
/// <param name="DueOn">The last day for its publication; null where the row gives no clock.</param>
/// <param name="IndexNumber">索引号 once it is published.</param>
public sealed record RecordReceipt(string Id, string Row, string State, string ReturnReason, DateOnly? DueOn, string? IndexNumber);
