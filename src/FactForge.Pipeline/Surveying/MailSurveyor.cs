using FactForge.Mail;
using FactForge.Mail.Identity;
using FactForge.Pipeline.Intake;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Surveying;

namespace FactForge.Pipeline;

/// <summary>Looks at mailboxes so that a user sees what would be read of them. Touches neither vault nor ledger.</summary>
public static class MailSurveyor
{
    /// <summary>Surveys mailboxes.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="input">Standard input, where it is to be read; null otherwise.</param>
    /// <param name="configuration">Owners, gates and people as configured.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<MailSurvey> SurveyAsync(
        IReadOnlyList<string> paths, Stream? input, VaultConfiguration configuration, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(progress);
        var files = new List<MailboxFile>();
        var failures = new List<RunFailure>();
        var passedOver = new List<string>();
        foreach (var found in paths.Select(path => MailboxFinder.Find(path, cancellationToken)))
        {
            files.AddRange(found.Files);
            passedOver.AddRange(found.PassedOver);
            failures.AddRange(found.Problems.Select(problem => new RunFailure("read", problem.Path, problem.Reason)));
        }

        if (input is not null)
            files.Add(MailboxFile.StandardInput(input));
        var collection = new SurveyCollection(new Gate(configuration.Gates, null, null));
        var owners = configuration.Owners.Count == 0 ? new OwnerFinder() : null;
        var mailboxes = new List<SurveyedMailbox>();
        foreach (var file in files)
            mailboxes.Add(await ReadAsync(file, collection, owners, failures, progress, cancellationToken).ConfigureAwait(false));
        var (messages, threads) = collection.Threaded();
        var directory = PeopleDirectory.Build(collection.Sightings(), [], [], configuration, lists: collection.Lists());
        return new()
        {
            Mailboxes = mailboxes,
            Read = collection.Read,
            Messages = messages,
            Threads = threads,
            People = PersonLine.Of(directory, collection.Sightings()),
            LikelyOwner = owners?.Guess() is [var guess, ..] ? $"{guess.Address} ({guess.Reason})" : null,
            PassedOver = passedOver,
            Failures = failures,
        };
    }

    private static async Task<SurveyedMailbox> ReadAsync(
        MailboxFile file, SurveyCollection collection, OwnerFinder? owners, List<RunFailure> failures, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        var before = collection.Read;
        MailItem.End? end = null;
        await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, cancellationToken).ConfigureAwait(false))
        {
            switch (item)
            {
                case MailItem.Read { Message: var message }:
                    collection.Add(message);
                    owners?.Add(message);
                    progress.Report(new(RunStage.Reading, Math.Min(message.Location.Offset, file.Length), file.Length, collection.Read, 0, 0, 0, null));
                    break;
                case MailItem.Problem problem:
                    failures.Add(new("read", $"{problem.Location.Mailbox} at byte {problem.Location.Offset}", problem.Reason));
                    break;
                case MailItem.End ended:
                    end = ended;
                    break;
            }
        }

        return new(file.DisplayName, file.Kind, collection.Read - before, end?.FromLinesInBodies ?? 0, end?.UncertainSeparators ?? 0, end?.EndsInLine == true);
    }
}
