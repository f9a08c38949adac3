namespace Yangguang.Demo.County;

/// <summary>The invented bodies of the county, as places.json lists them.</summary>
internal sealed record Places(string Code, string Name, Place Office, Place[] Departments, TownshipPlace[] Townships)
{
    public static Places Read() => EmbeddedJson.Read<Places>("County.places.json");
}

/// <param name="Name">Full name.</param>
/// <param name="ShortName">Name in lists.</param>
/// <param name="Login">First part of its accounts' names.</param>
/// <param name="Mark">机关代字: first part of its document numbers.</param>
/// <param name="Address">Where it sits.</param>
internal sealed record Place(string Name, string ShortName, string Login, string Mark, string Address);

/// <summary>A township or urban subdistrict and its villages; a subdistrict has no farmland.</summary>
internal sealed record TownshipPlace(string Name, string ShortName, string Login, string Mark, bool IsUrban, string[] Villages);
