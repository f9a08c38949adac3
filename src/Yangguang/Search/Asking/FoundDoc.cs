namespace Yangguang.Search.Asking;

/// <summary>A hit as the index knows it.</summary>
/// <param name="Values">Its values in every dimension, as <see cref="Facets.Pack"/> writes them.</param>
internal sealed record FoundDoc(long Place, string Kind, Guid Id, string Title, string Values, bool LeadsOnly);
