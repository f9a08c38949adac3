namespace Yangguang.Records.Desk;

/// <summary>What came from a Word file into the form: which fields were filled, which say something else and stay, and what was left behind. Model of _WordOffer.</summary>
public sealed record WordOffer(string FileName, IReadOnlyList<string> Filled, IReadOnlyList<string> Kept, IReadOnlyList<string> Notes)
{
    /// <summary>The body is taken over; name, number and day only where nothing is typed yet.</summary>
    internal static WordOffer Fill(RecordForm form, WordDraft draft, string fileName, DateOnly today)
    {
        var (filled, kept) = (new List<string>(), new List<string>());
        form.Html = draft.Body.IsPlain ? "" : draft.Body.ToHtml();
        form.Text = draft.Body.ToText();
        (form.Original, form.KeepsOriginal) = (draft.Original, true);
        Offer("标题", draft.Facts.Title, form.Title, title => form.Title = title);
        Offer("发文字号", draft.Facts.Number, form.DocumentNumber, number => form.DocumentNumber = number);
        if (draft.Facts.FormedOn is { } formed)
        {
            var day = $"{formed:yyyy-MM-dd}";
            Offer("成文日期", day, form.FormedOn is { } typed && typed != today ? $"{typed:yyyy-MM-dd}" : "", _ => form.FormedOn = formed);
        }

        return new WordOffer(fileName, filled, kept, draft.Notes);

        void Offer(string field, string read, string typed, Action<string> fill)
        {
            if (read.Length == 0 || read == typed)
                return;
            if (typed.Length > 0)
            {
                kept.Add($"{field}：文件里是“{read}”，您填的是“{typed}”");
                return;
            }

            fill(read);
            filled.Add($"{field}：{read}");
        }
    }
}
