namespace FactForge.Mail.Signatures;

/// <summary>Where a message's end is signed, in line numbers.</summary>
/// <param name="Closing">The closing formula's line, or -1.</param>
/// <param name="Top">The first line below it: the name, as a rule.</param>
/// <param name="End">The last line.</param>
/// <param name="IsProven">True where it holds more than a name (contact data, a title, an organisation): then it is a signature block.</param>
internal readonly record struct SignOff(int Closing, int Top, int End, bool IsProven)
{
    /// <summary>Not signed.</summary>
    public static SignOff None { get; } = new(-1, -1, -1, false);

    /// <summary>True where something was found.</summary>
    public bool IsFound => Top >= 0;

    /// <summary>The first line, the closing formula counted.</summary>
    public int First => Closing >= 0 ? Closing : Top;
}
