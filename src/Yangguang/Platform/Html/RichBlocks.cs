using System.Text;

namespace Yangguang.Platform.Html;

/// <summary>Collects words into paragraphs and paragraphs into blocks, white space squeezed as a browser would show it.</summary>
internal sealed class RichBlocks
{
    private readonly List<RichBlock> _blocks = [];
    private List<RichRun> _runs = [];
    private int _level;

    /// <summary>False inside cells and items, where a heading is a strong paragraph at most.</summary>
    public bool HoldsHeadings { get; init; } = true;

    /// <summary>False inside cells: a table in a table is read as its paragraphs.</summary>
    public bool HoldsTables { get; init; } = true;

    public void Add(string text, RunForm form)
    {
        if (Squeezed(text) is { Length: > 0 } words)
            _runs.Add(new RichRun(words, form.Style, form.Href));
    }

    public void Break(RunForm form) => _runs.Add(new RichRun("\n", RichStyle.None, form.Href));

    public void AddPicture(RichRun picture) => _runs.Add(picture);

    public void Add(RichBlock? block)
    {
        if (block is not null)
            _blocks.Add(block);
    }

    public void Begin(int level)
    {
        End();
        _level = level;
    }

    public void End()
    {
        if (Tidied(_runs) is { Count: > 0 } runs)
            _blocks.Add(new RichParagraph(_level, runs));
        (_runs, _level) = ([], 0);
    }

    public IReadOnlyList<RichBlock> Finished()
    {
        End();
        return _blocks;
    }

    /// <summary>The words of blocks as one line of runs.</summary>
    public static IReadOnlyList<RichRun> Joined(IEnumerable<RichBlock> blocks)
    {
        var runs = new List<RichRun>();
        foreach (var block in blocks)
        {
            if (runs.Count > 0)
                runs.Add(new RichRun(" "));
            runs.AddRange(block.AllRuns.Where(run => run.Picture.Length == 0).Select(run => run with { Text = run.Text.Replace('\n', ' ') }));
        }

        return Tidied(runs);
    }

    public static string OneLine(string text) => Squeezed(text).Trim();

    /// <summary>Runs set alike joined, white space single and none at the edges of a line.</summary>
    public static List<RichRun> Tidied(IEnumerable<RichRun> runs)
    {
        var tidy = new List<RichRun>();
        var last = '\n';
        foreach (var run in runs)
        {
            if (run.Picture.Length > 0)
            {
                tidy.Add(run);
                last = '\uFFFC';
                continue;
            }

            var text = new StringBuilder(run.Text.Length);
            foreach (var letter in run.Text)
            {
                if (letter is ' ' or '\u3000' && last is ' ' or '\n' && (letter == ' ' || last == '\n'))
                    continue;
                text.Append(letter);
                last = letter;
            }

            if (text.Length > 0)
                Join(tidy, run with { Text = text.ToString() });
        }

        return Trimmed(tidy);
    }

    private static void Join(List<RichRun> runs, RichRun run)
    {
        // A break or a space carries no mark of its own.
        if (run.Text.AsSpan().Trim(" \n").Length == 0)
            run = run with { Style = RichStyle.None };
        if (runs.Count > 0 && runs[^1] is { Picture.Length: 0 } before && before.Style == run.Style && before.Href == run.Href)
            runs[^1] = before with { Text = before.Text + run.Text };
        else
            runs.Add(run);
    }

    private static List<RichRun> Trimmed(List<RichRun> runs)
    {
        var made = new List<RichRun>();
        var open = true;
        foreach (var run in Enumerable.Reverse(runs))
        {
            if (run.Picture.Length > 0)
            {
                made.Insert(0, run);
                open = false;
                continue;
            }

            var text = WithoutSpaceBeforeBreaks(run.Text, ref open);
            text = made.Count == 0 ? text.TrimEnd('\n', ' ', '\u3000') : text;
            if (text.Length > 0)
                made.Insert(0, run with { Text = text });
        }

        return made.All(run => run.Picture.Length == 0) && string.Concat(made.Select(run => run.Text)).AsSpan().Trim("\n \u3000").Length == 0 ? [] : Rejoined(made);
    }

    /// <summary>Spaces right before a break or the end go; <paramref name="atEnd"/> says whether what follows is one.</summary>
    private static string WithoutSpaceBeforeBreaks(string text, ref bool atEnd)
    {
        var kept = new StringBuilder(text.Length);
        for (var place = text.Length - 1; place >= 0; place--)
        {
            var letter = text[place];
            if (atEnd && letter is ' ' or '\u3000' && atEnd)
                continue;
            atEnd = letter == '\n';
            kept.Insert(0, letter);
        }

        return kept.ToString();
    }

    private static List<RichRun> Rejoined(List<RichRun> runs)
    {
        var joined = new List<RichRun>();
        foreach (var run in runs)
        {
            if (run.Picture.Length > 0)
                joined.Add(run);
            else
                Join(joined, run);
        }

        return joined;
    }

    /// <summary>White space as one space, none between Han characters of a wrapped line; what is invisible or turns writing round is out.</summary>
    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u00A0' or '\u2028' or '\u2029' or '\u0085')
                place = Space(text, place, squeezed);
            else if (IsLetter(text, place))
                squeezed.Append(letter);
        }

        return squeezed.ToString();
    }

    private static int Space(string text, int start, StringBuilder squeezed)
    {
        var (end, wraps) = (start, false);
        while (end < text.Length && (char.IsWhiteSpace(text[end]) && text[end] != '\u3000'))
            wraps |= text[end++] is '\n' or '\r';
        var joins = wraps && squeezed.Length > 0 && IsHan(squeezed[^1]) && end < text.Length && IsHan(text[end]);
        if (!joins && (squeezed.Length == 0 || squeezed[^1] != ' '))
            squeezed.Append(' ');
        return end - 1;
    }

    private static bool IsHan(char letter) => letter is >= '\u3001' and <= '\u9fff' or >= '\uff01' and <= '\uff65';

    private static bool IsLetter(string text, int place) => text[place] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') => false,
        '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or '\u00ad' => false,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or (>= '\ufffe' and <= '\uffff') or (>= '\ufdd0' and <= '\ufdef') => false,
        var high when char.IsHighSurrogate(high) => place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]),
        var low when char.IsLowSurrogate(low) => place > 0 && char.IsHighSurrogate(text[place - 1]),
        _ => true,
    };
}
