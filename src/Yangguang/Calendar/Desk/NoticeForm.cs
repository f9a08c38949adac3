using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar.Desk;

/// <summary>A notice as typed, days line by line.</summary>
public sealed class NoticeForm
{
    /// <summary>Made with the form, so that sending it twice proposes once.</summary>
    public Guid Id { get; set; }

    [Display(Name = "年度")]
    public int? Year { get; set; }

    public string Number { get; set; } = "";

    public string Title { get; set; } = "";

    public string Url { get; set; } = "";

    [Display(Name = "发布日期")]
    public DateOnly? IssuedOn { get; set; }

    public bool IsLocal { get; set; }

    [Display(Name = "另行多放的天数")]
    public int ExtraDaysOff { get; set; }

    public string Off { get; set; } = "";

    public string Work { get; set; } = "";

    public void Take(CalendarNotice notice)
    {
        (Year, Number, Title, Url) = (notice.Year, notice.Number, notice.Title, notice.Url);
        (IssuedOn, ExtraDaysOff) = (notice.IssuedOn == default ? null : notice.IssuedOn, notice.ExtraDaysOff);
        (Off, Work) = (NoticeLines.Write(notice.OffDays), NoticeLines.Write(notice.MakeUpWorkdays));
    }

    /// <summary>The notice, or null with every unreadable field named.</summary>
    public CalendarNotice? Read(ModelStateDictionary state, string prefix)
    {
        var off = NoticeLines.Read(Off);
        var work = NoticeLines.Read(Work);
        if (!off.Ruling.IsAllowed)
            state.AddModelError($"{prefix}.Off", off.Ruling.Reason);
        if (!work.Ruling.IsAllowed)
            state.AddModelError($"{prefix}.Work", work.Ruling.Reason);
        if (Year is not (>= 2007 and <= 2100))
            state.AddModelError($"{prefix}.Year", "请填写通知安排的年度，例如 2027。");
        if (string.IsNullOrWhiteSpace(Title))
            state.AddModelError($"{prefix}.Title", "请填写通知的标题。");
        if (IssuedOn is null)
            state.AddModelError($"{prefix}.IssuedOn", "请填写通知的发布日期。");
        return !state.IsValid ? null : new CalendarNotice(
            Year!.Value, Number.Trim(), Title.Trim(), Url.Trim(), IssuedOn!.Value, off.Days, work.Days,
            IsLocal ? NoticeKind.Local : NoticeKind.National, ExtraDaysOff);
    }
}
