using System.Collections.Frozen;
using FactForge.Mail.SecondHand;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Identity;

/// <summary>
/// The person's name of a display name that has more: the house or the place behind it ("Ada Byrne | Harbour Ltd", "Byrne, Ada (Leeds)"), what she is ("Byrne, Ada, Head of Sales"),
/// what she is called by ("(she/her)"), a form of address before it, her address again. What is behind is left out where it is a house, or the address tells that the name is a person's.
/// </summary>
internal static class PersonsNameAlone
{
    private const int MostWords = 4;

    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " · ", " (", " [", ", "];

    private static readonly FrozenSet<string> FormsOfAddress = new[] { "frau", "herr", "mr", "mrs", "ms", "mx", "miss", "mme", "mlle", "hr", "señor", "señora", "sig", "sig.ra" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Pronouns = new[] { "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "sie", "ihr", "er", "ihm", "elle", "elle/la", "il", "lui", "ella", "él", "hon", "henne", "han", "honom", "hun", "ham", "any", "all", "pronouns" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name without its address in brackets: <c>Byrne, Ada &lt;ada@northwind.example&gt;</c>.</summary>
    public static string WithoutAddress(string name)
    {
        if (name.Length == 0 || name[^1] is not ('>' or ')' or ']'))
            return name;
        var open = name.LastIndexOf(name[^1] switch { '>' => '<', ')' => '(', _ => '[' });
        return open > 0 && name.AsSpan(open) is var told && told.Contains('@') && !told.Contains(' ') ? name[..open].TrimEnd() : name;
    }

    /// <summary>The name alone, turned round.</summary>
    public static string Tell(string name, string address)
    {
        // A list and a service tell themselves behind the name, and are known by it.
        if (ThroughService.IsTold(name) || name.Contains('@', StringComparison.Ordinal) || RoleAddresses.IsMachine(address))
            return DirectoryName.TurnRound(name, address);
        var turned = DirectoryName.TurnRound(Directory(name, address), address);
        var isDirectory = turned != name && name.Contains(',', StringComparison.Ordinal);
        return WithoutForm(Head(turned, address, isDirectory));
    }

    /// <summary>True where the words have the form of somebody's full name.</summary>
    public static bool IsFull(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 1 and <= MostWords + 1 && parts.All(IsOfName) && parts.Count(part => char.IsLetter(part[0]) && !char.IsLower(part[0])) > 1;
    }

    /// <summary>True where the words are a house, by their form or by the address.</summary>
    public static bool IsHouse(string words, string address) =>
        words.Length > 0 && words[(words.LastIndexOf(' ') + 1)..] is var last
        && ((last.Length < words.Length && (SignatureWords.CompanyForms.Contains(last) || SignatureWords.OrganisationWords.Contains(last))) || OrganisationName.Matches(words, new(address, null)));

    /// <summary>True where a word of the name stands in the address before its "@".</summary>
    public static bool IsToldBy(string address, string name) => NameInAddress.IsTold(address, name, " -");

    // "Byrne, Ada, Head of Sales": what a third part says.
    private static string Directory(string name, string address)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || parts.Any(part => part.Length == 0) || parts[0].Contains(' ', StringComparison.Ordinal) || !IsFull(parts[1] + " " + parts[0]))
            return name;
        return IsTitle(parts[2]) || IsHouse(parts[2], address) ? $"{parts[0]}, {parts[1]}" : name;
    }

    private static bool IsTitle(string words) =>
        JobTitle.Is(words, isNamed: true) || (words.Split(' ') is { Length: > 1 } parts && (SignatureWords.UnitWords.Contains(parts[^1]) || parts[0].Equals("Dr.", StringComparison.OrdinalIgnoreCase) || parts[0].Equals("Prof.", StringComparison.OrdinalIgnoreCase)));

    private static string Head(string name, string address, bool isDirectory)
    {
        foreach (var mark in Marks)
        {
            if (name.IndexOf(mark, StringComparison.Ordinal) is not (> 0 and var at) || !IsFull(name[..at]))
                continue;
            var behind = name[(at + mark.Length)..].Trim(' ', '(', ')', '[', ']');
            var isBracket = mark[^1] is '(' or '[' && name[^1] is ')' or ']';
            if (mark[^1] is '(' or '[' && !isBracket)
                continue;
            if (IsHouse(behind, address) || (isBracket && ArePronouns(behind)) || (mark != ", " && (isDirectory || IsToldBy(address, name[..at]))))
                return name[..at].TrimEnd();
        }

        return name;
    }

    private static bool ArePronouns(string words) => words.Split([' ', '/', ',', '|'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && parts.All(Pronouns.Contains);

    private static string WithoutForm(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && FormsOfAddress.Contains(name[..blank].TrimEnd('.')) && IsFull(name[(blank + 1)..]) ? name[(blank + 1)..] : name;
    }

    private static bool IsOfName(string word) =>
        char.IsLetter(word[0]) && (!char.IsLower(word[0]) || ToldNames.IsParticle(word)) && word.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '\'' or '’' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark)
        && !SignatureWords.CompanyForms.Contains(word) && !SignatureWords.OrganisationWords.Contains(word) && !SignatureWords.UnitWords.Contains(word);
}
