namespace Yangguang.Catalog.Import.Layouts;

internal static class CardLayout
{
    internal static bool Fits(TextLines lines) => false;
}
