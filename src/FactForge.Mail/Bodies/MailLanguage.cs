namespace FactForge.Mail.Bodies;

/// <summary>The words with which mail programs of one language introduce somebody else's words. All in lower case.</summary>
internal sealed record MailLanguage(string Code)
{
    /// <summary>Field names of a header block, without the colon.</summary>
    public string[] From { get; init; } = [];

    /// <summary>Field names of a date that only mail has: who writes of a journey or a parcel says "date".</summary>
    public string[] Sent { get; init; } = [];

    /// <inheritdoc cref="From"/>
    public string[] Date { get; init; } = [];

    /// <inheritdoc cref="From"/>
    public string[] To { get; init; } = [];

    /// <inheritdoc cref="From"/>
    public string[] Cc { get; init; } = [];

    /// <inheritdoc cref="From"/>
    public string[] Subject { get; init; } = [];

    /// <summary>Fields that a header block may hold beside the telling ones.</summary>
    public string[] Other { get; init; } = [];

    /// <summary>What says "wrote" in an attribution.</summary>
    public string[] Wrote { get; init; } = [];

    /// <summary>What stands before the id of the message that an attribution cites.</summary>
    public string[] Cited { get; init; } = [];

    /// <summary>What stands between who sends and whose words they are.</summary>
    public string[] Behalf { get; init; } = [];

    /// <summary>First words of an attribution ("On", "Am", "Le").</summary>
    public string[] Starts { get; init; } = [];

    /// <summary>Words of an attribution that are neither a name nor a number ("at", "um", "kl.").</summary>
    public string[] Between { get; init; } = [];

    /// <summary>What a line between dashes says above an answered message.</summary>
    public string[] Original { get; init; } = [];

    /// <summary>What a line between dashes says above an appointment that is answered.</summary>
    public string[] Appointment { get; init; } = [];

    /// <summary>What a line says above a message that is passed on.</summary>
    public string[] Forwarded { get; init; } = [];

    /// <summary>What a line between dashes says above a message that is passed on, before whom it is from.</summary>
    public string[] MessageFrom { get; init; } = [];

    /// <summary>What a line between dashes says below a message that is passed on.</summary>
    public string[] Ending { get; init; } = [];

    /// <summary>What says "quoting" before whom a line without a date quotes.</summary>
    public string[] Quoting { get; init; } = [];

    /// <summary>The months, January first, full and short forms parted by a bar.</summary>
    public string Months { get; init; } = "";

    /// <summary>The days of the week, in any order.</summary>
    public string[] Days { get; init; } = [];
}
