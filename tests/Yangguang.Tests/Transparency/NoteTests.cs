using System.Text;
using Yangguang.Tests.Shape;
using Yangguang.Transparency;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Tests.Transparency;

public sealed class NoteTests
{
    private static readonly Dictionary<string, string> Vectors = Repository.Read("tests/Yangguang.Tests/Transparency/go-vectors.txt").Split('\n')
        .Select(line => line.Split(' ', 2)).Where(line => line[0] is "skey" or "vkey" or "note" or "witness" or "cosigned").ToDictionary(line => line[0], line => line[1]);

    private static readonly string GoNote = Text("note");

    [Fact]
    public void A_note_is_signed_to_the_byte_as_Go_signs_it()
    {
        var signer = NoteSigner.Parse(Vectors["skey"]);
        var checkpoint = Checkpoint.Of(SignedNote.Parse(GoNote));

        Assert.Equal(Vectors["vkey"], signer.Key.ToString());
        Assert.Equal(GoNote, new SignedNote(checkpoint.Text, [signer.Sign(checkpoint.Text, DateTimeOffset.UnixEpoch)]).ToString());
        Assert.Equal(70_001, checkpoint.Size);
    }

    [Fact]
    public void A_cosignature_made_elsewhere_is_good_and_tells_its_time()
    {
        var note = SignedNote.Parse(Text("cosigned"));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000), NoteKey.Parse(Vectors["witness"]).SignedAt(note));
        Assert.True(NoteKey.Parse(Vectors["vkey"]).HasSigned(note));
        Assert.Equal(Text("cosigned"), note.ToString());
    }

    [Fact]
    public void One_changed_letter_spoils_every_signature()
    {
        var note = SignedNote.Parse(Text("cosigned").Replace("70001", "70002", StringComparison.Ordinal));

        Assert.False(NoteKey.Parse(Vectors["vkey"]).HasSigned(note));
        Assert.Null(NoteKey.Parse(Vectors["witness"]).SignedAt(note));
    }

    [Fact]
    public void A_stranger_of_the_same_name_is_not_believed()
    {
        var stranger = NoteSigner.New("log.example.gov.cn/tevere", NoteKeyKind.Log);
        var text = Checkpoint.Of(SignedNote.Parse(GoNote)).Text;

        Assert.False(NoteKey.Parse(Vectors["vkey"]).HasSigned(new SignedNote(text, [stranger.Sign(text, DateTimeOffset.UnixEpoch)])));
    }

    [Fact]
    public void A_witness_signs_what_it_says_it_saw_and_when()
    {
        var (witness, at) = (NoteSigner.New("library.example", NoteKeyKind.Witness), new DateTimeOffset(2026, 3, 5, 1, 2, 3, TimeSpan.Zero));
        var note = SignedNote.Parse(GoNote);
        var signed = SignedNote.Parse(note.With([witness.Sign(note.Text, at)]).ToString());

        Assert.Equal(at, NoteKey.Parse(witness.Key.ToString()).SignedAt(signed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲\n乙")]
    [InlineData("log\n1\nAAAA\n\n— x\n")]
    [InlineData("log\n1\n\n— log AAA=\n")]
    public void What_is_no_note_is_refused_in_words(string text) =>
        Assert.Matches("[\u4e00-\u9fff]", Assert.Throws<FormatException>(() => Checkpoint.Of(SignedNote.Parse(text))).Message);

    [Fact]
    public void A_proof_survives_writing_and_reading_and_a_changed_one_leads_nowhere()
    {
        var (entry, other) = ("一条"u8.ToArray(), Merkle.Leaf("另一条"u8));
        var root = Merkle.Node(Merkle.Leaf(entry), other);
        var signer = NoteSigner.Parse(Vectors["skey"]);
        var text = new Checkpoint(signer.Key.Name, 2, root).Text;
        var proof = new LogProof(entry, 0, [other], new SignedNote(text, [signer.Sign(text, DateTimeOffset.UnixEpoch)]));

        var read = LogProof.Parse(proof.ToString());

        Assert.True(read.LeadsToRoot());
        Assert.Equal(proof.ToString(), read.ToString());
        Assert.True(LogProof.Parse(proof.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)).LeadsToRoot());
        Assert.False((read with { Entry = "一点"u8.ToArray() }).LeadsToRoot());
        Assert.False((read with { Index = 1 }).LeadsToRoot());
        Assert.Throws<FormatException>(() => LogProof.Parse(proof.ToString()[..80]));
    }

    [Fact]
    public void An_entry_reads_back_as_it_was_written_and_no_value_breaks_its_lines()
    {
        var entry = new LogEntry(
            LeafKind.Publication, "11341299/2026-00001", 1, new(2026, 3, 2, 1, 30, 0, TimeSpan.Zero), new(2026, 3, 2), "关于甲\n的通知", new string('a', 64), new string('b', 64),
            [new("附 件.pdf", new string('c', 64))]);

        var read = LogEntry.Parse(entry.ToBytes());

        Assert.Equal("关于甲 的通知", read.Title);
        Assert.Equal((entry.Number, entry.At, entry.DatedOn, "附 件.pdf"), (read.Number, read.At, read.DatedOn, read.Files.Single().Name));
        Assert.Equal(entry.ToString(), read.ToString());
        Assert.Equal(12 - 2, entry.ToString().Split('\n').Length - 1);
    }

    private static string Text(string name) => Encoding.UTF8.GetString(Convert.FromBase64String(Vectors[name]));
}
