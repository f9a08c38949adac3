using Yangguang.Platform.Guard;

namespace Yangguang.Requests.Portal;

/// <summary>
/// So many attempts an hour from one network address, so that a robot cannot bury an office in forms or guess codes.
/// </summary>
public sealed class AddressLimit(FormCounts counts, IConfiguration configuration)
{
    private const int UsualForms = 20;
    private const int UsualCodes = 20;

    /// <summary>Forms that one address may file in an hour; a reading room with shared computers may need more.</summary>
    public int FormsPerHour => configuration.GetValue("Requests:FormsPerHour", UsualForms);

    /// <summary>Wrong query codes that one address may try in an hour.</summary>
    public int CodesPerHour => configuration.GetValue("Requests:WrongCodesPerHour", UsualCodes);

    /// <summary>From here on a question in words is asked.</summary>
    public int FormsBeforeQuestion => Math.Max(1, FormsPerHour / 4);

    /// <summary>How often in the last hour.</summary>
    public int Count(Attempt what, string address) => counts.Count(NameOf(what), address);

    /// <summary>Counts one more and answers whether it is still one of the allowed.</summary>
    public bool Allows(Attempt what, string address, int most)
    {
        counts.Add(NameOf(what), address);
        return Count(what, address) <= most;
    }

    private static string NameOf(Attempt what) => $"requests/{what}";
}

/// <summary>What is counted.</summary>
public enum Attempt
{
    /// <summary>A form was sent, good or not.</summary>
    Sending,

    /// <summary>A request was filed.</summary>
    Filing,

    /// <summary>A query code was wrong.</summary>
    WrongCode,
}
