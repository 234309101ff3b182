using MimeKit;

namespace FactForge.Benchmarks.Mailboxes;

/// <summary>
/// The baseline: MimeKit alone parses each message and gives the text of each part. Its own mbox mode ends at the first body line that starts with "From ",
/// so it is handed the places of the messages.
/// </summary>
internal static class BareParse
{
    /// <summary>Parses the messages; gives how many there are.</summary>
    public static int Read(string mailbox, IReadOnlyList<long> offsets)
    {
        using var file = File.OpenRead(mailbox);
        var count = 0;
        long characters = 0;
        for (var at = 0; at < offsets.Count; at++)
        {
            var end = at + 1 < offsets.Count ? offsets[at + 1] : file.Length;
            using var one = new MimeKit.IO.BoundStream(file, offsets[at], end, leaveOpen: true);
            var message = new MimeParser(one, MimeFormat.Mbox).ParseMessage();
            characters += message.BodyParts.OfType<TextPart>().Sum(part => part.Text.Length);
            count++;
        }

        return characters > 0 ? count : 0;
    }
}
