using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yangguang.Rules.Records;

namespace Yangguang.Records.Desk;

/// <summary>A record as typed. Nothing is required here: a draft may be thin, and submitting says what is missing.</summary>
public sealed class RecordForm
{
    /// <summary>Made with a new form, so that sending it twice drafts one record.</summary>
    public Guid Id { get; set; }

    /// <summary>The revision the form was made from.</summary>
    public int Revision { get; set; }

    public string Title { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Text { get; set; } = "";

    [Display(Name = "成文日期")]
    public DateOnly? FormedOn { get; set; }

    public Validity Validity { get; set; }

    public string Theme { get; set; } = "";

    public string Genre { get; set; } = "";

    public string Keywords { get; set; } = "";

    public DisclosureAttribute? Attribute { get; set; }

    public static IEnumerable<SelectListItem> Themes { get; } = [.. RecordTheme.All.Select(theme => new SelectListItem(theme, theme))];

    public static IEnumerable<SelectListItem> Genres { get; } = [.. RecordGenre.All.Select(genre => new SelectListItem(genre, genre))];

    public static IEnumerable<SelectListItem> Validities { get; } =
        [.. Enum.GetValues<Validity>().Select(validity => new SelectListItem(validity.InWords(), validity.ToString()))];

    public static RecordForm Of(GovernmentRecord record) => new()
    {
        Id = record.Id.Value,
        Revision = record.Revision,
        Title = record.Content.Title,
        DocumentNumber = record.Content.DocumentNumber,
        Summary = record.Content.Summary,
        Text = record.Content.Text,
        FormedOn = record.Content.FormedOn,
        Validity = record.Content.Validity,
        Theme = record.Content.Theme,
        Genre = record.Content.Genre,
        Keywords = record.Content.Keywords,
        Attribute = record.Content.Attribute,
    };

    public RecordContent ToContent() => new()
    {
        Title = Title,
        DocumentNumber = DocumentNumber,
        Summary = Summary,
        Text = Text.ReplaceLineEndings("\n"),
        FormedOn = FormedOn ?? default,
        Validity = Validity,
        Theme = Theme,
        Genre = Genre,
        Keywords = Keywords,
        Attribute = Attribute,
    };
}
