using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>One line of text as a YAML scalar: plain where every reader of YAML 1.1 and 1.2 takes it for the same string, else quoted.</summary>
internal static partial class YamlScalar
{
    /// <summary>Written in the quotes that <paramref name="replaced"/> had, if any; in single quotes where YAML needs some.</summary>
    internal static string Write(string value, string replaced = "")
    {
        if (replaced.StartsWith('"'))
            return $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return replaced.StartsWith('\'') || NeedsQuotes(value) && !IsDateLike(replaced, value)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : value;
    }

    /// <summary>An owner who writes dates bare gets a bare date.</summary>
    private static bool IsDateLike(string replaced, string value) => Date().IsMatch(replaced) && Date().IsMatch(value);

    private static bool NeedsQuotes(string value) =>
        value.Length == 0 || value[0] == ' ' || value[^1] is ' ' or ':'
        || "-?:,[]{}#&*!|>'\"%@`=<~.".Contains(value[0], StringComparison.Ordinal)
        || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)
        || value.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085' or '\uFEFF')
        || NotAString().IsMatch(value);

    /// <summary>Words and numbers that some YAML reads as null, bool, number, time or date: https://yaml.org/type/.</summary>
    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off|y|n|[-+]?[0-9][0-9_,.:]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7]+|0b[01_]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?\.(?:inf|nan))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAString();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
