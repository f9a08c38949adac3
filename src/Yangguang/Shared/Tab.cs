namespace Yangguang.Shared;

/// <summary>One view of the same things, as a link; <paramref name="Count"/> null shows no number. Model of _Tabs: a list of these.</summary>
public sealed record Tab(string Text, string Href, bool Current = false, int? Count = null);
