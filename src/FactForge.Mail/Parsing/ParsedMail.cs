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
    /// <summary>Parses the message.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ParsedMail Read(MimeParser parser, Stream message)
    {
        try
        {
            parser.SetStream(message, MimeFormat.Entity, persistent: true);
            var entity = parser.ParseEntity();
            return new(entity.Headers, entity);
        }
        catch (FormatException)
        {
            // Before a message, not before an entity, a line such as ">From …" is passed over.
            message.Position = 0;
            parser.SetStream(message, MimeFormat.Entity, persistent: true);
            var whole = parser.ParseMessage();
            return new(whole.Headers, whole.Body);
        }
    }

    /// <summary>Gives the body's buffers back.</summary>
    public void Dispose() => Body?.Dispose();
}
