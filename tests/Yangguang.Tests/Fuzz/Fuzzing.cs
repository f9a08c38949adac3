using System.Diagnostics;
using System.Globalization;
using FsCheck.Fluent;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Fuzz;

/// <summary>
/// Runs one parser on damaged samples for a few seconds, or with <c>YANGGUANG_NIGHTLY</c> for two minutes. Every input comes from a seed
/// that FsCheck draws; what is found names it, and <c>YANGGUANG_FUZZ_SEED</c> tries that one alone. Nightly runs leave a log under artifacts.
/// </summary>
internal static class Fuzzing
{
    private const int AtOnce = 50;

    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(5);

    public static bool IsNightly => Environment.GetEnvironmentVariable("YANGGUANG_NIGHTLY") is { Length: > 0 };

    private static TimeSpan Budget => IsNightly ? TimeSpan.FromMinutes(2) : TimeSpan.FromSeconds(4);

    /// <param name="name">Of the parser.</param>
    /// <param name="input">Makes the input of a seed.</param>
    /// <param name="survive">Throws or fails where something is wrong.</param>
    public static void Run<T>(string name, Func<Random, T> input, Action<T> survive)
    {
        if (Environment.GetEnvironmentVariable("YANGGUANG_FUZZ_SEED") is { Length: > 0 } wanted)
        {
            survive(input(new Random(int.Parse(wanted, CultureInfo.InvariantCulture))));
            return;
        }

        var (begun, tried, slowest) = (Stopwatch.GetTimestamp(), 0, TimeSpan.Zero);
        while (Stopwatch.GetElapsedTime(begun) < Budget)
        {
            foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(AtOnce))
            {
                var took = Try(name, seed, input(new Random(seed)), survive);
                (tried, slowest) = (tried + 1, took > slowest ? took : slowest);
            }
        }

        Assert.True(tried > 0);
        Log(string.Create(CultureInfo.InvariantCulture, $"{name}: {tried} inputs, slowest {slowest.TotalMilliseconds:0} ms"));
    }

    private static TimeSpan Try<T>(string name, int seed, T input, Action<T> survive)
    {
        var took = Once(name, seed, input, survive);
        // A machine with much else to do makes anything slow once.
        if (took > LongestInput)
            took = Once(name, seed, input, survive);
        Assert.True(took < LongestInput, $"{name} took {took} over YANGGUANG_FUZZ_SEED={seed}");
        return took;
    }

    private static TimeSpan Once<T>(string name, int seed, T input, Action<T> survive)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            survive(input);
        }
        catch (Exception found)
        {
            Log($"{name}: seed {seed}: {found}");
            throw new Xunit.Sdk.XunitException($"{name} does not survive YANGGUANG_FUZZ_SEED={seed}: {found}");
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    private static void Log(string line)
    {
        if (!IsNightly)
            return;
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "fuzz")).FullName;
        File.AppendAllText(Path.Combine(folder, "fuzz.log"), line + Environment.NewLine);
    }
}
