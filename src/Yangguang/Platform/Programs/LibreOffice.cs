namespace Yangguang.Platform.Programs;

/// <summary>Turns a document into another format by LibreOffice, with a fresh profile for every file.</summary>
internal static class LibreOffice
{
    // No macros, and no link is followed: a document may name any address on our network.
    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
        </oor:items>
        """;

    // Typefaces of official documents that a server lacks: one with serifs instead of whatever comes first.
    private const string Typefaces = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
        <alias binding="same"><family>仿宋</family><accept><family>FangSong</family><family>Noto Serif CJK SC</family></accept></alias>
        <alias binding="same"><family>方正小标宋简体</family><accept><family>Noto Serif CJK SC</family></accept></alias>
        <alias binding="same"><family>宋体</family><accept><family>SimSun</family><family>Noto Serif CJK SC</family></accept></alias>
        </fontconfig>
        """;

    private static readonly string[] Offices = ["soffice", "libreoffice"];

    /// <summary>Writes <c>folder/source.format</c>; whether it did shows on the disk. False when no LibreOffice is installed.</summary>
    /// <param name="programs">Names LibreOffice may have; the usual ones when null.</param>
    /// <exception cref="ProgramStoppedException">It took too long.</exception>
    internal static bool Convert(string folder, string source, string format, string[]? programs = null)
    {
        Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        File.WriteAllText(Path.Combine(folder, "profile", "user", "registrymodifications.xcu"), Profile);
        // The program's home is this folder.
        Directory.CreateDirectory(Path.Combine(folder, ".config", "fontconfig"));
        File.WriteAllText(Path.Combine(folder, ".config", "fontconfig", "fonts.conf"), Typefaces);
        return (programs ?? Offices).Any(program => OutsideProgram.Run(
            program, folder, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nolockcheck",
            "--convert-to", format, "--outdir", folder, source) is not null);
    }
}
