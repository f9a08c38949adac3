using Yangguang.Platform.Files;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Attachments;

/// <summary>What is refused of attachments.</summary>
internal static class AttachmentRules
{
    private const int Most = 50;
    private const int LongestTitle = 200;

    public static Ruling HasRoom(AttachmentList attachments) => attachments.Count < Most
        ? Ruling.Allowed
        : Ruling.Refused("attachment.too-many", $"一条信息最多{Most}个附件，请合并文件，或者分成几条信息公开。");

    public static Ruling IsNew(AttachmentList attachments, string stored, int replaced = 0) =>
        attachments.FirstOrDefault(each => each.File == stored && each.Number != replaced) is not { } same
            ? Ruling.Allowed
            : Ruling.Refused("attachment.same", $"这个文件已经在附件里了：“{same.Title}”。");

    public static Ruling IsTitled(string title) => string.IsNullOrWhiteSpace(title)
        ? Ruling.Refused("attachment.untitled", "请填写附件名称，公众按它来选择文件。")
        : title.Trim().Length > LongestTitle
            ? Ruling.Refused("attachment.title-long", $"附件名称超过{LongestTitle}个字，请缩短。")
            : Ruling.Allowed;

    public static Ruling IsThere(Attachment? attachment) => attachment is not null
        ? Ruling.Allowed
        : Ruling.Refused("attachment.gone", "这个附件刚被移除或者替换，请看下面的最新情况。");

    public static Ruling TakesCaptions(Attachment attachment) => attachment.Kind is MediaKind.Audio or MediaKind.Video
        ? Ruling.Allowed
        : Ruling.Refused("attachment.captions.kind", "只有音频和视频可以配字幕。");

    /// <summary>Who cannot see a picture or hear a recording gets its words (无障碍环境建设法 art. 29–31).</summary>
    public static Ruling AreAccessible(AttachmentList attachments) =>
        attachments.FirstOrDefault(each => each.Kind == MediaKind.Picture && each.Alt.Length == 0) is { } picture
            ? Ruling.Refused("attachment.no-alt", $"请给图片“{picture.Title}”写替代文字：看不见图片的人靠它知道图上有什么。", Law)
            : attachments.FirstOrDefault(each => each.Kind is MediaKind.Audio or MediaKind.Video && each.Captions.Length + each.Transcript.Length == 0) is { } recording
                ? Ruling.Refused("attachment.no-words", $"请给“{recording.Title}”配字幕或者写文字稿，听不见的人也要能看懂。", Law)
                : Ruling.Allowed;

    private static Citation Law => Laws.BarrierFreeAct("第二十九条");
}
