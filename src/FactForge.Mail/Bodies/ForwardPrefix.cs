using FactForge.Mail.Threading;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Tells by the outermost prefix of a subject that a message is passed on ("FW: Lease", "WG: AW: Vertrag"): Outlook writes the same block of fields above what is answered and what
/// is forwarded. In "RE: FW: Lease" what was passed on is answered.
/// </summary>
internal static class ForwardPrefix
{
    private const int Longest = 24;

    /// <summary>"Videresendt" in Danish and Norwegian, "Vastaus" in Finnish: the field below tells which.</summary>
    private const string Nordic = "VS";

    /// <summary>"Re: FW: Lease", told in the block: who writes below "FW: Lease" answers an answer, and the program left the prefix as it was.</summary>
    public static bool IsAnswered(string? told) => told is not null && SubjectText.Normalize(told) is { IsReply: true, IsForward: true } && !Is(told, "");

    /// <summary>True where the subject says so.</summary>
    /// <param name="subject">The subject, where known.</param>
    /// <param name="field">The first line of the block.</param>
    public static bool Is(string? subject, ReadOnlySpan<char> field)
    {
        var rest = subject.AsSpan().TrimStart();
        // "[EXTERNAL] FW: …", "[ports-list] FW: …"
        while (rest is ['[', ..] && rest.IndexOf(']') is > 0 and var close)
        {
            rest = rest[(close + 1)..].TrimStart();
        }

        var colon = rest.IndexOfAny(':', '：');
        if (colon is < 1 or > Longest)
        {
            return false;
        }

        if (rest[..colon].Trim().Equals(Nordic, StringComparison.OrdinalIgnoreCase))
        {
            return field.TrimStart("*_ ").StartsWith("Fra", StringComparison.OrdinalIgnoreCase);
        }

        return SubjectText.Normalize(string.Concat(rest[..(colon + 1)], " x")).IsForward;
    }
}
