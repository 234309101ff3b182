using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline;

/// <summary>Follows words of a note back to the message that said them: entry, verdict, claim, quote, file. Nothing is changed.</summary>
public sealed class ExplainLook(TimeProvider clock)
{
    private const int MostEntries = 10;
    private const int MostRefused = 10;

    /// <summary>Explains an entry.</summary>
    /// <param name="configuration">The vault.</param>
    /// <param name="text">The entry, or words of it.</param>
    /// <param name="note">The note that is meant, below the vault; null for any.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Explanation> LookAsync(VaultConfiguration configuration, string text, string? note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(text);
        var wanted = WordMatch.Of(MarkedText.Read(text).Text);
        if (wanted.IsEmpty)
            return new([], [], "Nothing is asked for: give an entry of a note, or words of it.");
        if (Vault.Open(configuration.Vault) is var opening && opening.Vault is null)
            return new([], [], opening.Problem);
        if (LedgerDoor.Open(configuration.Ledger, "factforge explain", clock.GetUtcNow(), readOnly: true) is var found && found is LedgerOpening.Refused refused)
            return new([], [], refused.Sentence);
        using var ledger = ((LedgerOpening.Opened)found).Ledger;
        var entries = new List<(int Rank, ExplainedEntry Entry)>();
        await foreach (var standing in opening.Vault!.PersonNotesAsync(null, cancellationToken).ConfigureAwait(false))
        {
            var path = standing.File.RelativePath;
            if (note is null || path.Equals(note, StringComparison.OrdinalIgnoreCase) || standing.File.Name.Equals(note, StringComparison.OrdinalIgnoreCase))
                entries.AddRange(Entries(ledger, path, standing.Note, wanted));
        }

        var best = entries.OrderBy(entry => entry.Rank).ThenBy(entry => entry.Entry.Note, StringComparer.Ordinal).Select(entry => entry.Entry).Take(MostEntries).ToList();
        var claims = ledger.Facts.Refusals(onlyClose: false).Where(refusal => wanted.Rank(refusal.Claim.Statement) is not null || wanted.Rank(refusal.Claim.Quote) is not null)
            .Take(MostRefused).Select(refusal => new ExplainedRefusal(refusal.Claim.Statement, refusal.Claim.Quote, refusal.Reason, refusal.Claim.Message.Value)).ToList();
        return best.Count + claims.Count > 0 ? new(best, claims, null) : new([], [], $"No note says \"{text.Trim()}\", and no refused claim does: give words as they stand in the note.");
    }

    private static IEnumerable<(int Rank, ExplainedEntry Entry)> Entries(LedgerStore ledger, string path, Note note, WordMatch wanted)
    {
        var memory = ledger.Notes.Memory(path);
        var verdicts = ledger.Notes.Verdicts(path);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in memory.Written)
        {
            if (Best(wanted.Rank(written.Text), wanted.Rank(written.Meaning)) is not { } rank)
                continue;
            told.Add(written.Text);
            var facts = written.Facts.Concat(verdicts.Where(verdict => verdict.Entry == written.Key).Select(verdict => verdict.Fact)).Distinct();
            yield return (rank, new(path, written.Section, written.Text, State(written), Facts(ledger, facts, verdicts)));
        }

        foreach (var entry in note.Sections.SelectMany(section => section.Entries).Where(entry => !told.Contains(entry.Text)))
        {
            if (wanted.Rank(entry.Text) is { } rank)
                yield return (rank, new(path, entry.Section, entry.Text, "your own words: FactForge did not write it", []));
        }

        foreach (var (field, value) in memory.Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            if (field != "#" && wanted.Rank(value) is { } rank)
            {
                var facts = verdicts.Select(verdict => ledger.Facts.Find(verdict.Fact)).OfType<Fact>().Where(fact => fact.Slot is not null && wanted.Rank(fact.Value ?? "") is not null);
                yield return (rank + 1, new(path, SectionKind.Owner, $"{field}: {value}", "in the front matter", Facts(ledger, facts.Select(fact => fact.Id), verdicts)));
            }
        }
    }

    private static int? Best(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    private static string State(WrittenEntry written) => written.State switch
    {
        WrittenState.Standing => "stands in the note",
        WrittenState.Reworded => $"in your words; FactForge meant \"{written.Meaning}\"",
        WrittenState.Buried => "you took it out: it does not come back",
        WrittenState.Withdrawn => "FactForge took it out again",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static List<ExplainedFact> Facts(LedgerStore ledger, IEnumerable<FactId> ids, IReadOnlyList<Verdict> verdicts) =>
        [.. Fact.InOrder(ids.Select(ledger.Facts.Find).OfType<Fact>()).Select(fact =>
        {
            var verdict = verdicts.FirstOrDefault(verdict => verdict.Fact == fact.Id);
            var message = ledger.Messages.Find(fact.Evidence.Message);
            return new ExplainedFact(
                fact.Id.Value, fact.Kind, fact.Statement, fact.Certainty, verdict?.Kind, verdict?.Rule, verdict?.Reason, fact.Evidence.Quote,
                message?.From is { } from ? (from.DisplayName is null ? from.Address : $"{from.DisplayName} <{from.Address}>") : null,
                message?.Date, message?.Subject ?? "", fact.Evidence.Message.Value, ledger.Messages.ThreadOf(fact.Evidence.Message)?.Value, ledger.Messages.Locations(fact.Evidence.Message));
        })];
}
