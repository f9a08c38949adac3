using Yangguang.Search.Language;

namespace Yangguang.Search.Asking;

/// <summary>
/// How well a hit answers, by its title: the question itself before its pieces, the typed words before others for the same, a
/// title that says little else before a long one, a thing before what only leads to it; hits by text come after, newest first.
/// </summary>
internal sealed class Ranking(Question question)
{
    private const double TitleIsQuestion = 100;
    private const double TitleHasQuestion = 30;
    private const double TitleHasPiece = 40;
    private const double OtherWord = 0.7;
    private const double Sound = 0.6;
    private const double CommonWord = 0.4;
    private const double InOrder = 6;
    private const double Shortness = 12;
    private const double LeadsOnly = 0.6;

    private readonly string _asked = string.Concat(question.Folded.Where(char.IsLetterOrDigit));

    public double Score(FoundDoc doc)
    {
        var title = string.Concat(Folding.Fold(doc.Title).Where(char.IsLetterOrDigit));
        var (sum, all, covered, last, ordered) = (0.0, 0.0, 0, -1, true);
        foreach (var piece in question.Pieces)
        {
            var (share, length, place) = Match(piece, title);
            var weight = Vocabulary.IsCommon(piece.Word) ? CommonWord : 1;
            sum += share * weight;
            all += weight;
            covered += length;
            ordered &= place > last;
            last = place;
        }

        if (sum == 0)
            return 0;
        var score = TitleHasPiece * sum / all;
        if (_asked.Length > 0 && title == _asked)
            score += TitleIsQuestion;
        else if (_asked.Length > 1 && title.Contains(_asked, StringComparison.Ordinal))
            score += TitleHasQuestion;
        score += (ordered && question.Pieces.Count > 1 ? InOrder : 0) + (Shortness * Math.Min(1, (double)covered / Math.Max(1, title.Length)));
        return doc.LeadsOnly ? score * LeadsOnly : score;
    }

    private static (double Share, int Length, int Place) Match(Piece piece, string title)
    {
        var (best, length, at) = (0.0, 0, -1);
        foreach (var word in piece.Wordings)
        {
            var bare = string.Concat(word.Where(char.IsLetterOrDigit));
            var place = bare.Length == 0 ? -1 : title.IndexOf(bare, StringComparison.Ordinal);
            var share = ReferenceEquals(word, piece.Word) ? 1 : OtherWord;
            if (place >= 0 && share > best)
                (best, length, at) = (share, bare.Length, place);
        }

        return best > 0 || piece.Sounds.Count == 0 ? (best, length, at) : SoundMatch(piece.Word, title);
    }

    private static (double Share, int Length, int Place) SoundMatch(string word, string title)
    {
        foreach (var run in Runs.In(title).Where(run => run.IsHan))
        {
            var read = Pinyin.Of(title.AsSpan(run.Start, run.Length));
            var place = string.Concat(read.Select(each => each.Length > 0 ? each[0] : ' ')).IndexOf(word, StringComparison.Ordinal);
            if (place >= 0)
                return (Sound, word.Length, run.Start + place);
            if (string.Concat(read).Contains(word, StringComparison.Ordinal))
                return (Sound, word.Length / 3, run.Start);
        }

        return (0, 0, -1);
    }
}
