using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties.Portal;

public sealed class EvidenceFileTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // A10: evidence beyond the website can be looked at.
    [Fact]
    public async Task A_filed_picture_is_shown_as_what_it_is_and_can_run_nothing()
    {
        using var http = county.Host.CreateClient();

        using var response = await http.GetAsync($"/evidence/{county.ProofFile}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.png")]
    [InlineData("..%2Fyangguang.db")]
    [InlineData("%2e%2e%2fyangguang.db")]
    public async Task Only_files_that_evidence_names_are_given_out(string name)
    {
        using var http = county.Host.CreateClient();

        using var response = await http.GetAsync($"/evidence/{name}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
