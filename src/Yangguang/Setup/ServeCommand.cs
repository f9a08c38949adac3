using System.CommandLine;

namespace Yangguang.Setup;

/// <summary>
/// <c>serve</c> runs the server; Program starts it without coming here, since every setting may be an option. This is its help.
/// </summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址，缺省 http://127.0.0.1:5080；多个以分号隔开" };
        var command = new Command("serve", "运行门户和工作台（不写动词时的缺省）；任何设置都可写作 --名称=值") { Verb.Data(), urls };
        command.TreatUnmatchedTokensAsErrors = false;
        return command;
    }
}
