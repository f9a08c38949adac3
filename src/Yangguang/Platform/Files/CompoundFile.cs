using System.Text;

namespace Yangguang.Platform.Files;

/// <summary>Looks into the containers of older Office files for the streams they name, a piece at a time.</summary>
internal static class CompoundFile
{
    private const int Piece = 1 << 20;

    /// <summary>True when a stream or storage of that name is listed; names are written in UTF-16.</summary>
    public static bool Mentions(Stream file, string name) => Contains(file, Encoding.Unicode.GetBytes(name));

    public static bool Contains(Stream file, byte[] wanted)
    {
        file.Position = 0;
        try
        {
            var (buffer, kept) = (new byte[Piece + wanted.Length], 0);
            for (int count; (count = file.Read(buffer, kept, Piece)) > 0;)
            {
                if (buffer.AsSpan(0, kept + count).IndexOf(wanted) >= 0)
                    return true;
                var tail = Math.Min(wanted.Length - 1, kept + count);
                buffer.AsSpan(kept + count - tail, tail).CopyTo(buffer);
                kept = tail;
            }

            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }
}
