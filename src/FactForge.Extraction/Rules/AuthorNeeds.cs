using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>What the author needs, and by when.</summary>
internal static class AuthorNeeds
{
    /// <summary>"I need the cap table by 13 September", "we'll need your signed form by the 20th": a deadline that the author sets.</summary>
    public static bool ByThen(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        if (first + 4 >= tokens.Count || !(tokens[first].Is("i") || tokens[first].Is("we")))
            return false;
        var verb = tokens[first + 1].IsWord && tokens[first + 1].Lower is "will" or "would" or "'d" ? first + 2 : first + 1;
        if (tokens[verb].Is("must") && tokens[verb + 1].Is("have"))
            verb++;
        return (tokens[verb].Lower is "need" or "require" || (tokens[verb].Is("have") && tokens[verb - 1].Is("must"))) && !tokens[verb + 1].Is("to") && !tokens[verb + 1].Is("you")
            && reading.DatesOf(tokens, DateDirection.Ahead).Any(date => date.First > verb && (date.Role is DateRole.By || (date.Role is DateRole.At && Enumerable.Range(Math.Max(verb, date.RoleFirst - 3), Math.Min(3, date.RoleFirst - verb)).Any(at => tokens[at].Is("by") || tokens[at].Is("before")))));
    }
}
