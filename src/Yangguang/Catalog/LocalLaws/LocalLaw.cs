using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.LocalLaws;

/// <summary>Identifies a <see cref="LocalLaw"/>.</summary>
public readonly record struct LocalLawId(Guid Value) : IEntityId<LocalLawId>
{
    public static LocalLawId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>地方依据: a local regulation or document that the county's catalogues cite and the national dictionary cannot know.</summary>
public sealed class LocalLaw : IBelongsToJurisdiction
{
    private LocalLaw()
    {
    }

    public LocalLaw(LocalLawId id, JurisdictionId jurisdictionId, string title, string number, string level, DateTimeOffset at)
    {
        LawRules.TitleIsGiven(title).OrRefuse();
        (Id, JurisdictionId, Title, Number, Level, ChangedAt) = (id, jurisdictionId, title.Trim().Trim('《', '》'), number.Trim(), level, at);
    }

    public LocalLawId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Title { get; private set; } = "";

    public string Number { get; private set; } = "";

    /// <summary>效力位阶: 地方性法规, 政府规章, 规范性文件.</summary>
    public string Level { get; private set; } = "";

    /// <summary>The day it was abolished or replaced; null while it is in force.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Title of what took its place; may be empty.</summary>
    public string ReplacedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public void End(DateOnly on, string replacedBy, DateTimeOffset at) =>
        (EndedOn, ReplacedBy, ChangedAt) = (on, replacedBy.Trim().Trim('《', '》'), at);

    public LawEntry ToEntry() => new(Title, Number, Level, null, EndedOn, ReplacedBy, "", "");
}
