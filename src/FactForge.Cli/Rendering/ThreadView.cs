using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Facts of threads, made plain for printing.</summary>
/// <param name="Threads">Thread by thread.</param>
/// <param name="Failures">What could not be read or asked.</param>
internal sealed record ThreadView(IReadOnlyList<ThreadFacts> Threads, IReadOnlyList<RunFailure> Failures)
{
    public static ThreadView Of(ThreadReport report) => new(
        [.. report.Threads.Select(ThreadFacts.Of)],
        [.. report.Failures, .. report.Threads.SelectMany(found => found.Result.Failures.Select(failure => new RunFailure("extract", found.Thread.Subject, failure.Reason)))]);

    public void Write(TextWriter output)
    {
        foreach (var thread in Threads)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(thread.Subject.Length == 0 ? "(no subject)" : TerminalText.Line(thread.Subject))}: {Counted.Of(thread.Messages, "message")}, {Counted.Of(thread.Facts.Count, "fact")}"));
            foreach (var fact in thread.Facts)
            {
                output.WriteLine($"  {fact.Kind}  {TerminalText.Line(fact.Statement)}{(fact.Due is null ? "" : $" (due {fact.Due})")}");
                output.WriteLine($"      \"{TerminalText.Line(fact.Quote)}\"");
                output.WriteLine($"      {TerminalText.Line(fact.From ?? "unknown sender")}, {fact.Date ?? "no date"}, {TerminalText.Line(fact.Source)}");
            }

            foreach (var passed in thread.PassedOver)
                output.WriteLine($"  passed over ({TerminalText.Line(passed.Reason)})  {TerminalText.Line(passed.From ?? "unknown sender")}, {passed.Date ?? "no date"}");
            foreach (var refused in thread.Refused)
                output.WriteLine($"  refused  {TerminalText.Line(refused.Statement)}: {TerminalText.Line(refused.Reason)}");
            output.WriteLine();
        }

        foreach (var failure in Failures)
            output.WriteLine($"failed to {failure.Stage}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
    }
}

/// <summary>One thread and what was found in it.</summary>
internal sealed record ThreadFacts(string Thread, string Subject, int Messages, IReadOnlyList<FactLine> Facts, IReadOnlyList<RefusedLine> Refused, IReadOnlyList<PassedLine> PassedOver)
{
    public static ThreadFacts Of(ThreadFindings found)
    {
        var messages = found.Thread.Messages.ToDictionary(message => message.Id);
        return new(
            found.Thread.Id.Value, found.Thread.Subject, found.Thread.Messages.Count,
            [.. Fact.InOrder(found.Result.Facts).Select(fact => FactLine.Of(fact, messages.GetValueOrDefault(fact.Evidence.Message)))],
            [.. found.Result.Refused.Select(refused => new RefusedLine(Counted.Words(refused.Claim.Kind), refused.Claim.Statement, refused.Claim.Quote, refused.Reason))],
            [.. found.Thread.Messages.Where(message => found.PassedOver.ContainsKey(message.Id)).Select(message => PassedLine.Of(message, found.PassedOver[message.Id]))]);
    }
}

/// <summary>A fact with its quote and where that stands.</summary>
internal sealed record FactLine(
    string Id, string Kind, string Subject, string Statement, string? Slot, string? Value, string? Since, string? Until, string? Due, string Certainty,
    string Quote, string Message, string? From, string? Date, string Source)
{
    public static FactLine Of(Fact fact, Message? message) => new(
        fact.Id.Value, Counted.Words(fact.Kind), fact.Subject.ToString(), fact.Statement, fact.Slot is { } slot ? Counted.Words(slot) : null, fact.Value,
        fact.Since?.ToString(), fact.Until?.ToString(), fact.Due?.ToString(), Counted.Words(fact.Certainty), fact.Evidence.Quote, fact.Evidence.Message.Value,
        message is null ? null : MessageLine.Sender(message), message is null ? null : MessageLine.Time(message),
        message is null ? "" : message.Location.Offset == 0 ? message.Location.Mailbox : string.Create(CultureInfo.InvariantCulture, $"{message.Location.Mailbox} at byte {message.Location.Offset}"));
}

/// <summary>A claim that did not become a fact.</summary>
internal sealed record RefusedLine(string Kind, string Statement, string Quote, string Reason);

/// <summary>A message that nothing is extracted from.</summary>
internal sealed record PassedLine(string Message, string? From, string? Date, string Reason)
{
    public static PassedLine Of(Message message, string reason) => new(message.Id.Value, MessageLine.Sender(message), MessageLine.Time(message), reason);
}

/// <summary>Who wrote a message and when, as a line tells it.</summary>
internal static class MessageLine
{
    public static string? Sender(Message message) => message.From is { } from ? (from.DisplayName is null ? from.Address : $"{from.DisplayName} <{from.Address}>") : null;

    public static string? Time(Message message) => message.Date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
