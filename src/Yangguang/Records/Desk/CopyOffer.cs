using Yangguang.Records.Autosave;

namespace Yangguang.Records.Desk;

/// <summary>上次未保存的内容, offered where it was typed. Model of _CopyOffer.</summary>
/// <param name="Place">See <see cref="DraftCopy.Place"/>.</param>
/// <param name="At">When it was last kept.</param>
/// <param name="Restore">Address that fills the form with it.</param>
/// <param name="Back">Address without it.</param>
public sealed record CopyOffer(string Place, DateTimeOffset At, string Restore, string Back);
