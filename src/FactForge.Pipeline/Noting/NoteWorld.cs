using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>Everything that notes follow from, read at one moment: the vault, everybody known, what is known of each, and the owner's answers.</summary>
/// <param name="Index">The notes as they stand.</param>
/// <param name="Directory">Everybody.</param>
/// <param name="Dossiers">What is known of each.</param>
/// <param name="Answers">What the owner answered.</param>
/// <param name="Known">Every fact.</param>
internal sealed record NoteWorld(VaultIndex Index, PeopleDirectory Directory, Dossiers Dossiers, AnswerBook Answers, IReadOnlySet<FactId> Known)
{
    /// <summary>Reads it.</summary>
    /// <param name="vault">The vault.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="owners">Addresses of the mailbox's owner.</param>
    /// <param name="answers">The owner's answers, held or supposed.</param>
    /// <param name="kept">What was read before and may still hold.</param>
    /// <param name="unreadable">Told what cannot be read.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<NoteWorld> ReadAsync(
        Vault vault, LedgerStore ledger, VaultConfiguration configuration, IReadOnlySet<string> owners, AnswerBook answers, KeptReadings kept, Action<string> unreadable, CancellationToken cancellationToken)
    {
        var index = await VaultIndex.ReadAsync(vault, ledger, kept, unreadable, cancellationToken).ConfigureAwait(false);
        var mail = kept.Mail(ledger);
        var facts = mail.Facts;
        var rulings = PeopleRulings.Of(ledger) with { NewPeople = answers.NewPeople };
        var directory = PeopleDirectory.Build(mail.Sightings, facts, index.Clues(ledger), configuration, rulings);
        var dossiers = Dossiers.Build(directory, mail.Messages, facts, owners, ledger.Forgotten.ForgottenAddresses(), answers);
        dossiers.Take(ledger.Facts.Refusals(onlyClose: true));
        return new(index, directory, dossiers, answers, facts.Select(fact => fact.Id).ToHashSet());
    }

    /// <summary>Everybody with facts, and everybody whose note has open questions or answers to be carried out, by identity.</summary>
    public IReadOnlyList<PersonFile> Files()
    {
        var files = Dossiers.Files().ToList();
        var there = files.Select(file => file.Known.NotePath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        files.AddRange(Answers.Paths.Where(path => !there.Contains(path)).Select(FileOf).OfType<PersonFile>());
        return [.. files.OrderBy(file => file.Id.Value, StringComparer.Ordinal)];
    }

    // A note that was tidied and of whose person no mail is known.
    private PersonFile? FileOf(string path)
    {
        if (Index.At(path) is not { } note)
            return null;
        var known = Directory.People.FirstOrDefault(person => person.NotePath == path);
        var person = known?.Person ?? new Person(
            Index.Row(path)?.Person ?? new PersonId(ContentHash.Of("note", note.Identity.Title ?? note.File.Name).Short), note.Identity.Title ?? note.File.Name, note.Identity.Addresses)
        { Aliases = note.Identity.Aliases };
        return new(known ?? new KnownPerson(person, path, IsOwners: true), new(person, [], new Dictionary<ThreadId, ThreadGlimpse>(), null), IsWarm: true, (DateTimeOffset.MaxValue, "\uFFFF"));
    }
}
