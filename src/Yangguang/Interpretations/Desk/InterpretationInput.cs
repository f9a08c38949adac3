using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations.Desk;

/// <summary>The form of an interpretation: what is there, and a few empty lines to go on with.</summary>
public sealed class InterpretationInput
{
    private const int Spare = 2;

    public int Revision { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public InterpreterRole Role { get; set; }

    public bool AffectsMarket { get; set; }

    public bool AffectsInterests { get; set; }

    /// <summary>Text by the name of its element.</summary>
    public Dictionary<string, string?> Elements { get; set; } = [];

    public string? Case { get; set; }

    public List<QuestionInput> Questions { get; set; } = [];

    public List<FigureInput> Figures { get; set; } = [];

    public List<MediaInput> Media { get; set; } = [];

    public static InterpretationInput Of(Interpretation interpretation)
    {
        var content = interpretation.Content;
        var input = new InterpretationInput
        {
            Revision = interpretation.Revision,
            Title = content.Title,
            Author = content.Author,
            Role = content.Role,
            AffectsMarket = content.AffectsMarket,
            AffectsInterests = content.AffectsInterests,
            Elements = Enum.GetValues<InterpretationElement>().ToDictionary(element => element.ToString(), string? (element) => content.Of(element)),
            Case = content.Case,
            Questions = [.. content.Questions.Select(each => new QuestionInput { Question = each.Question, Answer = each.Answer })],
            Figures = [.. content.Figures.Select(each => new FigureInput { Value = each.Value, Meaning = each.Meaning })],
            Media = [.. content.Media.Select(each => new MediaInput { Form = each.Form, Title = each.Title, Address = each.Address, Words = each.Words })],
        };
        return input.WithSpareLines();
    }

    public InterpretationInput WithSpareLines()
    {
        Questions.AddRange(Enumerable.Range(0, Spare).Select(_ => new QuestionInput()));
        Figures.AddRange(Enumerable.Range(0, Spare).Select(_ => new FigureInput()));
        Media.Add(new MediaInput());
        return this;
    }

    public InterpretationContent ToContent() => new()
    {
        Title = Title ?? "",
        Author = Author ?? "",
        Role = Role,
        AffectsMarket = AffectsMarket,
        AffectsInterests = AffectsInterests,
        Elements = Elements.Where(each => Enum.TryParse<InterpretationElement>(each.Key, out _))
            .ToDictionary(each => Enum.Parse<InterpretationElement>(each.Key), each => each.Value ?? ""),
        Case = Case ?? "",
        Questions = [.. Questions.Select(each => new QuestionAndAnswer(each.Question ?? "", each.Answer ?? ""))],
        Figures = [.. Figures.Select(each => new KeyFigure(each.Value ?? "", each.Meaning ?? ""))],
        Media = [.. Media.Select(each => new InterpretationMedia(each.Form, each.Title ?? "", each.Address ?? "", each.Words ?? ""))],
    };
}

public sealed class QuestionInput
{
    public string? Question { get; set; }

    public string? Answer { get; set; }
}

public sealed class FigureInput
{
    public string? Value { get; set; }

    public string? Meaning { get; set; }
}

public sealed class MediaInput
{
    public InterpretationForm Form { get; set; } = InterpretationForm.Infographic;

    public string? Title { get; set; }

    public string? Address { get; set; }

    public string? Words { get; set; }
}
