using FactForge.Extraction.Grounding;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline.Reviewing;

/// <summary>An answer that can be carried out.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Row">The item as it stands.</param>
/// <param name="Sentence">What it does.</param>
/// <param name="Address">An address of the person who is meant; null where nobody is.</param>
/// <param name="Vouched">The fact that the owner vouches for; null where that is not the question.</param>
internal sealed record CheckedAnswer(Decision Decision, ReviewRow Row, string Sentence, string? Address, Fact? Vouched);

/// <summary>Checks answers against what stands now.</summary>
internal sealed class AnswerChecking(LedgerStore ledger, Vault vault, VaultConfiguration configuration, IReadOnlySet<string> owners, KeptReadings kept)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private NoteWorld? world;

    /// <summary>Checks one.</summary>
    /// <returns>The answer, or why it is not carried out.</returns>
    public async Task<(CheckedAnswer? Answer, DecisionOutcome? Objection)> CheckAsync(AskedDecision asked, CancellationToken cancellationToken)
    {
        var decision = asked.Decision;
        if (ledger.Reviews.Find(decision.Item) is not { } row)
            return (null, new DecisionOutcome.Refused(decision.Item, $"There is no item '{decision.Item}' in the queue: `factforge review list` shows what there is."));
        if (row.State != ReviewState.Open)
            return (null, new DecisionOutcome.AlreadyDecided(decision.Item, $"It is open no more: {row.Why ?? "it was decided"}."));
        if (!seen.Add(decision.Item))
            return (null, new DecisionOutcome.AlreadyDecided(decision.Item, "It is answered already by an answer given together with this one."));
        if (asked.Version is { } version && version != await ItemVersion.OfAsync(row, vault, cancellationToken).ConfigureAwait(false))
            return (null, new DecisionOutcome.NoteChanged(decision.Item, $"{row.Path ?? "The question"} is not as it was shown: look again before you decide."));
        if (AnswerReader.Read(row.Item, decision).Refusal is { } refusal)
            return (null, new DecisionOutcome.Refused(decision.Item, refusal));
        if (decision is Decision.Identify { Person: { } person })
        {
            world ??= await NoteWorld.ReadAsync(vault, ledger, configuration, owners, AnswerBook.Read(ledger), kept, _ => { }, cancellationToken).ConfigureAwait(false);
            if (world.Directory.ById(person) is not { } known)
                return (null, new DecisionOutcome.Refused(decision.Item, $"Nobody is known as '{person}'."));
            if (row.Item.Why == ReviewReason.HedgedIdentity && known.Person.Addresses.Count == 0)
                return (null, new DecisionOutcome.Refused(decision.Item, $"{known.Person.Name} has no address to be known by: write one into the note's `email`, and answer again."));
            return (new(decision, row, Sentence(decision, known.Person.Name), known.Person.Addresses.Count > 0 ? known.Person.Addresses[0] : null, null), null);
        }

        if (row.Item.Claim is { } claim && decision is (Decision.Accept or Decision.Amend))
        {
            var vouched = claim with { Statement = DecisionUndoing.Statement(decision, claim) };
            var thread = ledger.Messages.ThreadOf(claim.Message) is { } id ? ledger.Messages.Thread(id) : null;
            var outcome = thread is null ? null : FactGrounder.Vouch(vouched, thread);
            return outcome?.AsFact is { } fact
                ? (new(decision, row, Sentence(decision, ""), null, fact), null)
                : (null, new DecisionOutcome.Refused(decision.Item, $"It cannot be held up: {outcome?.AsRefusal?.Reason ?? "its message is gone"}."));
        }

        return (new(decision, row, Sentence(decision, ""), null, null), null);
    }

    private static string Sentence(Decision decision, string name) => decision switch
    {
        Decision.Accept => "you accepted it",
        Decision.Reject => "you rejected it",
        Decision.Amend amend => $"you gave it the words \"{AnswerReader.Guarded(amend.Text)}\"",
        Decision.Merge => "you made the two one",
        Decision.KeepBoth => "you kept both",
        Decision.Identify { Person: null } => "you said that nobody is meant",
        Decision.Identify => $"you said that {name} is meant",
        Decision.NewPerson person => $"you said that somebody new is meant, {person.Name}",
        Decision.Later => "you put it off",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
