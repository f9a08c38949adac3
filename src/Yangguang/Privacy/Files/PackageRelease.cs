using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;

namespace Yangguang.Privacy.Files;

/// <summary>What every Office package loses before it is given out.</summary>
internal static class PackageRelease
{
    /// <summary>作者、单位、最后修改人 and the like, custom properties, thumbnail, signature of the working copy.</summary>
    internal static void DropProperties(OpenXmlPackage package)
    {
        var properties = package.PackageProperties;
        (properties.Creator, properties.LastModifiedBy, properties.Title, properties.Subject) = (null, null, null, null);
        (properties.Keywords, properties.Description, properties.Category, properties.Identifier) = (null, null, null, null);
        (properties.ContentStatus, properties.ContentType, properties.Language, properties.Version, properties.Revision) = (null, null, null, null, null);
        (properties.Created, properties.Modified, properties.LastPrinted) = (null, null, null);
        Drop(package, part => part is ExtendedFilePropertiesPart or CustomFilePropertiesPart or ThumbnailPart or DigitalSignatureOriginPart or QuickAccessToolbarCustomizationsPart or RibbonExtensibilityPart);
    }

    /// <summary>Whole files inside, among them the tables behind charts; the charts keep what they show.</summary>
    internal static void DropEmbedded(OpenXmlPackage package)
    {
        foreach (var part in package.GetAllParts().ToList())
        {
            if (part is ChartPart { ChartSpace: { } chart })
                chart.RemoveAllChildren<ExternalData>();
            Drop(part, each => each is EmbeddedPackagePart or EmbeddedObjectPart);
        }
    }

    /// <summary>Removes the parts that a part (or the package) refers to and that match.</summary>
    internal static void Drop(OpenXmlPartContainer of, Func<OpenXmlPart, bool> isUnwanted)
    {
        foreach (var pair in of.Parts.Where(pair => isUnwanted(pair.OpenXmlPart)).ToList())
            of.DeletePart(pair.RelationshipId);
    }
}
