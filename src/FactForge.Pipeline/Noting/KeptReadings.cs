using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>Facts and messages as the ledger had them in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Facts">Every fact, without its words, in order.</param>
/// <param name="Messages">Every message, without its body.</param>
/// <param name="Sightings">Every name that every address was seen with.</param>
internal sealed record MailReading(ContentHash State, IReadOnlyList<FactGlimpse> Facts, IReadOnlyList<MessageGlimpse> Messages, IReadOnlyList<Sighting> Sightings)
{
    /// <summary>The facts' identities.</summary>
    public IReadOnlySet<FactId> Known { get; } = Facts.Select(fact => fact.Id).ToHashSet();

    /// <summary>The ids of lists that people write to.</summary>
    public IReadOnlySet<string> Lists { get; } = Messages.Where(message => message.Class == MessageClass.ListDiscussion).Select(message => message.List).OfType<string>().ToHashSet(StringComparer.Ordinal);
}

/// <summary>
/// What takes long to read and is seldom another: kept from one look at the vault to the next. Facts and messages are read anew when mail came or went, a note
/// when its bytes are others; who everybody is and what is known of each is made anew when what it follows from is. Safe for several callers at once.
/// </summary>
internal sealed class KeptReadings
{
    // A look at who may be meant supposes one answer after the other.
    private const int Few = 4;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (ContentHash Hash, PersonNote? Note)> notes = new(StringComparer.Ordinal);
    private MailReading? mail;

    /// <summary>Directories by what they follow from.</summary>
    public Lately<PeopleDirectory> Directories { get; } = new(Few);

    /// <summary>Dossiers by what they follow from.</summary>
    public Lately<Dossiers> Dossiers { get; } = new(Few);

    /// <summary>Facts and messages as they are in the ledger now.</summary>
    public MailReading Mail(LedgerStore ledger)
    {
        // The state is taken first: what is recorded meanwhile is read at once, and once more the next time.
        var state = ledger.MailState();
        lock (gate)
        {
            if (mail?.State == state)
                return mail;
        }

        // One is parsed while the rows of the other are read.
        var facts = Task.Run(ledger.Facts.Glimpses);
        var (messages, sightings) = (ledger.Messages.Glimpses(), ledger.Messages.Sightings());
        var read = new MailReading(state, facts.GetAwaiter().GetResult(), messages, sightings);
        lock (gate)
            mail = read;
        return read;
    }

    /// <summary>The person note in a file; null where it holds none.</summary>
    public PersonNote? Note(NoteFile file)
    {
        lock (gate)
        {
            if (notes.TryGetValue(file.RelativePath, out var kept) && kept.Hash == file.Hash)
                return kept.Note;
        }

        var note = PersonNote.TryRead(file);
        lock (gate)
            notes[file.RelativePath] = (file.Hash, note);
        return note;
    }
}
