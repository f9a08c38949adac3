using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home.Portal;

public sealed class ErrorPageTests(Host host) : IClassFixture<Host>
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/nowhere/at/all.php")]
    [InlineData("/bodies/nobody")]
    [InlineData("/error")]
    [InlineData("/error/500")]
    public async Task What_is_not_there_is_said_in_words_and_with_ways_on(string address)
    {
        using var visitor = host.Public();

        var page = await visitor.Open(address);

        Assert.Equal((HttpStatusCode.NotFound, "没有找到这个页面"), (page.Status, page.TextOf("h1")));
        Assert.True(page.Has("main a[href='/']"));
        Assert.Equal("noindex", page.Find("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_words()
    {
        using var visitor = host.Public();
        using var form = new FormUrlEncodedContent([]);

        using var response = await visitor.Http.PostAsync("/appearance", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("请求没有被接受", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_is_called_ours_and_can_be_found_again()
    {
        await using var broken = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services
            .ConfigureDbContext<SqliteYangguangDb>(options => options.AddInterceptors(new LostDisk()))
            .ConfigureDbContext<PostgresYangguangDb>(options => options.AddInterceptors(new LostDisk()))));
        using var visitor = new Visitor(broken.CreateClient());

        var page = await visitor.Open("/records");

        Assert.Equal((HttpStatusCode.InternalServerError, "系统出错了"), (page.Status, page.TextOf("h1")));
        Assert.NotEmpty(page.TextOf("main code"));
    }

    /// <summary>A database that answers who we are, and nothing else.</summary>
    private sealed class LostDisk : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            command.CommandText.Contains("Editions", StringComparison.Ordinal) ? throw new IOException("disk lost") : ValueTask.FromResult(result);
    }
}
