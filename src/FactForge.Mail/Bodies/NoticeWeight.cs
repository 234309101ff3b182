namespace FactForge.Mail.Bodies;

/// <summary>
/// What a paragraph weighs as a notice. <paramref name="Proven"/> counts the kinds that keep their condition: talk of secrecy that says nothing of the message, or of a
/// scanner beside no message and no address, may be anybody's.
/// </summary>
/// <param name="Told">The weight of all that a notice or footer might say.</param>
/// <param name="Proven">The weight of what keeps its condition.</param>
/// <param name="IsLegal">True where nothing but what lawyers write is proven: their words are more often a writer's than a list's are, and have to come in greater number.</param>
internal readonly record struct NoticeWeight(int Told, int Proven, bool IsLegal)
{
    /// <summary>Nothing of a notice.</summary>
    public static NoticeWeight None => default;

    /// <summary>The same with something more that speaks for a notice: a rule above, a heading, the signature above.</summary>
    public NoticeWeight With(int more) => this with { Told = Told == 0 ? 0 : Told + more, Proven = Proven == 0 ? 0 : Proven + more };

    /// <summary>True where it weighs enough to be told from words of the writer.</summary>
    public bool Proves(int enough) => Proven > 0 && Proven >= enough + (IsLegal && enough == FooterSigns.Enough ? 1 : 0);
}
