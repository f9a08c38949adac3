using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Yangguang.Platform.Web;

/// <summary>
/// How typed text becomes values: an empty box is an empty text and no error, because use cases say what is missing, in words.
/// </summary>
internal static class FormBinding
{
    /// <summary>Most rows of one posted table; a county's largest catalogue has some hundreds.</summary>
    private const int MostRows = 5000;

    public static void Configure(MvcOptions mvc)
    {
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        mvc.MaxModelBindingCollectionSize = MostRows;
        mvc.ModelMetadataDetailsProviders.Add(new EmptyTextStays());
    }

    private sealed class EmptyTextStays : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
        {
            if (context.Key.ModelType == typeof(string))
                context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
