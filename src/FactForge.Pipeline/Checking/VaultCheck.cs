using System.Globalization;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Committing;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline;

/// <summary>Checks everything that a run rests on: configuration, permissions, notes, ledger, models. Changes nothing.</summary>
public sealed class VaultCheck(TimeProvider clock)
{
    private const int MostNamed = 5;

    /// <summary>Checks a vault.</summary>
    /// <param name="configuration">The vault's configuration, read and sound.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="asksModels">Whether each model that is used is asked one cheap question.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Findings, area by area.</returns>
    public async Task<IReadOnlyList<Finding>> CheckAsync(VaultConfiguration configuration, Func<string, string?> environment, bool asksModels, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(environment);
        var findings = new List<Finding>(OfConfiguration(configuration));
        findings.AddRange(await OfVaultAsync(configuration, cancellationToken).ConfigureAwait(false));
        findings.AddRange(OfLedger(configuration));
        findings.AddRange(await ModelCheck.CheckAsync(configuration, environment, asksModels, cancellationToken).ConfigureAwait(false));
        return findings;
    }

    /// <summary>Keeps the ledger under another name, so that the next run begins anew. Nothing is deleted.</summary>
    /// <returns>The name that it has now, or the sentence that says why it was not moved.</returns>
    public (string? Kept, string? Problem) SetLedgerAside(VaultConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (LedgerDoor.Size(configuration.Ledger) == 0)
            return (null, $"There is no ledger at {configuration.Ledger}: nothing is to be set aside.");
        try
        {
            return (LedgerDoor.SetAside(configuration.Ledger, clock.GetUtcNow()), null);
        }
        catch (IOException failure)
        {
            return (null, $"The ledger {configuration.Ledger} cannot be set aside: {failure.Message}");
        }
    }

    private static IEnumerable<Finding> OfConfiguration(VaultConfiguration configuration)
    {
        yield return configuration.File is { } file
            ? new(FindingLevel.Good, "configuration", $"{file} is read.")
            : new(FindingLevel.Advice, "configuration", $"There is no {ConfigurationReader.FileName}: everything stands at its default.", $"`factforge init {configuration.Vault}` writes one with every option explained.");
        if (configuration.Owners.Count == 0)
            yield return new(FindingLevel.Advice, "configuration", "No owner is configured, so cold mail is not told from warm.", "Name your own addresses under `owners:`, or with --owner.");
        if (configuration.Prompts is { } prompts && !ConfigurationDoor.FolderExists(prompts))
            yield return new(FindingLevel.Problem, "configuration", $"There is no folder of prompts at {prompts}.", "Correct `prompts:`, or take it out to use the shipped ones.");
    }

    private static async Task<List<Finding>> OfVaultAsync(VaultConfiguration configuration, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var opening = Vault.Open(configuration.Vault);
        if (opening.Vault is not { } vault)
            return [new(FindingLevel.Problem, "vault", opening.Problem!, "Name an existing folder that you may write to.")];
        findings.Add(CheckDoor.WriteProblem(vault.Root) is { } problem
            ? new(FindingLevel.Problem, "vault", $"{vault.Root} cannot be written to: {problem}", "Give yourself the right to write there, or name another vault.")
            : new(FindingLevel.Good, "vault", $"{vault.Root} can be written to."));
        var unreadable = new List<string>();
        var notes = new List<PersonNote>();
        await foreach (var note in vault.PersonNotesAsync(unreadable.Add, cancellationToken).ConfigureAwait(false))
            notes.Add(note);
        findings.Add(new(FindingLevel.Good, "notes", string.Create(CultureInfo.InvariantCulture, $"{notes.Count:N0} notes of people are there.")));
        findings.AddRange(unreadable.Select(sentence => new Finding(FindingLevel.Problem, "notes", sentence, "Give yourself the right to read it, or move it out of the vault.")));
        findings.AddRange(notes.Where(note => note.Problem is not null).Select(note =>
            new Finding(FindingLevel.Advice, "notes", note.Problem!, "Mend it in your editor: until then nothing is written to it.")));
        findings.AddRange(TwoNotesOfOne(notes));
        if (SyncRemarks.Elsewhere(vault) is { } elsewhere)
            findings.Add(new(FindingLevel.Problem, "notes", elsewhere, "No run is made until they are here: what is missing would look deleted."));
        if (SyncRemarks.Copies(vault) is { } copies)
            findings.Add(new(FindingLevel.Advice, "notes", copies, SyncRemarks.CopiesRemedy));
        if (configuration.Commit && (await GitDoor.RunAsync(vault.Root, ["rev-parse", "--is-inside-work-tree"], null, cancellationToken).ConfigureAwait(false)).Problem is { } git)
            findings.Add(new(FindingLevel.Problem, "vault", $"'commit: true' is set, and git says: {git.ReplaceLineEndings(" ")}.", "Install git and run `git init` in the vault, or take the line out."));
        return findings;
    }

    private static IEnumerable<Finding> TwoNotesOfOne(List<PersonNote> notes) =>
        notes.SelectMany(note => note.Identity.Addresses.Select(address => (Address: address, note.File.RelativePath)))
            .GroupBy(pair => pair.Address, pair => pair.RelativePath, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() > 1)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Finding(
                FindingLevel.Advice, "notes", $"{group.Key} stands in {group.Distinct(StringComparer.Ordinal).Count()} notes: {string.Join(", ", group.Distinct(StringComparer.Ordinal).Take(MostNamed))}.",
                "Keep the address in the note of the one whose it is, or make the two notes one."));

    private List<Finding> OfLedger(VaultConfiguration configuration)
    {
        switch (LedgerDoor.Open(configuration.Ledger, "factforge doctor", clock.GetUtcNow(), readOnly: true))
        {
            case LedgerOpening.Refused { Problem: LedgerProblem.Missing }:
                return [new(FindingLevel.Good, "ledger", "There is no ledger yet: the first run makes it.")];
            case LedgerOpening.Refused refused:
                return [new(FindingLevel.Problem, "ledger", refused.Sentence, Remedy(refused.Problem))];
            case LedgerOpening.Opened { Ledger: var ledger }:
                using (ledger)
                    return [.. OfContents(ledger, configuration)];
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static IEnumerable<Finding> OfContents(LedgerStore ledger, VaultConfiguration configuration)
    {
        var faults = ledger.CheckIntegrity();
        yield return faults.Count == 0
            ? new(FindingLevel.Good, "ledger", string.Create(CultureInfo.InvariantCulture, $"{configuration.Ledger} is whole: {LedgerDoor.Size(configuration.Ledger) / 1e6:0.0} MB, {ledger.Facts.Count:N0} facts."))
            : new(FindingLevel.Problem, "ledger", $"{configuration.Ledger} is damaged: {string.Join("; ", faults.Take(MostNamed))}.", Remedy(LedgerProblem.Corrupt));
        if (ledger.Writes.Pending() is { Count: > 0 } pending)
        {
            yield return new(
                FindingLevel.Advice, "ledger", $"A run was cut off while it wrote {string.Join(", ", pending.Select(write => write.Path).Distinct(StringComparer.Ordinal).Take(MostNamed))}.",
                "Nothing: the next run looks at the file and goes on from there.");
        }

        if (ledger.Failures.All() is { Count: > 0 } failures)
            yield return new(FindingLevel.Advice, "ledger", string.Create(CultureInfo.InvariantCulture, $"{failures.Count:N0} parts failed and are tried again."), "`factforge status` lists them with their reasons.");
    }

    private static string Remedy(LedgerProblem problem) => problem switch
    {
        LedgerProblem.Locked => "Wait until the other process has ended, or stop it.",
        LedgerProblem.NewerSchema => "Use the newer FactForge that wrote it.",
        LedgerProblem.Corrupt => "Restore it from a backup, or `factforge doctor --set-ledger-aside` keeps it under another name so that the next run begins anew.",
        LedgerProblem.Unwritable => "Give yourself the right to write there, or name another path under `ledger:`.",
        _ => "Run `factforge run`.",
    };
}
