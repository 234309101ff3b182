using System.Text;

namespace FactForge.Consolidation;

/// <summary>Brings a text to one spelling: Unicode form, quotes, hyphens, escapes, contractions.</summary>
internal static class Wording
{
    private static readonly (string Written, string Meant)[] Contractions =
    [
        ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("shan't", "shall not"), ("n't", " not"), ("e-mail", "email"), ("E-mail", "Email"),
        ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("ex-", "ex "), ("Ex-", "ex "), ("co-worker", "coworker"), ("Co-worker", "coworker"), ("co-found", "cofound"), ("et al.", ""),
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
        return builder.ToString();
    }

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
}
