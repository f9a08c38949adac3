using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Yangguang.Tests.Shape;

public sealed partial class ShapeTests
{
    private static readonly Assembly[] Ours = [typeof(Server).Assembly, typeof(Rules.Law.Citation).Assembly];

    private static readonly IReadOnlyList<Type> Types =
        [.. Ours.SelectMany(assembly => assembly.GetTypes()).Where(WrittenByHand)];

    [Fact]
    public void Every_folder_of_the_application_is_drawn_in_the_table_of_neighbours() =>
        Offenders.None(Types.Where(InApplication).Select(Neighbours.DomainOf).Distinct().Where(domain => !Neighbours.IsDrawn(domain)));

    [Fact]
    public void No_domain_names_a_domain_that_it_may_not_know() =>
        Offenders.None(
            from type in Ours[0].GetTypes()
            where !IsModelOrSnapshot(type)
            let @from = Neighbours.DomainOf(type)
            from other in TypeReferences.Of(type)
            let to = Neighbours.DomainOf(other)
            where Neighbours.IsDrawn(@from) && to.Length > 0 && !Neighbours.Allows(@from, to)
            select $"{type.FullName} ({@from}) names {other.FullName} ({to})");

    [Fact]
    public void The_rules_know_nothing_but_the_base_library() =>
        Offenders.None(Ours[1].GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "System.Private.CoreLib"));

    [Fact]
    public void The_rules_do_no_input_or_output() =>
        Offenders.None(Repository.Sources("src/Yangguang.Rules").Where(file => InputOutput().IsMatch(Repository.Read(file))));

    [Fact]
    public void A_class_without_heirs_is_sealed()
    {
        var parents = Ours.SelectMany(assembly => assembly.GetTypes()).Select(Parent).ToHashSet();
        Offenders.None(Types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !parents.Contains(type))
            .Select(type => type.FullName));
    }

    // A contract answered from another folder turns a dependency round; within one folder it would only hide the class.
    [Fact]
    public void An_interface_has_more_than_one_class_behind_it_or_one_in_another_folder()
    {
        var classes = Ours.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.IsInterface).ToList();
        Offenders.None(
            from contract in Types
            where contract.IsInterface
            let made = classes.Where(type => type.GetInterfaces().Any(of => Definition(of) == contract)).ToList()
            where made.Count == 1 && Neighbours.DomainOf(made[0]) == Neighbours.DomainOf(contract)
            select contract.FullName);
    }

    [Fact]
    public void No_type_hides_behind_an_empty_word() =>
        Offenders.None(Types.Where(type => EmptyWord().IsMatch(type.Name.Split('`')[0])).Select(type => type.FullName));

    private static bool InApplication(Type type) => type.Assembly == Ours[0];

    private static bool WrittenByHand(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && (type.DeclaringType is null || WrittenByHand(type.DeclaringType))
        && (type.Namespace ?? "").StartsWith("Yangguang", StringComparison.Ordinal)
        && !type.Namespace!.Contains(".Migrations", StringComparison.Ordinal)
        && type.Name != "Program";

    /// <summary>The database context lists every domain's tables, and migrations are made from it: the one place in Platform that may.</summary>
    private static bool IsModelOrSnapshot(Type type) =>
        (type.DeclaringType is { } outer && IsModelOrSnapshot(outer))
        || IsContext(type)
        || (type.Namespace ?? "").Contains(".Migrations", StringComparison.Ordinal);

    private static bool IsContext(Type? type) =>
        type is not null && (type.FullName == "Microsoft.EntityFrameworkCore.DbContext" || IsContext(type.BaseType));

    private static Type? Parent(Type type) => type.BaseType is { } parent ? Definition(parent) : null;

    private static Type Definition(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;

    // "TagHelper" is the framework's own word.
    [GeneratedRegex("(Manager|(?<!Tag)Helper|Helpers|Util|Utils|Base|Impl|Dto|DTO)$")]
    private static partial Regex EmptyWord();

    [GeneratedRegex(@"\b(File|Directory|HttpClient|Console|Environment|Process)\.\w+\(")]
    private static partial Regex InputOutput();
}
