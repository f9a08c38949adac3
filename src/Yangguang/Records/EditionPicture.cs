using Yangguang.Bodies;

namespace Yangguang.Records;

/// <summary>正文图片: a picture that an edition shows. Only pictures of published editions are given to the public.</summary>
public sealed class EditionPicture : IBelongsToJurisdiction
{
    private EditionPicture()
    {
    }

    internal EditionPicture(RecordEdition edition, string fileName)
    {
        JurisdictionId = edition.JurisdictionId;
        EditionId = edition.Id;
        FileName = fileName;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordEditionId EditionId { get; private set; }

    /// <summary>Name in the file store.</summary>
    public string FileName { get; private set; } = "";
}
