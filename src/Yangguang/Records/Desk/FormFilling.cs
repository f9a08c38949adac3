using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yangguang.Accounts;
using Yangguang.Records.Autosave;

namespace Yangguang.Records.Desk;

/// <summary>What fills the form of a record besides typing.</summary>
internal static class FormFilling
{
    /// <summary>Fields that were kept, to be bound as if they had been sent.</summary>
    public static IValueProvider AsSent(this KeptFields kept) =>
        new FormValueProvider(BindingSource.Form, new FormCollection(kept.Fields), CultureInfo.InvariantCulture);

    /// <summary>Fills it from a Word file; the boxes then show what was filled and not what was sent.</summary>
    public static async Task<WordOffer> Into(this IFormFile file, RecordForm form, ReadWordFile words, ModelStateDictionary state, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var offer = WordOffer.Fill(form, await words.Run(content, file.FileName, actor, cancellation), Path.GetFileName(file.FileName), today);
        foreach (var field in new[] { nameof(form.Title), nameof(form.DocumentNumber), nameof(form.FormedOn), nameof(form.Text), nameof(form.Html), nameof(form.Original), nameof(form.KeepsOriginal) })
            state.Remove($"Input.{field}");
        return offer;
    }
}
