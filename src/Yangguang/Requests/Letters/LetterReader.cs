namespace Yangguang.Requests.Letters;

/// <summary>Whom a letter goes to; decides what may stand in it.</summary>
public enum LetterReader
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>第三方 or another organ: is not told who applied.</summary>
    Others,

    /// <summary>Nobody outside: a sheet of the file.</summary>
    File,
}
