namespace FactForge.Cli;

/// <summary>A word as a POSIX shell takes it.</summary>
internal static class ShellWord
{
    private const string Plain = "/._-:=@+,~";

    /// <summary>Between single quotes where it needs them.</summary>
    public static string Quoted(string word) => word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal))
        ? word
        : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
