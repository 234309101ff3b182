using System.Text;

namespace FactForge.Consolidation;

/// <summary>What a wording means, as far as the rules can tell.</summary>
internal sealed class Reading
{
    private Reading(string text, string folded, IReadOnlySet<string> keys, IReadOnlyList<string> numbers)
    {
        Text = text;
        Folded = folded;
        IndexKeys = keys;
        Numbers = numbers;
    }

    public string Text { get; }

    public string Folded { get; }

    public IReadOnlySet<string> IndexKeys { get; }

    public IReadOnlyList<string> Numbers { get; }

    public static Reading Of(Naming person, string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKC) + " ")
        {
            if (char.IsLetterOrDigit(character))
                word.Append(char.ToLowerInvariant(character));
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return new Reading(text, string.Join(' ', words), words.ToHashSet(StringComparer.Ordinal), [.. words.Where(one => one.Any(char.IsDigit))]);
    }
}
