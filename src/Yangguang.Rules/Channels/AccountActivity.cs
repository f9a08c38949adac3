using Yangguang.Rules.Law;

namespace Yangguang.Rules.Channels;

/// <summary>
/// 政务新媒体内容不更新: an account of an organ that put out nothing within two weeks fails the national check outright
/// (国办秘函〔2019〕19号, single-veto indicators); what is not kept alive is to be closed or merged (国办发〔2018〕123号).
/// </summary>
public static class AccountActivity
{
    /// <summary>Days without anything new that are still tolerated: two weeks.</summary>
    public const int IdleDays = 14;

    /// <summary>The check list it rests on.</summary>
    public static Citation Law { get; } = Laws.MediaCheck();

    /// <summary>True when the account has been silent for more than <see cref="IdleDays"/> days: on the 15th day after the last sign of life.</summary>
    /// <param name="aliveOn">The day something was last put out, or the account was opened.</param>
    /// <param name="today">Today in China.</param>
    public static bool IsIdle(DateOnly aliveOn, DateOnly today) => today.DayNumber - aliveOn.DayNumber > IdleDays;
}
