using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A figure, price, deadline or state that the author puts forward about the world: "The tender opens on 4 November." What says
/// neither is left, and so is what rules before this one have read.
/// </summary>
[Example("The tender opens on 4 November.", "Statement: Ada Byrne said that the tender opens on 4 November 2025. | due 2025-11-04")]
[Example("Two planks below the bilge are soft.", "Statement: Ada Byrne said that two planks below the bilge are soft.")]
[Example("Prices hold until 31 October.", "Statement: Ada Byrne said that prices hold until 31 October 2025.")]
[Example("We have received starter forms for two people.", "Statement: Ada Byrne has received starter forms for two people.")]
[Example("Moisture is 15.1, the dryer is down since Saturday.", "Statement: Ada Byrne said that moisture is 15.1, the dryer is down since 1 March 2025.")]
[Example("We do not do the skirting.", "Statement: Ada Byrne does not do the skirting.")]
[CounterExample("Thanks for the figures.")]
[CounterExample("The report is attached.")]
[CounterExample("If the insurers agree, the price is 40 pounds lower.")]
[CounterExample("Is the tender open?")]
[CounterExample("Der Vertrag ist am 4. November unterschrieben.")]
[CounterExample("I do not know the price.")]
[CounterExample("That would be ideal.")]
[CounterExample("The weather here has been glorious.")]
[CounterExample("Please send two copies.")]
[CounterExample("Generator stays in the lower yard.")]
internal sealed class AuthorStates : SentenceRule
{
    private const int LongestQuote = 160;

    private static readonly FrozenSet<string> NoSubjects = Set(
        "you he she they this that these those there here just quick short small need so as because since while to in on at for with from by not no any oh which who does did has is are was were let hope hopefully maybe perhaps if unless until when where how what why");

    private static readonly FrozenSet<string> Wishes = Set("please pls wish want wants like prefer would'd hope hoping sorry thanks thank you'd best suits suit convenient good fine great perfect lovely nice ideal wonder wondering suppose guess think feel believe");

    private static readonly FrozenSet<string> Counting = Set(
        "have are need got raised counted sold made received require sell charge offer lost found spent paid ordered measured finished reached had were collected shipped built hired planted printed invoiced quoted cover employ run use reckon expect hold stock");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || Put(sentence, reading) is not var (telling, told))
            return;
        var dates = telling.Dates;
        var due = dates.Count == 1 && dates[0].Role is DateRole.Plain or DateRole.At or DateRole.By && dates[0].Start.First >= reading.Said ? dates[0].Limit : null as PartialDate?;
        // A day to come in a fragment is as likely a plan of the author's ("Post-mortem on Wednesday").
        if (told is null && due is not null)
            return;
        var finding = Statements.Put(FactKind.Statement, reading, told, telling);
        findings.Add(finding with { Claim = finding.Claim with { Due = due } });
    }

    /// <summary>What a sentence puts forward, and the words for it; null words where it has to be quoted; null where it puts nothing forward that is worth it.</summary>
    public static (Telling Telling, string? Told)? Put(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion || tokens.Count < 4 || !reading.IsEnglish || !EnglishText.MayBe(tokens) || CodeText.HasSign(reading.Message.Body.Text, sentence.Span) || sentence.Act.Act != SpeechAct.Inform)
            return null;
        var dates = reading.DatesOf(tokens, Tenses.DirectionOf(tokens));
        var first = Openings.End(tokens);
        if (first > tokens.Count - 3 || !(tokens[first].IsWord || tokens[first].Kind == TokenKind.Number || tokens[first].Lower is "£" or "€" or "$") || HasCondition(sentence, first) || Wishing(sentence, first))
            return null;
        var telling = new Telling(sentence, first, WithoutEnd(sentence, tokens.Count - 1), dates);
        if (tokens[first].Is("we") || tokens[first].Is("i"))
        {
            var told = IsRefusal(sentence, first) || (IsCount(sentence, first) && Recall.IsWorth(sentence, first) && HasNumber(sentence, first)) ? ThirdPerson.Tell(reading, telling) : null;
            return told is null ? null : (telling, told);
        }

        var subject = BehindDate(sentence, first, dates);
        if (!IsAboutThing(sentence, subject, reading) || !Recall.IsWorth(sentence, first))
            return null;
        // A fragment ("3.5 % more per lift") is no clause that "said that" could stand before.
        var hasVerb = FiniteVerbs.IndexIn(tokens, subject + 1, 12) >= 0;
        if (!hasVerb && !IsPlainFragment(sentence, first))
            return null;
        var reported = hasVerb ? ThirdPerson.Reported(reading, telling) : null;
        if (reported is null && (sentence.Span.Length > LongestQuote || tokens[first].Is("it")))
            return null;
        return (telling, reported is null ? null : $"{reading.AuthorName} said that {reported}.");
    }

    /// <summary>"From January the fee goes up": the thing stands behind the date.</summary>
    private static int BehindDate(Sentence sentence, int first, IReadOnlyList<DateExpression> dates)
    {
        if (dates.Count == 0 || dates[0].RoleFirst != first || dates[0].Last + 3 >= sentence.Tokens.Count)
            return first;
        var at = dates[0].Last + 1;
        return sentence.Tokens[at].Is(',') ? at + 1 : at;
    }

    private static void Add(Sentence sentence, int first, MessageReading reading, ICollection<Finding> findings)
    {
        var last = sentence.Tokens.Count - 1;
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead);
        var telling = new Telling(sentence, first, WithoutEnd(sentence, last), dates);
        var told = sentence.Tokens[first].Is("we") || sentence.Tokens[first].Is("i")
            ? ThirdPerson.Tell(reading, telling)
            : ThirdPerson.Reported(reading, telling) is { } reported ? $"{reading.AuthorName} said that {reported}." : null;
        if (told is null && (sentence.Span.Length > LongestQuote || sentence.Tokens[first].Is("it")))
            return;
        var due = dates.Count == 1 && dates[0].Role is DateRole.Plain or DateRole.At or DateRole.By && dates[0].Start.First >= reading.Said ? dates[0].Limit : null as PartialDate?;
        var finding = Statements.Put(FactKind.Statement, reading, told, telling);
        findings.Add(finding with { Claim = finding.Claim with { Due = due } });
    }

    private static int WithoutEnd(Sentence sentence, int last)
    {
        while (last > 0 && sentence.Tokens[last].Kind == TokenKind.Mark && !sentence.Tokens[last].Is(')') && !sentence.Tokens[last].Is('%'))
            last--;
        return last;
    }

    private static bool HasCondition(Sentence sentence, int first)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsWord && (token.Lower is "if" or "unless" or "provided" or "assuming" or "whether" || (at == first && token.Lower is "were" or "should" or "had")))
                return true;
        }

        return false;
    }

    /// <summary>"3.5 % more per lift from January": mostly words, no label before a colon, no list of figures.</summary>
    private static bool IsPlainFragment(Sentence sentence, int first)
    {
        var words = 0;
        var figures = 0;
        for (var at = first; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Is(':') || sentence.Tokens[at].Is('('))
                return false;
            words += sentence.Tokens[at].IsWord ? 1 : 0;
            figures += sentence.Tokens[at].Kind == TokenKind.Number ? 1 : 0;
        }

        return words >= 2 && words >= figures && words <= 16;
    }

    private static bool Wishing(Sentence sentence, int first) =>
        Enumerable.Range(first, sentence.Tokens.Count - first).Any(at => sentence.Tokens[at].IsWord && Wishes.Contains(sentence.Tokens[at].Lower));

    private static bool IsAboutThing(Sentence sentence, int first, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[first].Lower;
        if (tokens[first].Is("my") && (first + 1 >= tokens.Count || RelationNouns.Contains(tokens[first + 1].Lower) || tokens[first + 1].Lower is "pleasure" or "apologies" or "thanks" or "name" or "guess" or "fault" or "bad" or "mistake" or "feeling"))
            return false;
        if (WordClasses.IsModal(word) || WordClasses.StartsSentences(word) || NoSubjects.Contains(word) || (tokens[first].Is("it") && !HasNotBehind(tokens, first)))
            return false;
        var verb = FiniteVerbs.IndexIn(tokens, first + 1, 12);
        if (verb < 0 && !sentence.Tokens.Skip(first).Select((token, index) => (token, index)).Any(pair => pair.token.Kind == TokenKind.Number && !Recall.IsLabel(tokens, first + pair.index)))
            return false;
        if (verb >= 0 && tokens[verb].Lower is "could" or "should" or "might")
            return false;
        for (var at = first; at < (verb < 0 ? tokens.Count : verb); at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "i" or "we" or "you" or "he" or "she" or "me")
                return false;
        }

        return !reading.People.Any(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First == first);
    }

    private static bool HasNumber(Sentence sentence, int first)
    {
        for (var at = first; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Number || (sentence.Tokens[at].IsWord && NumberWords.Value(sentence.Tokens[at].Lower) >= 2))
                return true;
        }

        return false;
    }

    private static bool IsCount(Sentence sentence, int first)
    {
        var verb = first + 1;
        while (verb < sentence.Tokens.Count && sentence.Tokens[verb].IsWord && (WordClasses.IsAdverb(sentence.Tokens[verb].Lower) || (sentence.Tokens[verb].Is("have") && verb + 1 < sentence.Tokens.Count && VerbForms.IsParticiple(sentence.Tokens[verb + 1].Lower))))
            verb++;
        return verb < sentence.Tokens.Count && sentence.Tokens[verb].IsWord && Counting.Contains(sentence.Tokens[verb].Lower) && !sentence.Tokens.Skip(verb).Any(token => token.Is("ago"));
    }

    private static bool HasNotBehind(IReadOnlyList<Token> tokens, int first) =>
        first + 2 < tokens.Count && (tokens[first + 2].Is("not") || tokens[first + 2].Is("no"));

    /// <summary>"We do not do the skirting", "I have not agreed anything": what the author says is not so.</summary>
    private static bool IsRefusal(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (first + 4 >= tokens.Count || !tokens[first + 2].Is("not") || (tokens[first].Is("i") && !tokens[first + 1].Is("have")))
            return false;
        var verb = first + 3;
        while (verb < tokens.Count && tokens[verb].IsWord && (WordClasses.IsAdverb(tokens[verb].Lower) || tokens[verb].Is("yet")))
            verb++;
        if (verb >= tokens.Count || !tokens[verb].IsWord)
            return false;
        return tokens[first + 1].Lower is "do" or "have"
            && tokens[verb].Lower is not ("think" or "know" or "want" or "need" or "mind" or "believe" or "see" or "remember" or "understand" or "like" or "have" or "expect" or "mean" or "heard" or "had" or "seen" or "been" or "recall" or "suppose" or "care" or "wish" or "got" or "looked" or "tried" or "found");
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);
}
