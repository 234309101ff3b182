using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'm originally from Leeds", "my background is in farming", "I'm a joiner by trade", "I speak Swedish", "after thirty years with the bank": where the author comes from, told without a past tense.</summary>
[Example("I'm originally from Leeds.", "Background: Ada Byrne is originally from Leeds.")]
[Example("I am a joiner by trade, so I know.", "Background: Ada Byrne is a joiner by trade.")]
[Example("My background's marine engineering.", "Background: Ada Byrne's background is marine engineering.")]
[Example("I speak English and Swedish.", "Background: Ada Byrne speaks English and Swedish.")]
[Example("I'm a retired nurse.", "Background: Ada Byrne is a retired nurse.")]
[Example("I will be retiring after 34 years with the bank.", "Background: Ada Byrne has 34 years with the bank behind them.")]
[Example("I'm new here, having come over from Linden Primary in June.", "Background: Ada Byrne has come over from Linden Primary in June 2024. | since 2024-06")]
[Example("My degree is in physics.", "Background: Ada Byrne's degree is in physics.")]
[Example("My first job was at Contoso.", "Background: Ada Byrne's first job was at Contoso.")]
[CounterExample("My first choice was the oak.")]
[CounterExample("I'm from the council.")]
[CounterExample("My background noise is loud.")]
[CounterExample("I speak for all of us.")]
[CounterExample("After two years in the shed the boat is fine.")]
[CounterExample("Are you originally from Leeds?")]
internal sealed class AuthorsOrigins : SentenceRule
{
    private static readonly FrozenSet<string> Tongues = WordSet.Of("english german french spanish italian portuguese dutch polish swedish norwegian danish finnish welsh gaelic irish russian ukrainian arabic hindi urdu punjabi mandarin cantonese chinese japanese korean turkish greek "
        + "czech hungarian romanian bulgarian croatian serbian swahili yoruba farsi persian hebrew catalan basque");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            if (!clause.IsPlural && !clause.HasNot && IsOrigin(clause))
                findings.Add(Statements.OfAuthor(FactKind.Background, reading, clause, []));
        }

        var tokens = sentence.Tokens;
        for (var at = 0; at + 3 < tokens.Count; at++)
        {
            if (tokens[at].Is("my") && tokens[at + 1].Is("background") && tokens[at + 2].Lower is "is" or "'s" or "was")
                AddNoun(sentence, at, at + 1, reading, findings);
            else if (tokens[at].Is("my") && OwnPast(tokens, at + 1) is > 0 and var noun)
                AddNoun(sentence, at, noun, reading, findings);
            else if (tokens[at].Is("after") && SaysI(tokens) && Length(tokens, at + 1) is > 0 and var years)
                AddYears(sentence, at, years, reading, findings);
            else if (tokens[at].Is("having") && at > 1 && SaysI(tokens) && tokens[at - 1].Kind == TokenKind.Mark | tokens[at - 1].Lower is "and" or "after")
                AddHaving(sentence, at, reading, findings);
        }
    }

    private static bool IsOrigin(Clause clause)
    {
        var at = clause.Verb;
        var tokens = clause.Sentence.Tokens;
        bool IsName(int index) => index <= clause.Last && tokens[index].IsCapital && tokens[index].IsWord;
        switch (clause.WordAt(at))
        {
            case "am":
                var next = clause.PastAdverbs(at + 1);
                if (clause.WordAt(next) is "originally")
                    return clause.WordAt(next + 1) is "from" && IsName(next + 2);
                if (clause.WordAt(next) is "from" && IsName(next + 1))
                    return clause.WordAt(next + 2) is "originally" or "myself";
                if (clause.WordAt(next) is "a" or "an" && clause.WordAt(next + 1) is "retired" or "trained" or "qualified" && next + 2 <= clause.Last)
                    return true;
                return clause.WordAt(next) is "a" or "an" && Enumerable.Range(next + 1, 6).Any(index => clause.WordAt(index) is "by" && clause.WordAt(index + 1) is "trade" or "training" or "profession" or "background");
            case "come":
                return clause.WordAt(at + 1) is "from" && (IsName(at + 2) || clause.WordAt(at + 3) is "family" or "background");
            case "speak":
                return Enumerable.Range(at + 1, 3).Any(index => Tongues.Contains(clause.WordAt(index)));
            default:
                return false;
        }
    }

    /// <summary>"degree is", "PhD was", "first job was", "old firm was": index of the noun; -1 where none stands there.</summary>
    private static int OwnPast(TokenList tokens, int at)
    {
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        var noun = Word(at) is "first" or "last" or "previous" or "old" ? at + 1 : at;
        var isOwn = noun > at ? Word(noun) is "job" or "post" or "boss" or "ship" or "school" or "firm" or "employer" or "career" or "role" : Word(noun) is "degree" or "phd" or "doctorate" or "thesis" or "dissertation" or "apprenticeship" or "training";
        return isOwn && Word(noun + 1) is "was" or "is" or "'s" && noun + 3 < tokens.Count && (noun > at ? Word(noun + 1) is "was" : Word(noun + 2) is "in" or "on" or "from" or "at") ? noun : -1;
    }

    private static void AddNoun(Sentence sentence, int first, int noun, MessageReading reading, ICollection<Finding> findings)
    {
        var last = Clauses.End(sentence.Tokens, noun + 1);
        var told = ThirdPerson.Infinitive(reading, new(sentence, noun + 2, last, []));
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[first + 1].Span.Start, sentence.Tokens[noun].Span.End).Slice(reading.Message.Body.Text));
        if (told is not null)
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName}'s {words} {(sentence.Tokens[noun + 1].Is("was") ? "was" : "is")} {told}.", sentence, first, last));
    }

    /// <summary>Tokens of "thirty-four years with the bank" from an index on; 0 where no years at, with, in or as something stand there.</summary>
    private static int Length(TokenList tokens, int from)
    {
        // "after another six years with the bank": those are to come.
        if (from < tokens.Count && tokens[from].Lower is "another" or "further")
            return 0;
        for (var at = from; at < tokens.Count && at < from + 5; at++)
        {
            if (tokens[at].IsWord && at + 2 < tokens.Count && tokens[at + 2].Lower is "agreed" or "planned" or "no" or "usual")
                continue;
            if (tokens[at].IsWord && tokens[at].Lower is "years" or "decades" or "seasons")
                return at > from && Durations.AreLong(tokens, from, at) && at + 2 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].Lower is "at" or "with" or "in" or "as" or "on" or "of" ? at - from + 1 : 0;
        }

        return 0;
    }

    private static void AddYears(Sentence sentence, int after, int length, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var last = after + length + 1;
        while (last + 1 < tokens.Count && tokens[last + 1].IsWord && last < after + length + 8 && !WordClasses.IsSubjectPronoun(tokens[last + 1].Lower) && !(tokens[last].IsCapital && !tokens[last + 1].IsCapital && !WordClasses.IsPreposition(tokens[last + 1].Lower)))
            last++;
        var told = ThirdPerson.Infinitive(reading, new(sentence, after + 1, last, []));
        if (told is not null)
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} has {char.ToLowerInvariant(told[0])}{told[1..]} behind them.", sentence, after, last));
    }

    private static void AddHaving(Sentence sentence, int having, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var last = Clauses.End(tokens, having + 1);
        if (!tokens[having + 1].IsWord || !(VerbForms.IsParticiple(tokens[having + 1].Lower) || tokens[having + 1].Lower is "come" or "run") || !LifeStory.IsTold(Perfect(sentence, having), having, last, reading.Said?.Year ?? 2000))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Behind).Within(having, last);
        var told = ThirdPerson.Infinitive(reading, new(sentence, having + 1, last, dates));
        if (told is not null)
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} has {told}.", sentence, having, last).Held(dates));
    }

    /// <summary>The sentence with "have" for "having".</summary>
    private static Sentence Perfect(Sentence sentence, int having) =>
        sentence with { Tokens = [.. sentence.Tokens.Select((token, at) => at == having ? token with { Lower = "have" } : token)] };

    private static bool SaysI(TokenList tokens) => tokens.Any(token => token.Is("i"));
}
