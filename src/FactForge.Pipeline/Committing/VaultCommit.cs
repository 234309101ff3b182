using System.Globalization;
using FactForge.Notes;

namespace FactForge.Pipeline.Committing;

/// <summary>
/// One commit a run, where the owner asked for it with <c>commit: true</c>: of the files that the run wrote and of nothing else. What the owner has staged
/// stays staged and uncommitted; a note in which the owner has staged something is left to the owner's own commit.
/// </summary>
internal static class VaultCommit
{
    /// <summary>Commits what a run wrote, also where it was interrupted: that stands in the notes.</summary>
    /// <param name="configuration">The vault, and whether its owner asked for commits.</param>
    /// <param name="written">Paths that were written or taken away, below the vault; several times where they were written several times.</param>
    /// <param name="what">What wrote them: <c>run 4</c>.</param>
    /// <returns>As <see cref="MakeAsync"/>; neither where no commit was asked for.</returns>
    public static async Task<(string? Remark, string? Problem)> MakeWhereAskedAsync(VaultConfiguration configuration, IEnumerable<string> written, string what)
    {
        if (!configuration.Commit || Vault.Open(configuration.Vault).Vault is not { } vault)
            return (null, null);
        var paths = written.Distinct(StringComparer.Ordinal).ToList();
        var message = string.Create(CultureInfo.InvariantCulture, $"FactForge {what}: {(paths.Count == 1 ? "1 note" : $"{paths.Count} notes")}");
        return await MakeAsync(vault.Root, paths, message, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Commits.</summary>
    /// <param name="vault">The vault's folder.</param>
    /// <param name="written">Paths that the run wrote or took away, below the vault.</param>
    /// <param name="message">The commit's message.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was left out, and why nothing or not all was committed, each a sentence or null.</returns>
    public static async Task<(string? Remark, string? Problem)> MakeAsync(string vault, IReadOnlyCollection<string> written, string message, CancellationToken cancellationToken)
    {
        if (written.Count == 0)
            return (null, null);
        if ((await Git(["rev-parse", "--is-inside-work-tree"], null).ConfigureAwait(false)).Problem is { } outside)
        {
            return (null, outside.Contains("not a git repository", StringComparison.OrdinalIgnoreCase)
                ? $"{vault} is in no git repository: run `git init` there, or take 'commit: true' out of {ConfigurationReader.FileName}."
                : Sentence(outside));
        }

        var (staged, problem) = await Git(["diff", "--cached", "--name-only", "--relative", "-z", "--no-renames"], null).ConfigureAwait(false);
        if (problem is not null)
            return (null, Sentence(problem));
        var theirs = Split(staged).ToHashSet(StringComparer.Ordinal);
        var ours = written.Where(path => !theirs.Contains(path)).ToList();
        var left = written.Where(theirs.Contains).Order(StringComparer.Ordinal).ToList();
        var remark = left.Count == 0 ? null : $"not committed, since you have staged changes of your own in them: {string.Join(", ", left)}.";

        // A file that came and went within the run, or that git was never told of and that is gone, is no matter of git's.
        var (changed, unknown) = await Git(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", "."], null).ConfigureAwait(false);
        if (unknown is not null)
            return (remark, Sentence(unknown));
        var (prefix, _) = await Git(["rev-parse", "--show-prefix"], null).ConfigureAwait(false);
        var states = Split(changed).Where(line => line.Length > 3).ToDictionary(line => Below(line[3..], prefix.Trim()), line => line[..2], StringComparer.Ordinal);
        ours = [.. ours.Where(states.ContainsKey).Order(StringComparer.Ordinal)];
        if (ours.Count == 0)
            return (remark, null);
        var fresh = ours.Where(path => states[path] == "??").ToList();
        if (fresh.Count > 0 && (await Git(["add", "--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul"], fresh).ConfigureAwait(false)).Problem is { } refused)
            return (remark, Sentence(refused));
        var failure = (await Git(["commit", "--quiet", "--only", "-m", message, "--pathspec-from-file=-", "--pathspec-file-nul"], ours).ConfigureAwait(false)).Problem;
        if (failure is not null && fresh.Count > 0)
            await Git(["reset", "--quiet", "--pathspec-from-file=-", "--pathspec-file-nul"], fresh).ConfigureAwait(false);
        return (remark, failure is null ? null : Sentence(failure));

        Task<(string Output, string? Problem)> Git(IReadOnlyList<string> arguments, IEnumerable<string>? paths) => GitDoor.RunAsync(vault, arguments, paths, cancellationToken);
    }

    private static string[] Split(string output) => output.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string Below(string path, string prefix) => path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;

    private static string Sentence(string said) => said == GitDoor.Missing
        ? $"{said}: install it, or take 'commit: true' out of {ConfigurationReader.FileName}."
        : $"git said: {said.ReplaceLineEndings(" ").TrimEnd('.')}. The notes are written; commit them yourself, or mend it for the next run.";
}
