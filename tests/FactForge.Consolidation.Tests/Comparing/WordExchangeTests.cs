using FactForge.Consolidation.Tests.Tidying;
using Xunit;

namespace FactForge.Consolidation.Tests.Comparing;

/// <summary>
/// One word of an entry is put in the place of another, of the same class and form, out of other entries: what comes out is another statement (or none), and is not
/// to be merged with the first. Words that may stand for each other are left out. A few stay, where the place is one that carries nothing ("surname not given").
/// </summary>
public sealed class WordExchangeTests
{
    private const double Ceiling = 0.052;

    [Fact]
    public void Another_word_in_its_place_is_another_statement()
    {
        var sentences = MessyNote.All("develop").SelectMany(note => note.Note.Sections.Where(section => section.Kind is SectionKind.KeyFacts or SectionKind.KeyDecisions)
            .SelectMany(section => section.Entries).Select(entry => (Naming: Naming.Of(note.Person), entry.Text))).ToList();
        var pool = sentences.SelectMany(sentence => Words(sentence.Naming, sentence.Text)).GroupBy(ClassOf).ToDictionary(group => group.Key, group => group.Select(word => word.Lower).Distinct().Order(StringComparer.Ordinal).ToList());
        var (all, merged, turn) = (0, new List<string>(), 0u);
        foreach (var (naming, text) in sentences)
        {
            var room = new ReadingRoom(naming);
            foreach (var word in Words(naming, text))
            {
                turn = turn * 1664525 + 1013904223;
                var other = pool[ClassOf(word)][(int)((turn >> 8) % (uint)pool[ClassOf(word)].Count)];
                if (MayStandForEachOther(word, other) || text.Split(word.Lower).Length != 2)
                    continue;
                var exchanged = text.Replace(word.Lower, other, StringComparison.Ordinal);
                all++;
                if (PairRules.Compare(room.Read(text), room.Read(exchanged)).Merges || PairRules.Compare(room.Read(exchanged), room.Read(text)).Merges)
                    merged.Add($"{word.Lower} -> {other}: {text}");
            }
        }

        Assert.True(all > 2_000, $"only {all} exchanges");
        Assert.True(merged.Count <= Ceiling * all, $"{merged.Count} of {all} merge:\n{string.Join('\n', merged.Take(40))}");
    }

    private static IEnumerable<Token> Words(Naming naming, string text)
    {
        var tokens = Tokenizer.Cut(naming, text);
        TenseReader.Read(tokens);
        return tokens.Where(token => !token.IsSelf && !token.IsName && token.Value is null && token.Depth == 0 && !token.IsFunction && token.Lower.Length > 2
            && string.Equals(token.Text, token.Lower, StringComparison.Ordinal) && token.Lower.All(char.IsLetter));
    }

    private static string ClassOf(Token token) => token.IsVerb ? "verb " + token.Form : token.Lower.EndsWith("ly", StringComparison.Ordinal) ? "adverb" : token.Lower.EndsWith('s') ? "plural" : "word";

    private static bool MayStandForEachOther(Token word, string other)
    {
        var stem = Stemmer.Stem(other);
        return string.Equals(stem, word.Stem, StringComparison.Ordinal) || string.Equals(Synonyms.OfStem(stem), word.Meaning, StringComparison.Ordinal) || Thesaurus.AreRelated(stem, word.Stem)
            || NearWords.AreNear(stem, word.Stem) || NearWords.AreNear(Synonyms.OfStem(stem), word.Meaning) || (Lexicon.Reporting.Contains(stem) && Lexicon.Reporting.Contains(word.Stem));
    }
}
