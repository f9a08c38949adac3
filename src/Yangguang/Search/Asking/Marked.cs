using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Yangguang.Search.Language;

namespace Yangguang.Search.Asking;

/// <summary>Text with the words of a question marked; everything else encoded as text is.</summary>
public sealed class Marked : IHtmlContent
{
    private const int Before = 24;
    private const int Longest = 96;
    private const int MostLookedAt = 60;

    private readonly string _text;
    private readonly IReadOnlyList<(int Start, int End)> _marks;

    private Marked(string text, IReadOnlyList<(int Start, int End)> marks) => (_text, _marks) = (text, marks);

    public bool HasMarks => _marks.Count > 0;

    public static Marked Of(string text, Question question) => new(text, MarksIn(text, question));

    /// <summary>The place of a long text that has most to do with the question, or its beginning.</summary>
    public static Marked Excerpt(string text, Question question)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var first = Densest(line, MarksIn(line, question));
        var from = first <= Before ? 0 : first - Before;
        var to = Math.Min(line.Length, from + Longest);
        from = from > 0 && char.IsLowSurrogate(line[from]) ? from + 1 : from;
        to = to < line.Length && char.IsLowSurrogate(line[to]) ? to - 1 : to;
        return Of($"{(from > 0 ? "…" : "")}{line[from..to]}{(to < line.Length ? "…" : "")}", question);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var done = 0;
        foreach (var (start, end) in _marks)
        {
            encoder.Encode(writer, _text, done, start - done);
            writer.Write("<mark>");
            encoder.Encode(writer, _text, start, end - start);
            writer.Write("</mark>");
            done = end;
        }

        encoder.Encode(writer, _text, done, _text.Length - done);
    }

    /// <summary>The first mark of the stretch that has most different words of the question in it.</summary>
    private static int Densest(string line, List<(int Start, int End)> marks)
    {
        var (best, start) = (0, 0);
        foreach (var first in marks.Take(MostLookedAt))
        {
            var words = marks.Where(mark => mark.Start >= first.Start && mark.End <= first.Start + Longest - Before)
                .Select(mark => line[mark.Start..mark.End]).Distinct(StringComparer.Ordinal).Sum(word => word.Length);
            if (words > best)
                (best, start) = (words, first.Start);
        }

        return start;
    }

    private static List<(int Start, int End)> MarksIn(string text, Question question)
    {
        var (folded, places) = Folding.WithPlaces(text);
        var found = new List<(int Start, int End)>();
        foreach (var word in question.Pieces.SelectMany(piece => piece.Wordings).Where(word => word.Length > 0))
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                found.Add((places[at], places[at + word.Length - 1] + 1));
        }

        var marks = new List<(int Start, int End)>();
        foreach (var (start, end) in found.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End))
        {
            if (marks.Count == 0 || start > marks[^1].End)
                marks.Add((start, end));
            else if (end > marks[^1].End)
                marks[^1] = (marks[^1].Start, end);
        }

        return marks;
    }
}
