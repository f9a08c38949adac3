using Yangguang.Accounts.SignIn;
using Yangguang.Setup;

namespace Yangguang.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("Liuwan7731")]
    [InlineData("春天的柳树发芽了2026")]
    [InlineData("correct horse 4 staples")]
    public void A_long_password_of_ones_own_is_taken(string password) => Assert.Empty(PasswordRules.Broken("zhangxin", password));

    [Theory]
    [InlineData("Liuwan773", "password.short")]
    [InlineData("liuwanliuwanxyz", "password.plain")]
    [InlineData("20261122335577", "password.plain")]
    [InlineData("zhangxin-7731", "password.name")]
    [InlineData("Password2026!", "password.common")]
    [InlineData("Woaini1314520", "password.common")]
    [InlineData("1qaz2wsx3edc", "password.common")]
    [InlineData("qwertyuiop123", "password.common")]
    [InlineData("aaaaaaaaaaa1111", "password.common")]
    [InlineData("abc123abc123abc123", "password.common")]
    [InlineData("admin@2026admin", "password.common")]
    public void What_is_guessed_in_minutes_is_refused_and_told_why(string password, string rule) =>
        Assert.Contains(PasswordRules.Broken("zhangxin", password), broken => broken.Code == rule);

    [Fact]
    public void A_password_made_for_the_first_administrator_keeps_the_rules() =>
        Assert.All(Enumerable.Range(0, 200), _ => Assert.Empty(PasswordRules.Broken("admin", FirstPassword.Generate())));
}
