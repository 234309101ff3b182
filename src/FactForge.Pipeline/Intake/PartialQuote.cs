using System.Text;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Intake;

/// <summary>Tells that a message known from a quote is a part of one that is known whole: an answer between the lines quotes a few words at a time.</summary>
internal static class PartialQuote
{
    /// <summary>True where every paragraph of the quote stands in the candidate and the author, as told, is the candidate's.</summary>
    public static bool IsOf(Message secondHand, Message candidate)
    {
        if (!IsSameAuthor(secondHand.From, candidate.From))
            return false;
        var whole = Words(candidate.Body.Text);
        var any = false;
        foreach (var paragraph in secondHand.Body.Text.Split("\n\n"))
        {
            var words = Words(paragraph);
            if (words.Length <= 1)
                continue;
            any = true;
            if (!whole.Contains(words, StringComparison.Ordinal))
                return false;
        }

        return any;
    }

    private static bool IsSameAuthor(MailAddress? told, MailAddress? known)
    {
        if (told is null || known is null)
            return false;
        if (told.Address.Length > 0 && told.Address == known.Address)
            return true;
        var toldWords = PersonName.Words(told.DisplayName);
        return toldWords.Count > 0 && toldWords.All(PersonName.Words(known.DisplayName).Contains);
    }

    private static string Words(string text)
    {
        var words = new StringBuilder(" ");
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                words.Append(char.ToLowerInvariant(letter));
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
