namespace Yangguang.Search;

/// <summary>A hit as the page shows it, read from the database when it is shown and not from the index.</summary>
/// <param name="Text">Where the words are looked for that the page quotes.</param>
/// <param name="Place">Who is behind it: the body.</param>
/// <param name="Note">What a reader should know at once, such as 失效; may be empty.</param>
public sealed record SearchHit(Guid Id, string Title, string Href, string Text, string Place, string Number, DateOnly? On, string Note);
