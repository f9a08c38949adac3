using System.Globalization;

namespace Yangguang.Demo.History;

/// <summary>Gives a body's 发文字号 in the order of its documents, year by year; numbers between belong to papers of other kinds.</summary>
internal sealed class DocumentNumbers(string mark, Dice dice)
{
    private readonly Dictionary<int, int> _last = [];

    public string Next(int year)
    {
        var number = _last.GetValueOrDefault(year) + dice.Between(1, 3);
        _last[year] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{mark}〔{year}〕{number}号");
    }
}
