using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>Everybody whom the mail, the notes and the owner's answers make known.</summary>
/// <param name="Index">The notes as they stand.</param>
/// <param name="Directory">Everybody.</param>
/// <param name="From">What the directory follows from: an equal hash, an equal directory.</param>
internal sealed record Everybody(VaultIndex Index, PeopleDirectory Directory, ContentHash From)
{
    /// <summary>Reads them.</summary>
    /// <param name="vault">The vault.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="answers">The owner's answers, held or supposed.</param>
    /// <param name="kept">What was read before and may still hold.</param>
    /// <param name="unreadable">Told what cannot be read.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Everybody> ReadAsync(
        Vault vault, LedgerStore ledger, VaultConfiguration configuration, AnswerBook answers, KeptReadings kept, Action<string> unreadable, CancellationToken cancellationToken)
    {
        var index = await VaultIndex.ReadAsync(vault, ledger, kept, unreadable, cancellationToken).ConfigureAwait(false);
        var mail = kept.Mail(ledger);
        var clues = index.Clues(ledger);
        var rulings = PeopleRulings.Of(ledger, answers.Who);
        var from = Hash(mail, clues, rulings, configuration);
        return new(index, kept.Directories.Get(from, () => PeopleDirectory.Build(mail.Sightings, mail.Facts, clues, configuration, rulings, mail.Lists)), from);
    }

    private static ContentHash Hash(MailReading mail, IReadOnlyList<NoteIdentityClue> clues, PeopleRulings rulings, VaultConfiguration configuration) => ContentHash.Of([
        mail.State.Hex,
        "notes", .. clues.SelectMany(clue => new[] { clue.Path, string.Join(' ', clue.Addresses), string.Join('\n', clue.Aliases), clue.IsOwners ? "owner's" : "", clue.OwnersTitle, clue.OwnersAddress, clue.Remembered?.Value }),
        "one", .. configuration.SamePeople.Append(configuration.Owners).Concat(rulings.SamePeople).Select(same => string.Join(' ', same)),
        "apart", .. rulings.Apart.Select(pair => $"{pair.Address} {pair.Other}"),
        "names", .. rulings.Names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => $"{name.Key} {name.Value}"),
        "nobody", .. rulings.Nobodies.Order(StringComparer.Ordinal),
        "new", .. rulings.NewPeople.Select(person => person.Name),
    ]);
}
