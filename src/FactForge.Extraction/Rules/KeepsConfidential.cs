using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Please keep it between us", "don't tell anyone yet", "please don't put it in email": the reader is asked to keep quiet about what the mail is about.</summary>
[Example("Please keep this between us for now.", "Preference: Ada Byrne asked to keep what they wrote confidential.")]
[Example("Please don't tell anyone until it's announced.", "Preference: Ada Byrne asked to keep what they wrote confidential.")]
[Example("Keep it to yourself, please.", "Preference: Ada Byrne asked to keep what they wrote confidential.")]
[Example("Please don't forward this mail.", "Preference: Ada Byrne asked to keep what they wrote confidential.")]
[CounterExample("Please keep it dry.")]
[CounterExample("Don't tell me it broke.")]
[CounterExample("I keep it to myself.")]
[CounterExample("Could you keep it between 2 and 5 degrees?")]
internal sealed class KeepsConfidential : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count is < 4 or > 30)
            return;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].IsWord || !(tokens[at].Lower is "keep" or "do" or "dont") || !Starts(tokens, at) || !IsQuiet(tokens, at))
                continue;
            findings.Add(Statements.Worded(FactKind.Preference, reading, reading.Author, $"{reading.AuthorName} asked to keep {What(reading)} confidential.", sentence, at, Clauses.End(tokens, at)));
            return;
        }
    }

    private static string What(MessageReading reading) => ThreadSubject.Whole(reading) is { } subject ? $"what they wrote about \"{subject}\"" : "what they wrote";

    private static bool Starts(TokenList tokens, int at) => at == 0 || !tokens[at - 1].IsWord || tokens[at - 1].Lower is "please" or "pls" or "so" or "and" or "but" or "just";

    private static bool IsQuiet(TokenList tokens, int at)
    {
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        if (Word(at) is "keep")
            return Word(at + 1) is "it" or "this" or "that" or "all" && Enumerable.Range(at + 2, 3).Any(index => (Word(index) is "to" && Word(index + 1) is "yourself" or "yourselves" or "ourselves") || (Word(index) is "between" && Word(index + 1) is "us" or "you" or "ourselves") || Word(index) is "confidential" or "quiet" or "private" or "secret" || (Word(index) is "under" && Word(index + 2) is "hat"));
        var verb = Word(at + 1) is "not" ? at + 2 : at + 1;
        return Word(verb) switch
        {
            "tell" or "mention" => Word(verb + 1) is "anyone" or "anybody" or "others" or "the" && Word(verb + 1) is not "the" || (Word(verb + 1) is "this" or "it" && Word(verb + 2) is "to" && Word(verb + 3) is "anyone" or "anybody" or "others"),
            "forward" or "share" or "circulate" or "repeat" => Word(verb + 1) is "this" or "it",
            "put" => Word(verb + 1) is "it" or "this" && Word(verb + 2) is "in" && Word(verb + 3) is "email" or "e-mail" or "writing" or "an" or "a",
            _ => false,
        };
    }
}
