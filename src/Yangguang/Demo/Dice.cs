namespace Yangguang.Demo;

/// <summary>Chance that falls the same way every time for the same key, whatever else the county grows.</summary>
internal sealed class Dice(string key)
{
    /// <summary>The county's fixed seed: another gives another county.</summary>
    private const string Seed = "昭明";

    private readonly Random _random = new(Hash(Seed + key));

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => low >= high ? low : _random.Next(low, high + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>One of the choices, the likelier the heavier.</summary>
    public T Weigh<T>(params (T Choice, double Weight)[] choices)
    {
        var left = _random.NextDouble() * choices.Sum(choice => choice.Weight);
        foreach (var (choice, weight) in choices)
        {
            if ((left -= weight) < 0)
                return choice;
        }

        return choices[^1].Choice;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static int Hash(string text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var letter in text)
                hash = (hash ^ letter) * 16777619u;
            return (int)hash;
        }
    }
}
