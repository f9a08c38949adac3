using Yangguang.Shared;

namespace Yangguang.Translations;

/// <summary>The words people read for translations.</summary>
internal static class TranslationWords
{
    public static Badge InBadge(this TranslationState state) => state switch
    {
        TranslationState.Draft => Badge.Draft,
        TranslationState.InReview => Badge.InReview,
        _ => Badge.Published,
    };
}
