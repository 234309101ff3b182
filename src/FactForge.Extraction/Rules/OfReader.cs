using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"You are booked until the 9th", "you were billed for 14 racks": what the author says is so of the one written to, with a figure or a day.</summary>
internal static class OfReader
{
    /// <summary>The statement, or null where the clause says no such thing.</summary>
    public static string? Told(Sentence sentence, int subject, Telling telling, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        if (!tokens[subject].Is("you") || subject != telling.First || reading.Addressee is not { } reader || subject + 4 >= tokens.Count || !Recall.HasFigure(sentence, subject))
            return null;
        var verb = subject + 1;
        var isSo = tokens[verb].IsWord && tokens[verb].Lower is "are" or "were" && tokens[verb + 1].IsWord
            && tokens[verb + 1].Lower is "booked" or "billed" or "charged" or "invoiced" or "registered" or "listed" or "insured" or "enrolled" or "entered" or "scheduled" or "allocated" or "entitled" or "credited" or "refunded";
        if (!isSo || Doubts.Stand(tokens, 0, tokens.Count) || tokens.Skip(verb).Any(token => token.IsWord && token.Lower is "i" or "we" or "said" or "think" or "thought" or "not" or "never" or "if" or "unless"))
            return null;
        var told = ThirdPerson.Reported(reading, telling with { Subject = reader, SubjectFirst = subject, SubjectLast = subject });
        return told is null ? null : $"{reading.AuthorName} said that {told}.";
    }
}
