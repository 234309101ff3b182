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
    private const int MostNames = 3;

    private readonly MessageReading reading;
    private readonly IReadOnlyList<Token> tokens;
    private readonly IReadOnlyList<DateExpression> dates;
    private readonly int last;
    private readonly StringBuilder text = new();
    private int names;
    private bool started;

    private ThirdPerson(MessageReading reading, Clause clause, IReadOnlyList<DateExpression> dates)
    {
        this.reading = reading;
        this.dates = dates;
        tokens = clause.Sentence.Tokens;
        last = clause.Last;
    }

    /// <summary>The clause as a sentence in the third person, or null where that cannot be done safely.</summary>
    public static string? Tell(MessageReading reading, Clause clause, IReadOnlyList<DateExpression> dates)
    {
        var telling = new ThirdPerson(reading, clause, dates);
        return telling.Run(clause) && telling.names <= MostNames ? telling.text.Append('.').ToString() : null;
    }

    private bool Run(Clause clause)
    {
        var at = clause.First;
        while (at <= last)
        {
            var next = Step(at);
            if (next < 0)
                return false;
            at = next;
        }

        while (text.Length > 0 && text[^1] is ',' or ' ' or '.')
            text.Length--;
        return text.Length > reading.AuthorName.Length + 3;
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
            case "we" when !started:
                return WriteSubject(at);
            case "my":
                return WriteName(reading.AuthorName + "'s", at);
            case "me":
                return WriteName(reading.AuthorName, at);
            case "you" when reading.Addressee is { } you && (at == last || MayFollowObject(at + 1)):
                return WriteName(you.Name!, at);
            case "your" when reading.Addressee is { } your:
                return WriteName(your.Name + "'s", at);
            case "that":
                return IsPointing(at) ? -1 : Write(at, null);
            default:
                return Deictic.Contains(token.Lower) ? -1 : Write(at, Plain(at));
        }
    }

    private static readonly HashSet<string> Deictic = new(StringComparer.Ordinal)
    {
        "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "mine", "myself", "he", "she", "it", "they", "him", "her", "hers", "them", "his", "its", "their", "theirs",
        "this", "these", "those", "here", "there", "then", "now", "ago", "soon", "one", "ones", "currently", "recently", "tomorrow", "today", "yesterday", "tonight", "otherwise", "so", "above", "below",
        "next", "last", "same", "latter", "former",
    };

    private static bool IsContracted(Token token, int length) => token.Lower.Length != length;

    private string? Plain(int at)
    {
        var token = tokens[at];
        return IsContracted(token, token.Span.Length) && token.Lower is not ("'s" or "'d") ? token.Lower : null;
    }

    /// <summary>"that" behind a preposition, or before a verb or the end, points at something.</summary>
    private bool IsPointing(int at)
    {
        if (at == last)
            return true;
        var next = tokens[at + 1];
        var before = at > 0 ? tokens[at - 1].Lower : "";
        return !next.IsWord || next.Lower is "is" or "was" or "'s" or "will" or "would" or "and" or "or" or "but" or "are" or "can" or "could"
            || (WordClasses.IsPreposition(before) && before is not ("so" or "now")) || WordClasses.IsPreposition(next.Lower) || before is "do" or "did" or "done" or "doing" or "with";
    }

    private bool MayFollowObject(int at)
    {
        var next = tokens[at];
        return !next.IsWord || WordClasses.IsPreposition(next.Lower) || WordClasses.IsDeterminer(next.Lower) || next.Lower is "and" or "or" or "know" or "that" or "whether" or "how" or "when" || next.Kind == TokenKind.Number
            || dates.Any(date => date.RoleFirst == at) || next.IsCapital || next.Lower is "copies" or "details" or "updates" or "figures" or "more" or "back" or "up" or "later" or "again" or "both" or "personally" or "directly" or "round" || WordClasses.IsModal(next.Lower);
    }

    private int WriteSubject(int at)
    {
        WriteName(reading.AuthorName, at);
        at++;
        while (at <= last && tokens[at].IsWord && WordClasses.IsAdverb(tokens[at].Lower) && !VerbForms.IsPast(tokens[at].Lower))
        {
            if (tokens[at].Lower is not ("now" or "currently" or "then" or "just" or "recently" or "therefore" or "myself" or "so" or "not"))
                Write(at, null);
            else if (tokens[at].Lower is "myself" or "recently" or "not")
                return -1;
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
        started = true;
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

        Space(date.First);
        if (date.RoleFirst == date.First && date.WantsPreposition)
            text.Append(date.Start.Precision == DatePrecision.Day && date.End is null ? "on " : "in ");
        text.Append(date.Words);
        return date.Last + 1;
    }

    private int Write(int at, string? word)
    {
        var token = tokens[at];
        if (word is not null)
            text.Append(' ').Append(word);
        else
        {
            Space(at);
            text.Append(token.Span.Slice(reading.Message.Body.Text));
        }

        return at + 1;
    }

    private void Space(int at)
    {
        if (text.Length > 0 && (tokens[at].IsWord && Plain(at) is not null || tokens[at].Span.Start > tokens[at - 1].Span.End))
            text.Append(' ');
    }
}
