namespace Yangguang.Tests.Fuzz;

/// <summary>Damages a valid sample by a few random steps: what parsers meet in life lies close to what is right. The same seed damages alike.</summary>
internal static class Mutations
{
    private const int MostSteps = 8;

    // Letters on which parsers turn: brackets, quotes, digits of every width, marks that combine, halves of pairs, controls.
    private const string Turning = "<>&\"'()（）《》〔〕、，。；：0123456789０９一二十百零〇年月日个工作以内前后\0\t\n\r\u00a0\u200b\u200f\u202e\u3000\ufeff\ufffd\ud83d\ude00\u0301*?|=+-/\\%$#@!AaZz";

    public static string Of(string sample, Random random)
    {
        var text = new List<char>(sample);
        for (var steps = random.Next(1, MostSteps); steps > 0; steps--)
            Step(text, random, () => Turning[random.Next(Turning.Length)]);
        return new string([.. text]);
    }

    public static byte[] Of(byte[] sample, Random random)
    {
        var bytes = new List<byte>(sample);
        for (var steps = random.Next(1, MostSteps); steps > 0; steps--)
            Step(bytes, random, () => (byte)random.Next(256));
        return [.. bytes];
    }

    private static void Step<T>(List<T> parts, Random random, Func<T> some)
    {
        var at = random.Next(parts.Count + 1);
        var length = Math.Min(random.Next(1, 1 + Math.Max(1, parts.Count / 4)), parts.Count - at);
        switch (random.Next(6))
        {
            case 0 when at < parts.Count:
                parts[at] = some();
                break;
            case 1:
                parts.Insert(at, some());
                break;
            case 2:
                parts.RemoveRange(at, length);
                break;
            case 3:
                parts.InsertRange(random.Next(parts.Count + 1), parts.GetRange(at, length));
                break;
            case 4:
                // A long run of one letter: what repeats is what makes a pattern go astray.
                var one = at < parts.Count ? parts[at] : some();
                parts.InsertRange(at, Enumerable.Repeat(one, random.Next(1, 400)));
                break;
            default:
                var (first, second) = (random.Next(Math.Max(1, parts.Count)), random.Next(Math.Max(1, parts.Count)));
                if (parts.Count > 0)
                    (parts[first], parts[second]) = (parts[second], parts[first]);
                break;
        }
    }
}
