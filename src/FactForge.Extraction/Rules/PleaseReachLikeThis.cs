using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Please don't ring during the day", "please call rather than mail", "always send PDFs": how the author wants to be dealt with.</summary>
[Example("Please don't ring during the day.", "Preference: Ada Byrne wrote: \"Please don't ring during the day.\"")]
[Example("Please always send PDFs.", "Preference: Ada Byrne wrote: \"Please always send PDFs.\"")]
[Example("If it's urgent, ring the shed rather than emailing.", "Preference: Ada Byrne wrote: \"If it's urgent, ring the shed rather than emailing.\"")]
[Example("After that please go to him first, not me.", "Preference: Ada Byrne wrote: \"After that please go to him first, not me.\"")]
[Example("Please address all service requests to the desk.", "Preference: Ada Byrne wrote: \"Please address all service requests to the desk.\"")]
[CounterExample("Please send two copies.")]
[CounterExample("Please don't forget the keys.")]
[CounterExample("Please call me.")]
[CounterExample("I always send PDFs.")]
[CounterExample("Could you please always send PDFs?")]
internal sealed class PleaseReachLikeThis : SentenceRule
{
    private static readonly FrozenSet<string> Ways = WordSet.Of("address direct speak call ring phone email e-mail mail text write send use contact copy cc reply go message post visit knock come leave whatsapp");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count > 30)
            return;
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (Starts(tokens, at) is not (>= 0 and var verb) || !Ways.Contains(tokens[verb].Lower))
                continue;
            var last = Clauses.End(tokens, verb);
            if (!(IsLasting(tokens, at, verb) || IsAgainst(tokens, verb, last)))
                continue;
            var end = last + 1 == tokens.Count - 1 && tokens[^1].Is('.') ? last + 1 : last;
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, at < 8 ? 0 : at, end, []));
            return;
        }
    }

    /// <summary>Index of the verb where a request starts: behind "please", or an imperative at the sentence's or clause's start; -1 elsewhere.</summary>
    private static int Starts(TokenList tokens, int at)
    {
        var starts = at == 0 || !tokens[at - 1].IsWord || tokens[at - 1].Lower is "so" or "and" or "but";
        if (!(tokens[at].Is("please") || starts) || (!tokens[at].Is("please") && !(tokens[at].IsWord && (Ways.Contains(tokens[at].Lower) || tokens[at].Lower is "do" or "never" or "always" or "only"))))
            return -1;
        var verb = tokens[at].Is("please") ? at + 1 : at;
        while (verb + 1 < tokens.Count && tokens[verb].IsWord && tokens[verb].Lower is "do" or "not" or "never" or "always" or "only" or "just" or "dont" or "kindly")
            verb++;
        return verb < tokens.Count && tokens[verb].IsWord ? verb : -1;
    }

    /// <summary>"don't", "never", "always", "only" before the verb, and not about one time ("please don't call today").</summary>
    private static bool IsLasting(TokenList tokens, int at, int verb) =>
        (Enumerable.Range(at, verb - at).Any(index => tokens[index].IsWord && tokens[index].Lower is "not" or "never" or "always" or "only" or "dont") || (verb + 2 < tokens.Count && tokens[verb + 1].Lower is "all" or "any" or "every" && tokens[verb + 2].Lower is not ("the" or "of")))
        && !tokens.Any(token => token.IsWord && token.Lower is "today" or "tomorrow" or "yet" or "tonight") && verb + 1 < tokens.Count && !(tokens[verb].Lower is "leave" or "send" or "come" or "go" && Enumerable.Range(at, verb - at).Any(index => tokens[index].Is("not")));

    /// <summary>"… rather than …", "… instead of …", "…, not me".</summary>
    private static bool IsAgainst(TokenList tokens, int verb, int last)
    {
        for (var at = verb + 1; at + 1 < tokens.Count && at <= last + 1; at++)
        {
            if ((tokens[at].Is("rather") && tokens[at + 1].Is("than")) || (tokens[at].Is("instead") && tokens[at + 1].Is("of")) || (tokens[at].Is(',') && tokens[at + 1].Is("not")))
                return true;
        }

        return false;
    }
}
