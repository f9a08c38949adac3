using Yangguang.Bodies;
using Yangguang.Catalog.Columns;

namespace Yangguang.Translations;

/// <summary>栏目译名: what a column of the portal is called in another language.</summary>
public sealed class ColumnTranslation : IBelongsToJurisdiction
{
    public const int LongestName = 120;

    private ColumnTranslation()
    {
    }

    public ColumnTranslation(PortalColumn column, string language, string name)
    {
        (JurisdictionId, ColumnId, Language) = (column.JurisdictionId, column.Id, language);
        Rename(name);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public PortalColumnId ColumnId { get; private set; }

    public string Language { get; private set; } = "";

    public string Name { get; private set; } = "";

    internal void Rename(string name) => Name = name.Trim();
}
