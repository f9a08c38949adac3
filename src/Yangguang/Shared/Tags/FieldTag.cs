using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Yangguang.Rules.Law;

namespace Yangguang.Shared;

/// <summary>
/// <c>&lt;field for="Input.Title" label="标题" hint="…" law="@citation"&gt;quoted rule&lt;/field&gt;</c>: label, hint, error, control and 依据,
/// tied together for screen readers. The control follows the property's type, or rows, options, choices.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTag(IHtmlGenerator generator) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Marks the field 选填; fields are required by default and say nothing.</summary>
    public bool Optional { get; set; }

    /// <summary>More than 0 makes a text area.</summary>
    public int Rows { get; set; }

    /// <summary>Makes a select.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>First, empty line of the select.</summary>
    public string? Prompt { get; set; }

    /// <summary>HTML input type where the property's type does not suffice: email, tel, password, search, file.</summary>
    public string? Type { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? Placeholder { get; set; }

    public int Maxlength { get; set; }

    /// <summary>A short control: number, code, year.</summary>
    public bool Narrow { get; set; }

    public Citation? Law { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var quote = await output.GetChildContentAsync();
        var error = FirstError();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-invalid");
        if (IsCheckbox)
        {
            WriteError(output.Content, error);
            output.Content.AppendHtml("<label class=\"choice\">").AppendHtml(Control(error)).AppendHtml("<span class=\"choice-text\">").Append(LabelText);
            WriteHint(output.Content);
            output.Content.AppendHtml("</span></label>");
        }
        else
        {
            output.Content.AppendHtml($"<label for=\"{Id}\">").Append(LabelText)
                .AppendHtml(Optional ? "<span class=\"optional\">选填</span></label>" : "</label>");
            WriteHint(output.Content);
            WriteError(output.Content, error);
            output.Content.AppendHtml(Control(error));
        }
        if (Law is not null || !quote.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(FieldBasis.Of(Law, quote));
    }

    private bool IsCheckbox => For.Metadata.ModelType == typeof(bool) && Options is null && Type is null;

    private string LabelText => Label ?? For.Metadata.DisplayName ?? For.Name;

    private string? FirstError() =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private void WriteHint(TagHelperContent content)
    {
        if (Hint is not null)
            content.AppendHtml($"<span class=\"field-hint\" id=\"{Id}-hint\">").Append(Hint).AppendHtml("</span>");
    }

    private void WriteError(TagHelperContent content, string? error)
    {
        if (error is not null)
            content.AppendHtml($"<p class=\"field-error\" id=\"{Id}-error\">").Append(error).AppendHtml("</p>");
    }

    private TagBuilder Control(string? error)
    {
        var attributes = Attributes(error);
        if (Options is not null)
            return generator.GenerateSelect(ViewContext, For.ModelExplorer, Prompt, For.Name, Options, allowMultiple: false, attributes);
        if (Rows > 0)
            return generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 0, attributes);
        if (IsCheckbox)
            return generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, attributes);
        var type = Type ?? TypeOf(For.Metadata);
        attributes["type"] = type;
        return type is "password" or "file"
            ? generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, null, null, attributes)
            : generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, FormatOf(type), attributes);
    }

    private Dictionary<string, object?> Attributes(string? error)
    {
        string[] described = [.. new[] { Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-error" }.OfType<string>()];
        var all = new Dictionary<string, object?>
        {
            ["aria-describedby"] = described.Length > 0 ? string.Join(' ', described) : null,
            ["aria-invalid"] = error is null ? null : "true",
            ["autocomplete"] = Autocomplete,
            ["inputmode"] = Inputmode,
            ["placeholder"] = Placeholder,
            ["maxlength"] = Maxlength > 0 ? Maxlength : null,
            ["class"] = Narrow ? "short" : null,
        };
        return all.Where(pair => pair.Value is not null).ToDictionary();
    }

    private static string? FormatOf(string type) => type == "date" ? "{0:yyyy-MM-dd}" : null;

    private static string TypeOf(ModelMetadata metadata)
    {
        var type = metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) ? "date"
            : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "number"
            : metadata.DataTypeName == "Password" ? "password" : "text";
    }
}
