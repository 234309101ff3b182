using FactForge.Consolidation;
using FactForge.Extraction;
using FactForge.Extraction.Rules;
using FactForge.Notes;

namespace FactForge.Pipeline;

/// <summary>
/// Goes with some messages once through rules, reconciling and composing, while a large mailbox is still being put into threads. Nothing comes of it but that the code
/// is compiled and its word tables are read when everything waits for them: several tasks that need the same code first wait for one to compile it.
/// </summary>
internal static class Rehearsal
{
    /// <summary>How many messages meet most of the code.</summary>
    public const int Messages = 96;

    // A note's facts are compared with one another.
    private const int Facts = 60;

    /// <summary>Goes through them; it has no effect on anything.</summary>
    /// <returns>How many facts it went on with.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<Message> messages, CancellationToken cancellationToken)
    {
        var rules = new RuleExtractor();
        var facts = new List<Fact>();
        foreach (var message in messages.Where(message => message.Classification.IsFromPeople))
        {
            var excerpt = new ThreadExcerpt(new(new(message.Id.Value), [message]), new HashSet<MessageId> { message.Id }, new HashSet<string>());
            facts.AddRange((await rules.ExtractAsync(excerpt, cancellationToken).ConfigureAwait(false)).Facts);
        }

        var nobody = new Person(new("rehearsal"), "Nobody", []);
        var threads = facts.Select(fact => fact.Thread).Distinct().ToDictionary(thread => thread, thread => new ThreadGlimpse(thread, "", null, TookPart: true));
        var blank = NoteParser.Parse(NewNote.Text(nobody, DateOnly.MinValue));
        var known = facts.Take(Facts).ToList();
        NoteComposer.Compose(blank, Reconciler.Reconcile(new(nobody, known, threads, null), blank, NoteMemory.None, ReconcileSettings.Default).Changes);
        return known.Count;
    }
}
