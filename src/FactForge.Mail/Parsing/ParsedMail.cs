using FactForge.Mail.Mailboxes;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>
/// A message as MimeKit parsed it. It is parsed as an entity with all its fields: what MimeKit makes of a message beyond that, ten lists of addresses foremost, is a seventh
/// of all that reading allocates, and few of its fields are asked for.
/// </summary>
/// <param name="Fields">Its header.</param>
/// <param name="Body">Its body.</param>
internal readonly record struct ParsedMail(HeaderList Fields, MimeEntity? Body) : IDisposable
{
    private const int MostBrokenLines = 5;

    /// <summary>Parses the message.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ParsedMail Read(MimeParser parser, MemoryStream message)
    {
        try
        {
            parser.SetStream(message, MimeFormat.Entity, persistent: true);
            var entity = parser.ParseEntity();
            return new(entity.Headers, entity);
        }
        catch (FormatException)
        {
            return ReadBroken(parser, message);
        }
    }

    // Before a message, not before an entity, a line such as ">From …" is passed over; what else stands before the first field is nothing that could be read.
    private static ParsedMail ReadBroken(MimeParser parser, MemoryStream message)
    {
        var bytes = message.GetBuffer().AsSpan(0, (int)message.Length);
        for (var start = 0; ;)
        {
            try
            {
                message.Position = start;
                parser.SetStream(message, MimeFormat.Entity, persistent: true);
                var whole = parser.ParseMessage();
                return new(whole.Headers, whole.Body);
            }
            catch (FormatException) when (start == 0 && FirstField(bytes) is > 0 and var field)
            {
                start = field;
            }
        }
    }

    private static int FirstField(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        for (var line = 0; line < MostBrokenLines && bytes[at..].IndexOf((byte)'\n') is >= 0 and var end; line++)
        {
            at += end + 1;
            if (FromLine.IsHeaderStart(bytes[at..][..Math.Max(0, bytes[at..].IndexOf((byte)'\n'))]))
                return at;
        }

        return -1;
    }

    /// <summary>Gives the body's buffers back.</summary>
    public void Dispose() => Body?.Dispose();
}
