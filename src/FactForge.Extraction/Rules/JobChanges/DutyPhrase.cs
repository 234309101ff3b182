using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>What is taken over or headed, told in German, French or Spanish: the words behind articles and names of persons, up to a mark, a date or a joining word.</summary>
internal static class DutyPhrase
{
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem des ein eine einen einem einer le la les l un une des el los las un una il mein meine meinen unser unsere unseren unserem unserer mon ma notre mi nuestro nuestra su sus vos votre ihr ihre ihren");

    private static readonly FrozenSet<string> Ends = WordSet.Of("am zum ab bis vom und oder als wo im um weil da mit pour et ou comme en à au dès depuis jusqu où car y o como a en desde hasta para donde que qui quien con al");

    private static readonly FrozenSet<string> Departments = WordSet.Of("einkauf vertrieb verkauf buchhaltung produktion entwicklung verwaltung zentrale personalabteilung marketing geschäftsführung außendienst innendienst forschung controlling abteilung rechtsabteilung");

    private static readonly FrozenSet<string> Duties = WordSet.Of(
        """
        leitung führung geschäfte geschäftsführung amt stelle posten aufgabe aufgaben bereich abteilung projekt projekte betreuung vertretung nachfolge vorsitz kunden gebiet ressort redaktion sammlung
        direction responsabilité présidence gestion poste service projet projets dossier dossiers comptabilité commandes clients clientèle équipe atelier secteur trésorerie rédaction achats ventes
        dirección gestión puesto proyecto proyectos cuentas cartera clientes pedidos compras ventas exportaciones contabilidad área departamento zona tesorería presidencia equipo taller
        """);

    /// <summary>The words, their last token and their first; null where none stand there.</summary>
    public static (string Words, int Last, int First)? Read(Sentence sentence, int from, MessageReading reading, IReadOnlyList<DateExpression> dates)
    {
        var tokens = sentence.Tokens;
        var at = from;
        var person = reading.People.FirstOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last >= at && person.First <= at + 3);
        if (person is not null)
            at = person.Last + 1;
        at = BehindArticles(tokens, BehindDate(tokens, BehindArticles(tokens, at), dates));
        var first = at;
        while (at < tokens.Count && at < first + MostWords && tokens[at].IsWord && !dates.Any(date => date.RoleFirst == at) && !(Ends.Contains(tokens[at].Lower) && !tokens[at].IsCapital))
            at++;
        while (at > first && Articles.Contains(tokens[at - 1].Lower))
            at--;
        if (at == first)
            return null;
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[first].Span.Start, tokens[at - 1].Span.End).Slice(reading.Message.Body.Text));
        return (Elision.Without(words), at - 1, first);
    }

    /// <summary>"in den Einkauf": the department that somebody moves to; null where none stands there.</summary>
    public static (string Words, int Last)? Department(Sentence sentence, int from, MessageReading reading)
    {
        var at = BehindArticles(sentence.Tokens, from);
        return at < sentence.Tokens.Count && IsDepartment(sentence.Tokens[at].Lower) ? (sentence.Tokens[at].Span.Slice(reading.Message.Body.Text), at) : null;
    }

    /// <summary>True where the words name what an office does: a department, customers, a project, the lead of something.</summary>
    public static bool IsDuty(TokenList tokens, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(at => tokens[at].IsWord && Elision.Without(tokens[at].Lower) is var word && (Duties.Contains(word) || IsDepartment(word)));

    /// <summary>The last token of what a phrase speaks of, before what that is of: "le filtre du service" is a filter.</summary>
    public static int HeadEnd(TokenList tokens, int first, int last) =>
        Enumerable.Range(first, last - first + 1).TakeWhile(at => at == first || !(tokens[at].Lower is "der" or "des" or "von" or "vom" or "de" or "du" or "del" or "avec" or "con")).Last();

    private static bool IsDepartment(string lower) =>
        Departments.Contains(lower) || (lower.Length > 10 && (lower.EndsWith("abteilung", StringComparison.Ordinal) || lower.EndsWith("leitung", StringComparison.Ordinal) || lower.EndsWith("verwaltung", StringComparison.Ordinal)));

    /// <summary>"leitet ab 1. Juni unsere Sammlung", "hat zum 1. April die Leitung übernommen": the date stands between.</summary>
    public static int BehindDate(TokenList tokens, int at, IReadOnlyList<DateExpression> dates) =>
        dates.FirstOrDefault(date => date.RoleFirst == at || (date.RoleFirst == at + 1 && tokens[at].Lower is "ab" or "zum" or "am" or "im" or "vom" or "en" or "el" or "le")) is { } between ? between.Last + 1 : at;

    private static int BehindArticles(TokenList tokens, int at)
    {
        while (at < tokens.Count && tokens[at].IsWord && (Articles.Contains(tokens[at].Lower) || tokens[at].Lower is "ich" or "er" or "sie" or "von" or "de" or "del"))
            at++;
        return at;
    }
}
