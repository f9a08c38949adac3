namespace Yangguang.Tests.Shape;

internal static class Offenders
{
    /// <summary>Fails with the whole list, one a line: a shape test is read by the one who has to mend it.</summary>
    public static void None<T>(IEnumerable<T> found)
    {
        var list = found.Distinct().ToList();
        Assert.True(list.Count == 0, string.Join(Environment.NewLine, list));
    }
}
