using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yangguang.Tests.Harness;

/// <summary>A person with a browser: opens pages, fills in and sends the forms on them, keeps cookies, follows redirects.</summary>
public sealed class Visitor(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    /// <summary>Given whenever a step asks again who this is, as a person would; null to meet the question itself.</summary>
    public string? Password { get; set; }

    public async Task<Page> Open(string path) => await Read(await http.GetAsync(path));

    /// <summary>
    /// Sends a form as it stands on the page, antiforgery token and all, with some fields filled in. The selector names the
    /// form, or the button that is pressed.
    /// </summary>
    public async Task<Page> Send(Page page, string form, params (string Name, string Value)[] fields)
    {
        var found = page.Find(form);
        var element = found as IHtmlFormElement ?? ((IHtmlButtonElement)found).Form!;
        using var content = Filled(element, [.. fields, .. Pressed(found)]);
        var address = found.GetAttribute("formaction") ?? Action(element, page);
        return await Proved(await Read(await http.PostAsync(new Uri(new Uri(http.BaseAddress!, page.Path), address), content)));
    }

    /// <summary>Sends a form with files, by the form or the button that is pressed; a field of type file is named like the others.</summary>
    public async Task<Page> SendFile(Page page, string form, string field, string fileName, byte[] file, params (string Name, string Value)[] fields)
    {
        var found = page.Find(form);
        var element = found as IHtmlFormElement ?? ((IHtmlButtonElement)found).Form!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Values(element, fields))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), field, fileName);
        return await Read(await http.PostAsync(new Uri(new Uri(http.BaseAddress!, page.Path), found.GetAttribute("formaction") ?? Action(element, page)), content));
    }

    public void Dispose() => http.Dispose();

    private Task<Page> Proved(Page page) => Password is { } password && page.Has("form#proof:not(:has(.notice-danger))")
        ? Send(page, "form#proof", ("proof.password", password))
        : Task.FromResult(page);

    private static string Action(IHtmlFormElement form, Page page) => form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path;

    private static FormUrlEncodedContent Filled(IHtmlFormElement form, (string Name, string Value)[] fields) =>
        new(Values(form, fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>What a browser would send: every named control with its value, ticked boxes only; the given fields replace theirs.</summary>
    private static IEnumerable<(string Name, string Value)> Values(IHtmlFormElement form, (string Name, string Value)[] fields) =>
        form.Elements.Where(control => !control.HasAttribute("disabled")).SelectMany(Value)
            .Where(shown => fields.All(field => field.Name != shown.Name))
            .Concat(fields);

    private static IEnumerable<(string Name, string Value)> Value(IElement control)
    {
        var name = control.GetAttribute("name");
        if (string.IsNullOrEmpty(name))
            return [];
        return control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "button" or "file" or "image" or "reset" } => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement select => select.SelectedOptions.Select(option => (name, option.Value)),
            _ => [],
        };
    }

    private static IEnumerable<(string Name, string Value)> Pressed(IElement button) =>
        button is IHtmlButtonElement { Name.Length: > 0 } named ? [(named.Name, named.Value)] : [];

    private static async Task<Page> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var html = await response.Content.ReadAsStringAsync();
            var document = await BrowsingContext.New().OpenAsync(request => request.Content(html));
            return new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, (IHtmlDocument)document);
        }
    }
}
