using FactForge.Extraction.Evaluation;
using FactForge.Extraction.Rules;
using FactForge.Mail;
using FactForge.Mail.Threading;
using Xunit;

namespace FactForge.Extraction.Tests.Evaluation;

/// <summary>One part of the evaluation set, read as the program reads a mailbox and given to the built-in rules.</summary>
internal static class EvaluationHalf
{
    private static readonly HashSet<string> Owners = new(StringComparer.OrdinalIgnoreCase) { "jo.hale@meridian.example" };

    /// <summary>How the rules do on a half: <c>develop</c>, <c>held-out</c>, <c>second</c>, <c>third</c>, <c>fourth</c>, <c>fifth</c>, <c>sixth</c>, <c>seventh</c>, <c>eighth</c>, <c>ninth</c>, <c>tenth</c>, <c>eleventh</c>, <c>twelfth</c>, <c>thirteenth</c> or <c>fourteenth</c>.</summary>
    public static async Task<ExtractionScore> ScoreAsync(string half, CancellationToken cancellationToken)
    {
        var threads = new List<EvaluatedThread>();
        // `factforge eval` keeps its last result in a folder ".factforge" beside the threads.
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.At("fixtures", "eval", half)).Where(folder => !Path.GetFileName(folder).StartsWith('.')).Order(StringComparer.Ordinal))
            threads.Add(await ExtractAsync(folder, cancellationToken));
        return ExtractionScore.Of(threads);
    }

    /// <summary>A score by kind as a table.</summary>
    public static string Show(ExtractionScore score) => string.Join('\n',
    [
        Row("all kinds", score.All), Row("asserted", score.Asserted), Row("signatures", score.FromSignatures), Row("commitments with due", score.DueCommitments),
        .. score.ByKind.OrderBy(pair => pair.Key).Select(pair => Row(pair.Key.ToString(), pair.Value)),
    ]);

    private static async Task<EvaluatedThread> ExtractAsync(string folder, CancellationToken cancellationToken)
    {
        var messages = new List<Message>();
        foreach (var file in MailboxFinder.Find(folder, cancellationToken).Files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, cancellationToken))
            {
                if (item is MailItem.Read read)
                    messages.Add(read.Message);
            }
        }

        var group = Assert.Single(MessageThreader.Assign(messages.Select(ThreadingLink.Of)));
        var thread = new MailThread(group.Id, MailThread.InOrder(messages));
        var result = await new RuleExtractor().ExtractAsync(new(thread, messages.Where(message => message.Classification.IsFromPeople).Select(message => message.Id).ToHashSet(), Owners), cancellationToken);
        var gold = GoldSet.Read(Path.GetFileName(folder), await File.ReadAllTextAsync(Path.Combine(folder, "gold.jsonl"), cancellationToken));
        return new(thread, result, gold);
    }

    private static string Row(string name, KindScore score) =>
        FormattableString.Invariant($"{name,-22} gold {score.Gold,4}  found {score.Found,4}  right {score.Right,4}  P {score.Precision:0.000}  R {score.Recall:0.000}");
}
