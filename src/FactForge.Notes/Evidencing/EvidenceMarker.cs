using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>
/// Sets evidence marks into a note whose words are settled: behind each entry that FactForge wrote and nobody touched. A mark that stands at words of the owner's
/// (an entry of ours that they reworded, a line that they moved away) stays as it is, with its footnote. What <see cref="MarkedText.Read"/> takes out of the result
/// leaves the words as given.
/// </summary>
public static partial class EvidenceMarker
{
    /// <summary>The note's text with its marks.</summary>
    /// <param name="before">The note as it stood.</param>
    /// <param name="edits">What the words were changed by, from <see cref="MarkedText.Text"/> of <paramref name="before"/>.</param>
    /// <param name="words">The words as they are to be, without marks.</param>
    /// <param name="ours">The entries of ours in it.</param>
    /// <param name="form">How they are marked.</param>
    public static string Mark(MarkedText before, IReadOnlyList<NoteEdit> edits, string words, IReadOnlyList<EntryEvidence> ours, EvidenceForm form)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(ours);
        if (before.IsBare && form == EvidenceForm.None)
            return words;
        var note = NoteParser.Parse(words);
        var found = Find(note, ours);
        var marks = new List<EvidenceMark>();
        var footnotes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, evidence) in found)
        {
            // A comment ends at two hyphens and a bracket: no two hyphens stand in one.
            var told = Hyphens().Replace(PlainLine.Of(evidence.Told), "–");
            if (form == EvidenceForm.Comment && told.Length > 0)
                marks.Add(new(entry.TextSpan.End, $" {EvidenceMark.CommentStart}{told} {EvidenceMark.CommentEnd}"));
            if (form != EvidenceForm.Footnote || told.Length == 0)
                continue;
            var name = EvidenceMark.FootnoteOf(evidence.Key);
            marks.Add(new(entry.TextSpan.End, " " + name));
            footnotes.TryAdd(name, $"{name}: {told}");
        }

        foreach (var mark in before.Marks)
        {
            if (Follow(edits, mark.At) is not { } at || found.Any(pair => pair.Entry.TextSpan.Start <= at && at <= pair.Entry.TextSpan.End))
                continue;
            marks.Add(mark with { At = at });
            if (mark.Footnote is { } name && before.Definitions.TryGetValue(name, out var line))
                footnotes.TryAdd(name, line);
        }

        // Nothing is moved where nothing is new: the owner may have written below the footnotes.
        return words == before.Text && marks.OrderBy(mark => mark.At).SequenceEqual(before.Marks) && footnotes.Count == before.Definitions.Count && footnotes.All(one => before.Definitions.GetValueOrDefault(one.Key) == one.Value)
            ? before.Source : Define(Insert(words, marks), footnotes.Values, note.NewLine);
    }

    // In its own section first: an entry of the owner's that has the same words in another one is not meant.
    private static List<(Entry Entry, EntryEvidence Evidence)> Find(Note note, IReadOnlyList<EntryEvidence> ours)
    {
        var free = note.Sections.SelectMany(section => section.Entries).GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var found = new List<(Entry, EntryEvidence)>();
        foreach (var anywhere in new[] { false, true })
        {
            foreach (var evidence in ours)
            {
                if (found.Exists(pair => ReferenceEquals(pair.Item2, evidence)) || !free.TryGetValue(evidence.Text, out var same)
                    || same.Find(entry => anywhere || entry.Section == evidence.Section) is not { } entry)
                    continue;
                same.Remove(entry);
                found.Add((entry, evidence));
            }
        }

        return found;
    }

    // Where a place is after the edits; null where it went with what was taken out. What is inserted at a mark comes behind it.
    private static int? Follow(IReadOnlyList<NoteEdit> edits, int at)
    {
        var moved = at;
        foreach (var edit in edits)
        {
            if (edit.Span.Start < at && (at < edit.Span.End || (at == edit.Span.End && edit.Replacement.Length == 0)))
                return null;
            if (edit.Span.Start < at)
                moved += edit.Replacement.Length - edit.Span.Length;
        }

        return moved;
    }

    private static string Insert(string words, List<EvidenceMark> marks)
    {
        var marked = new StringBuilder(words.Length + (marks.Count * 80));
        var from = 0;
        foreach (var mark in marks.OrderBy(mark => mark.At))
        {
            marked.Append(words, from, mark.At - from).Append(mark.Text);
            from = mark.At;
        }

        return marked.Append(words, from, words.Length - from).ToString();
    }

    private static string Define(string marked, IReadOnlyCollection<string> definitions, string newLine)
    {
        if (definitions.Count == 0)
            return marked;
        // A lone CR at the end would be one line end with what follows it.
        var lineEnd = marked.EndsWith('\r') ? "\r" : newLine;
        return Lines.IsLineStart(marked, marked.Length)
            ? marked + lineEnd + string.Concat(definitions.Select(line => line + lineEnd))
            : marked + lineEnd + lineEnd + string.Join(lineEnd, definitions);
    }

    [GeneratedRegex("-{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens();
}
