namespace Yangguang.Tests.Shape;

/// <summary>Who may know whom, as docs/architecture.md draws it: a folder may name the folders listed for it and no other.</summary>
internal static class Neighbours
{
    private const string Assembly = "Yangguang";

    /// <summary>Composition, demonstration and the front pages may name everything; oversight reads every domain and none names it.</summary>
    private static readonly string[] MayNameAll = ["", "Demo", "Setup", "Home", "Oversight"];

    /// <summary>The ground that every domain stands on.</summary>
    private static readonly string[] Everywhere = ["Bodies", "Accounts", "Audit", "Calendar", "Shared"];

    private static readonly string[] BesideRecords = ["Privacy", "Search", "Readership"];

    private static readonly Dictionary<string, string[]> MayName = new()
    {
        // Keeping jurisdictions apart is the business of persistence.
        ["Platform"] = ["Bodies"],
        ["Bodies"] = ["Accounts", "Audit", "Shared"],
        ["Accounts"] = ["Bodies", "Audit", "Shared"],
        ["Audit"] = ["Bodies", "Accounts", "Shared"],
        ["Calendar"] = ["Bodies", "Accounts", "Audit", "Shared"],
        ["Shared"] = ["Bodies", "Accounts"],
        ["Search"] = ["Bodies", "Shared"],
        ["Readership"] = ["Bodies"],
        ["Privacy"] = [],
        ["Catalog"] = ["Search", .. Everywhere],
        ["Duties"] = ["Catalog", .. Everywhere],
        ["Records"] = ["Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Gazette"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Interpretations"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Meetings"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["LegalColumns"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Features"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Translations"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Requests"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        // It logs what they publish; neither names it.
        ["Transparency"] = ["Requests", "Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        // The gate that keeps robots from forms, codes and seals are those of the requests.
        ["Mistakes"] = ["Requests", "Records", "Catalog", .. Everywhere],
        ["Integration"] = ["Records", "Duties", "Catalog", .. Everywhere],
        ["Channels"] = ["Records", "Duties", "Catalog", .. Everywhere],
        ["Handover"] = ["Records", "Duties", "Catalog", .. Everywhere],
        ["Participation"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Services"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Villages"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
        ["Archive"] = ["Records", "Duties", "Catalog", .. Everywhere, .. BesideRecords],
    };

    public static bool IsDrawn(string domain) => MayNameAll.Contains(domain) || MayName.ContainsKey(domain);

    public static bool Allows(string from, string to) =>
        from == to || MayNameAll.Contains(from) || to == "Platform" || MayName[from].Contains(to);

    /// <summary>First folder of a type: Yangguang.Records.Desk.EditModel and the compiled page Records_Desk_Edit are both Records.</summary>
    public static string DomainOf(Type type)
    {
        var name = type.Namespace ?? "";
        if (name == "AspNetCoreGeneratedDocument")
            return Outermost(type).Name.Split('_')[0] is var folder && IsDrawn(folder) ? folder : "";
        return name.StartsWith(Assembly + '.', StringComparison.Ordinal) ? name.Split('.')[1] : "";
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
