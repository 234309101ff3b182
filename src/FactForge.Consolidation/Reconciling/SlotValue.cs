using System.Text;

namespace FactForge.Consolidation;

/// <summary>A slot's value made comparable: what two spellings of one value have in common.</summary>
internal static class SlotValue
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "ltd", "llc", "llp", "plc", "gmbh", "ag", "sa", "sas", "sarl", "srl", "bv", "nv", "oy", "ab", "as", "aps", "kg", "corp", "co",
        "corporation", "company", "limited", "the",
    };

    private static readonly HashSet<string> Ranks = new(StringComparer.Ordinal)
    {
        "senior", "junior", "lead", "leading", "chief", "principal", "head", "deputy", "assistant", "associate", "vice", "managing", "executive", "acting", "interim", "trainee", "apprentice", "former", "general", "first", "second",
        "stellvertretender", "stellvertretende", "leitender", "leitende", "adjoint", "adjointe",
    };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "of", "for", "at", "in", "and", "the", "de", "der", "für" };

    /// <summary>True where the two are one value in two spellings, or one is the other said more fully.</summary>
    public static bool SameValue(Slot slot, string first, string second)
    {
        if (slot == Slot.Email)
            return string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);
        if (slot == Slot.Phone)
            return SameNumber(first, second);
        var one = Words(slot, first);
        var other = Words(slot, second);
        if (one.Count == 0 || other.Count == 0)
            return string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return slot switch
        {
            // "Director" / "Director of Operations" is one post said more fully; "Engineer" / "Senior Engineer" is a promotion.
            Slot.Role => shorter.Order(StringComparer.Ordinal).SequenceEqual(longer.Order(StringComparer.Ordinal)) || longer.Take(shorter.Count).SequenceEqual(shorter) || IsShortTitle(shorter, longer),
            // "Hamburg" is where "Kaistraße 7, 20457 Hamburg" lies.
            Slot.Location => Enumerable.Range(0, longer.Count - shorter.Count + 1).Any(at => longer.Skip(at).Take(shorter.Count).SequenceEqual(shorter)),
            Slot.Manager => shorter.All(longer.Contains),
            _ => longer.Take(shorter.Count).SequenceEqual(shorter),
        };
    }

    /// <summary>"HR partner" for "HR Business Partner", "officer" for "Environment Officer": a title with words left out before its last; one of rank is never left out.</summary>
    private static bool IsShortTitle(List<string> shorter, List<string> longer)
    {
        if (!string.Equals(shorter[^1], longer[^1], StringComparison.Ordinal))
            return false;
        var at = 0;
        var ranks = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Count && string.Equals(word, shorter[at], StringComparison.Ordinal))
                at++;
            else if (Ranks.Contains(word))
                ranks++;
        }

        // One word alone names the trade, whatever the rank: "adjuster" for "Senior Claims Adjuster".
        return at == shorter.Count && (ranks == 0 || (shorter.Count == 1 && longer.Count >= 3));
    }

    /// <summary>How much a spelling says: the fuller of two spellings is kept.</summary>
    public static int Fullness(Slot slot, string value) => slot is Slot.Phone ? value.Count(char.IsAsciiDigit) : Words(slot, value).Count;

    private static bool SameNumber(string first, string second)
    {
        var one = Digits(first);
        var other = Digits(second);
        if (one.Length == 0 || other.Length == 0)
            return string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        shorter = shorter.TrimStart('0');
        // A number without its country code is the tail of the one that has it (E.164: at most 15 digits, national part at least 7).
        return shorter.Length >= 7 ? longer.EndsWith(shorter, StringComparison.Ordinal) : string.Equals(one, other, StringComparison.Ordinal);
    }

    private static string Digits(string value)
    {
        var builder = new StringBuilder(value.Length);
        foreach (var character in value.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(character))
                builder.Append(character);
        }

        return builder.ToString();
    }

    private static List<string> Words(Slot slot, string value)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in NormalForm.CompatibilityComposed(value) + " ")
        {
            if (char.IsLetterOrDigit(character))
                word.Append(char.ToLowerInvariant(character));
            else if (word.Length > 0 && character is not ('.' or '\'' or '’'))
                Flush();
        }

        return words;

        void Flush()
        {
            var text = word.ToString();
            word.Clear();
            var skipped = slot == Slot.Employer ? LegalForms : Joints;
            if (!skipped.Contains(text) || text.Length == 0)
                words.Add(text);
        }
    }
}
