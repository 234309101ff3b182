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
/// <param name="Mail">Facts and messages.</param>
internal sealed record NoteWorld(VaultIndex Index, PeopleDirectory Directory, Dossiers Dossiers, AnswerBook Answers, MailReading Mail)
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
        var everybody = await Everybody.ReadAsync(vault, ledger, configuration, answers, kept, unreadable, cancellationToken).ConfigureAwait(false);
        var mail = kept.Mail(ledger);
        var refusals = ledger.Facts.Refusals(onlyClose: true);
        var from = ContentHash.Of([
            everybody.From.Hex, mail.State.Hex, string.Join(' ', owners.Order(StringComparer.Ordinal)),
            .. refusals.SelectMany(refusal => new[] { refusal.Thread?.Value, refusal.Claim.Statement, refusal.Claim.Quote, refusal.Claim.Subject.Address, refusal.Claim.Subject.Name }),
            "who", .. answers.Who.ByQuestion.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key} {answer.Value}"),
        ]);
        var dossiers = kept.Dossiers.Get(from, () =>
        {
            var made = Dossiers.Build(everybody.Directory, mail.Messages, mail.Facts, owners, ledger.Forgotten.ForgottenAddresses(), answers);
            made.Take(refusals, answers);
            return made;
        });
        return new(everybody.Index, everybody.Directory, dossiers, answers, mail);
    }

    /// <summary>Everybody with facts, and everybody whose note has open questions or answers to be carried out, by identity.</summary>
    /// <param name="concerned">Of these notes alone; null for everybody, those without a note too.</param>
    public IReadOnlyList<PersonFile> Files(NotesConcerned? concerned = null)
    {
        var files = Dossiers.Files(known => concerned?.Has(known) != false).ToList();
        var there = files.Select(file => file.Known.NotePath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        files.AddRange(Answers.Paths.Where(path => concerned?.Paths.Contains(path) != false && !there.Contains(path)).Select(FileOf).OfType<PersonFile>());
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
        return new(known ?? new KnownPerson(person, path, IsOwners: true), person, [], new Dictionary<ThreadId, ThreadGlimpse>(), null, IsWarm: true, (DateTimeOffset.MaxValue, "\uFFFF"));
    }
}
