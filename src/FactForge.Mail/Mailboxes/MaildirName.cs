namespace FactForge.Mail;

/// <summary>
/// The name of a Maildir's file (maildir(5)): flags stand at its end, behind ":2,", or ";2," where a name may hold no colon. They change, and the file goes from
/// <c>new</c> to <c>cur</c>, while the message in it does not.
/// </summary>
public static class MaildirName
{
    private const string TellingFlags = "DT";

    /// <summary>The letters of the flags; empty where none are told.</summary>
    public static ReadOnlySpan<char> Flags(ReadOnlySpan<char> name) => Start(name) is > 0 and var start ? name[(start + 3)..] : [];

    /// <summary>Of the flags those by which a message may get another class: a draft, and what is in the trash.</summary>
    public static string FlagsThatTell(string name)
    {
        var flags = Flags(name);
        var told = "";
        foreach (var flag in TellingFlags)
            if (flags.Contains(flag))
                told += flag;
        return told;
    }

    /// <summary>True where the name has flags, be it none of them set.</summary>
    public static bool HasFlags(ReadOnlySpan<char> name) => Start(name) > 0;

    /// <summary>The name without its flags.</summary>
    public static ReadOnlySpan<char> WithoutFlags(ReadOnlySpan<char> name) => Start(name) is > 0 and var start ? name[..start] : name;

    /// <summary>What names the message, whatever flags it gets and whether it lies in <c>new</c> or in <c>cur</c>; any other path is as it was.</summary>
    public static string Place(string path)
    {
        var name = WithoutFlags(path);
        var slash = name.LastIndexOf('/');
        var isNew = slash >= 3 && name[..slash].EndsWith("new", StringComparison.Ordinal) && (slash == 3 || name[slash - 4] is '/' or '!');
        return isNew ? $"{name[..(slash - 3)]}cur{name[slash..]}" : name.Length == path.Length ? path : name.ToString();
    }

    private static int Start(ReadOnlySpan<char> name) => name.LastIndexOfAny(':', ';') is > 0 and var start && name[(start + 1)..].StartsWith("2,") ? start : -1;
}
