namespace FactForge.Mail;

/// <summary>How mail is read. The limits are against hostile input; honest mail does not reach them.</summary>
public sealed record MailOptions
{
    /// <summary>The defaults.</summary>
    public static MailOptions Default { get; } = new();

    /// <summary>Bytes of a message that are looked at; of a longer one the headers and the leading text parts are read.</summary>
    public int MessageByteLimit { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes of a header block that are parsed; the rest is left out.</summary>
    public int HeaderByteLimit { get; init; } = 256 * 1024;

    /// <summary>Bytes of one header field; the rest is left out.</summary>
    public int FieldByteLimit { get; init; } = 32 * 1024;

    /// <summary>Characters of a body that are kept.</summary>
    public int TextLimit { get; init; } = 1024 * 1024;

    /// <summary>Characters of HTML that are rendered.</summary>
    public int HtmlLimit { get; init; } = 2 * 1024 * 1024;

    /// <summary>Recipients that are kept of each kind.</summary>
    public int RecipientLimit { get; init; } = 1000;

    /// <summary>MIME parts of a message that are looked at.</summary>
    public int PartLimit { get; init; } = 1000;

    /// <summary>Messages parsed at the same time; 0 for as many as there are cores.</summary>
    public int Parallelism { get; init; }

    /// <summary>Rules that go before the built-in classification; the first that fits decides.</summary>
    public IReadOnlyList<ClassRule> ClassRules { get; init; } = [];
}
