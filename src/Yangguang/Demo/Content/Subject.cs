using Yangguang.Catalog;
using Yangguang.Demo.County;

namespace Yangguang.Demo.Content;

/// <summary>What one text is to be about.</summary>
/// <param name="Body">Who publishes it.</param>
/// <param name="Item">The catalogue row it is published under.</param>
/// <param name="FormedOn">成文日期.</param>
/// <param name="DocumentNumber">发文字号; empty for what is no official document.</param>
internal sealed record Subject(DemoBody Body, CatalogItem Item, DateOnly FormedOn, string DocumentNumber);
