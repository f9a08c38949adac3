namespace Yangguang.Rules.Text;

/// <summary>How many characters must be changed, added or dropped to make one text another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or null when it is more than <paramref name="atMost"/>.</summary>
    public static int? Between(string a, string b, int atMost)
    {
        if (Math.Abs(a.Length - b.Length) > atMost)
            return null;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, least) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                least = Math.Min(least, cost);
            }
            if (least > atMost)
                return null;
        }
        return row[^1] <= atMost ? row[^1] : null;
    }
}
