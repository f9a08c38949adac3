namespace Yangguang.Platform.Guard;

/// <summary>
/// 留住的表单: a form that was not taken for now, with what was typed, so that the page which says so gives it back. Passwords are not
/// among it; files cannot be.
/// </summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was typed, in order.</param>
/// <param name="Secrets">Names of fields that must be typed again.</param>
/// <param name="Question">To be answered, and the form is taken; null where it is not taken before the time is over.</param>
/// <param name="WasWrong">True when a question was answered, and not rightly.</param>
/// <param name="LostFiles">True when files were sent along.</param>
public sealed record HeldForm(
    string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Secrets, AskedQuestion? Question, bool WasWrong, bool LostFiles)
{
    public const string TokenField = "guard.question";
    public const string AnswerField = "guard.answer";

    private const int MostFields = 200;
    private const int MostText = 200_000;

    /// <summary>What somebody typed, for them to copy: neither tokens nor choices by code.</summary>
    public string Typed => string.Join("\n\n", Fields.Where(each => each.Value.Any(letter => letter > 127)).Select(each => each.Value.Trim()));

    internal static async Task<HeldForm> Of(HttpContext http, AskedQuestion? question)
    {
        var address = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
        if (await Read(http) is not { } form || form.Count > MostFields || form.Sum(field => field.Value.ToString().Length) > MostText)
            return new(address, [], [], null, false, http.Request.HasFormContentType);
        var fields = form.Where(field => field.Key is not (TokenField or AnswerField)).ToList();
        return new(
            address,
            [.. fields.Where(field => !IsSecret(field.Key)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))],
            [.. fields.Where(field => IsSecret(field.Key)).Select(field => field.Key)],
            question,
            form.ContainsKey(AnswerField),
            form.Files.Any(file => file.Length > 0));
    }

    /// <summary>Null for what is no form, or none that can be read.</summary>
    internal static async Task<IFormCollection?> Read(HttpContext http)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
