using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules;

/// <summary>A rule that reads what is said of a person who is named: the words around the name.</summary>
internal abstract class PersonRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        foreach (var person in reading.PeopleToldOutright)
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

    /// <summary>Most tokens between two commas behind a name.</summary>
    private const int LongestInsertion = 7;

    /// <summary>Most tokens of a relative clause behind a name.</summary>
    private const int LongestRelative = 18;

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
            var within = at + 1 < tokens.Count && tokens[at + 1].Is("who") ? LongestRelative : LongestInsertion;
            var close = at + 1;
            while (close < tokens.Count && close < at + within && !tokens[close].Is(','))
                close++;
            if (close >= tokens.Count || close >= at + within)
                return -1;
            at = close + 1;
        }
        else if (!person.IsPronoun && BehindHouse(tokens, at) is > 0 and var behind)
        {
            at = behind;
        }

        while (at < tokens.Count && tokens[at].IsWord && WordClasses.IsAdverb(tokens[at].Lower) && !Denies(tokens[at]))
            at++;
        return at < tokens.Count && tokens[at].IsWord ? at : -1;
    }

    /// <summary>"Noor Haddad from our press office will call": the verb behind where somebody comes from; -1 where none stands there.</summary>
    private static int BehindHouse(TokenList tokens, int at)
    {
        if (at + 2 >= tokens.Count || !(tokens[at].IsWord && tokens[at].Lower is "from" or "of" or "at" or "in"))
            return -1;
        for (var next = at + 2; next < tokens.Count && next < at + LongestInsertion && tokens[next - 1].IsWord; next++)
        {
            // "from the firm that runs the canteen", "at the house he runs", "from the firm Leif Aune runs": the verb is another's.
            if (tokens[next].IsWord && (tokens[next].Lower is "that" or "which" or "who" or "whom" or "whose" or "where" or "when" or "while" or "if" or "whether" or "and" or "but" || WordClasses.IsSubjectPronoun(tokens[next].Lower) || (tokens[next].IsCapital && FirstNames.Contains(tokens[next].Lower) && next + 1 < tokens.Count && tokens[next + 1].IsCapital)))
                return -1;
            if (tokens[next].IsWord && tokens[next].Lower is "will" or "is" or "has" or "was" or "heads" or "runs" or "leads" or "handles" or "chairs" or "joins" or "takes" or "covers")
                return next;
        }

        return -1;
    }

    /// <summary>"not", "never", "hardly": left out, the opposite would be told.</summary>
    protected static bool Denies(Token token) => token.IsWord && token.Lower is "not" or "never" or "hardly";

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
            if (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "if" or "unless" or "whether" or "suppose")
                return true;
            // "Should Noor Haddad …", "I would ask Noor Haddad …"; "queries should be addressed to Noor Haddad, our …" says nothing of her with it.
            if (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "could" or "should" or "would" && (at == 0 || person.First - at <= 3))
                return true;
        }

        return false;
    }
}
