using Yangguang.Bodies;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>So many live records agree in all that a list is narrowed by. All cells of a county together answer every count of every list.</summary>
internal readonly record struct ListCell(BodyId Body, string Area, int Year, string Genre, Validity Validity, int Count)
{
    /// <summary>What the cell counts, without how many.</summary>
    public ListCell Key => this with { Count = 0 };
}
