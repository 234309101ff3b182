using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules;

/// <summary>A rule that reads what is said of a person who is named: the words around the name.</summary>
internal abstract class PersonRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        foreach (var person in reading.People)
        {
            var sentence = reading.Sentences[person.Sentence];
            if (!sentence.IsQuestion || AllowsQuestions)
                Read(person, sentence, reading, findings);
        }
    }

    /// <summary>True where a question tells it too ("Did your colleague Noor Haddad …?").</summary>
    protected virtual bool AllowsQuestions => false;

    /// <summary>Adds what it finds of one person in one sentence.</summary>
    protected abstract void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings);

    /// <summary>Index of the verb behind a name, adverbs and one short insertion between commas left out; -1 where there is none.</summary>
    protected static int VerbBehind(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = person.Last + 1;
        // "My man of business, Crispin Tarleton, will be in touch": the name itself is what the commas set apart.
        if (at + 1 < tokens.Count && tokens[at].Is(',') && person.First > 1 && tokens[person.First - 1].Is(',') && tokens[at + 1].IsWord && FiniteVerbs.IndexIn(tokens, at + 1, 1) >= 0)
            return at + 1;
        if (at < tokens.Count && tokens[at].Is(','))
        {
            var close = at + 1;
            while (close < tokens.Count && close < at + 7 && !tokens[close].Is(','))
                close++;
            if (close >= tokens.Count || close >= at + 7)
                return -1;
            at = close + 1;
        }

        while (at < tokens.Count && tokens[at].IsWord && WordClasses.IsAdverb(tokens[at].Lower) && !tokens[at].Is("not"))
            at++;
        return at < tokens.Count && tokens[at].IsWord ? at : -1;
    }

    /// <summary>", who runs …": the verb behind "who"; -1 where none stands there.</summary>
    protected static int WhoBehind(NamedPerson person, Sentence sentence)
    {
        var at = person.Last + 1;
        if (at < sentence.Tokens.Count && sentence.Tokens[at].Is(','))
            at++;
        return at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Is("who") ? at + 1 : -1;
    }

    /// <summary>True where the person is said to be so only under a condition, or somebody asks or supposes it.</summary>
    protected static bool IsConditional(NamedPerson person, Sentence sentence)
    {
        for (var at = 0; at < person.First; at++)
        {
            if (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "if" or "unless" or "whether" or "suppose" or "could" or "should" or "would")
                return true;
        }

        return false;
    }
}
