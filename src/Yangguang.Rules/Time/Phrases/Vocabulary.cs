namespace Yangguang.Rules.Time.Phrases;

/// <summary>The words that carry meaning in a 公开时限, found by longest match.</summary>
internal static class Vocabulary
{
    private static readonly (Sense Sense, string Words)[] Entries =
    [
        (Sense.Within, "之内 以内 内"),
        (Sense.Before, "之前 以前 前"),
        (Sense.After, "之后 以后 后"),
        (Sense.From, "之日起 之日 日起 起"),
        (Sense.Ahead, "提前 提早"),
        (Sense.Show, "公示 公告 预公告 展示 张贴 征求意见 征集意见 听取意见 征集 公开时间 公开时限 公开期限 公开期"),
        (Sense.AtLeast, "不得少于 不能少于 不少于 不得低于 不低于 不得短于 不短于 不小于 至少 最少 ≥"),
        (Sense.AtMost, "不得超过 不能超过 不超过 最长不超过 最长不得超过 最迟不超过 ≤"),
        (Sense.Filler, "期限 时间 时限 天数 日期 期 应当 应该 应 须 需 为 是 一般 原则上 : 的 达到"),
        (Sense.Foreign, "延长 延期 顺延 暂停 中止 逾期 满 保留 保存 停留"),
        (Sense.Realtime, "实时 即时 随时 随即 立即 立刻 同步 当场 当日 当天 第一时间"),
        (Sense.Prompt, "及时 尽快 尽早"),
        (Sense.Permanent, "长期 永久 常年 长年 持续公开 持续公示 始终公开"),
        (Sense.Periodic, "定期"),
        (Sense.Defer, "另有规定 从其规定 法定时限 法定期限 规定时限 规定期限 依法公开 依法公示"),
        (Sense.Per, "按照 按 依照 依据 根据 遵照 依"),
        (Sense.Rule, "规定"),
        (Sense.At, "时"),
        (Sense.Along, "随 随同"),
        (Sense.Stop, "; 。 !"),
        (Sense.Pause, ", /"),
        (Sense.Turn, "其中 其他 其它 其余"),
        (Sense.Open, "("),
        (Sense.Close, ")"),
        (Sense.FirstMonth, "首个月 首月 第一个月 第一月 头一个月"),
        (Sense.EndOfPeriod, "月末 月底 季末 季度末 季度底 年末 年底 末 底"),
        (Sense.Period, "半年度 半年"),
        (Sense.Unreliable, "月初 年初 季初 季度初 上旬 中旬 下旬 月中 年中"),
        // Words that contain one of the above and mean something else.
        (Sense.Other, "内容 内部 内设 范围内 国内 县内 区内 镇内 村内 以上 前期 当前 目前 后续 起草 一起 引起 起诉 时间段 届时 按时 定时 同时 "
            + "到期 期满 届满 圆满 满意 不定期 中长期 长期规划 长期护理 长期照护 随机 随访 依申请 依职权 学期 公开征求 应急 需求 必须 需要 应用 为民 作为 "
            + "周期 期间 日期间 长期性 时效 临时 暂时 小时 有时 平时 适时 适用 底数 末端 半年内 社会公示 公示栏 公告栏 公示牌 公示系统 公示规定 执法公示 双公示"),
    ];

    private static readonly Dictionary<char, (string Word, Sense Sense)[]> ByFirst = Entries
        .SelectMany(e => e.Words.Split(' ').Select(word => (Word: word, e.Sense)))
        .GroupBy(e => e.Word[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ToArray());

    /// <summary>The longest word that begins at a place; false when none does.</summary>
    public static bool TryMatch(string folded, int at, out string word, out Sense sense)
    {
        if (ByFirst.TryGetValue(folded[at], out var candidates))
            foreach (var candidate in candidates)
                if (string.CompareOrdinal(folded, at, candidate.Word, 0, candidate.Word.Length) == 0)
                {
                    (word, sense) = candidate;
                    return true;
                }
        (word, sense) = ("", Sense.Other);
        return false;
    }
}
