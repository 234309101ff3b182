using System.Globalization;
using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline.Noting;

/// <summary>
/// Tells in a note which messages its entries come from: the first that said it, the newest, and how many more there are. As much as it takes to find a message
/// (day, sender, subject, file); its words are on the review page and in <c>explain</c>.
/// </summary>
internal sealed class EvidenceTeller(LedgerStore ledger, EvidenceForm form)
{
    private const int LongestPart = 90;

    /// <summary>What marks follow from beside the facts themselves, for one person.</summary>
    public IEnumerable<string> Inputs(IEnumerable<FactGlimpse> facts) =>
        form == EvidenceForm.None ? [] : ["evidence", form.ToString(), .. ledger.Messages.FirstMailboxes(facts.Select(fact => fact.Message))];

    /// <summary>A note that is made, with its marks.</summary>
    /// <param name="words">The note without.</param>
    /// <param name="memory">What is to be remembered of it.</param>
    /// <param name="supposed">Facts that are not recorded.</param>
    public string Mark(string words, NoteMemory memory, IReadOnlyList<Fact> supposed) => Mark(MarkedText.Read(""), [], words, memory, supposed);

    /// <summary>A note that is changed, with its marks.</summary>
    /// <param name="before">The note as it stood.</param>
    /// <param name="edits">What its words are changed by.</param>
    /// <param name="words">The note without marks.</param>
    /// <param name="memory">What is to be remembered of it.</param>
    /// <param name="supposed">Facts that are not recorded.</param>
    public string Mark(MarkedText before, IReadOnlyList<NoteEdit> edits, string words, NoteMemory memory, IReadOnlyList<Fact> supposed) =>
        before.IsBare && form == EvidenceForm.None ? words : EvidenceMarker.Mark(before, edits, words, Tell(memory, supposed), form);

    /// <summary>The replaced stretches of a note as it stood that give what is to stand there: those of its words, where no mark comes or goes.</summary>
    public static IReadOnlyList<NoteEdit> Edits(PersonNote standing, IReadOnlyList<NoteEdit> edits, string after)
    {
        var words = standing.Note.Text;
        if (standing.Marked.IsBare && NoteEdit.Apply(words, edits) == after)
            return edits;
        var lines = NoteRewrite.Edits(standing.File.Text, after, "the evidence marks follow what supports the entries");
        return [.. lines.Select(line => edits.Where(edit => IsPartOf(edit, line)).Select(edit => edit.Reason).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } reasons
            ? line with { Reason = string.Join("; ", reasons) } : line)];

        bool IsPartOf(NoteEdit edit, NoteEdit line) =>
            Has(line.Replacement, edit.Replacement) || Has(line.Span.Slice(standing.File.Text), edit.Span.Slice(words));
    }

    private static bool Has(string text, string part) => part.Trim() is { Length: > 0 } words && text.Contains(words, StringComparison.Ordinal);

    private List<EntryEvidence> Tell(NoteMemory memory, IReadOnlyList<Fact> supposed)
    {
        var standing = memory.Written.Where(entry => entry.State == WrittenState.Standing).ToList();
        if (form == EvidenceForm.None)
            return [.. standing.Select(entry => new EntryEvidence(entry.Key, entry.Section, entry.Text, ""))];
        var facts = ledger.Facts.Find([.. standing.SelectMany(entry => entry.Facts).Distinct()]).Concat(supposed).DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);
        var messages = standing.ConvertAll(entry => Messages(entry.Facts.Select(id => facts.GetValueOrDefault(id)).OfType<Fact>()));
        var origins = ledger.Messages.Origins(messages.SelectMany(ids => ids.Take(1).Concat(ids.TakeLast(1))));
        return [.. standing.Select((entry, at) => new EntryEvidence(entry.Key, entry.Section, entry.Text, Told(messages[at], origins)))];
    }

    private static List<MessageId> Messages(IEnumerable<Fact> facts) => [.. Fact.InOrder(facts).Select(fact => fact.Evidence.Message).Distinct()];

    private static string Told(List<MessageId> messages, IReadOnlyDictionary<MessageId, MessageOrigin> origins)
    {
        if (messages.Count == 0 || !origins.TryGetValue(messages[0], out var first))
            return "";
        var told = Told(first);
        if (messages.Count > 1 && origins.TryGetValue(messages[^1], out var last))
            told += "; last " + Told(last);
        if (messages.Count > 2)
            told += string.Create(CultureInfo.InvariantCulture, $"; {messages.Count - 2} between");
        return told;
    }

    private static string Told(MessageOrigin origin)
    {
        var day = origin.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        var sender = origin.From is { } from ? Part(from.DisplayName is { Length: > 0 } name ? name : from.Address) : "unknown sender";
        var subject = origin.Subject.Length > 0 ? $"\"{Part(origin.Subject)}\"" : "no subject";
        return $"{day}, {sender}: {subject} ({Part(FileOf(origin.Mailbox))})";
    }

    // The name without the folders, and of a Maildir's message without its flags, which change whenever it is read or answered.
    private static string FileOf(string mailbox)
    {
        var name = mailbox[(mailbox.LastIndexOfAny(['/', '\\']) + 1)..];
        var flags = name.LastIndexOfAny([':', ';']);
        return flags > 0 && name.AsSpan(flags + 1).StartsWith("2,") ? name[..flags] : name;
    }

    // Two messages stand in one line: what a subject of pages goes on with finds nothing.
    private static string Part(string text)
    {
        if (text.Length <= LongestPart)
            return text;
        var space = text.LastIndexOf(' ', LongestPart);
        var end = space > LongestPart / 2 ? space : char.IsLowSurrogate(text[LongestPart]) ? LongestPart - 1 : LongestPart;
        return text[..end].TrimEnd() + "…";
    }
}
