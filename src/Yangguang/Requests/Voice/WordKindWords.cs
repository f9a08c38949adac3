namespace Yangguang.Requests.Voice;

public static class WordKindWords
{
    public static string InWords(this WordKind kind) => kind switch
    {
        WordKind.Reason => "说明理由",
        WordKind.Correction => "补正说明",
        WordKind.Payment => "缴费说明",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>很不满意 … 很满意.</summary>
    public static string MarkInWords(int mark) => mark switch
    {
        1 => "很不满意",
        2 => "不满意",
        3 => "一般",
        4 => "满意",
        5 => "很满意",
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };
}
