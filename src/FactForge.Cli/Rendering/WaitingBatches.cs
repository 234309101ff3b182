using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Batches that wait, in words.</summary>
internal static class WaitingBatches
{
    /// <summary>One line; null where none waits.</summary>
    public static string? Text(IReadOnlyList<WaitingBatch> batches) => batches.Count == 0
        ? null
        : string.Join("; ", batches.Select(batch => string.Create(
            CultureInfo.InvariantCulture,
            $"{batch.Number} to {batch.Model}{(batch.Id.Length > 0 ? $" ({batch.Id})" : "")}: {Counted.Number(batch.Done)} of {Counted.Of(batch.Questions, "question")} answered, {batch.Status.Replace('_', ' ')}, sent {batch.Sent.UtcDateTime:yyyy-MM-dd HH:mm} UTC")))
            + "; the next run takes in what has come";
}
