using Yangguang.Accounts;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Accounts;

public sealed class PermissionsTests
{
    [Fact]
    public void The_page_of_permissions_is_what_the_table_prints()
    {
        var path = Path.Combine(Repository.Root, "docs", "permissions.md");
        var printed = PermissionsPage.Print();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, printed);
        Assert.Equal(printed, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Fact]
    public void Every_role_has_a_row_and_every_permission_somebody() // C06
    {
        Assert.Equal(Enum.GetValues<StaffRole>().Order(), Permissions.Table.Keys.Order());
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.Contains(Permissions.Table.Values, row => row.Contains(permission)));
        Assert.All(Permissions.Table.Values, row => Assert.Contains(Permission.MayUseDesk, row));
    }

    [Fact]
    public void Who_keeps_the_accounts_has_no_say_over_content()
    {
        Permission[] content = [Permission.MayDraftRecords, Permission.MayReviewRecords, Permission.MayHandleRequests, Permission.MaySignNothingDue];

        Assert.Empty(Permissions.Table[StaffRole.Administrator].Intersect(content));
    }
}
