using Yangguang.Bodies;

namespace Yangguang.Records.Autosave;

/// <summary>自动保存的稿子: what somebody has typed into a form and not yet saved. Nobody else sees it; saving the form drops it.</summary>
public sealed class DraftCopy : IBelongsToJurisdiction
{
    /// <summary>Longest name of a place.</summary>
    public const int LongestPlace = 100;

    private DraftCopy()
    {
    }

    public DraftCopy(JurisdictionId jurisdiction, Guid staff, string place, string fields, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        StaffId = staff;
        Place = place;
        Write(fields, at);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>Which form: the id of the record, or the catalogue row that a new one begins under.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The fields as typed, as JSON.</summary>
    public string Fields { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public void Write(string fields, DateTimeOffset at) => (Fields, SavedAt) = (fields, at);
}
