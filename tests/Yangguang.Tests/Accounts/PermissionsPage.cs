using System.Text;
using Yangguang.Accounts;

namespace Yangguang.Tests.Accounts;

/// <summary>Prints docs/permissions.md from the table in the code.</summary>
internal static class PermissionsPage
{
    public static string Print()
    {
        var roles = Enum.GetValues<StaffRole>();
        var page = new StringBuilder("""
            # Who may what

            Printed from `Permissions.Table` by a test (`UPDATE_DOCS=1 dotnet test tests/Yangguang.Tests --filter Permissions`); do not edit it by hand.
            Each permission is also the policy that a page of the desk names, and a sweep asks every address of the server as
            every role, of the own body and of another, and compares the answers with this table.

            What the table does not say holds for all: without `MaySuperviseDuties` a role acts for its own body alone; without `MayAct` every form but
            those of the own account is refused; a deputy and somebody with an emergency permission act in one other role of
            the same body and no further.


            """.ReplaceLineEndings("\n"));
        page.Append("| Permission | What it opens | ").AppendJoin(" | ", roles.Select(role => role.InWords())).Append(" |\n");
        page.Append("|---|---|").Insert(page.Length, ":-:|", roles.Length).Append('\n');
        foreach (var permission in Enum.GetValues<Permission>())
            page.Append($"| `{permission}` | {permission.InWords()} | ")
                .AppendJoin(" | ", roles.Select(role => Permissions.Grants(role, permission) ? "●" : "")).Append(" |\n");
        page.Append("\n## The roles\n\n| Role | `StaffRole` | What it is for |\n|---|---|---|\n");
        foreach (var role in roles)
            page.Append($"| {role.InWords()} | `{role}` | {role.Purpose()} |\n");
        return page.ToString();
    }
}
