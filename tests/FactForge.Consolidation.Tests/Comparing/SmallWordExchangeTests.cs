using System.Text.RegularExpressions;
using FactForge.Consolidation.Tests.Tidying;
using Xunit;

namespace FactForge.Consolidation.Tests.Comparing;

/// <summary>
/// One small word of an entry is exchanged for one that turns it: "because" for "although", "all" for "most", "it" for "they". What comes out is another statement, and is not to be
/// merged with the first. A few stay, where the exchange leaves no sentence, or turns what is denied anyway.
/// </summary>
public sealed class SmallWordExchangeTests
{
    private const double Ceiling = 0.02;

    private static readonly (string Word, string Other)[] Exchanges =
    [
        ("because", "although"), ("because", "before"), ("if", "unless"), ("once", "before"), ("during", "before"), ("during", "after"), ("when", "unless"), ("after", "before"),
        ("all", "most"), ("all", "several"), ("every", "one"), ("each", "one"), ("both", "one of"), ("over", "under"), ("under", "over"), ("above", "below"), ("must", "may"), ("must", "should"), ("will", "must"),
        ("it", "they"), ("them", "her"), ("with", "without"), ("without", "with"), ("in the", "outside the"), ("more", "less"), ("wants", "has"),
    ];

    [Fact]
    public void Another_small_word_in_its_place_is_another_statement()
    {
        var (all, merged) = (0, new List<string>());
        foreach (var note in MessyNote.All("develop"))
        {
            var room = new ReadingRoom(Naming.Of(note.Person));
            foreach (var text in note.Note.Sections.Where(section => section.Kind is SectionKind.KeyFacts or SectionKind.KeyDecisions).SelectMany(section => section.Entries).Select(entry => entry.Text))
            {
                foreach (var (word, other) in Exchanges)
                {
                    var exchanged = Regex.Replace(text, $@"\b{word}\b", other);
                    if (text.Contains("...", StringComparison.Ordinal) || exchanged == text || Regex.Count(text, $@"\b{word}\b") > 1)
                        continue;
                    all++;
                    if (PairRules.Compare(room.Read(text), room.Read(exchanged)).Merges || PairRules.Compare(room.Read(exchanged), room.Read(text)).Merges)
                        merged.Add($"{word} -> {other}: {text}");
                }
            }
        }

        Assert.True(all > 1_500, $"only {all} exchanges");
        Assert.True(merged.Count <= Ceiling * all, $"{merged.Count} of {all} merge:\n{string.Join('\n', merged.Take(60))}");
    }
}
