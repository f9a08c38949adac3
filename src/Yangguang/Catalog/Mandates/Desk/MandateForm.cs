using System.Text.Json;
using Yangguang.Catalog.Import;

namespace Yangguang.Catalog.Mandates.Desk;

/// <summary>A row of the preview as it travels between page and browser.</summary>
public sealed class MandateForm
{
    public string Place { get; set; } = "";

    public RowStatus Status { get; set; }

    public string Notes { get; set; } = "";

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Heading { get; set; } = "";

    public string Type { get; set; } = "";

    public string Basis { get; set; } = "";

    /// <summary>Other columns, as JSON.</summary>
    public string Extra { get; set; } = "";

    public bool Take { get; set; }

    public static MandateForm Of(MandateReading row, IReadOnlyCollection<string> otherBodies)
    {
        var foreign = row.Body.Length > 0 && otherBodies.Contains(row.Body);
        IEnumerable<string> notes = foreign ? row.Notes.Append($"清单写的是{row.Body}，请核对是否属于本单位") : row.Notes;
        return new MandateForm
        {
            Place = row.Place,
            Status = foreign && row.Status == RowStatus.Read ? RowStatus.Doubtful : row.Status,
            Notes = string.Join('\n', notes),
            Code = row.Line.Code,
            Name = row.Line.Name,
            Heading = row.Line.Heading,
            Type = row.Line.Type,
            Basis = row.Line.Basis,
            Extra = row.Line.Extra.Count == 0 ? "" : JsonSerializer.Serialize(row.Line.Extra),
            Take = row.Status != RowStatus.Refused && !foreign,
        };
    }

    public MandateLine ToLine() => new(Code.Trim(), Name.Trim(), Heading.Trim(), Type.Trim(), Basis.Trim(), ExtraOf(Extra));

    private static Dictionary<string, string> ExtraOf(string json)
    {
        try
        {
            return json.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, string> { ["其他"] = json };
        }
    }
}
