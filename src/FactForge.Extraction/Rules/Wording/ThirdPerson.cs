using System.Collections.Frozen;
using System.Text;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>
/// Turns what an author says in the first person into a statement about them: full names for "I" and "you", absolute dates
/// for relative ones. Where a word would be left whose meaning hangs on the mail ("it", "there", "ours"), it declines.
/// </summary>
internal sealed class ThirdPerson
{
    private const int MostNames = 4;

    private static readonly FrozenSet<string> Deictic = ("we us our ours ourselves you your yours yourself mine myself he she it they him her hers them his its their theirs "
        + "this these those here there then ago soon one ones recently tomorrow today yesterday tonight otherwise so above below next last same latter former").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly MessageReading reading;
    private readonly IReadOnlyList<Token> tokens;
    private readonly IReadOnlyList<DateExpression> dates;
    private readonly int last;
    private readonly StringBuilder text = new();
    private int names;
    private bool isSubjectWritten;

    private ThirdPerson(MessageReading reading, Telling telling)
    {
        this.reading = reading;
        dates = telling.Dates;
        tokens = telling.Sentence.Tokens;
        last = telling.Last;
    }

    /// <summary>The words as a sentence in the third person, or null where that cannot be done safely.</summary>
    public static string? Tell(MessageReading reading, Telling telling)
    {
        var third = new ThirdPerson(reading, telling);
        return third.Run(telling) && third.names <= MostNames ? Capitalised(third.text.Append('.').ToString()) : null;
    }

    private static string Capitalised(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private bool Run(Telling telling)
    {
        var at = telling.First;
        while (at <= last)
        {
            var next = telling.Subject is { } subject && at == telling.SubjectFirst ? WriteThird(subject.Name!, at, telling.SubjectLast) : Step(at);
            if (next < 0)
                return false;
            at = next;
        }

        while (text.Length > 0 && text[^1] is ',' or ' ' or '.')
            text.Length--;
        return isSubjectWritten && text.Length > reading.AuthorName.Length + 3;
    }

    private int WriteThird(string name, int at, int subjectLast)
    {
        WriteName(name, at);
        isSubjectWritten = true;
        return subjectLast + 1;
    }

    /// <summary>Writes what stands at a token; the index behind it, or -1 where it cannot be told.</summary>
    private int Step(int at)
    {
        if (dates.FirstOrDefault(date => date.RoleFirst == at) is { } date)
            return WriteDate(date);
        var token = tokens[at];
        if (!token.IsWord)
            return Write(at, null);
        switch (token.Lower)
        {
            case "i":
            case "we" when !isSubjectWritten:
                return WriteSubject(at);
            case "my":
                return WriteName(reading.AuthorName + "'s", at);
            case "me":
                return WriteName(reading.AuthorName, at);
            case "you" when reading.Addressee is { } you && (at == last || MayFollowObject(at + 1)):
                return WriteName(you.Name!, at);
            case "your" when reading.Addressee is { } your:
                return WriteName(your.Name + "'s", at);
            case "now" or "currently" or "btw" or "too":
                return at + 1;
            case "that":
                return IsPointing(at) ? -1 : Write(at, null);
            default:
                return Deictic.Contains(token.Lower) ? -1 : Write(at, Plain(at));
        }
    }

    /// <summary>The word written out where it stands contracted.</summary>
    private string? Plain(int at)
    {
        var token = tokens[at];
        return token.IsContracted && token.Lower is not ("'s" or "'d") ? token.Lower : null;
    }

    /// <summary>"that" behind a preposition, or before a verb or the end, points at something.</summary>
    private bool IsPointing(int at)
    {
        if (at == last)
            return true;
        var next = tokens[at + 1];
        var before = at > 0 ? tokens[at - 1].Lower : "";
        return !next.IsWord || next.Lower is "is" or "was" or "'s" or "will" or "would" or "and" or "or" or "but" or "are" or "can" or "could"
            || WordClasses.IsPreposition(before) || WordClasses.IsAdverb(next.Lower) || WordClasses.IsPreposition(next.Lower) || before is "do" or "did" or "done" or "doing";
    }

    private bool MayFollowObject(int at)
    {
        var next = tokens[at];
        return !next.IsWord || WordClasses.IsPreposition(next.Lower) || WordClasses.IsDeterminer(next.Lower) || WordClasses.IsModal(next.Lower) || next.IsCapital
            || next.Lower is "and" or "or" or "know" or "that" or "whether" or "how" or "when" or "copies" or "details" or "updates" or "figures" or "more" or "back" or "later" or "again" or "both" or "personally" or "directly" or "round"
            || next.Kind == TokenKind.Number || dates.Any(date => date.RoleFirst == at);
    }

    private int WriteSubject(int at)
    {
        WriteName(reading.AuthorName, at);
        isSubjectWritten = true;
        at++;
        while (at <= last && tokens[at].IsWord && WordClasses.IsAdverb(tokens[at].Lower))
        {
            if (tokens[at].Lower is "myself" or "recently" or "not" or "so" or "then")
                return -1;
            if (tokens[at].Lower is not ("now" or "currently" or "just" or "therefore"))
                Write(at, null);
            at++;
        }

        if (at > last || !tokens[at].IsWord)
            return -1;
        var verb = tokens[at].Lower;
        var third = verb == "'d" ? Would(at) : VerbForms.Third(verb);
        return third is null ? -1 : Write(at, third);
    }

    private string? Would(int at)
    {
        var next = at + 1;
        while (next <= last && WordClasses.IsAdverb(tokens[next].Lower))
            next++;
        return next > last ? null : VerbForms.IsParticiple(tokens[next].Lower) ? "had" : "would";
    }

    private int WriteName(string name, int at)
    {
        names++;
        Space(at);
        text.Append(name);
        return at + 1;
    }

    private int WriteDate(DateExpression date)
    {
        if (!date.IsRelative)
        {
            for (var at = date.RoleFirst; at <= date.Last; at++)
                Write(at, null);
            return date.Last + 1;
        }

        for (var at = date.RoleFirst; at < date.First; at++)
        {
            if (!tokens[at].Is("the") && !tokens[at].Is("just"))
                Write(at, null);
        }

        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        if (date.RoleFirst == date.First && date.WantsPreposition)
            text.Append(date.Start.Precision == DatePrecision.Day && date.End is null ? "on " : "in ");
        text.Append(date.Words);
        return date.Last + 1;
    }

    private int Write(int at, string? word)
    {
        if (word is not null)
        {
            if (!(word == "not" && text.Length > 3 && text.ToString(text.Length - 4, 4) == " can"))
                text.Append(' ');
            text.Append(word);
            return at + 1;
        }

        Space(at);
        text.Append(tokens[at].Span.Slice(reading.Message.Body.Text));
        return at + 1;
    }

    private void Space(int at)
    {
        if (text.Length > 0 && text[^1] != ' ' && (tokens[at].Span.Start > tokens[at - 1].Span.End || (tokens[at].IsWord && Plain(at) is not null)))
            text.Append(' ');
    }
}
