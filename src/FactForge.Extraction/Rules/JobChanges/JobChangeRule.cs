using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Reads the turns by which a language other than English tells who leaves, joins, takes over, and where somebody was before.</summary>
internal abstract class JobChangeRule : SentenceRule
{
    private const int LinkReach = 7;
    private const int MostObjectWords = 7;

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem des ein eine einen einem einer le la les l un une des el los las un una il mein meine meinen unser unsere unseren unserem unserer mon ma notre mi nuestro nuestra su sus vos votre ihr ihre ihren");
    private static readonly FrozenSet<string> Particles = WordSet.Of("de la le les du des d del los las von van der den und et y e");
    private static readonly FrozenSet<string> Ends = WordSet.Of("am zum ab bis vom und oder als wo im um weil da mit pour et ou comme en à au dès depuis jusqu où car y o como a en desde hasta para donde que qui quien con und");

    private HashSet<string>? verbForms;
    private FrozenSet<string>? asWords;
    private FrozenSet<string>? denialWords;

    private static readonly FrozenSet<string> Houses = WordSet.Of("cooperativa empresa compañía firma casa sociedad société entreprise maison coopérative association laboratoire boîte école théâtre hôpital musée mairie teatro museo colegio escuela hospital fundación");

    /// <summary>The language's turns.</summary>
    protected abstract IReadOnlyList<JobTurn> Turns { get; }

    /// <summary>The language's word for "I"; a language that needs none has its verbs say it.</summary>
    protected abstract string FirstPerson { get; }

    /// <summary>True where the verb alone says who speaks ("dejo").</summary>
    protected virtual bool VerbTellsPerson => false;

    /// <summary>Words that deny a sentence.</summary>
    protected abstract string Denials { get; }

    /// <summary>Words by which a function follows ("als", "comme", "como").</summary>
    protected abstract string As { get; }

    /// <inheritdoc/>
    protected sealed override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verbs = verbForms ??= [.. Turns.SelectMany(turn => turn.FirstPersonForms.Concat(turn.ThirdPersonForms))];
        if (!sentence.Tokens.Any(token => token.IsWord && verbs.Contains(token.Lower)) || sentence.IsQuestion || EnglishText.Is(sentence.Tokens) || IsDenied(sentence))
            return;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            foreach (var turn in Turns)
            {
                if (sentence.Tokens[at].IsWord && Find(turn, sentence, at, reading) is { } finding)
                {
                    findings.Add(finding);
                    break;
                }
            }
        }
    }

    private Finding? Find(JobTurn turn, Sentence sentence, int verb, MessageReading reading)
    {
        if (turn.Needs.Length > 0 && !sentence.Tokens.Any(token => token.IsWord && turn.NeededWords.Contains(token.Lower)))
            return null;
        if (turn.Before.Length > 0 && !(verb > 0 && turn.WordsBefore.Contains(sentence.Tokens[verb - 1].Lower)))
            return null;
        var isFirst = turn.FirstPersonForms.Contains(sentence.Tokens[verb].Lower);
        var isThird = turn.ThirdPersonForms.Contains(sentence.Tokens[verb].Lower);
        var person = isFirst && SaysI(sentence, verb) ? (reading.Author, verb) : isThird ? Named(sentence, verb, reading) : default((PersonReference, int)?);
        if (person is not var (subject, first) || reading.Owners.Contains(subject.Address ?? ""))
            return null;
        if (turn.Kind == FactKind.Relationship)
            return Managed(turn, sentence, verb, subject, reading);
        var dates = reading.DatesOf(sentence.Tokens, turn.Kind == FactKind.Background ? DateDirection.Behind : DateDirection.Ahead);
        var from = turn.Link.Length == 0 ? verb + 1 : Link(turn, sentence, verb) + 1;
        if (from == 0)
            return null;
        var (thing, last) = turn.IsWhole ? ("", from - 1) : ObjectAt(sentence, from, reading, dates, turn.WantsName);
        if (turn.Says == "will be" && !thing.Split(' ').Any(word => Roles.RoleNounsAbroad.Contains(word.ToLowerInvariant())))
            return null;
        if (!turn.IsWhole && thing.Split(' ').Any(word => Roles.RoleNounsAbroad.Contains(word.ToLowerInvariant())) && turn.Says is "has been at" or "was at")
            return null;
        if (!turn.IsWhole && (thing.Length < 3 || (turn.WantsName && !thing.Any(char.IsUpper) && !Houses.Contains(thing))))
            return null;
        var (title, titled) = Title(sentence, last + 1, reading, dates);
        var date = dates.Count == 1 ? dates[0] : null;
        if (turn.Says.EndsWith("the author", StringComparison.Ordinal) && (subject == reading.Author || reading.IsOwners || !sentence.Tokens.Any(token => token.IsWord && token.Lower is "mein" or "meine" or "mich" or "mir" or "uns" or "mon" or "ma" or "me" or "mi")))
            return null;
        var words = $"{subject.Name} {turn.Says.Replace("the author", reading.AuthorName, StringComparison.Ordinal)}{(thing.Length > 0 ? " " + thing : "")}{(title.Length > 0 ? " as " + title : "")}{When(date, turn)}";
        var lastToken = Math.Max(Math.Max(last, titled), date?.Last ?? 0);
        var finding = Statements.Worded(turn.Kind, reading, subject, SlotSentences.Ended(words), sentence, Math.Min(first, Math.Min(verb, date?.RoleFirst ?? verb)), lastToken);
        return turn.Kind == FactKind.Plan && date is not null ? finding.Planned([date], lasts: turn.Says is not "leaves" and not "retires") : finding;
    }

    /// <summary>Who is reported to has to be named in full.</summary>
    private static Finding? Managed(JobTurn turn, Sentence sentence, int verb, PersonReference subject, MessageReading reading)
    {
        var manager = reading.People.FirstOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First > verb && !person.IsPronoun);
        if (manager is null || manager.Person == subject)
            return null;
        var finding = Statements.Worded(FactKind.Relationship, reading, subject, SlotSentences.Ended($"{subject.Name} {turn.Says} {manager.Person.Name}"), sentence, verb, manager.Last);
        return finding with { Claim = finding.Claim with { Slot = Slot.Manager, Value = manager.Person.Name } };
    }

    private bool SaysI(Sentence sentence, int verb)
    {
        if (VerbTellsPerson)
            return true;
        for (var at = Math.Max(0, verb - 3); at < sentence.Tokens.Count && at <= verb + 1; at++)
        {
            if (sentence.Tokens[at].Is(FirstPerson) || IsElidedFirstPerson(sentence.Tokens[at]))
                return true;
        }

        return false;
    }

    /// <summary>"j'ai", "j'étais".</summary>
    private bool IsElidedFirstPerson(Token token) =>
        FirstPerson == "je" && token.IsWord && token.Lower.Length > 2 && token.Lower[0] == 'j' && token.Lower[1] is '\'' or '’';

    /// <summary>The one who is named last before the verb, or right behind it ("ab März übernimmt Tobias Wiegand …").</summary>
    private static (PersonReference Person, int First)? Named(Sentence sentence, int verb, MessageReading reading)
    {
        var inSentence = reading.People.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence)).ToList();
        var before = inSentence.LastOrDefault(person => person.Last < verb && verb - person.Last <= (IsJoined(sentence, verb) ? 9 : 5));
        var behind = inSentence.FirstOrDefault(person => person.First > verb && person.First - verb <= 3);
        var named = before ?? behind;
        return named is null ? null : (named.Person, named.First);
    }

    /// <summary>"…, sie hat in Kiel gelernt und war …": the subject stands further before.</summary>
    private static bool IsJoined(Sentence sentence, int verb) => verb > 0 && sentence.Tokens[verb - 1].Lower is "und" or "et" or "y";

    private static int Link(JobTurn turn, Sentence sentence, int verb)
    {
        for (var at = verb + 1; at < sentence.Tokens.Count && at <= verb + LinkReach; at++)
        {
            // A mark ends the clause; what follows is no object of the verb's.
            if (sentence.Tokens[at].Is(';') || sentence.Tokens[at].Is(':'))
                return -1;
            if (sentence.Tokens[at].IsWord && turn.LinkWords.Contains(sentence.Tokens[at].Lower))
                return at;
        }

        return -1;
    }

    /// <summary>What is left, joined or taken over: the words behind articles and names of persons, up to a mark, a date or a joining word.</summary>
    private static (string Words, int Last) ObjectAt(Sentence sentence, int from, MessageReading reading, IReadOnlyList<DateExpression> dates, bool wantsName)
    {
        var tokens = sentence.Tokens;
        var at = from;
        var person = reading.People.FirstOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last >= at && person.First <= at + 3);
        if (person is not null)
            at = person.Last + 1;
        while (at < tokens.Count && tokens[at].IsWord && (Articles.Contains(tokens[at].Lower) || tokens[at].Lower is "ich" or "er" or "sie"))
            at++;
        // "leitet ab 1. Juni unsere Sammlung": the date stands between.
        if (dates.FirstOrDefault(date => date.RoleFirst == at || (date.RoleFirst == at + 1 && tokens[at].Is("ab"))) is { } between)
        {
            at = between.Last + 1;
            while (at < tokens.Count && tokens[at].IsWord && Articles.Contains(tokens[at].Lower))
                at++;
        }

        var first = at;
        while (at < tokens.Count && at < first + MostObjectWords && tokens[at].IsWord && !dates.Any(date => date.RoleFirst == at) && !(Ends.Contains(tokens[at].Lower) && !tokens[at].IsCapital) && !(wantsName && at > first && !tokens[at].IsCapital && !Particles.Contains(tokens[at].Lower)))
            at++;
        while (at > first && Articles.Contains(tokens[at - 1].Lower))
            at--;
        if (at == first)
            return ("", from - 1);
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[first].Span.Start, tokens[at - 1].Span.End).Slice(reading.Message.Body.Text));
        return (words.StartsWith("l'", StringComparison.OrdinalIgnoreCase) || words.StartsWith("l’", StringComparison.OrdinalIgnoreCase) ? words[2..] : words, at - 1);
    }

    private (string Title, int Last) Title(Sentence sentence, int from, MessageReading reading, IReadOnlyList<DateExpression> dates)
    {
        for (var at = from; at < sentence.Tokens.Count && at <= from + 4; at++)
        {
            if (!sentence.Tokens[at].IsWord)
                return ("", -1);
            if ((asWords ??= WordSet.Of(As)).Contains(sentence.Tokens[at].Lower))
                return ObjectAt(sentence, at + 1, reading, dates, wantsName: false);
        }

        return ("", -1);
    }

    private static string When(DateExpression? date, JobTurn turn) => date is null ? ""
        : date.Role == DateRole.From ? $" {(turn.Kind == FactKind.Background ? "since" : "from")} {date.Words}"
        : date.Role is DateRole.By or DateRole.Until ? $" until {date.Words}"
        : (date.Start.Precision == DatePrecision.Day ? " on " : " in ") + date.Words;

    private bool IsDenied(Sentence sentence)
    {
        var words = denialWords ??= WordSet.Of(Denials);
        return sentence.Tokens.Any(token => token.IsWord && words.Contains(token.Lower));
    }
}
