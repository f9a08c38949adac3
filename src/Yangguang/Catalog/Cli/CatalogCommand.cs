using System.CommandLine;

namespace Yangguang.Catalog.Cli;

/// <summary><c>catalog</c>: work on standard catalogues.</summary>
public static class CatalogCommand
{
    public static Command Create() => new("catalog", "标准目录") { ImportCommand.Create() };
}
