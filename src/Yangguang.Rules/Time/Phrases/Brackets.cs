namespace Yangguang.Rules.Time.Phrases;

/// <summary>Pairs brackets; a bracket without its partner is plain text.</summary>
internal static class Brackets
{
    /// <summary>For each opening bracket the index of its closing one, for everything else -1.</summary>
    public static int[] Match(List<Token> tokens)
    {
        var closing = new int[tokens.Count];
        Array.Fill(closing, -1);
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Sense == Sense.Open)
                open.Push(i);
            else if (tokens[i].Sense == Sense.Close && open.TryPop(out var partner))
                closing[partner] = i;
        return closing;
    }
}
