using System.Buffers.Binary;
using System.IO.Compression;

namespace Yangguang.Demo;

/// <summary>Draws the one picture of the demonstration: a notice board with sheets of paper, as a small PNG.</summary>
internal static class NoticeBoardPhoto
{
    private const int Width = 320, Height = 200;

    public static byte[] Draw()
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2); // eight bits a colour, red green blue
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", Deflated());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Deflated()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < Height; y++)
            {
                zip.WriteByte(0);
                for (var x = 0; x < Width; x++)
                    zip.Write(Colour(x, y));
            }
        }

        return packed.ToArray();
    }

    private static ReadOnlySpan<byte> Colour(int x, int y) => (x, y) switch
    {
        _ when y > 176 || x is < 16 or > 303 || y < 16 => [214, 209, 198], // wall
        _ when x is < 24 or > 295 || y < 24 || y > 168 => [122, 78, 46], // frame
        _ when y < 48 => [176, 40, 36], // head
        _ when IsLine(x, y) => [120, 120, 120],
        _ when IsPaper(x, y) => [250, 249, 244],
        _ => [62, 110, 84], // cloth
    };

    private static bool IsPaper(int x, int y) => y is > 58 and < 160 && (x - 34) % 66 is >= 0 and < 54;

    private static bool IsLine(int x, int y) => IsPaper(x, y) && y is > 70 and < 150 && y % 9 == 0 && (x - 34) % 66 is > 6 and < 48;

    private static void Chunk(MemoryStream png, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] body = [.. type.Select(letter => (byte)letter), .. data];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
