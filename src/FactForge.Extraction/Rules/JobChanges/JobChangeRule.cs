using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Reads the turns by which a language other than English tells who leaves, joins, takes over, and where somebody was before.</summary>
internal abstract class JobChangeRule : SentenceRule
{
    private const int LinkReach = 7;
    private const int TitleReach = 6;

    private static readonly FrozenSet<string> Mine = WordSet.Of("mein meine mich mir uns mon ma me m' mi nos nous");

    /// <summary>Hours and days at hand: one goes to a house or leaves it today, and has it for a job all the same.</summary>
    private static readonly FrozenSet<string> Moments = WordSet.Of("uhr heute gestern vorgestern gleich gerade eben mittag mittags abend abends heures heure h midi soir matin hier aujourd'hui aujourd’hui horas hoy ayer anoche mediodía tarde noche");

    /// <summary>Who is at a house for years and has no job there.</summary>
    private static readonly FrozenSet<string> Visitors = WordSet.Of("kunde kundin kunden client cliente clients clienta clientes patient patientin patiente paciente mieter mieterin gast huésped");

    private HashSet<string>? verbForms;
    private FrozenSet<string>? asWords;
    private FrozenSet<string>? denialWords;

    /// <summary>The language's turns, the more exact ones first.</summary>
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
        if (!sentence.Tokens.Any(token => token.IsWord && verbs.Contains(token.Lower)) || sentence.IsQuestion || EnglishText.Is(sentence.Tokens))
            return;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (!sentence.Tokens[at].IsWord || !verbs.Contains(sentence.Tokens[at].Lower))
                continue;
            foreach (var turn in Turns)
            {
                if (Find(turn, sentence, at, reading) is { } finding)
                {
                    findings.Add(finding);
                    break;
                }
            }
        }
    }

    private Finding? Find(JobTurn turn, Sentence sentence, int verb, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var isFirst = turn.FirstPersonForms.Contains(tokens[verb].Lower) && SaysI(sentence, verb);
        if (isFirst && Quotation.Holds(tokens, verb))
            return null;
        if (!isFirst && !turn.ThirdPersonForms.Contains(tokens[verb].Lower) || !HasBesides(turn, tokens, verb) || DoubtsAbroad.Govern(tokens, verb))
            return null;
        var (subject, first) = isFirst ? (reading.Author, verb) : Named(sentence, verb, reading);
        if (subject is null || reading.Owners.Contains(subject.Address ?? "") || (turn.IsOfAuthor && (subject == reading.Author || reading.IsOwners || !tokens.Any(token => token.IsWord && Mine.Contains(token.Lower)))))
            return null;
        var dates = reading.DatesOf(tokens, turn.Kind == FactKind.Background ? DateDirection.Behind : DateDirection.Ahead);
        if (Told(turn, sentence, verb, subject, reading, dates) is not var (says, thing, last))
            return null;
        if (IsErrand(turn, tokens, DutyPhrase.BehindDate(tokens, last + 1, dates)))
            return null;
        var (title, titled) = Title(sentence, last + 1, reading);
        var date = dates.Count == 1 && !IsApart(tokens, last, dates[0].RoleFirst) ? dates[0] : null;
        var words = $"{subject.Name} {says}{(turn.IsOfAuthor ? " " + reading.AuthorName : "")}{(thing.Length > 0 ? " " + thing : "")}{(title.Length > 0 ? " as " + title : "")}{When(date, turn)}";
        var lastToken = Math.Max(Math.Max(last, titled), date?.Last ?? 0);
        var finding = Statements.Worded(turn.Kind, reading, subject, SlotSentences.Ended(words), sentence, Math.Min(first, Math.Min(verb, date?.RoleFirst ?? verb)), lastToken);
        if (turn.Kind == FactKind.Relationship && turn.Says == "reports to")
            return finding with { Claim = finding.Claim with { Slot = Slot.Manager, Value = thing } };
        return turn.Kind == FactKind.Plan && date is not null ? finding.Planned([date], lasts: turn.Says is not "leaves" and not "retires") : finding;
    }

    /// <summary>Whether what the turn needs beside its verb stands there, and nothing that denies it.</summary>
    private bool HasBesides(JobTurn turn, TokenList tokens, int verb)
    {
        var before = verb > 0 && tokens[verb - 1].IsWord ? tokens[verb - 1].Lower : "";
        if ((turn.Before.Length > 0 && !turn.WordsBefore.Contains(before)) || turn.WordsNotBefore.Contains(before))
            return false;
        if (turn.Needs.Length > 0 && !Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsWord && turn.NeededWords.Contains(tokens[at].Lower) && !IsOfTheDay(tokens, at)))
            return false;
        if (turn.Of == JobObject.House && turn.EndedBy.Length == 0 && tokens.Any(token => Moments.Contains(token.Lower) || Visitors.Contains(token.Lower)))
            return false;
        var denials = denialWords ??= WordSet.Of(Denials);
        return turn.EndingWords.All(word => tokens.Any(token => token.Is(word))) && !tokens.Any(token => token.IsWord && denials.Contains(token.Lower) && !turn.EndingWords.Contains(token.Lower));
    }

    /// <summary>"antes de comer", "hasta las nueve", "avant de partir": before what on the same day, not in a life.</summary>
    private static bool IsOfTheDay(TokenList tokens, int at) =>
        at + 2 < tokens.Count && ((tokens[at].Lower is "antes" or "avant" && tokens[at + 1].Lower is "de" && IsInfinitive(tokens[at + 2].Lower)) || (tokens[at].Is("hasta") && tokens[at + 1].Is("las")));

    /// <summary>What the turn says and of what, behind the first link that something fits behind; null where nothing does.</summary>
    private static (string Says, string Thing, int Last)? Told(JobTurn turn, Sentence sentence, int verb, PersonReference subject, MessageReading reading, IReadOnlyList<DateExpression> dates)
    {
        foreach (var from in turn.Link.Length == 0 ? [verb + 1] : BehindLinks(turn, sentence.Tokens, verb))
        {
            if (ObjectOf(turn, sentence, from, subject, reading, dates) is var (thing, last))
            {
                var post = turn.TellsPost || turn.IsWithoutPost ? PostBetween(sentence, verb, from, reading) : null;
                return post is null ? (turn.Says, thing, last) : turn.TellsPost ? (turn.Says[..^"at".Length] + post + " at", thing, last) : null;
            }

            if (turn.InPlace.Length > 0 && MayBeTown(turn, sentence.Tokens, from) && HouseOf.Of(sentence, from, subject, reading, mayBeTown: false) is var (place, end))
                return (turn.InPlace, place, end);
        }

        return null;
    }

    /// <summary>"war ich Disponentin bei …", "j'étais comptable chez …": the post that somebody had there.</summary>
    private static string? PostBetween(Sentence sentence, int verb, int house, MessageReading reading)
    {
        for (var at = verb + 1; at < house - 1; at++)
        {
            if (RoleNounsAbroad.Contains(sentence.Tokens[at].Lower) && PostAbroad.Read(sentence.Tokens, at) is var (first, last) && last < house - 1)
                return Words(sentence, first, last, reading);
        }

        return null;
    }

    private static (string Words, int Last)? ObjectOf(JobTurn turn, Sentence sentence, int from, PersonReference subject, MessageReading reading, IReadOnlyList<DateExpression> dates)
    {
        switch (turn.Of)
        {
            case JobObject.None:
                return ("", from - 1);
            case JobObject.Ours:
                return reading.AuthorOrganisation is { } ours ? (ours, from - 1) : null;
            case JobObject.Person:
                var other = reading.People.FirstOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First >= from && person.First <= from + 2 && !person.IsPronoun);
                return other is null || other.Person == subject ? null : (other.Person.Name!, other.Last);
            // "hat uns verlassen", "nous a quittés" is said of the dead.
            case JobObject.House when from < sentence.Tokens.Count && turn.Says is "left" or "leaves" && sentence.Tokens[from].Lower is "uns" or "nous":
                return null;
            case JobObject.House:
                var house = BehindSubject(sentence.Tokens, from, dates);
                return HouseOf.Of(sentence, house, subject, reading, MayBeTown(turn, sentence.Tokens, from), turn.MayBePerson && sentence.Tokens.Any(token => token.Lower is "jahre" or "jahr" or "ans" or "années" or "años")) ?? DutyPhrase.Department(sentence, house, reading);
            default:
                if (DutyPhrase.Read(sentence, from, reading, dates) is not var (words, last, start) || words.Length < 3)
                    return null;
                if (turn.Of == JobObject.Name && SchoolEnd(sentence.Tokens, start, last) is var end && end < last)
                    (words, last) = (Words(sentence, start, end, reading), end);
                var fits = turn.Of switch
                {
                    JobObject.Post => Enumerable.Range(start, last - start + 1).Any(at => RoleNounsAbroad.Contains(sentence.Tokens[at].Lower)),
                    JobObject.Thing => true,
                    JobObject.Duty => DutyPhrase.IsDuty(sentence.Tokens, start, DutyPhrase.HeadEnd(sentence.Tokens, start, last)) || dates.Any(date => date.Role == DateRole.From),
                    _ => sentence.Tokens[start].IsCapital,
                };
                // "die Leitung der Werkstatt übernommen": the verb's other half is none of it.
                if (last > start && turn.NeededWords.Contains(sentence.Tokens[last].Lower))
                    (words, last) = (Words(sentence, start, last - 1, reading), last - 1);
                return fits ? (words, last) : null;
        }
    }

    /// <summary>"verlasse ich die …", "verlässt im Mai auch die …": what stands between verb and house.</summary>
    private static int BehindSubject(TokenList tokens, int at, IReadOnlyList<DateExpression> dates)
    {
        while (at < tokens.Count && tokens[at].IsWord && !tokens[at].IsCapital && tokens[at].Lower is "ich" or "er" or "sie" or "auch" or "dann" or "nun" or "wieder" or "aussi" or "donc" or "también")
            at++;
        return DutyPhrase.BehindDate(tokens, at, dates);
    }

    /// <summary>What follows the house makes it a piece of work there, or a visit.</summary>
    private static bool IsErrand(JobTurn turn, TokenList tokens, int at)
    {
        if (at < tokens.Count && tokens[at].IsWord && turn.WordsNotBehind.Contains(tokens[at].Lower))
            return true;
        return turn.MayBeVisit && Enumerable.Range(at, tokens.Count - at).Any(index => tokens[index].Is("um")
            || (tokens[index].Lower is "pour" or "para" or "a" && index + 1 < tokens.Count && tokens[index + 1].IsWord && IsInfinitive(tokens[index + 1].Lower)));
    }

    private static bool IsInfinitive(string lower) =>
        lower.Length > 3 && (lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("ir", StringComparison.Ordinal) || lower.EndsWith("re", StringComparison.Ordinal) || lower.EndsWith("ar", StringComparison.Ordinal));

    /// <summary>"remplace Luc, qui est parti en juillet": what stands there is in another clause.</summary>
    private static bool IsApart(TokenList tokens, int last, int other)
    {
        for (var at = last + 1; at + 1 < other; at++)
        {
            if (tokens[at].Is(',') && tokens[at + 1].Lower is "qui" or "que" or "quien" or "der" or "die" or "das" or "dem" or "den" or "où" or "donde" or "wo")
                return true;
        }

        return false;
    }

    /// <summary>True behind a preposition that towns stand behind as well as houses.</summary>
    private static bool MayBeTown(JobTurn turn, TokenList tokens, int from) =>
        turn.Link.Length > 0 && tokens[from - 1].Lower is "en" or "in" or "nach" or "à" or "au" or "aux" or "dans";

    /// <summary>"an der Uni Kiel Biologie": a school is named with one word behind its kind; what follows is what was studied there.</summary>
    private static int SchoolEnd(TokenList tokens, int start, int last)
    {
        for (var at = start; at < last; at++)
        {
            if (tokens[at].Lower is "uni" or "universität" or "hochschule" or "fachhochschule" or "fh" or "tu" or "akademie" or "université" or "universidad")
                return at + 1 < last && tokens[at + 1].Lower is "de" or "des" or "du" or "del" ? last : at + 1;
        }

        return last;
    }

    private static string Words(Sentence sentence, int first, int last, MessageReading reading) =>
        AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End).Slice(reading.Message.Body.Text));

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
    private static (PersonReference? Person, int First) Named(Sentence sentence, int verb, MessageReading reading)
    {
        var inSentence = reading.PeopleToldOutright.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && SubjectAbroad.MayBe(sentence, person)).ToList();
        var before = inSentence.LastOrDefault(person => person.Last < verb && verb - person.Last <= (SubjectAbroad.IsOfJoined(sentence.Tokens, verb) ? 9 : 5));
        var behind = inSentence.FirstOrDefault(person => person.First > verb && person.First - verb <= 3);
        var named = before ?? behind;
        return named is null ? (null, -1) : (named.Person, named.First);
    }

    /// <summary>The places behind a turn's links, up to the mark that ends the clause: what follows that is no object of the verb's.</summary>
    private static IEnumerable<int> BehindLinks(JobTurn turn, TokenList tokens, int verb)
    {
        for (var at = verb + 1; at < tokens.Count && at <= verb + LinkReach && !tokens[at].Is(';') && !tokens[at].Is(':'); at++)
        {
            if (tokens[at].IsWord && turn.LinkWords.Contains(tokens[at].Lower))
                yield return at + 1;
        }
    }

    private (string Title, int Last) Title(Sentence sentence, int from, MessageReading reading)
    {
        for (var at = from; at < sentence.Tokens.Count && at <= from + TitleReach; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark)
                return ("", -1);
            if ((asWords ??= WordSet.Of(As)).Contains(sentence.Tokens[at].Lower) && PostAbroad.Read(sentence.Tokens, at + 1) is var (first, last))
                return (Words(sentence, first, last, reading), last);
        }

        return ("", -1);
    }

    private static string When(DateExpression? date, JobTurn turn) => date is null || turn.EndedBy.Length > 0 ? ""
        : date.Role == DateRole.From ? $" {(turn.Kind == FactKind.Background ? "since" : "from")} {date.Words}"
        : date.Role is DateRole.By or DateRole.Until ? $" until {date.Words}"
        : $" {date.Preposition} {date.Words}";
}
