using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Brings a text to one spelling: Unicode form, quotes, hyphens, escapes, contractions.</summary>
internal static partial class Wording
{
    private static readonly (string Written, string Meant)[] Contractions =
    [
        ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("shan't", "shall not"), ("n't", " not"), ("e-mail", "email"), ("E-mail", "Email"),
        ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("ex-", "ex "), ("Ex-", "ex "), ("co-worker", "coworker"), ("Co-worker", "coworker"), ("co-found", "cofound"), ("et al.", ""), (" in order to ", " to "), (" so as to ", " to "), (" no later than ", " by "), (" not later than ", " by "), (" at the latest", ""), (" only after ", " not before "), (" only once ", " not before "), (" only when ", " not before "),
    ];

    /// <summary>The text in its one spelling; case stays.</summary>
    public static string Normalise(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (var character in NormalForm.CompatibilityComposed(text))
        {
            switch (character)
            {
                case '‘' or '’' or '‛' or 'ʼ' or '`' or '´':
                    builder.Append('\'');
                    break;
                case '“' or '”' or '„' or '«' or '»' or '‟':
                    builder.Append('"');
                    break;
                case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−':
                    builder.Append('-');
                    break;
                case '\\' or '\u00AD' or '*' or '~':
                    break;
                default:
                    builder.Append(char.IsWhiteSpace(character) ? ' ' : character);
                    break;
            }
        }

        foreach (var (written, meant) in Contractions)
            builder.Replace(written, meant);
        return InFigures(builder.ToString());
    }

    private static readonly Turn Past = new(text => PastSpan().Replace(text, "last "), "past ");

    // Interpreted: what there is in it of words makes much code for the few texts that come to it.
    private static readonly Regex Counted = new("\\b(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?<between> )(?=(?:percent|per cent|thousand|million|billion|euros?|pounds|dollars|francs|cents|pence)\\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Turn SpokenCount = new(text => Counted.Replace(text, match => Lexicon.NumberWords[match.Groups["word"].Value.ToLowerInvariant()] + match.Groups["between"].Value), "percent", "per cent", "thousand", "illion", "euro", "pounds", "dollars", "francs", "cents", "pence");

    private static readonly Regex Joined = new("\\b(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?<ones>one|two|three|four|five|six|seven|eight|nine)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "twenty-four" is one number, and no twenty and four.
    private static readonly Turn JoinedCount = new(text => Joined.Replace(text, match => $"{Tens(match)}{(match.Groups["ones"].Value.Equals("one", StringComparison.OrdinalIgnoreCase) ? "1" : Lexicon.NumberWords[match.Groups["ones"].Value.ToLowerInvariant()])}"), "ty-");

    private static char Tens(Match match) => Lexicon.NumberWords[match.Groups["tens"].Value.ToLowerInvariant()][0];

    // "ten percent" and "10%", "from 4 to 18 August" and "4 August to 18 August" are told in one way.
    private static string InFigures(string text)
    {
        var plain = SpokenCount.In(JoinedCount.In(Spoken.InFigures(Past.In(text))));
        if (!plain.Any(char.IsDigit))
            return plain;
        plain = HourRange().Replace(plain, match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) < int.Parse(match.Groups[3].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            ? $"{match.Groups[1].Value} {match.Groups[4].Value} {match.Groups[2].Value} {match.Groups[3].Value} {match.Groups[4].Value}" : match.Value);
        plain = NumberNoun().Replace(plain, "$1 ");
        plain = DayRange().Replace(plain, "$1 $4 $2 $3 $4");
        plain = MonthRange().Replace(plain, "$1 $2 $3 $1 $4");
        plain = ShareRange().Replace(plain, "$1% $2 $3%");
        plain = PrefixedRange().Replace(plain, "$1$2 $3 $1$4");
        return ScaledRange().Replace(plain, match => match.Groups[1].Value + match.Groups[4].Value + match.Groups[5].Value + " " + match.Groups[2].Value + " " + match.Groups[3].Value + match.Groups[4].Value + match.Groups[5].Value);
    }

    // "from 2 to 4 pm".
    [GeneratedRegex("\\b(\\d{1,2}) ?(to|until|till|and|-) ?(\\d{1,2}) ?([ap]\\.?m\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex HourRange();

    // "the past three years", "the last three years".
    [GeneratedRegex("(?<=\\b(?:the|this|these|his|her|their|over|for|in|of|during) )past (?=(?:\\w+ )?(?:years?|months?|weeks?|days?|quarters?|decades?|season)\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PastSpan();

    // "a 50-user pilot", "under-25 parts": a number and a word.
    [GeneratedRegex("\\b(\\d+|[Uu]nder|[Oo]ver|[Aa]bove|[Bb]elow)-(?=[a-z]{3,}\\b|\\d)(?<=\\d-(?=[a-z])|[a-z]-(?=\\d))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberNoun();

    /// <summary>The lower-cased words of a name.</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in Normalise(name).ToLowerInvariant() + " ")
        {
            if (char.IsLetterOrDigit(character) || (character == '\'' && word.Length > 0))
                word.Append(character);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    [GeneratedRegex("\\b(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2})(?:st|nd|rd|th)? ?(to|until|till|and|-) ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthRange();

    [GeneratedRegex("(€|£|\\$|EUR |GBP |USD |CHF )(\\d+(?:\\.\\d+)?) ?(to|and|or|-) ?(\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixedRange();

    [GeneratedRegex("(\\d+(?:\\.\\d+)?) ?(to|and|or|-) ?((?:€|£|\\$|EUR |GBP |USD |CHF )?\\d+(?:\\.\\d+)?)( ?(?:k|m|bn|thousand|million|billion))\\b( (?:euros|dollars|pounds|francs)\\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex ScaledRange();

    [GeneratedRegex("\\b(\\d+(?:\\.\\d+)?) ?(to|and|or|-) ?(\\d+(?:\\.\\d+)?) ?(?:%|percent\\b|per cent\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareRange();

    [GeneratedRegex("\\b(\\d{1,2})(?:st|nd|rd|th)? ?(to|until|till|and|-) ?(\\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayRange();
}
