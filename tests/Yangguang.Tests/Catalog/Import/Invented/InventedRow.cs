namespace Yangguang.Tests.Catalog.Import.Invented;

/// <summary>A row made up for a test: what an import must give back.</summary>
internal sealed record InventedRow(
    string Level1, string Level2, string[] Elements, string Basis, string TimeLimit, string Body, string[] Channels, string[] Off,
    bool IsOnRequest, string Phone)
{
    /// <summary>The cells that the import names, as one text to compare.</summary>
    public string Fields => string.Join(" ¦ ", Level1, Level2, string.Join('、', Elements), Basis, TimeLimit, Body, string.Join('、', Channels));
}
