using System.Collections.Frozen;

namespace FactForge.Extraction.Rules;

/// <summary>Subject lines without their reply and list prefixes.</summary>
internal static class SubjectLine
{
    private static readonly FrozenSet<string> Answers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "re", "aw", "sv", "vs", "antw", "ref", "rv", "rif", "r", "res", "odp");

    private static readonly FrozenSet<string> Forwards = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "fw", "fwd", "wg", "tr", "i", "enc", "vl");

    private static readonly FrozenSet<string> NoTopic = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "hi", "hello", "hey", "question", "quick question", "thanks", "thank you", "update", "meeting", "call", "news", "info", "fyi", "test", "no subject", "(no subject)", "urgent",
        "reminder", "follow up", "follow-up", "today", "tomorrow", "lunch", "please", "help", "note", "notes", "misc", "hallo", "bonjour", "hola", "intro", "introduction", "quick one", "one more thing", "checking in", "catching up", "catch up", "gracias", "merci", "danke", "greetings", "season's greetings", "happy birthday", "happy new year", "merry christmas", "congratulations", "apologies", "sorry", "long overdue", "good news");

    /// <summary>True for words that say nothing about what is written under them.</summary>
    public static bool IsNoTopic(string phrase) => NoTopic.Contains(phrase);

    /// <summary>Where the subject starts behind "Re:", "Fwd:" and "[list]".</summary>
    public static int BodyStart(string subject) => Read(subject).BodyStart;

    /// <summary>True for the subject of an answer ("Re: Ferry tender"): somebody takes up what another named.</summary>
    public static bool IsAnswer(string subject) => Read(subject).IsAnswer;

    private static (int BodyStart, bool IsAnswer) Read(string subject)
    {
        var at = 0;
        var isAnswer = false;
        while (at < subject.Length)
        {
            if (subject[at] is ' ' or '\t')
            {
                at++;
                continue;
            }

            var tag = subject[at] == '[' ? subject.IndexOf(']', at) : -1;
            if (tag > at)
            {
                at = tag + 1;
                continue;
            }

            var colon = subject.IndexOf(':', at);
            var prefix = colon <= at || colon - at > 8 ? "" : subject[at..colon].TrimEnd().TrimEnd('[', ']', '(', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (!Answers.Contains(prefix) && !Forwards.Contains(prefix))
                return (at, isAnswer);
            isAnswer |= Answers.Contains(prefix);
            at = colon + 1;
        }

        return (subject.Length, isAnswer);
    }

    /// <summary>The first part of the subject up to a mark that ends it; empty where that is no noun phrase.</summary>
    public static TextSpan NounPhrase(string subject, int start)
    {
        var end = start;
        while (end < subject.Length && !EndsPhrase(subject, end))
            end++;
        while (start < end && (char.IsWhiteSpace(subject[start]) || subject[start] is '"' or '\'' or '*'))
            start++;
        while (end > start && (char.IsWhiteSpace(subject[end - 1]) || subject[end - 1] is '!' or '.' or '"' or '\'' or '*'))
            end--;
        var phrase = subject[start..end];
        if (phrase.Length < 4 || NoTopic.Contains(phrase) || subject.Contains('?', StringComparison.Ordinal) || !phrase.Any(char.IsLetter))
            return new(start, 0);
        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsPhrase(string subject, int at) =>
        subject[at] is ':' or ',' or ';' or '(' or '?' or '!' or '|' || (subject[at] is '-' or '–' or '—' && at > 0 && subject[at - 1] == ' ');
}
