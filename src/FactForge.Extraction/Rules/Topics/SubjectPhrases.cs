using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Topics;

/// <summary>The noun phrases of a subject line: stretches between marks and verbs, without articles, dates and times at their ends.</summary>
internal static class SubjectPhrases
{
    private const int MostWords = 5;

    /// <summary>Words that no topic starts or ends with, or that make a stretch no noun phrase.</summary>
    private static readonly FrozenSet<string> Breaks = WordSet.Of(
        "is are was were be been has have had do does did will would shall should can could may might must not no and or but if when where why how what who which that this these those i you he she it we they me us them "
        + "please thanks thank hi hello hey re fw fwd asap fyi attached see find need needs want wants get got send sent call let with without from by until before after about as so than then here there now again "
        + "on at to chez unless while although though because since whereas despite und oder mit von für et ou avec pour y o con por para en au aux bei zum zur im am");

    /// <summary>Verbs and pronouns of German, French and Spanish, which make a sentence of a subject.</summary>
    private static readonly FrozenSet<string> BreaksAbroad = WordSet.Of(
        "ich wir er sie uns mich mir ist sind war waren bin habe haben hat wird werden wurde wurden kann können muss müssen nicht kein keine um je nous vous il elle est sont suis ai avons avez été sera serai ne pas plus chez sur sous yo nosotros me nos es son está estoy estamos he ha hemos será seré no desde hasta sobre");

    private static readonly FrozenSet<string> Inner = WordSet.Of("of for in the de du des la le del der and & d");

    private static readonly FrozenSet<string> Edges = WordSet.Of(
        "the a an my your our his her their its new old quick short some any all last next first second final revised updated update draft re more another other version question questions query follow-up followup reminder urgent important better best most simple previous current possible ref nr nouveau nouvelle nouveaux nuevo nueva votre notre vos nos mein meine unser unsere ihr ihre tu su sus mi mis mon ma mes "
        + "today tomorrow yesterday tonight early late this week month year morning afternoon evening der die das ein eine neuer neue neues le la les un une el los las");

    private static readonly FrozenSet<string> Empty = WordSet.Of(
        "phone trouble difficulty question questions meeting call chat news info information note notes help thing things stuff message mail email e-mail update updates news quote follow-up followup intro introduction hello visit lunch coffee day days week weeks month time list document documents "
        + "file files item items point points request reply answer feedback test thoughts idea ideas plan plans catch-up catchup catching up one two three four five status report summary work last next look check read use try ask word words bit lot package packages problem problems error errors issue issues session bug bugs warning warnings project system work job case number date thread topic subject page site code request requests application order");

    /// <summary>Verbs that subjects of troubles have, and that are no nouns.</summary>
    private static readonly FrozenSet<string> Verbs = WordSet.Of("found contains failed fails works worked needs wants seems shows says said uses used followed falls lost broke breaks takes took gives came went got gets hangs crashes");

    /// <summary>The phrases, in order of place.</summary>
    /// <param name="reading">The message: how words are used under its subject tells nouns from verbs.</param>
    public static IEnumerable<TextSpan> Of(MessageReading reading)
    {
        var subject = reading.Message.Subject;
        var start = SubjectLine.BodyStart(subject);
        var tokens = Tokenizer.Read(subject, TextSpan.FromBounds(start, subject.Length));
        var first = 0;
        for (var at = 0; at <= tokens.Count; at++)
        {
            if (at < tokens.Count && !Ends(tokens, first, at, reading))
                continue;
            if (Trimmed(tokens, first, at - 1, reading) is var (from, to) && !SubjectLine.IsNoTopic(TextSpan.FromBounds(tokens[from].Span.Start, tokens[to].Span.End).Slice(subject)))
                yield return TextSpan.FromBounds(tokens[from].Span.Start, tokens[to].Span.End);
            first = at + 1;
        }
    }

    /// <summary>
    /// One noun alone is hardly a topic: with the adjective that was left out before it ("New apprentice"), or with what the subject goes
    /// on with up to a mark ("Menu for 12 September", "Van and rota"). The phrase itself where neither stands there.
    /// </summary>
    public static TextSpan Widened(string subject, TextSpan phrase)
    {
        var before = Tokenizer.Read(subject, TextSpan.FromBounds(0, phrase.Start));
        if (before.Count > 0 && before[^1].Lower is "new" or "old" or "final" or "revised" or "updated" or "second" or "draft" && before[^1].Span.End == phrase.Start - 1)
            return TextSpan.FromBounds(before[^1].Span.Start, phrase.End);
        var behind = Tokenizer.Read(subject, TextSpan.FromBounds(phrase.End, subject.Length));
        var count = behind.FindIndex(token => token.Kind == TokenKind.Mark && !token.Is('&') && !token.Is('\''));
        count = count < 0 ? behind.Count : count;
        if (count is < 2 or > MostWords || subject.Contains('?', StringComparison.Ordinal) || !behind[0].IsWord || !(behind[0].IsWord && behind[0].Lower is "and" or "of" or "for" or "at" or "to" or "in" or "on")
            || (behind[0].Is("to") && (BaseVerbs.Contains(behind[1].Lower) || Requests.IsVerb(behind[1].Lower))) || HoldsTime(behind, count) || FiniteVerbs.IndexIn(behind, 0, count) >= 0 || Breaks.Contains(behind[count - 1].Lower) || Inner.Contains(behind[count - 1].Lower) || WordClasses.IsFunctionWord(behind[count - 1].Lower))
            return phrase;
        return TextSpan.FromBounds(phrase.Start, behind[count - 1].Span.End);
    }

    /// <summary>"in October", "on Wednesday", "for 12 September": when, which is no part of what.</summary>
    private static bool HoldsTime(TokenList tokens, int count) =>
        tokens.Take(count).Any(token => token.IsWord && (DateWords.IsMonth(token.Lower) || DateWords.Weekday(token.Lower) > 0 || token.Lower is "today" or "tomorrow" or "tonight" or "week" or "month" or "year" or "spring" or "summer" or "autumn" or "winter"));

    /// <summary>True where a phrase is all that a subject says, but for articles, marks and the time: "Your manuscript", "The wedding", "Boiler - Monday".</summary>
    public static bool IsWhole(string subject, TextSpan phrase) =>
        Tokenizer.Read(subject, TextSpan.FromBounds(SubjectLine.BodyStart(subject), subject.Length)).All(token => token.Span.Overlaps(phrase) || !token.IsWord || IsBeside(token));

    /// <summary>True where a phrase is all that a part of the subject says, from mark to mark, but for articles and the time: "Ferry tender" of "Ferry tender: where we stand".</summary>
    public static bool IsNamed(MessageReading reading, TextSpan phrase)
    {
        var subject = reading.Message.Subject;
        var tokens = Tokenizer.Read(subject, TextSpan.FromBounds(SubjectLine.BodyStart(subject), subject.Length));
        var start = tokens.FindIndex(token => token.Span.Start >= phrase.Start);
        var end = start;
        while (start > 0 && !IsDivider(tokens[start - 1]))
            start--;
        while (end < tokens.Count && !IsDivider(tokens[end]))
            end++;
        return !StartsWithVerb(tokens, start, end - 1, reading) && FiniteVerbs.IndexIn(tokens, start, end - start) < 0
            && Enumerable.Range(start, end - start).All(at => tokens[at].Span.Overlaps(phrase) || IsBeside(tokens[at]));
    }

    /// <summary>What may stand beside a phrase that is all that is said: articles and the time.</summary>
    private static bool IsBeside(Token token) =>
        (token.Kind == TokenKind.Number && token.Span.Length <= 4) || (token.IsWord && (Edges.Contains(token.Lower) || DateWords.IsMonth(token.Lower) || DateWords.Weekday(token.Lower) > 0 || token.Lower is "in" or "on" or "for" or "by" or "until" or "about"));

    private static bool IsDivider(Token token) => token.Is(':') || token.Is(',') || token.Is(';') || token.Is('(') || token.Is(')') || token.Is('|') || token.Is('-') || token.Is('–') || token.Is('—');

    /// <summary>How many words of a phrase carry meaning.</summary>
    public static int ContentWords(string phrase) => phrase.Split(' ').Count(word => word.Length > 2 && !Inner.Contains(word.ToLowerInvariant()) && !Empty.Contains(word.ToLowerInvariant()));

    private static bool Ends(TokenList tokens, int first, int at, MessageReading reading)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Address || (token.Kind == TokenKind.Mark && !(token.Is('&') || token.Is('\'') || token.Is('’'))))
            return true;
        if (token.IsWord && at > first && reading.IsEnglish && IsTold(tokens, at, reading))
            return true;
        return token.IsWord && (Breaks.Contains(token.Lower) || (reading.IsEnglish ? WordClasses.IsFunctionWord(token.Lower) && !Inner.Contains(token.Lower) && !Edges.Contains(token.Lower) : BreaksAbroad.Contains(token.Lower))) && !(token.Lower is "and" && at > 0 && at + 1 < tokens.Count && tokens[at - 1].IsCapital && tokens[at + 1].IsCapital && tokens.Count <= MostWords);
    }

    /// <summary>"packages | bundling third party", "fee | agreed", "the lid | requires glue": what stands behind a noun and says something of it. "the fell race", "sheep shearing" do not.</summary>
    private static bool IsTold(TokenList tokens, int at, MessageReading reading)
    {
        var before = tokens[at - 1];
        var word = tokens[at].Lower;
        if (word is "the" or "a" or "an" or "my" or "your" or "our" or "his" or "her" or "their" or "its")
            return before.IsWord && !Inner.Contains(before.Lower) && !Edges.Contains(before.Lower);
        if (!before.IsWord || WordClasses.IsFunctionWord(before.Lower) || Edges.Contains(before.Lower) || tokens[at].IsShouted)
            return false;
        if (WordClasses.LooksAdverbial(word))
            return true;
        if (NounSigns.IsParticiple(word) || (IsBareVerb(word) && before.Lower[^1] == 's') || (word[^1] == 's' && IsThirdPerson(word)))
            return !NounSigns.In(reading, word);
        return VerbForms.IsPast(word) && !word.Contains('-', StringComparison.Ordinal) && !(at + 1 < tokens.Count && NounSigns.AreOne(reading.Sentences, word, tokens[at + 1].Lower));
    }

    /// <summary>"requires", "relies": a verb that no noun looks like.</summary>
    private static bool IsThirdPerson(string word) => IsBareVerb(word[..^1]) || (word.EndsWith("ies", StringComparison.Ordinal) && IsBareVerb(word[..^3] + "y")) || (word.EndsWith("es", StringComparison.Ordinal) && IsBareVerb(word[..^2]));

    private static bool IsBareVerb(string word) => BaseVerbs.Contains(word) && !CommonNouns.Contains(word) && !NounSigns.IsNounToo(word);

    /// <summary>"Determine subset", "to require suggested packages", "Managing the queue": a verb at the start, which takes what stands behind it.</summary>
    private static bool StartsWithVerb(TokenList tokens, int from, int to, MessageReading reading)
    {
        var word = tokens[from].Lower;
        var written = reading.Sentences;
        if (!tokens[from].IsWord || tokens[from].IsShouted || !reading.IsEnglish)
            return false;
        if (from > 0 && tokens[from - 1].IsWord && (TakesInfinitive(tokens, from - 1) || ((BaseVerbs.Contains(word) || Requests.IsVerb(word)) && (tokens[from - 1].Lower is "to" or "not" || WordClasses.IsModal(tokens[from - 1].Lower) || WordClasses.IsSubjectPronoun(tokens[from - 1].Lower)))))
            return true;
        if (from > 0 && tokens[from - 1].IsWord && tokens[from - 1].Lower is "which" or "that" or "who" && IsThirdPerson(word))
            return true;
        if (NounSigns.IsParticiple(word))
            return !(from == to ? NounSigns.In(reading, word) || (IsWhole(reading.Message.Subject, tokens[from].Span) && written.Any(sentence => sentence.Tokens.Any(token => token.Is(word)))) : tokens[from + 1].Is("of") || NounSigns.AreOne(written, word, tokens[from + 1].Lower));
        return from < to && IsBareVerb(word) && tokens[from + 1].IsWord && !Inner.Contains(tokens[from + 1].Lower) && !NounSigns.In(reading, word) && !NounSigns.AreOne(written, word, tokens[from + 1].Lower);
    }

    /// <summary>"how to ...", "unable to ...": a verb comes, whatever it looks like.</summary>
    private static bool TakesInfinitive(TokenList tokens, int at) => tokens[at].Is("to") && (at == 0 || (tokens[at - 1].IsWord && tokens[at - 1].Lower is "how" or "unable" or "able" or "where" or "when" or "what" or "want" or "wants" or "need" or "needs" or "trying" or "ready" or "like"));

    /// <summary>"Function found", "archived a few days", "pass incoming checks": what has a verb, or begins with one, is no noun phrase.</summary>
    private static bool IsTelling(TokenList tokens, int from, int to) => to > from && (Enumerable.Range(from + 1, to - from).Any(at => tokens[at].IsWord && Verbs.Contains(tokens[at].Lower))
        || (!tokens[from].IsCapital && tokens[from].IsWord && !CommonNouns.Contains(tokens[from].Lower) && (VerbForms.IsPast(tokens[from].Lower) || Requests.IsVerb(tokens[from].Lower))));

    /// <summary>"importFrom 'methods", "namespace' directives": a quotation that opens and does not close, or the other way round; "volunteers' rota" has an apostrophe.</summary>
    private static bool IsOpenQuote(TokenList tokens, int at, int from, int to)
    {
        if (!tokens[at].Is('\''))
            return false;
        var opens = at == 0 || tokens[at].Span.Start > tokens[at - 1].Span.End;
        if (opens)
            return !Enumerable.Range(at + 1, Math.Max(0, to - at)).Any(close => tokens[close].Is('\''));
        return !tokens[at - 1].Lower.EndsWith('s') && !Enumerable.Range(from, at - from).Any(open => tokens[open].Is('\''));
    }

    /// <summary>What is left of a word that was cut, as no "R" or "C" is.</summary>
    private static bool IsInitial(Token token) => token.Span.Length == 1 && !token.IsCapital;

    /// <summary>"gate closed", "library unavailable": how a thing stands is no part of what it is.</summary>
    private static bool IsState(TokenList tokens, int from, int to) => to > from && tokens[to].IsWord && !CommonNouns.Contains(tokens[to].Lower) && (Recall.IsState(tokens[to].Lower) || tokens[to].Lower is "possible" or "necessary" or "needed" or "false" or "true");

    private static bool IsNumbered(TokenList tokens, int at) => tokens[at].IsWord && tokens[at].Lower.Length > 2 && !tokens[at].IsShouted && !DateWords.IsMonth(tokens[at].Lower) && DateWords.Weekday(tokens[at].Lower) == 0;

    private static (int From, int To)? Trimmed(TokenList tokens, int from, int to, MessageReading reading)
    {
        var end = to;
        // "application SHA/25/118": letters before a stroke are a part of a number, no word.
        if (to > from && to + 1 < tokens.Count && tokens[to + 1].Is('/') && tokens[to].IsShouted && tokens[to + 1].Span.Start == tokens[to].Span.End)
            to--;
        // "package cartograflow_0.0.2": a word that goes on behind a mark is cut through.
        if (to > from && to + 2 < tokens.Count && !tokens[to + 1].IsWord && tokens[to + 1].Kind == TokenKind.Mark && tokens[to + 1].Span.Start == tokens[to].Span.End && tokens[to + 2].Span.Start == tokens[to + 1].Span.End && !tokens[to + 1].Is('\'') && !tokens[to + 1].Is('’'))
            to--;
        // "incoming checks automatically", "build fail due": how and why are no part of what.
        while (to > from && tokens[to].IsWord && (WordClasses.LooksAdverbial(tokens[to].Lower) || tokens[to].Lower is "due"))
            to--;
        while (from <= to && (Edges.Contains(tokens[from].Lower) || Inner.Contains(tokens[from].Lower) || tokens[from].Kind != TokenKind.Word || DateWords.IsMonth(tokens[from].Lower) && !tokens[from].Is("may") || DateWords.Weekday(tokens[from].Lower) > 0))
            from++;
        while (to >= from && (Edges.Contains(tokens[to].Lower) || Inner.Contains(tokens[to].Lower) || IsState(tokens, from, to) || tokens[to].Kind != TokenKind.Word || DateWords.IsMonth(tokens[to].Lower) || DateWords.Weekday(tokens[to].Lower) > 0 || DateWords.IsWeak(tokens[to].Lower)))
            to--;
        while (from <= to && (StartsWithVerb(tokens, from, to, reading) || Edges.Contains(tokens[from].Lower) || Inner.Contains(tokens[from].Lower) || IsInitial(tokens[from])))
            from++;
        // "Halle 12", "berth 3": the number tells which.
        if (to >= from && to < end && tokens[to + 1].Kind == TokenKind.Number && tokens[to + 1].Span.Length <= 4 && !tokens[to + 1].Lower.Any(char.IsPunctuation) && tokens[to + 1].Span.Start == tokens[to].Span.End + 1 && IsNumbered(tokens, to)
            && !(to + 2 < tokens.Count && tokens[to + 2].IsWord) && !tokens[to].Lower.EndsWith("ing", StringComparison.Ordinal))
            to++;
        if (Enumerable.Range(from, Math.Max(0, to - from + 1)).Any(at => IsOpenQuote(tokens, at, from, to)))
            return null;
        if (from > to || to - from + 1 > MostWords || IsTelling(tokens, from, to))
            return null;
        // "Gunnar's eightieth", "Curtis's start": what is somebody's is theirs, and of an ordinal no noun.
        if (to > from + 1 && tokens[from + 1].Is("'s") && FirstNames.Contains(tokens[from].Lower))
            from += 2;
        if (from > to || (tokens[to].IsWord && NumberWords.IsOrdinal(tokens[to].Lower)))
            return null;
        var content = tokens.Skip(from).Take(to - from + 1).Where(token => token.IsWord && !Inner.Contains(token.Lower)).ToList();
        return content.Count > 0 && !content.TrueForAll(token => Empty.Contains(token.Lower)) && content.Exists(token => token.Lower.Length > 2) ? (from, to) : null;
    }
}
