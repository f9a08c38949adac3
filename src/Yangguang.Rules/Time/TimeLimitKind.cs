using System.Text.Json.Serialization;

namespace Yangguang.Rules.Time;

/// <summary>What a clause of a 公开时限 demands. The names in JSON are part of the command line's contract.</summary>
public enum TimeLimitKind
{
    /// <summary>A number of days after a fact: 信息形成之日起20个工作日内.</summary>
    [JsonStringEnumMemberName("WITHIN")]
    Within,

    /// <summary>A number of days ahead of an event: 听证7个工作日前, 提前一周.</summary>
    [JsonStringEnumMemberName("BEFORE")]
    Before,

    /// <summary>Again and again: 每20个工作日, 每季度, 每年1月31日前.</summary>
    [JsonStringEnumMemberName("PERIODIC")]
    Periodic,

    /// <summary>At the moment the fact happens: 实时, 即时, 随时, 启动工作时.</summary>
    [JsonStringEnumMemberName("REALTIME")]
    Realtime,

    /// <summary>Promptly, with no number of days: 及时.</summary>
    [JsonStringEnumMemberName("PROMPT")]
    Prompt,

    /// <summary>Always there: 长期, 永久.</summary>
    [JsonStringEnumMemberName("PERMANENT")]
    Permanent,

    /// <summary>Only the time it must stay posted is fixed: 公示期不得少于7日.</summary>
    [JsonStringEnumMemberName("DISPLAY_ONLY")]
    DisplayOnly,

    /// <summary>Other law decides: 法律、法规另有规定的，从其规定.</summary>
    [JsonStringEnumMemberName("DEFER_TO_LAW")]
    DeferToLaw,

    /// <summary>Not read. The words are kept and a person must decide.</summary>
    [JsonStringEnumMemberName("TEXT")]
    Text,
}
