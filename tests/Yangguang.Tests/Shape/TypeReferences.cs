using System.Reflection;
using System.Reflection.Emit;

namespace Yangguang.Tests.Shape;

/// <summary>Every type of an assembly that a type of it names: in signatures, attributes and, read from the IL, in method bodies.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var named = Signature(type).Concat(Bodies(type)).SelectMany(Flatten);
        return named.Where(other => other.Assembly == type.Assembly).ToHashSet();
    }

    private static IEnumerable<Type?> Signature(Type type) =>
        type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetCustomAttributesData().Select(data => data.AttributeType))
            .Concat(type.GetMembers(Declared).SelectMany(Of));

    private static IEnumerable<Type?> Bodies(Type type) =>
        type.GetMembers(Declared).OfType<MethodBase>().SelectMany(Body);

    private static IEnumerable<Type?> Of(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        MethodBase constructor => constructor.GetParameters().Select(p => p.ParameterType),
        _ => [],
    };

    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } il)
            return [];
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return body.LocalVariables.Select(local => local.LocalType).Concat(Tokens(il)
            .Select(token => method.Module.ResolveMember(token, typeArguments, methodArguments))
            .SelectMany(Named));
    }

    private static IEnumerable<Type?> Named(MemberInfo? member) => member switch
    {
        null => [],
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments(), .. Of(method)],
        _ => Of(member).Append(member.DeclaringType),
    };

    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var value = il[at++];
            var code = OpCodesByValue[value == 0xFE ? 0xFE00 | il[at++] : value];
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(il, at);
            at += OperandSize(code.OperandType, il, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Flatten(Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return [];
        if (type.HasElementType)
            return Flatten(type.GetElementType());
        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Flatten).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
